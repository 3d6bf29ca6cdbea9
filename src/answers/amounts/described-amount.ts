import { foldLabel } from "../../kernel/fold.js";
import { contentWordsOf } from "../../questions/intent/content-words.js";
import type { Intent } from "../../questions/intent/intent.js";
import { option, type Target } from "../../questions/intent/target.js";
import { asks, type Understanding } from "../../questions/linking/understand.js";
import { type Described, describedProject } from "../../questions/projects/described-project.js";
import {
  DESCRIBED_MONEY,
  OTHER_WISH,
  PER_PIECE,
} from "../../questions/projects/project-fields.data.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { officeSets } from "../offices.js";
import { answered } from "../run/resolve-selector.js";
import { label } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { writeChoices } from "../write/absent.js";
import { writeValue } from "../write/value.js";

const PLAIN = { unit: null, decimals: null };
const MOST_CHOICES = 5;
/** One word alone describes too little. */
const LEAST_WORDS = 2;
/** What makes something else of an amount. */
const WORKED_OUT = [
  ...OTHER_WISH,
  "perPerson",
  "change",
  "rate",
  "difference",
  "reason",
  "times",
] as const;

/**
 * Answers the amount of a project that is described, not named, by the office asked (or the one of a place that has it); what was
 * taken for the description is said. A description that fits several is asked back. Gives back what was
 * described; an average over the months is left to be worked out of it.
 */
export async function answerDescribedAmount(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<Target | boolean> {
  const other = intent.targets.some(({ end }) => end > 0);
  if (other || !slots.named || !DESCRIBED_MONEY.test(u.text)) return false;
  if (asks(u, ...WORKED_OUT)) return false;
  if (!intent.monthly && (asks(u, "perMonth") || PER_PIECE.test(u.text))) return false;
  const sets = await officeSets(slots, sources);
  // Only a place is named: each of its offices alone may be meant.
  if (sets.length === 0 || sets.some((set) => set.length > 1)) return false;
  const offices = sets.flat();
  const words = await contentWordsOf(u);
  const vocabularies = (await sources.built.vocabularies()).filter((one) =>
    offices.some(({ document }) => document.document.id === one.document),
  );
  const { only: named, likely } = describedProject(words, vocabularies);
  const only = named ?? (await toldIn(likely, words, sources));
  const holder = only?.document ?? (offices.length === 1 ? likely[0]?.document : undefined);
  const office = offices.find(({ document }) => document.document.id === holder);
  if (!office) return false;
  if (!only) return askBack(likely, office.document.document.year, office.issuer.name, draft);
  const { issuer, document } = office;
  const { year } = document.document;
  const target = option({ measure: "project", project: only.project });
  const found = await answered(selectorOf(issuer, year, target), async () => [document]);
  if (!found) return false;
  if (!intent.monthly) writeValue(draft.composer, found, PLAIN);
  draft.composer.labels.add(only.project);
  draft.composer.note(TEXTS.described, { project: label(only.project) });
  return { options: [target], start: 0, end: u.text.length };
}

/** The only likely project, where its own texts hold every word that describes it. */
async function toldIn(
  likely: readonly Described[],
  words: readonly string[],
  { retriever }: Built,
): Promise<Described | undefined> {
  const [one, ...others] = likely;
  if (!one || others.length > 0 || words.length < LEAST_WORDS) return undefined;
  const texts = await retriever.project(one.document, one.project);
  const said = foldLabel([one.project, ...texts.map(({ text }) => text)].join(" "));
  return words.every((word) => said.includes(foldLabel(word))) ? one : undefined;
}

function askBack(
  likely: readonly Described[],
  year: number,
  issuer: string,
  draft: Draft,
): boolean {
  if (likely.length < 2 || likely.length > MOST_CHOICES) return false;
  draft.status = "needs_clarification";
  const { language } = draft.composer;
  draft.choices = likely.map(({ project }) =>
    TEXTS.projectChoice[language]
      .replace("{issuer}", issuer)
      .replace("{year}", `${year}`)
      .replace("{project}", project),
  );
  writeChoices(draft.composer, draft.choices);
  return true;
}
