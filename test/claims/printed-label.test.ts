import { expect, test } from "vitest";
import { findStated } from "../../src/claims/numbers.js";
import { labelBefore, sameLabel } from "../../src/claims/printed-label.js";
import { inPhase } from "../../src/claims/reading/phase.js";
import { ALIKE, PHASED } from "./printed-label.data.js";

test.each(ALIKE)("“$claimed” beside “$printed”: $same", ({ claimed, printed, same }) => {
  const read = (text: string) => labelBefore(text, findStated(text), null);
  expect(sameLabel(read(claimed), read(printed), 4)).toBe(same);
});

test.each(PHASED)("$before", ({ before, stage, indicator }) => {
  const option = {
    measure: "expenditure",
    scope: null,
    code: null,
    project: null,
    indicator: null,
  };
  const place = { issuers: [], named: true, strange: null, year: 2024, stage: "决算" as const };
  const thing = { options: [option], start: 0, end: 0, text: "", place, bare: false };
  const { things } = inPhase(before, [thing], place);
  expect(things[0]?.options[0]?.stage).toBe(stage);
  expect(things[0]?.options[0]?.indicator).toBe(indicator);
});
