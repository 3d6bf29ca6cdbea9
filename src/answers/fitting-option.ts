import { asksVerdict } from "../questions/claimed/asked.js";
import { toldAmounts } from "../questions/claimed/told-amounts.js";
import type { TargetOption } from "../questions/intent/target.js";
import { Composer } from "./composer.js";
import { Draft } from "./draft.js";
import type { Question } from "./question.js";
import { writeVerdict } from "./verdict/write-verdict.js";
import { answerInOneWay } from "./ways.js";

/**
 * A question that claims an amount of a word with several meanings (职业年金: an economic item and a
 * functional one): read as the one the claim is printed of, where the usual one denies it.
 */
export async function withFittingOption(question: Question): Promise<Question> {
  const { u, intent } = question;
  const [target, ...others] = intent.targets;
  const open = target !== undefined && others.length === 0 && target.options.length > 1;
  if (!open || intent.kind !== "lookup" || !asksVerdict(u) || toldAmounts(u).length === 0)
    return question;
  if ((await holds(question)) !== false) return question;
  for (const one of target.options.slice(1)) {
    const read = readAs(question, one);
    if ((await holds(read)) === true) return read;
  }
  return question;
}

function readAs(question: Question, one: TargetOption): Question {
  const targets = question.intent.targets.map((target) => ({ ...target, options: [one] }));
  return { ...question, intent: { ...question.intent, targets } };
}

/** Does what is claimed hold, read so? Null where nothing is claimed of the answer. */
async function holds(question: Question): Promise<boolean | null | undefined> {
  const { u, intent, draft, library } = question;
  const trial = new Draft(draft.question, new Composer(draft.composer.language, library));
  await answerInOneWay({ ...question, draft: trial });
  if (trial.status !== "answered") return undefined;
  return trial.holds ?? writeVerdict({ u, intent, composer: trial.composer, outcomes: [] });
}
