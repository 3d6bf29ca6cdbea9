import { conceptTokens } from "./concepts.js";
import { grams, runs } from "./tokens.js";
import { BIGRAM_WEIGHTS, COMMON_CHARACTERS } from "./weights.data.js";

/** Which embedder made a vector. Anything that changes a vector must change `version`. */
export const EMBEDDER = { name: "offline-ngrams", version: "2", width: 512 } as const;

/**
 * How much each kind of feature counts before its own weight. Single characters count most: they
 * survive slips of the keyboard, which the bigrams of the word index do not.
 */
const KIND = { one: 1.2, two: 1, three: 0.4, word: 1, concept: 1.6 } as const;
const COMMON_CHARACTER = 0.2;
/** How much a passage's headings count against its text. */
const TITLE_SHARE = 0.6;

const bigramWeights = new Map<string, number>();
for (const { weight, bigrams } of BIGRAM_WEIGHTS) {
  for (const bigram of bigrams.split(" ")) bigramWeights.set(bigram, weight);
}
const commonCharacters = new Set(COMMON_CHARACTERS);

/**
 * A text as a unit vector, without any model: character n-grams, latin and digit words and the
 * concepts of `concepts.data.ts` are hashed with a sign into a fixed width. The same text gives the
 * same vector on every machine. Text without any feature gives the zero vector. A query may bring
 * its own concepts.
 */
export function embed(
  text: string,
  concepts: readonly string[] = conceptTokens(text),
): Float32Array {
  return unit(accumulate(new Float32Array(EMBEDDER.width), features(text, concepts)));
}

/** A passage's vector: its headings and its text, each normalised, so that long text does not drown the headings. */
export function embedPassage(title: string, text: string): Float32Array {
  const vector = embed(text);
  const heading = embed(title);
  for (let i = 0; i < vector.length; i++) {
    vector[i] = (vector[i] ?? 0) + TITLE_SHARE * (heading[i] ?? 0);
  }
  return unit(vector);
}

interface Feature {
  count: number;
  readonly weight: number;
}

function features(text: string, concepts: readonly string[]): Map<string, Feature> {
  const found = new Map<string, Feature>();
  const add = (key: string, weight: number): void => {
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { count: 1, weight });
  };
  for (const { text: run, han } of runs(text)) {
    if (!han) add(`w${run}`, KIND.word);
    else addHan(run, add);
  }
  for (const concept of concepts) add(concept, KIND.concept);
  return found;
}

function addHan(run: string, add: (key: string, weight: number) => void): void {
  for (const c of run) add(c, KIND.one * featureWeight(c));
  if (run.length >= 2) for (const two of grams(run, 2)) add(two, KIND.two * bigramWeight(two));
  if (run.length >= 3) {
    for (const three of grams(run, 3)) {
      const weight = Math.min(bigramWeight(three.slice(0, 2)), bigramWeight(three.slice(1)));
      add(three, KIND.three * weight);
    }
  }
}

/** How telling a bigram is: 1 unless the frozen table says less. */
export function bigramWeight(bigram: string): number {
  return bigramWeights.get(bigram) ?? 1;
}

/** How telling a character, a bigram or a word is. */
export function featureWeight(text: string): number {
  if (text.length === 1) return commonCharacters.has(text) ? COMMON_CHARACTER : 1;
  return bigramWeight(text);
}

function accumulate(vector: Float32Array, found: ReadonlyMap<string, Feature>): Float32Array {
  for (const [key, { count, weight }] of found) {
    const hash = hashOf(key);
    const slot = hash & (EMBEDDER.width - 1);
    const value = weight * (1 + Math.log(count));
    vector[slot] = (vector[slot] ?? 0) + (hash & 0x80000000 ? -value : value);
  }
  return vector;
}

/** FNV-1a with the finishing mix of MurmurHash3: fast, and the same on every machine. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function unit(vector: Float32Array): Float32Array {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const length = Math.sqrt(sum);
  return length === 0 ? vector : vector.map((value) => value / length);
}
