import { expect, test } from "vitest";
import { Pace } from "../../../src/channels/wecom/pace.js";

test("a minute's messages go at once, the next ones a minute after the first", async () => {
  let now = 0;
  const pauses: number[] = [];
  const pace = new Pace(
    () => now,
    async (milliseconds) => {
      pauses.push(milliseconds);
    },
  );
  const { signal } = new AbortController();
  for (let at = 0; at < 28; at++) {
    now += 1_000;
    await pace.turn("a", signal);
  }
  expect(pauses).toEqual([]);
  await Promise.all([pace.turn("a", signal), pace.turn("a", signal), pace.turn("b", signal)]);
  expect(pauses).toEqual([33_000, 34_000]);
  now += 120_000;
  await pace.turn("a", signal);
  expect(pauses).toHaveLength(2);
});

test("chats of long ago are forgotten, those of now are not", async () => {
  let now = 0;
  const pauses: number[] = [];
  const pace = new Pace(
    () => now,
    async (milliseconds) => {
      pauses.push(milliseconds);
    },
  );
  const { signal } = new AbortController();
  for (let at = 0; at < 1_500; at++) await pace.turn(`old-${at}`, signal);
  now += 61_000;
  for (let at = 0; at < 29; at++) await pace.turn("a", signal);
  expect(pauses).toEqual([60_000]);
});
