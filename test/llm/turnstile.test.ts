import { expect, test } from "vitest";
import { Turnstile } from "../../src/llm/turnstile.js";

const NEVER = new AbortController().signal;

/** Work that ends when the test says so. */
function gated(names: string[], name: string) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = async (): Promise<string> => {
    names.push(name);
    await ended;
    return name;
  };
  return { work, end: () => end() };
}

test("so many at one time, the others in the order they came", async () => {
  const turnstile = new Turnstile(2);
  const begun: string[] = [];
  const all = ["a", "b", "c", "d"].map((name) => gated(begun, name));
  const passing = all.map(({ work }) => turnstile.pass(NEVER, work));
  await Promise.resolve();
  expect(begun).toEqual(["a", "b"]);
  all[1]?.end();
  await passing[1];
  await Promise.resolve();
  expect(begun).toEqual(["a", "b", "c"]);
  for (const { end } of all) end();
  expect(await Promise.all(passing)).toEqual(["a", "b", "c", "d"]);
});

test("whoever leaves the line makes room, and a failure frees its place", async () => {
  const turnstile = new Turnstile(1);
  const begun: string[] = [];
  const first = gated(begun, "a");
  const passing = turnstile.pass(NEVER, first.work);
  const left = new AbortController();
  const gone = turnstile.pass(left.signal, async () => "b");
  const last = turnstile.pass(NEVER, async () => Promise.reject(new Error("c")));
  left.abort(new Error("left"));
  await expect(gone).rejects.toThrow("left");
  first.end();
  await passing;
  await expect(last).rejects.toThrow("c");
  expect(await turnstile.pass(NEVER, async () => "d")).toBe("d");
});
