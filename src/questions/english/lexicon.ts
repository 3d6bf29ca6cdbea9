import { foldLabel } from "../../kernel/fold.js";
import {
  FAMILY_GLOSSES,
  type Gloss,
  HEADS,
  LINE_GLOSSES,
  MEASURE_GLOSSES,
  WORD_GLOSSES,
} from "./glossary.data.js";
import { stems } from "./words.js";

/** What a stretch of English names: an amount, a word of a name, or a family of things. */
export interface Named {
  readonly kind: "thing" | "word" | "family";
  readonly zh: string;
  /** Only with a head noun behind it. */
  readonly headed: boolean;
}

const NEEDS_HEAD = / \+$/u;

function add(into: Map<string, Named[]>, glosses: readonly Gloss[], kind: Named["kind"]): void {
  for (const { zh, en } of glosses) {
    for (const phrase of en) {
      const key = stems(phrase.replace(NEEDS_HEAD, ""));
      const named = { kind, zh, headed: NEEDS_HEAD.test(phrase) };
      into.set(key, [...(into.get(key) ?? []), named]);
    }
  }
}

function build(): ReadonlyMap<string, readonly Named[]> {
  const words = new Map<string, Named[]>();
  add(words, MEASURE_GLOSSES, "thing");
  add(words, LINE_GLOSSES, "thing");
  add(words, FAMILY_GLOSSES, "family");
  add(words, WORD_GLOSSES, "word");
  return words;
}

const LEXICON = build();
const LONGEST = Math.max(...[...LEXICON.keys()].map((key) => key.split(" ").length));

/** The longest name that starts at a word, and how many words it takes, its head noun with them. */
export function nameAt(
  words: readonly string[],
  at: number,
): { readonly named: Named; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST, words.length - at); length >= 1; length--) {
    const key = words.slice(at, at + length).join(" ");
    const found = LEXICON.get(key);
    if (!found) continue;
    const head = HEADS.has(words[at + length] ?? "");
    const named = found.find((one) => one.headed === head) ?? found.find((one) => !one.headed);
    if (named) return { named, length: head && named.kind !== "word" ? length + 1 : length };
  }
  return undefined;
}

const NAMES = new Map(
  [...MEASURE_GLOSSES, ...LINE_GLOSSES].map(({ zh, en }) => [
    foldLabel(zh),
    en.find((phrase) => !NEEDS_HEAD.test(phrase)) ?? "",
  ]),
);

/** What a Chinese name of the field is called in English; undefined for one that has no usual name. */
export function englishName(zh: string): string | undefined {
  const name = NAMES.get(foldLabel(zh));
  return name === "" ? undefined : name;
}
