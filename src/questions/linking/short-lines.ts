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
  const fitting = vocabularies
    .flatMap(({ lines }) => lines)
    .filter(({ code, label }) => ITEM.test(code) && label.startsWith(text))
    .filter(({ label }) => MONEY_TAIL.test(label.slice(text.length)));
  const [first] = fitting;
  const one = first && fitting.every(({ code }) => code === first.code);
  return one ? { kind: "line", code: first.code, label: first.label } : undefined;
}
