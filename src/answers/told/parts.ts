import { fold, foldLabel } from "../../kernel/fold.js";
import type { Passage } from "../../model/passage.js";
import { sentences } from "../../passages/split.js";
import { bigrams } from "../../questions/linking/fuzzy.js";
import { LEADS_TO, MEASURED, PART_OF } from "../../questions/projects/told-parts.data.js";
import { STRETCH_END } from "../../questions/projects/told-value.data.js";

/** A number of a sentence, with what it is called there. */
export interface Measured {
  readonly passage: Passage;
  readonly sentence: string;
  readonly name: string;
  readonly number: string;
  readonly unit: string;
}

/** A whole and the parts its sentence sets apart from it. */
export interface Composition {
  readonly whole: Measured;
  readonly parts: readonly Measured[];
}

interface Item extends Measured {
  /** How many brackets are open around it. */
  readonly depth: number;
  /** Its stretch opens a list of parts. */
  readonly opens: boolean;
}

/** The numbers of a sentence that count something, each with its name. */
export function measuredIn(passage: Passage): Measured[] {
  return sentences(passage.text).flatMap((sentence) => itemsOf(passage, sentence.trim()));
}

/** The wholes of a passage with the parts told in brackets behind them, or after 其中. */
export function compositionsIn(passage: Passage): Composition[] {
  return sentences(passage.text).flatMap((sentence) => {
    const items = itemsOf(passage, sentence.trim());
    return items.flatMap((whole, at) => {
      const parts = partsOf(whole, items.slice(at + 1));
      return parts.length > 1 ? [{ whole, parts }] : [];
    });
  });
}

/** Behind the whole: deeper in brackets, or from 其中 on as deep as it; of its unit only. */
function partsOf(whole: Item, after: readonly Item[]): Item[] {
  const [next] = after;
  if (!next || next.unit !== whole.unit || !(next.opens || next.depth > whole.depth)) return [];
  const parts: Item[] = [];
  for (const item of after) {
    if (item.depth < next.depth) break;
    if (item.depth > next.depth) continue;
    if (item.unit !== whole.unit || (item !== next && item.opens)) break;
    parts.push(item);
  }
  return parts;
}

function itemsOf(passage: Passage, sentence: string): Item[] {
  const text = fold(sentence).length === sentence.length ? fold(sentence) : sentence;
  return [...text.matchAll(MEASURED)].map((match) => {
    let from = match.index;
    while (from > 0 && !STRETCH_END.test(text.charAt(from - 1))) from -= 1;
    const before = text.slice(from, match.index);
    return {
      passage,
      sentence,
      name: before.replace(LEADS_TO, "").trim(),
      number: (match.groups?.["number"] ?? "").replaceAll(",", ""),
      unit: match.groups?.["unit"] ?? "",
      depth: depthAt(text, match.index),
      opens: PART_OF.test(before),
    };
  });
}

function depthAt(text: string, at: number): number {
  const before = text.slice(0, at);
  return (before.match(/[(（]/gu)?.length ?? 0) - (before.match(/[)）]/gu)?.length ?? 0);
}

/** How much of a name stands in a question, from nothing to one. */
export function named({ name }: Measured, asked: ReadonlySet<string>): number {
  const pairs = [...bigrams(foldLabel(name)).keys()];
  return pairs.length === 0 ? 0 : pairs.filter((pair) => asked.has(pair)).length / pairs.length;
}
