import { unitConversion } from "../../calculators/index.js";
import { SINGLE_UNIT, USUAL_UNIT } from "../../kernel/mask.data.js";
import { equal, printNumber, type Quantity, quantity } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Memory } from "../../questions/conversation/memory.js";
import { contentWordsOf } from "../../questions/intent/content-words.js";
import { IN_SINGLE_UNITS } from "../../questions/intent/intent.data.js";
import { option } from "../../questions/intent/target.js";
import { meant } from "../../questions/linking/types.js";
import { asks } from "../../questions/linking/understand.js";
import { describedProject } from "../../questions/projects/described-project.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import { type Office, officesOf, projectsOf } from "../offices.js";
import { projectAmount } from "../projects/project-of.js";
import { type Question, remembered, type Way } from "../question.js";
import type { Answered } from "../run/outcome.js";
import { answered } from "../run/resolve-selector.js";
import type { Worked } from "../segments.js";
import { TEXTS } from "../texts.text.js";

import { working, writeValue } from "../write/value.js";

/** Amounts an office has one of. */
const WHOLES = ["expenditure", "income", "basic", "project"] as const;

/**
 * "那0.24万是几千几百块": the person's own amount in single units; told of the project it belongs to,
 * where one of the offices asked has just that amount for what is described.
 */
export const toldConversion: Way = async (question) => {
  const { u, intent, draft } = question;
  const wished = asks(u, "convert") && intent.unit !== null && intent.targets.length === 0;
  if (
    !(wished || IN_SINGLE_UNITS.test(u.text)) ||
    asks(u, "perMonth", "perPerson") ||
    intent.kind === "per_unit" ||
    intent.targets.some(
      ({ end, options }) => end > 0 && options.every(({ project }) => project === null),
    )
  )
    return undefined;
  const told = meant(u.spans, "quantity");
  const [only, ...others] = told;
  if (!only || others.length > 0 || only.unit === SINGLE_UNIT) return undefined;
  if (wished) return ofOffice(question, quantity(only.value, only.unit ?? USUAL_UNIT));
  if (only.unit === null) return withoutUnit(question, only.value);
  if (dimensionOf(only.unit) !== "money") return undefined;
  const amount = quantity(only.value, only.unit);
  const row = await rowOf(question, amount);
  if (row) writeValue(draft.composer, row, { unit: SINGLE_UNIT, decimals: null });
  else writeTold(question, amount, only.value);
  draft.complete = true;
  return remembered(question);
};

/** "青禾540.82折亿元": the office's whole amount, or its one project's, that is just that. */
async function ofOffice(question: Question, amount: Quantity): Promise<Memory | undefined> {
  const { intent, slots, sources, draft } = question;
  if (!slots.named || dimensionOf(amount.unit) !== "money") return undefined;
  const found: Answered[] = [];
  for (const { issuer, document } of await officesOf(slots, sources)) {
    for (const measure of WHOLES) {
      const selector = selectorOf(issuer, document.document.year, option({ measure }));
      const one = await answered(selector, async () => [document]);
      if (one?.amount && dimensionOf(one.amount.unit) === "money" && equal(one.amount, amount))
        found.push(one);
    }
  }
  const row = found[0] ?? (await rowOf(question, amount));
  if (!row) return undefined;
  writeValue(draft.composer, row, { unit: intent.unit, decimals: intent.decimals });
  draft.complete = true;
  return remembered(question);
}

/** "那0.24，是多少块钱": a bare number is an amount only where a project of the office has it. */
async function withoutUnit(question: Question, value: string): Promise<Memory | undefined> {
  const row = await rowOf(question, quantity(value, USUAL_UNIT));
  if (!row) return undefined;
  writeValue(question.draft.composer, row, { unit: SINGLE_UNIT, decimals: null });
  question.draft.complete = true;
  return remembered(question);
}

/** The one project with this amount that the question names or describes. */
async function rowOf(question: Question, amount: Quantity): Promise<Answered | undefined> {
  const { slots, sources } = question;
  if (!slots.named) return undefined;
  const found: { office: Office; project: string; answer: Answered }[] = [];
  for (const office of await officesOf(slots, sources)) {
    for (const project of projectsOf(office)) {
      const answer = await projectAmount(office, project);
      if (
        answer?.amount &&
        dimensionOf(answer.amount.unit) === "money" &&
        equal(answer.amount, amount)
      )
        found.push({ office, project, answer });
    }
  }
  const [first, ...rest] = found;
  if (!first || rest.length === 0) return first?.answer;
  const fits = await describedIn(
    question,
    found.map(({ office }) => office.document.document.id),
  );
  return found.find(({ project }) => project === fits)?.answer;
}

async function describedIn({ u, sources }: Question, documents: readonly string[]) {
  const own = (await sources.built.vocabularies()).filter(({ document }) =>
    documents.includes(document),
  );
  return describedProject(await contentWordsOf(u), own).only?.project;
}

/** The conversion of a number that is the person's alone. */
function writeTold({ draft: { composer } }: Question, amount: Quantity, given: string): void {
  const converted = unitConversion(amount, SINGLE_UNIT, null);
  const worked: Worked = { ...converted, operands: [], given: [given] };
  composer.line(TEXTS.toldConverted, { ...working(worked), given: { kind: "echo", text: given } });
  composer.figures.push({
    label: TEXTS.yourAmount[composer.language],
    value: printNumber(converted.value),
    unit: converted.value.unit,
    origin: "computed",
    formula: converted.formula,
    inputs: [],
  });
}
