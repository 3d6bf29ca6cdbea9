import type { Composer } from "../answers/composer.js";
import { newline, type Segment, textOf } from "../answers/segments.js";
import type { Language } from "../answers/texts.text.js";
import { LIST_MARK, NOTE_HEADS, OPENS } from "./words.data.js";

/** Part of an answer that a model places and never sees inside: whole lines of the template. */
export interface Slot {
  /** "f1", "f2" … for results, "q1" … for passages. */
  readonly id: string;
  readonly segments: readonly Segment[];
}

/** An answer as a model is given it. */
export interface Page {
  readonly language: Language;
  readonly slots: readonly Slot[];
  /** Passages may be chosen from and put in order; results all stand, in their order. */
  readonly kind: "results" | "passages";
  /** Names that may stand between slots: of the one office the whole answer is about. */
  readonly names: readonly string[];
}

/**
 * Cuts an answer into slots. A slot is a whole line, so that number, unit and label are never apart;
 * items go with the line that introduces them, notes on conflicts and scopes with the one they are
 * about.
 */
export function pageOf({ lines, language, figures, citations }: Composer): Page {
  const blocks: Segment[][] = [];
  for (const line of lines) {
    const [before, text] = [textOf(blocks.at(-1) ?? []), textOf(line)];
    const belongs = LIST_MARK.test(text) || NOTE_HEADS.test(text) || OPENS.test(before);
    if (blocks.length > 0 && belongs) blocks.at(-1)?.push(newline, ...line);
    else blocks.push([...line]);
  }
  const isPassages = figures.length === 0 && blocks.length > 0 && blocks.every(isPassage);
  const offices = new Set(citations.map(({ issuer }) => issuer));
  return {
    language,
    slots: blocks.map((segments, at) => ({ id: `${isPassages ? "q" : "f"}${at + 1}`, segments })),
    kind: isPassages ? "passages" : "results",
    names: offices.size === 1 ? [...offices] : [],
  };
}

function isPassage(block: readonly Segment[]): boolean {
  return block.some(({ kind }) => kind === "quote" || kind === "gist");
}
