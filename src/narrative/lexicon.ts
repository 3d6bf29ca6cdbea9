import { MEASURES } from "../model/measures.data.js";
import type { Variant } from "./clause.js";
import { viewOf } from "./view.js";
import { CHANGE_WORDS, REACH_ENDINGS, REACH_WORDS, SAME_WORDS } from "./words/changes.data.js";
import { PLAIN_HEADS } from "./words/heads.data.js";
import { SELF_WORDS } from "./words/items.data.js";
import { NARRATIVE_NAMES } from "./words/measures.data.js";
import {
  IDLE_WORDS,
  ITEM_WORDS,
  NONE_WORDS,
  PART_WORDS,
  PURPOSE_WORDS,
  REASON_WORDS,
  RESPECTIVE_WORDS,
  SHARE_WORDS,
  WEAK_REASON_WORDS,
} from "./words/roles.data.js";
import { SCOPE_FORMS } from "./words/scopes.data.js";
import { COMPLETION_WORDS, VARIANTS } from "./words/variants.data.js";
import { RELATIVE_YEARS, YEAR_ON_YEAR } from "./words/years.data.js";

/** What a word of the vocabulary does in a clause. */
export type Meaning =
  | { readonly kind: "measure"; readonly ids: readonly string[] }
  | {
      readonly kind: "plain";
      readonly ids: readonly string[];
      readonly before: readonly string[] | null;
    }
  | { readonly kind: "scope"; readonly scope: string }
  | { readonly kind: "change"; readonly direction: 1 | -1 }
  | { readonly kind: "variant"; readonly variant: Variant }
  | { readonly kind: "relative"; readonly offset: number; readonly base: boolean }
  | {
      readonly kind:
        | "same"
        | "reach"
        | "share"
        | "completion"
        | "part"
        | "reason"
        | "weak reason"
        | "purpose"
        | "none"
        | "respective"
        | "item"
        | "self";
    };

/** The vocabulary of one reading: words by first character, longest first. */
export interface Words {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
}
interface Entry {
  readonly word: string;
  readonly meaning: Meaning;
}

const SIMPLE = {
  same: SAME_WORDS,
  reach: REACH_WORDS,
  share: SHARE_WORDS,
  completion: COMPLETION_WORDS,
  part: PART_WORDS,
  reason: REASON_WORDS,
  "weak reason": WEAK_REASON_WORDS,
  purpose: PURPOSE_WORDS,
  none: NONE_WORDS,
  respective: RESPECTIVE_WORDS,
  item: ITEM_WORDS,
  self: [...SELF_WORDS, ...IDLE_WORDS],
} as const;

type Pair = readonly [string, Meaning];

function* measureWords(): Generator<Pair> {
  for (const { id, names } of MEASURES) {
    for (const name of [...names, ...(NARRATIVE_NAMES[id] ?? [])]) {
      yield [name, { kind: "measure", ids: [id] }];
    }
  }
  for (const { name, ids, before = null } of PLAIN_HEADS) {
    yield [name, { kind: "plain", ids, before }];
  }
  for (const [scope, forms] of Object.entries(SCOPE_FORMS)) {
    for (const form of forms) yield [form, { kind: "scope", scope }];
  }
}

function* otherWords(): Generator<Pair> {
  for (const [kind, words] of Object.entries(SIMPLE)) {
    for (const word of words) yield [word, { kind: kind as keyof typeof SIMPLE }];
  }
  for (const [word, direction] of Object.entries(CHANGE_WORDS)) {
    yield [word, { kind: "change", direction }];
    for (const ending of REACH_ENDINGS) yield [word + ending, { kind: "reach" }];
  }
  for (const {
    name,
    words,
    stage = null,
    plain = false,
    holds = false,
    counts = null,
  } of VARIANTS) {
    const variant = { name, stage, plain, holds, counts };
    for (const word of words) yield [word, { kind: "variant", variant }];
  }
  for (const [word, offset] of Object.entries(RELATIVE_YEARS)) {
    yield [word, { kind: "relative", offset, base: false }];
  }
  for (const word of YEAR_ON_YEAR) yield [word, { kind: "relative", offset: -1, base: true }];
}

function index(pairs: Iterable<Pair>): Map<string, Entry[]> {
  const meanings = new Map<string, Meaning>();
  for (const [word, meaning] of pairs) meanings.set(viewOf(word).text, meaning);
  const byFirst = new Map<string, Entry[]>();
  for (const [word, meaning] of meanings) {
    const list = byFirst.get(word.charAt(0)) ?? [];
    list.push({ word, meaning });
    byFirst.set(word.charAt(0), list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return byFirst;
}

let common: readonly Pair[] | undefined;

/**
 * The vocabulary of the grammar, with the names a text uses for its subject.
 * @example readClauses(text, wordsFor(["某某县档案馆", "县档案馆"]))
 */
export function wordsFor(subjects: readonly string[]): Words {
  common ??= [...measureWords(), ...otherWords()];
  const self: Pair[] = subjects.filter((s) => s !== "").map((s) => [s, { kind: "self" }]);
  return { byFirst: index([...common, ...self]) };
}

/** The longest word of the vocabulary at a place of the text. */
export function longestAt(words: Words, text: string, start: number): Entry | undefined {
  return words.byFirst.get(text.charAt(start))?.find(({ word }) => text.startsWith(word, start));
}
