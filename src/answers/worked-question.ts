import { UnitMismatch } from "../kernel/errors.js";
import { meant } from "../questions/linking/types.js";
import { type Understanding, understand } from "../questions/linking/understand.js";
import { productQuestion } from "../questions/projects/product-question.js";
import { selectorOf } from "../questions/selecting/selector.js";
import { namedSlots } from "../questions/selecting/slots.js";
import { CALCULATION_WORDS } from "../questions/working/arithmetic.data.js";
import { NotWorkable, type Scene } from "../questions/working/made.js";
import { readWorked } from "../questions/working/read-worked.js";
import { CUES, DAYS_TOLD, PEOPLE_UNITS } from "../questions/working/working.data.js";
import { ignoresTooMuch } from "./amounts/confidence.js";
import { writePartly } from "./amounts/missing.js";
import { writeNoneCounted } from "./amounts/none-counted.js";
import { wordsFor } from "./answer-part.js";
import { documentsFor, type Question, remembered, type Way } from "./question.js";
import { answered } from "./run/resolve-selector.js";
import { counted } from "./run/run-per-unit.js";
import { leavesOf, membersIn, runExpression } from "./run/run-worked.js";
import { TEXTS } from "./texts.text.js";
import { noteMixedYears } from "./write/mixed-years.js";
import { nameOf } from "./write/names.js";
import { writeValue } from "./write/value.js";
import { writeWorked } from "./write/worked.js";

const PLAIN = { unit: null, decimals: null } as const;

/** A question whose answer is worked out of other results. */
export const worked: Way = async (question) => {
  const { u, draft } = question;
  if (!CUES.test(u.text) || productQuestion(u)) return undefined;
  const scene = await sceneOf(question);
  try {
    const of = await readWorked(u.text, scene);
    return of && (await write(question, of));
  } catch (error) {
    // Things of unlike kinds cannot be held against each other: the words were meant otherwise.
    if (error instanceof UnitMismatch) return undefined;
    if (!(error instanceof NotWorkable)) throw error;
    await writeRefusal(question, error.why);
    draft.status = error.why.kind === "overlap" ? "answered" : "not_found";
    return remembered(question);
  }
};

async function sceneOf(question: Question): Promise<Scene> {
  const { u, slots, sources, memory, intent } = question;
  const words = await wordsFor(u.text, memory, sources);
  const documents = documentsFor(question);
  const [issuers] = slots.named && slots.subjects.length === 1 ? slots.subjects : [];
  const years = meant(u.spans, "year").map(({ year }) => year);
  const read = new Map<string, Understanding>();
  const taken = (text: string): Understanding => {
    const own = read.get(text) ?? understand(text, sources.built.issuers, words);
    read.set(text, own);
    return own;
  };
  return {
    understand: taken,
    issuers: issuers ?? [],
    years: years.length > 0 ? [...new Set(years)] : memory.years,
    named: (own) => namedSlots(own, sources.built).issuers,
    before: memory.results,
    holds: async (selector) => (await answered(selector, documents))?.amount != null,
    people: async (selector) => {
      const by = { project: selector.project ?? "", counted: PEOPLE_UNITS };
      return (await counted(selector, by, documents))?.resolution.selector;
    },
    headcount: intent.divisor ?? undefined,
    days: DAYS_TOLD.exec(u.text)?.[1],
    summed: intent.kind === "sum" && termsOf(question) > 1,
  };
}

/** How many amounts a sum of what was asked before has. */
function termsOf({ intent, slots }: Question): number {
  const places =
    slots.pairs?.length ?? slots.subjects.flat().length * Math.max(1, slots.years.length);
  return intent.targets.length * places;
}

async function write(question: Question, of: Parameters<typeof runExpression>[0]) {
  const { u, intent, sources, draft } = question;
  const ran = await runExpression(of, documentsFor(question));
  if (!ran.node) {
    if (ran.none) {
      writeNoneCounted(draft.composer, ran.none, ran.found);
      return remembered(question);
    }
    if (ran.missing.length === 0) return undefined;
    draft.composer.line(TEXTS.noOperand);
    const lines = (await sources.built.vocabularies()).flatMap((one) => one.lines);
    writePartly(draft, ran, lines);
    return remembered(question);
  }
  const figures = [
    ...leavesOf(ran.node).flatMap((leaf) => leaf.figures),
    ...membersIn(ran.node).flatMap((member) => member.figures),
  ];
  const vocabularies = await sources.built.vocabularies();
  if (await ignoresTooMuch(withoutCalculation(u), figures, vocabularies, false)) return undefined;
  const step = { operation: "worked" as const, of, unit: intent.unit, decimals: intent.decimals };
  if (of.kind === "worked" && of.by === "sum") {
    noteMixedYears(
      draft.composer,
      u,
      leavesOf(ran.node).filter(({ amount }) => amount),
    );
  }
  writeWorked(draft.composer, { kind: "worked", step, node: ran.node });
  draft.plan = { steps: [step], askedActual: intent.askedActual };
  return remembered(question, { steps: [step] });
}

/** The words of the calculation itself were understood. */
function withoutCalculation(u: Understanding): Understanding {
  const gaps = u.gaps.flatMap((gap) => {
    const text = gap.text.replace(CALCULATION_WORDS, "");
    return text === gap.text ? [gap] : text === "" ? [] : [{ ...gap, text }];
  });
  return { ...u, gaps };
}

async function writeRefusal(question: Question, why: NotWorkable["why"]): Promise<void> {
  const { draft, slots } = question;
  const { composer } = draft;
  if (why.kind === "divisor") {
    composer.line(TEXTS.noDivisor, { what: composer.fill(TEXTS.headcount, {}) });
    return;
  }
  const [issuer] = slots.subjects[0] ?? [];
  const year = slots.years[0] ?? issuer?.documents[0]?.year ?? 0;
  const selectors = [why.part, why.whole].map((one) =>
    issuer ? selectorOf(issuer, year, one) : undefined,
  );
  const [part, whole] = selectors;
  if (!part || !whole) return;
  composer.line(TEXTS.overlap, { part: nameOf(composer, part), whole: nameOf(composer, whole) });
  for (const selector of [whole, part]) {
    const figure = await answered(selector, documentsFor(question));
    if (figure) writeValue(composer, figure, PLAIN);
  }
}
