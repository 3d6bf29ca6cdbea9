import type { GoldQuestion } from "../../src/evaluation/question.js";
import { simplify } from "../../src/kernel/fold.js";
import { placesOf } from "./names.js";
import { fen } from "./relations.js";
import { tokensOf } from "./tokens.js";
import type { Original } from "./types.js";

/** A question whose figure or document is gone; answering it is right only with the very value. */
export interface Robbed {
  readonly question: GoldQuestion;
  /** What is loaded when it is asked. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Questions that name an issuer (or its place), asked while none of its documents is loaded. */
export function withoutDocuments(
  questions: readonly GoldQuestion[],
  groups: readonly (readonly Original[])[],
): Robbed[] {
  return groups.flatMap((group) => {
    const texts = new Map(
      groups
        .filter((other) => other !== group)
        .flatMap((other) => other.map(({ file, text }) => [file, text])),
    );
    return questions
      .filter((question) => isOver(question, group) && names(question, group))
      .map((question) => ({ question, texts }));
  });
}

/** Questions for printed amounts, asked after every row and sentence that has one of them is taken out. */
export function withoutFigures(
  questions: readonly GoldQuestion[],
  groups: readonly (readonly Original[])[],
): Robbed[] {
  const asked = questions.filter(
    ({ category, expect }) =>
      category === "lookup" && expect.values.length === 1 && expect.status === "answered",
  );
  return groups.flatMap((group) => {
    const own = asked.filter((question) => isOver(question, group));
    const gone = new Set(
      own.flatMap(({ expect }) =>
        expect.values.flatMap(
          ({ v, u }) => fen({ value: v, unit: u ?? null, marked: "printed" }) ?? [],
        ),
      ),
    );
    const texts = new Map(
      groups.flatMap((other) =>
        other.map((original) => [
          original.file,
          other === group ? robbed(original, gone) : original.text,
        ]),
      ),
    );
    const printed = new Set(
      group.flatMap((original) => tokensOf(original).map(({ amount }) => amount)),
    );
    return own
      .filter(({ expect }) =>
        expect.values.some(({ v, u }) =>
          printed.has(fen({ value: v, unit: u ?? null, marked: "printed" }) ?? -1n),
        ),
      )
      .map((question) => ({ question, texts }));
  });
}

function names({ turns }: GoldQuestion, group: readonly Original[]): boolean {
  const places = group.flatMap(placesOf);
  return turns.some((turn) => places.some((place) => simplify(turn).includes(place)));
}

function isOver({ expect }: GoldQuestion, group: readonly Original[]): boolean {
  return (
    expect.status === "answered" &&
    expect.cite.length > 0 &&
    expect.cite.every(({ doc }) => group.some(({ file }) => file.startsWith(doc)))
  );
}

/** The text without the lines (rows of a table, sentences of a paragraph) that print one of the amounts. */
function robbed(original: Original, gone: ReadonlySet<bigint>): string {
  const { text } = original;
  const holes = tokensOf(original)
    .filter(({ kind, amount }) => kind === "money" && gone.has(amount))
    .map(({ start, cell }) => (cell ? lineAt(text, start) : sentenceAt(text, start)));
  let [made, from] = ["", 0];
  for (const [start, end] of holes.sort(([a], [b]) => a - b)) {
    if (end <= from) continue;
    made += text.slice(from, Math.max(from, start));
    from = end;
  }
  return made + text.slice(from);
}

function lineAt(text: string, at: number): [number, number] {
  const end = text.indexOf("\n", at);
  return [text.lastIndexOf("\n", at) + 1, end < 0 ? text.length : end + 1];
}

/** A sentence ends at its mark or with its line or tag. */
function sentenceAt(text: string, at: number): [number, number] {
  const before = Math.max(...["。", "；", ">", "\n"].map((mark) => text.lastIndexOf(mark, at)));
  const ends = ["。", "；", "<", "\n"]
    .map((mark) => text.indexOf(mark, at))
    .filter((end) => end >= 0);
  const end = ends.length === 0 ? text.length : Math.min(...ends);
  return [before + 1, /[。；]/u.test(text[end] ?? "") ? end + 1 : end];
}
