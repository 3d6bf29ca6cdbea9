import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { GoldQuestion } from "../../src/evaluation/question.js";
import { type Report, reportOf } from "../../src/evaluation/report.js";
import { runQuestions } from "../../src/evaluation/run-questions.js";
import { isStated, statedIn } from "../../src/evaluation/values.js";
import { Random } from "../../src/kernel/random.js";
import type { Answer } from "../../src/model/answer.js";
import type { Figure } from "../../src/model/figure.js";
import { type Altered, alter } from "./alter.js";
import { type Rename, renaming } from "./names.js";
import { type Derived, twinOf } from "./questions.js";
import type { Original } from "./types.js";
import { type Robbed, withoutDocuments, withoutFigures } from "./unanswerable.js";
import { ABSENT_WORDS } from "./words.data.js";

/** The day the originals are asked about; twins are asked as many years later as they are. */
const YEAR = 2026;

/** Gives an assistant over these texts for as long as `work` lasts. */
async function over<T>(
  texts: ReadonlyMap<string, string>,
  year: number,
  work: (assistant: Assistant) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "twins-"));
  try {
    const sources = join(folder, "sources");
    mkdirSync(sources);
    for (const [file, text] of texts) writeFileSync(join(sources, file), text);
    const now = (): Date => new Date(`${year}-03-01T09:00:00Z`);
    const assistant = openAssistant({ data: join(folder, "data"), now });
    const summaries = await assistant.ingest(
      [...texts.keys()].map((file) => join(sources, file)),
      {},
    );
    const failed = summaries.find(({ status }) => status === "failed");
    if (failed) throw new Error(`${failed.path}: ${failed.reason}`);
    const result = await work(assistant);
    assistant.close();
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Documents with the figures the program reads in them, by issuer. */
export async function readOriginals(paths: readonly string[]): Promise<Original[][]> {
  const texts = new Map(paths.map((path) => [basename(path), readFileSync(path, "utf8")]));
  const originals = await over(texts, YEAR, async (assistant) => {
    const read: Original[] = [];
    for (const document of await assistant.documents()) {
      const figures: Figure[] = [];
      for await (const figure of assistant.figures({ document: document.id })) figures.push(figure);
      const file = basename(document.sourcePath);
      read.push({ file, text: texts.get(file) ?? "", document, figures });
    }
    return read.sort((a, b) => (a.file < b.file ? -1 : 1));
  });
  const issuers = [...new Set(originals.map(({ document }) => document.issuer))];
  return issuers.map((issuer) => originals.filter(({ document }) => document.issuer === issuer));
}

export interface TwinSet {
  readonly altered: readonly Altered[];
  /** Questions with a twin: both are asked. */
  readonly originals: readonly GoldQuestion[];
  readonly twins: readonly GoldQuestion[];
  /** Questions without one, counted by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
  readonly years: number;
}

/** Altered documents and the question set rewritten for them; the same seed makes the same. */
export function makeTwins(
  groups: readonly (readonly Original[])[],
  questions: readonly Derived[],
  seed: number,
): TwinSet {
  const random = new Random(seed);
  const years = random.whole(5, 9);
  const rename: Rename = renaming(groups.flat(), years, random);
  const altered = groups.map((group) => alter(group, rename, random));
  const leftOut: Record<string, number> = {};
  const pairs = questions.flatMap((derived) => {
    const twin = twinOf(derived, altered, rename);
    if ("question" in twin) return [{ original: derived.question, twin: twin.question }];
    leftOut[twin.reason] = (leftOut[twin.reason] ?? 0) + 1;
    return [];
  });
  return {
    altered,
    originals: pairs.map(({ original }) => original),
    twins: pairs.map(({ twin }) => twin),
    leftOut,
    years,
  };
}

/** Both sets, each over its own documents. */
export async function runTwins(
  groups: readonly (readonly Original[])[],
  { altered, originals, twins, years }: TwinSet,
): Promise<{ originals: Report; twins: Report }> {
  const ask = (texts: ReadonlyMap<string, string>, year: number, set: readonly GoldQuestion[]) =>
    over(texts, year, async (assistant) =>
      reportOf(await runQuestions(assistant, set, () => {}), false),
    );
  const before = new Map(groups.flat().map(({ file, text }) => [file, text]));
  const after = new Map(altered.flatMap(({ texts }) => [...texts]));
  return {
    originals: await ask(before, YEAR, originals),
    twins: await ask(after, YEAR + years, twins),
  };
}

export interface Refusals {
  readonly n: number;
  readonly refused: number;
  /** Answered with the very value, from figures that are still there. */
  readonly recovered: number;
  readonly answered: readonly { readonly turns: readonly string[]; readonly text: string }[];
}

/** Questions whose documents, or figures, are gone. */
export async function runUnanswerable(
  groups: readonly (readonly Original[])[],
  questions: readonly GoldQuestion[],
): Promise<{ documents: Refusals; figures: Refusals }> {
  return {
    documents: await refusals(withoutDocuments(questions, groups)),
    figures: await refusals(withoutFigures(questions, groups)),
  };
}

async function refusals(robbed: readonly Robbed[]): Promise<Refusals> {
  const counts = { n: 0, refused: 0, recovered: 0 };
  const answered: { turns: readonly string[]; text: string }[] = [];
  for (const texts of new Set(robbed.map((each) => each.texts))) {
    await over(texts, YEAR, async (assistant) => {
      for (const { question } of robbed.filter((each) => each.texts === texts)) {
        const conversation = assistant.converse();
        let last: Answer | undefined;
        for (const turn of question.turns) last = await assistant.ask(turn, conversation);
        counts.n++;
        if (last === undefined || isRefusal(last)) counts.refused++;
        else if (states(question, last)) counts.recovered++;
        else answered.push({ turns: question.turns, text: last.text });
      }
    });
  }
  return { ...counts, answered };
}

function isRefusal({ status, text, figures }: Answer): boolean {
  if (status !== "answered") return true;
  const [first = ""] = text.split("\n");
  return figures.length === 0 && ABSENT_WORDS.some((word) => first.includes(word));
}

function states({ expect }: GoldQuestion, answer: Answer): boolean {
  const stated = statedIn(answer);
  return expect.values.length > 0 && expect.values.every((value) => isStated(value, stated));
}
