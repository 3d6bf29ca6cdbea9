import { difference, sum } from "../../calculators/index.js";
import { compare } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Composer } from "../composer.js";
import type { Answered } from "../run/outcome.js";
import type { Worked } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { working } from "./value.js";

/** Writes targets added up, or the gap of two; false where their units do not go together. */
export function writeWorked(
  composer: Composer,
  sides: readonly Answered[],
  adds: boolean,
): boolean {
  const amounts = sides.flatMap(({ amount }) => amount ?? []);
  const [first, second] = amounts;
  if (!first || !second || amounts.length !== sides.length) return false;
  const kind = dimensionOf(first.unit);
  const alike = amounts.every(
    ({ unit }) => unit === first.unit || (kind === "money" && dimensionOf(unit) === "money"),
  );
  if (!alike) return false;
  const ordered = compare(first, second) >= 0 ? [first, second] : [second, first];
  const computation = adds ? sum(amounts) : difference(ordered[0] ?? first, ordered[1] ?? second);
  const operands = sides.flatMap(({ figures }) => figures.slice(0, 1));
  const worked: Worked = { ...computation, operands };
  const cites = composer.cite(operands);
  composer.line(adds ? TEXTS.targetSum : TEXTS.targetGap, { ...working(worked), cites });
  composer.asked(operands[0]?.project ?? "", worked.value, {
    origin: "computed",
    formula: worked.formula,
    inputs: operands.map((figure) => composer.citationOf(figure)),
  });
  return true;
}
