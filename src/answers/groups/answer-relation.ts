import { ratio, share } from "../../calculators/index.js";
import { TIMES } from "../../kernel/units.data.js";
import { BOUND_SAID } from "../../questions/groups/groups.data.js";
import { type Relation, readRelation } from "../../questions/groups/read-relation.js";
import type { TargetOption } from "../../questions/intent/target.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import { documentsFor, type Question, remembered, type Way } from "../question.js";
import { execute } from "../run/execute.js";
import type { Outcome } from "../run/outcome.js";
import { words } from "../segments.js";
import { BOUND_NAMES, TEXTS } from "../texts.text.js";
import { holds } from "../verdict/holds.js";
import { citesOf, inputsOf, workedOf, writeDifference } from "../write/compare.js";
import { plainName, subjectOf } from "../write/names.js";
import { working } from "../write/value.js";

/** One office's amount said to be a part or a multiple of another's: yes or no, and what it is. */
export const relation: Way = async (question) => {
  const { u, slots, draft } = question;
  const read = readRelation(draft.claims ?? u, slots);
  if (!read) return undefined;
  for (const option of read.options) {
    const outcome = await run(question, read, option);
    if (outcome) return write(question, read, outcome);
  }
  return undefined;
};

type Difference = Extract<Outcome, { kind: "difference" }>;

async function run(
  question: Question,
  { left, right }: Relation,
  option: TargetOption,
): Promise<Difference | undefined> {
  const step = {
    operation: "difference" as const,
    left: selectorOf(...left, option),
    right: selectorOf(...right, option),
    ...{ ratio: false, rate: false, unit: null, decimals: null },
  };
  const outcome = await execute(step, documentsFor(question));
  return outcome?.kind === "difference" ? outcome : undefined;
}

function write(
  question: Question,
  { told, left, right }: Relation,
  outcome: Difference,
): ReturnType<Way> {
  const { draft } = question;
  const { composer } = draft;
  const sides = [outcome.left, outcome.right] as const;
  const [a, b] = [outcome.left.amount, outcome.right.amount];
  const multiple = told.amount.unit === TIMES;
  const worked = a && b && (multiple ? ratio(a, b) : share(a, b));
  if (!worked) return Promise.resolve(undefined);
  draft.holds = holds(told, worked.value);
  const echo = { kind: "echo" as const, text: told.text };
  const bound = words(BOUND_NAMES[boundOf(told)][composer.language]);
  composer.line(draft.holds ? TEXTS.relationHolds : TEXTS.relationFails, { bound, echo });
  composer.line(multiple ? TEXTS.ratio : TEXTS.partOfOther, {
    left: subjectOf(composer, outcome.left),
    right: subjectOf(composer, outcome.right),
    ...working(workedOf(worked, sides)),
    cites: citesOf(composer, sides),
  });
  const { selector } = outcome.left.resolution;
  composer.asked(plainName(selector, outcome.left.figures[0]), worked.value, {
    origin: "computed",
    formula: worked.formula,
    inputs: inputsOf(composer, sides),
  });
  writeDifference(composer, outcome);
  draft.plan = { steps: [outcome.step], askedActual: question.intent.askedActual };
  draft.complete = true;
  const issuers = [...new Set([left[0], right[0]])];
  return Promise.resolve(remembered(question, { steps: [outcome.step], issuers }));
}

/** The bound a told part stands under, where its own words do not say it. */
function boundOf({ manner, text }: Relation["told"]): keyof typeof BOUND_NAMES {
  if (BOUND_SAID.test(text)) return "none";
  return manner === "<" || manner === "≤"
    ? "below"
    : manner === ">"
      ? "above"
      : manner === "≥"
        ? "reached"
        : "none";
}
