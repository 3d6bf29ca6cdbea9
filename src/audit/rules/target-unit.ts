import type { Figure } from "../../model/figure.js";
import { unitOfRow } from "../../tables/figures.js";
import { MESSAGES } from "../messages.text.js";
import { placeOf } from "../say.js";
import { indicatorOf, targetsByProject } from "../targets.js";
import type { Finding, Rule } from "../types.js";
import { wordFinding } from "../wording.js";
import { CUT_UNIT, NO_UNIT_NEEDED, YEAR_LIKE } from "../words.data.js";

/** A target's number says what it counts. */
export const targetUnit: Rule = {
  id: "target-unit",
  scope: "targets",
  tolerance: "words",
  check: (view) => [...targetsByProject(view).values()].flat().flatMap(judged),
};

function judged(target: Figure): Finding[] {
  const { name } = indicatorOf(target);
  const lacks =
    target.unit === null && !NO_UNIT_NEEDED.test(name) && unitOfRow([name]) === undefined;
  const isYear = YEAR_LIKE.test(target.value ?? "");
  const isCut = CUT_UNIT.test(target.raw);
  if (!lacks && !isCut) return [];
  return [
    wordFinding({
      holds: false,
      severity: "notice",
      table: target.table,
      expected: "",
      found: target.raw,
      message: isCut ? MESSAGES.unitCutOff : isYear ? MESSAGES.targetIsYear : MESSAGES.unitMissing,
      slots: { place: placeOf(target) },
      figures: [target],
    }),
  ];
}
