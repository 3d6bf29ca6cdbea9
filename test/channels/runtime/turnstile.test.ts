import { expect, test } from "vitest";
import { Turnstile } from "../../../src/channels/runtime/turnstile.js";
import { gate } from "../../support/telegram.js";

test("no more at once than there are places, in order, and a failure frees its place", async () => {
  const turnstile = new Turnstile(2);
  const gates = [gate(), gate(), gate()];
  const begun: number[] = [];
  const done = gates.map(({ opened }, at) =>
    turnstile.pass(async () => {
      begun.push(at);
      await opened;
      if (at === 0) throw new Error("one failed");
      return at;
    }),
  );
  while (begun.length < 2) await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual([0, 1]);
  gates[0]?.open();
  await expect(done[0]).rejects.toThrow("one failed");
  while (begun.length < 3) await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual([0, 1, 2]);
  gates[1]?.open();
  gates[2]?.open();
  expect(await Promise.all(done.slice(1))).toEqual([1, 2]);
});

test("what waits outside gets its turn between any two answers", async () => {
  const turnstile = new Turnstile(100);
  const order: string[] = [];
  const outside = (): void => {
    order.push("outside");
    if (order.length < 40) setImmediate(outside);
  };
  setImmediate(outside);
  await Promise.all(
    Array.from({ length: 10 }, () => turnstile.pass(async () => void order.push("answer"))),
  );
  expect(order.join(" ")).not.toContain("answer answer");
});
