import { fold, foldLabel } from "../../kernel/fold.js";
import { UNITS } from "../../kernel/units.data.js";
import { MEASURES } from "../../model/measures.data.js";
import { FILLERS } from "./fillers.data.js";
import { OPERATION_WORDS, type Operation } from "./operations.data.js";
import { PHASE_WORDS } from "./phases.data.js";
import { ENGLISH, LINE_SYNONYMS, SEVERAL_MEANT, SYNONYMS } from "./synonyms.data.js";
import type { Meaning } from "./types.js";
import type { Named, Vocabulary } from "./vocabulary.js";
import { FAMILY_WORDS, type Family, FOLLOW_WORDS, SCOPE_WORDS } from "./words.data.js";

/** Words with all their meanings, and the longest word length. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, readonly Meaning[]>;
  readonly longest: number;
}

/** Codes this long are recognised bare; a 类 of three digits looks like any number. */
const FULL_CODE = 5;
/** Measures a bare question word never means. */
const INTERNAL = new Set(["target", "stated"]);

const LATIN = /[A-Za-z]/;
const HAN = /\p{Script=Han}/u;

class Builder {
  readonly words = new Map<string, Meaning[]>();
  longest = 0;

  add(word: string, meaning: Meaning): void {
    const key = LATIN.test(word) && !HAN.test(word) ? fold(word) : foldLabel(word) || word;
    const list = this.words.get(key) ?? [];
    if (!list.some((other) => JSON.stringify(other) === JSON.stringify(meaning)))
      list.push(meaning);
    this.words.set(key, list);
    this.longest = Math.max(this.longest, key.length);
  }
}

/** The words every question is read with, whatever is loaded. */
export function fixedLexicon(): Lexicon {
  const builder = new Builder();
  for (const { id, names } of MEASURES) {
    if (INTERNAL.has(id)) continue;
    for (const name of names) builder.add(name, { kind: "measure", measure: id, scope: null });
  }
  for (const { measure, scope, words } of SYNONYMS) {
    for (const word of words) builder.add(word, { kind: "measure", measure, scope: scope ?? null });
  }
  for (const { measure, words } of ENGLISH) {
    for (const word of words) builder.add(word, { kind: "measure", measure, scope: null });
  }
  for (const { code, words } of LINE_SYNONYMS) {
    for (const word of words) builder.add(word, { kind: "line", code, label: foldLabel(word) });
  }
  for (const { words, measures, codes } of SEVERAL_MEANT) {
    for (const word of words) {
      const label = foldLabel(word);
      for (const measure of measures)
        builder.add(word, { kind: "measure", measure, scope: null, several: true });
      for (const code of codes) builder.add(word, { kind: "line", code, label, several: true });
    }
  }
  for (const [operation, words] of Object.entries(OPERATION_WORDS)) {
    for (const word of words) {
      builder.add(word, { kind: "operation", operation: operation as Operation });
    }
  }
  for (const { phase, words } of PHASE_WORDS) {
    for (const word of words) builder.add(word, { kind: "phase", phase });
  }
  for (const [family, words] of Object.entries(FAMILY_WORDS)) {
    for (const word of words) builder.add(word, { kind: "family", family: family as Family });
  }
  for (const [scope, words] of Object.entries(SCOPE_WORDS)) {
    for (const word of words) builder.add(word, { kind: "scope", scope });
  }
  for (const { name, dimension, aliases } of UNITS) {
    if (dimension !== "money" && dimension !== "ratio") continue;
    for (const word of [name, ...aliases]) builder.add(word, { kind: "unit", unit: name });
  }
  for (const word of FOLLOW_WORDS) builder.add(word, { kind: "follow" });
  for (const word of FILLERS) builder.add(word, { kind: "filler" });
  return { words: builder.words, longest: builder.longest };
}

/** A shortened name means every project whose own name goes on from it. */
function isShortFor(alias: string, { aliases }: Named): boolean {
  return !aliases.includes(alias) && aliases.some((own) => own.startsWith(alias));
}

/** The words that loaded documents bring: line items and projects by name. */
export function documentLexicon(vocabularies: readonly Vocabulary[]): Lexicon {
  const builder = new Builder();
  const projects = new Map<string, Set<string>>();
  for (const { lines, projects: named } of vocabularies) {
    for (const { code, label } of lines) {
      builder.add(label, { kind: "line", code, label });
      if (code.length >= FULL_CODE) builder.add(code, { kind: "line", code, label });
    }
    for (const { name, aliases } of named) {
      for (const alias of aliases)
        projects.set(alias, (projects.get(alias) ?? new Set()).add(name));
    }
  }
  for (const { name, aliases } of vocabularies.flatMap(({ items }) => items)) {
    for (const alias of aliases) {
      const known = builder.words.has(alias) || projects.has(alias);
      if (!known) builder.add(alias, { kind: "stated", item: name });
    }
  }
  for (const name of vocabularies.flatMap(({ foreign }) => foreign)) {
    builder.add(name, { kind: "foreign", name });
  }
  for (const title of vocabularies.flatMap(({ tables }) => tables)) {
    builder.add(title, { kind: "table", title });
  }
  const full = vocabularies.flatMap(({ projects: named }) => named);
  for (const [alias, names] of projects) {
    if (alias.length < 3 && !full.some(({ aliases }) => aliases[0] === alias)) continue;
    for (const other of full) {
      if (isShortFor(alias, other)) names.add(other.name);
    }
    builder.add(alias, { kind: "project", names: [...names], score: 1 });
  }
  return { words: builder.words, longest: builder.longest };
}
