import { equal, type Quantity, quantity } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Figure } from "../../model/figure.js";
import { option } from "../../questions/intent/target.js";
import type { KnownIssuer } from "../../questions/linking/issuers.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import { documentsFor, type Question, remembered, type Way } from "../question.js";
import { TEXTS } from "../texts.text.js";
import { nameOf, plainName } from "../write/names.js";
import { EITHER_AMOUNT, USUAL_UNIT, WRITTEN } from "./either-amount.data.js";

/** "到底是540.82还是492.82": what each of two amounts is, where the documents print both. */
export const eitherAmount: Way = async (question) => {
  const { u, slots, draft } = question;
  const [issuer, ...others] = slots.named ? new Set(slots.subjects.flat()) : [];
  if (!EITHER_AMOUNT.test(u.text) || !issuer || others.length > 0) return undefined;
  const [, first = "", firstUnit, second = "", secondUnit] = EITHER_AMOUNT.exec(u.text) ?? [];
  const unit = secondUnit ?? firstUnit ?? USUAL_UNIT;
  const told = [
    quantity(first, written(firstUnit ?? unit)),
    quantity(second, written(secondUnit ?? unit)),
  ];
  const loaded = await documentsFor(question)(issuer.name, issuer.region);
  const all = loaded.flatMap(({ figures }) => figures);
  const found = told.map((amount) => bestOf(question, all, amount));
  if (found.some((figure) => figure === undefined)) return undefined;
  draft.composer.lead(TEXTS.bothPrinted);
  for (const figure of found) {
    if (figure) writePrinted(question, issuer, figure);
  }
  draft.complete = true;
  draft.holds = null;
  return remembered(question);
};

function written(unit: string): string {
  return WRITTEN[unit] ?? unit;
}

/** The figure with just this amount that is most of what the question names. */
function bestOf(
  { intent, u, slots }: Question,
  all: readonly Figure[],
  amount: Quantity,
): Figure | undefined {
  const measures = new Set(intent.targets.flatMap(({ options }) => options.map((o) => o.measure)));
  const fits = all.filter(
    ({ value, unit, year, key, certainty }) =>
      value !== null &&
      dimensionOf(unit) === "money" &&
      key?.aspect === "value" &&
      certainty === "certain" &&
      (slots.years.length === 0 || slots.years.includes(year)) &&
      equal(quantity(value, unit), amount),
  );
  const score = ({ key, table }: Figure): number =>
    (key && measures.has(key.measure) ? 2 : 0) +
    (key?.code === null && key.project === null ? 1 : 0) +
    (table !== "" && u.text.includes(table) ? 2 : 0);
  return fits.sort((a, b) => score(b) - score(a))[0];
}

function writePrinted(
  { draft: { composer } }: Question,
  issuer: KnownIssuer,
  figure: Figure,
): void {
  if (!figure.key || figure.value === null) return;
  const { measure, code, project, indicator } = figure.key;
  const of = option({ measure, code, project, indicator, scope: figure.scope });
  const selector = selectorOf(issuer, figure.year, of);
  composer.line(TEXTS.eachPrinted, {
    value: composer.printed(figure),
    what: nameOf(composer, selector, figure),
    cites: composer.cite([figure]),
  });
  composer.asked(plainName(selector, figure), quantity(figure.value, figure.unit), {
    origin: "printed",
    citation: composer.citationOf(figure),
  });
}
