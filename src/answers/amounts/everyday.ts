import {
  BALANCE_ASKED,
  INCOME_MEASURES,
  MONEY_FROM,
} from "../../questions/intent/everyday.data.js";
import { option } from "../../questions/intent/target.js";
import type { KnownIssuer } from "../../questions/linking/issuers.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import { askedIssuers, documentsFor, type Question, remembered, type Way } from "../question.js";
import { execute } from "../run/execute.js";
import { answered } from "../run/resolve-selector.js";
import { TEXTS } from "../texts.text.js";
import { writeOutcome } from "../write/outcome.js";
import { writeValue } from "../write/value.js";

const OUTPUT = { unit: null, decimals: null } as const;
/** What a question about all the money may name beside it. */
const WHOLES: ReadonlySet<string> = new Set(["income", "expenditure"]);

/** "钱够不够花": the income held against the expenditure. */
export const balance: Way = async (question) => {
  if (!BALANCE_ASKED.test(question.u.text) || namesOther(question.u)) return undefined;
  const place = placeOf(question);
  if (!place) return undefined;
  const [left, right] = ["income", "expenditure"].map((measure) =>
    selectorOf(place.issuer, place.year, option({ measure })),
  );
  if (!left || !right) return undefined;
  const step = {
    ...OUTPUT,
    operation: "difference" as const,
    left,
    right,
    ratio: false,
    rate: false,
  };
  const outcome = await execute(step, documentsFor(question));
  if (outcome?.kind !== "difference") return undefined;
  const { composer } = question.draft;
  writeOutcome(composer, outcome);
  composer.lead(BALANCES[outcome.larger]);
  question.draft.plan = { steps: [step], askedActual: false };
  return remembered(question, { steps: [step] });
};

const BALANCES = {
  equal: TEXTS.balanced,
  left: TEXTS.moreIncome,
  right: TEXTS.moreExpenditure,
} as const;

/** "钱从哪来": the income, and what of it each source gives. */
export const sources: Way = async (question) => {
  if (!MONEY_FROM.test(question.u.text) || namesOther(question.u)) return undefined;
  const place = placeOf(question);
  if (!place) return undefined;
  const documents = documentsFor(question);
  const of = (measure: string) =>
    answered(selectorOf(place.issuer, place.year, option({ measure })), documents);
  const all = await of("income");
  const parts = [];
  for (const measure of INCOME_MEASURES) {
    const part = await of(measure);
    if (part?.amount && !part.amount.value.isZero()) parts.push(part);
  }
  if (!all?.amount || parts.length === 0) return undefined;
  for (const one of [all, ...parts]) writeValue(question.draft.composer, one, OUTPUT);
  return remembered(question);
};

/** A thing beside the money as a whole: it has other sources than all of it. */
function namesOther({ spans }: Understanding): boolean {
  return spans.some(({ meanings }) =>
    meanings.some(
      (one) =>
        one.kind === "project" ||
        one.kind === "line" ||
        one.kind === "stated" ||
        one.kind === "indicator" ||
        (one.kind === "measure" && !WHOLES.has(one.measure)),
    ),
  );
}

/** The one office and year that is asked about. */
function placeOf(question: Question): { issuer: KnownIssuer; year: number } | undefined {
  const [issuer, ...others] = askedIssuers(question);
  if (!issuer || others.length > 0 || question.slots.years.length > 1) return undefined;
  const year =
    question.slots.years[0] ?? Math.max(...issuer.documents.map((document) => document.year));
  return issuer.documents.some((document) => document.year === year) ? { issuer, year } : undefined;
}
