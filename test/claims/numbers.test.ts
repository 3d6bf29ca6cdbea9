import { expect, test } from "vitest";
import { findStated } from "../../src/claims/numbers.js";
import { NUMBERS } from "./numbers.data.js";

test.each(NUMBERS.map(([text, ...found]) => ({ text, found })))("$text", ({ text, found }) => {
  const stated = findStated(text).map(({ start, end, amount, says }) => [
    text.slice(start, end),
    amount.value.toString(),
    amount.unit,
    says,
  ]);
  expect(stated).toEqual(found);
});
