import { difference, sum } from "../../calculators/index.js";
import { foldLabel } from "../../kernel/fold.js";
import { compare, equal, printNumber, quantity, satisfies } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Figure } from "../../model/figure.js";
import { bigrams } from "../../questions/linking/fuzzy.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { AGREES } from "../../questions/linking/words.data.js";
import { leafOf } from "../../questions/projects/match-target.js";
import { TOLD_ADDED } from "../../questions/projects/target-question.data.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import { type Office, officesOf } from "../offices.js";
import { type Question, remembered, type Way } from "../question.js";
import { answered } from "../run/resolve-selector.js";
import { label, type Worked } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { working, writeValue } from "../write/value.js";

const PLAIN = { unit: null, decimals: null };
/** So much of a target's name must stand in the question. */
const NAMED = 0.6;
const LEAST = 2;
const BOUNDS = ["≥", "≤", ">", "<"] as const;

/** "外网267加内网156对得上目标吗": the sum of the numbers told, held against the one target named. */
export const toldSum: Way = async (question) => {
  const { u, slots, sources, draft } = question;
  if (!TOLD_ADDED.test(u.text) || !AGREES.test(u.text)) return undefined;
  const told = meant(u.spans, "quantity").map(({ value }) => value);
  const [office, ...others] = slots.named ? await officesOf(slots, sources) : [];
  if (told.length < LEAST || !office || others.length > 0) return undefined;
  const figure = targetNamed(office, u);
  const found =
    figure && (await answered(selectorFor(office, figure), async () => [office.document]));
  if (!figure || !found) return undefined;
  writeHeld(question, figure, told);
  writeValue(draft.composer, found, PLAIN);
  draft.complete = true;
  return remembered(question);
};

/** The target counted in things whose name the question repeats most; undefined where two do alike. */
function targetNamed({ document }: Office, { text }: Understanding): Figure | undefined {
  const said = new Set(bigrams(foldLabel(text)).keys());
  const scored = document
    .of("target")
    .filter(
      ({ value, unit, certainty }) =>
        value !== null && unit !== null && certainty === "certain" && dimensionOf(unit) === "count",
    )
    .map((figure) => {
      const pairs = [...bigrams(foldLabel(leafOf(figure))).keys()];
      const shared = pairs.filter((pair) => said.has(pair)).length;
      return { figure, score: pairs.length === 0 ? 0 : shared / pairs.length };
    })
    .filter(({ score }) => score >= NAMED)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && (second === undefined || second.score < best.score) ? best.figure : undefined;
}

function writeHeld(
  { draft: { composer } }: Question,
  figure: Figure,
  told: readonly string[],
): void {
  const { unit } = figure;
  const added = sum(told.map((value) => quantity(value, unit)));
  const worked: Worked = { ...added, operands: [], given: told };
  const cites = composer.cite([figure]);
  composer.learn(figure);
  const leaf = leafOf(figure);
  composer.labels.add(leaf);
  composer.line(TEXTS.toldSum, { ...working(worked) });
  composer.headline({
    label: TEXTS.yourAmount[composer.language],
    value: printNumber(added.value),
    unit,
    origin: "computed",
    formula: added.formula,
    inputs: [],
  });
  const target = quantity(figure.value ?? "0", unit);
  const slots = { what: label(leaf), stated: composer.printed(figure), cites };
  if (equal(added.value, target)) {
    composer.line(TEXTS.productSame, slots);
    return;
  }
  const more = compare(added.value, target) > 0;
  const [large, small] = more ? [added.value, target] : [target, added.value];
  const gap: Worked = { ...difference(large, small), operands: [figure], from: [worked] };
  composer.asked(leaf, gap.value, { origin: "computed", formula: gap.formula });
  const bound = BOUNDS.find((sign) => sign === figure.comparator);
  const met = bound !== undefined && satisfies(added.value, bound, target);
  composer.line(met ? TEXTS.toldSumMeets : more ? TEXTS.productMore : TEXTS.productLess, {
    ...slots,
    ...working(gap),
  });
}

function selectorFor({ issuer, document }: Office, { key }: Figure) {
  return selectorOf(issuer, document.document.year, {
    measure: "target",
    scope: null,
    code: null,
    project: key?.project ?? null,
    indicator: key?.indicator ?? null,
  });
}
