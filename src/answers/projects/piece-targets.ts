import { foldLabel } from "../../kernel/fold.js";
import { SINGLE_UNIT } from "../../kernel/mask.data.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Figure } from "../../model/figure.js";
import { contentWordsOf } from "../../questions/intent/content-words.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { KIN } from "../../questions/projects/described.data.js";
import { leafOf } from "../../questions/projects/match-target.js";
import { GIVEN, OF_PRICE, PRICE_WORDS } from "../../questions/projects/piece-price.data.js";
import type { Office } from "../offices.js";
import { targetsOf } from "../targets/targets-of.js";

/** The cost of what a question names and the number of it, both set as targets of one project. */
export interface PricedThing {
  readonly project: string;
  readonly money: Figure;
  readonly count: Figure;
}

/** What a question says of a thing it wants the price of one of. */
async function wordsOf(u: Understanding): Promise<readonly string[]> {
  return (await contentWordsOf(u))
    .filter((word) => !PRICE_WORDS.has(word) && !OF_PRICE.test(word))
    .map((word) => word.replace(GIVEN, ""));
}

/**
 * The one pair of targets whose names share a word of the question: a cost and a number counted so.
 * All other words must stand in their names or their project's.
 */
export async function pricedThing(
  office: Office,
  u: Understanding,
  units: readonly string[],
): Promise<PricedThing | undefined> {
  const words = await wordsOf(u);
  const targets = targetsOf(office).filter(
    ({ key, value }) => key?.project != null && value !== null,
  );
  const found = targets
    .filter(({ unit }) => dimensionOf(unit) === "money" && unit !== SINGLE_UNIT)
    .flatMap((money) =>
      targets
        .filter(
          ({ key, unit }) => key?.project === money.key?.project && units.includes(unit ?? ""),
        )
        .filter((count) => words.some((word) => says(word, money) && says(word, count)))
        .filter((count) =>
          words.every((word) => [money, count].some((one) => says(word, one, true))),
        )
        .map((count) => ({ project: money.key?.project ?? "", money, count })),
    );
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/** The one target that sets a price in single units of money for the thing named. */
export async function setPrice(office: Office, u: Understanding): Promise<Figure | undefined> {
  const words = await wordsOf(u);
  const [only, ...others] = targetsOf(office)
    .filter(({ unit, value }) => unit === SINGLE_UNIT && value !== null)
    .filter((figure) => words.some((word) => says(word, figure)))
    .filter((figure) => words.every((word) => says(word, figure, true)));
  return others.length === 0 ? only : undefined;
}

/** Does a word, or one of a like meaning, stand in a target's name (or its project's)? */
function says(word: string, figure: Figure, wide = false): boolean {
  const name = foldLabel(`${leafOf(figure)}${wide ? (figure.key?.project ?? "") : ""}`);
  const kin = KIN.find((group) => group.includes(word)) ?? [];
  return [word, ...kin].some((one) => name.includes(one));
}
