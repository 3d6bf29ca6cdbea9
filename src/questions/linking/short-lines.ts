import { LIST_MARK, LIST_PIECE, MONEY_TAIL, NUMBER_OF_THEM } from "./short-lines.data.js";
import type { Meaning, Span } from "./types.js";
import type { Vocabulary } from "./vocabulary.js";

/** Shortest stretch taken for a shortened line item, and how much longer the item may be. */
const LEAST = 3;
const MOST_LONGER = 2;

/** 公益岗补贴 for 公益性岗位补贴: its characters in order, from the first to the last. */
function isShortFor(mention: string, label: string): boolean {
  if (label.length <= mention.length || label.length > mention.length * MOST_LONGER) return false;
  if (label[0] !== mention[0] || label.at(-1) !== mention.at(-1)) return false;
  let at = 0;
  for (const c of label) if (c === mention[at]) at++;
  return at === mention.length;
}

/** The one line item that a stretch shortens so; undefined where several fit. */
export function shortenedLine(
  text: string,
  vocabularies: readonly Vocabulary[],
): Meaning | undefined {
  if (text.length < LEAST) return undefined;
  const fitting = vocabularies
    .flatMap(({ lines }) => lines)
    .filter(({ label }) => isShortFor(text, label));
  const [first] = fitting;
  const one = first && fitting.every(({ label }) => label === first.label);
  return one ? { kind: "line", code: first.code, label: first.label } : undefined;
}

/** Departments' own economic items. */
const ITEM = /^3\d{4}$/;

/** A list item of a question: a stretch that nothing explains, or one that names things. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * "奖金、绩效", "工会、福利两项": stretches of a list that are short for line items. A list is one of at
 * least two, each either named in full or short for one.
 */
export function listedLines(
  text: string,
  spans: readonly Span[],
  gaps: readonly Item[],
  vocabularies: readonly Vocabulary[],
): Span[] {
  const named = spans.filter(({ meanings }) =>
    meanings.some((one) => one.kind === "line" && ITEM.test(one.code)),
  );
  const short = gaps.flatMap(pieces).flatMap((piece): Span[] => {
    const meaning = itemCalled(piece.text, vocabularies);
    return meaning ? [{ ...piece, meanings: [meaning] }] : [];
  });
  const items = [...named, ...short].sort((a, b) => a.start - b.start);
  const beside = (one: Span, other: Span | undefined): boolean =>
    other !== undefined &&
    LIST_MARK.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
  return short.filter((one) => {
    const at = items.indexOf(one);
    return beside(one, items[at - 1]) || beside(one, items[at + 1]);
  });
}

/** The items of a stretch that list words join, without the number of them behind the last. */
function pieces(gap: Item): Item[] {
  return [...gap.text.matchAll(LIST_PIECE)].flatMap((match) => {
    const text = match[0].replace(NUMBER_OF_THEM, "");
    const start = gap.start + match.index;
    return text.length < 2 ? [] : [{ start, end: start + text.length, text }];
  });
}

/** The one economic item called so with a word for money behind it. */
function itemCalled(text: string, vocabularies: readonly Vocabulary[]): Meaning | undefined {
  const called = vocabularies
    .flatMap(({ lines }) => lines)
    .filter(({ code }) => ITEM.test(code))
    .map((line) => ({ line, at: line.label.indexOf(text) }))
    .filter(({ line, at }) => at >= 0 && MONEY_TAIL.test(line.label.slice(at + text.length)));
  const opening = called.filter(({ at }) => at === 0);
  const fitting = opening.length > 0 ? opening : called.filter(({ at }) => at <= LONGEST_HEAD);
  const [first] = fitting;
  const one = first && fitting.every(({ line }) => line.code === first.line.code);
  return one ? { kind: "line", code: first.line.code, label: first.line.label } : undefined;
}

/** What may stand before the word a line item is called by ("公务接待费"). */
const LONGEST_HEAD = 2;

/**
 * "除掉机房和驻村": right behind a word of exception, stretches that stand in the name of one project
 * and no other.
 */
export function exceptedProjects(
  text: string,
  spans: readonly Span[],
  gaps: readonly Item[],
  vocabularies: readonly Vocabulary[],
): Span[] {
  const found: Span[] = [];
  const ends = new Set(
    spans
      .filter(({ meanings }) =>
        meanings.some((one) => one.kind === "operation" && one.operation === "except"),
      )
      .map(({ end }) => end),
  );
  for (const piece of gaps.flatMap(pieces)) {
    const before = [...spans, ...found].findLast(({ end }) => end <= piece.start);
    const chained =
      ends.has(piece.start) ||
      (before !== undefined &&
        found.includes(before) &&
        LIST_MARK.test(text.slice(before.end, piece.start)));
    const name = chained ? soleProject(piece.text, vocabularies) : undefined;
    if (name === undefined) continue;
    found.push({ ...piece, meanings: [{ kind: "project", names: [name], score: 1 }] });
  }
  return found;
}

function soleProject(text: string, vocabularies: readonly Vocabulary[]): string | undefined {
  const names = vocabularies
    .flatMap(({ projects }) => projects)
    .filter(({ aliases }) => aliases.some((alias) => alias.includes(text)))
    .map(({ name }) => name);
  const [only, ...others] = new Set(names);
  return others.length === 0 ? only : undefined;
}
