import type { KnownIssuer } from "../linking/issuers.js";
import { spelling } from "../linking/sounds.js";
import {
  NAME_WORDS,
  OFFICE_HEADS,
  OFFICE_JOINTS,
  OFFICE_WORDS,
  PLACE_KINDS,
  PROVINCES,
} from "./offices.data.js";
import { PLAIN_WORDS } from "./words.data.js";

/** An office or place named in a stretch of words. */
export interface OfficeMention {
  /** One past the last word. */
  readonly end: number;
  /** The Chinese name; null for an office that is not loaded. */
  readonly zh: string | null;
  readonly place: boolean;
}

/** A word as it was typed, and as it is looked up. */
export interface Word {
  readonly raw: string;
  readonly stem: string;
}

/** Most words a name in Latin letters is spelled with. */
const MOST_SPELLED = 12;
/** A shorter spelling could be any English word. */
const LEAST_SPELLED = 4;
/** Longest stretch of a name that is spelled alone. */
const MOST_PART = 4;
const CAPITAL = /^\p{Lu}/u;
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v))+$/u;

/** Names spelled in Latin letters, by what they spell. */
function spellings(issuers: readonly KnownIssuer[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { name, office, places } of issuers) {
    known.set(spelling(name), name);
    for (const place of places) known.set(spelling(place + office), name);
    if (office.length >= LEAST_SPELLED) known.set(spelling(office), name);
  }
  return known;
}

/** Every stretch of a name that may be spelled out. */
function partsOf(name: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < name.length; at++)
    for (let length = 2; length <= MOST_PART && at + length <= name.length; length++)
      parts.push(name.slice(at, at + length));
  return parts;
}

function placesOf(issuers: readonly KnownIssuer[]): Map<string, string> {
  const known = new Map<string, string>();
  const parts = issuers.flatMap(({ name }) => partsOf(name));
  for (const place of [...parts, ...issuers.flatMap((issuer) => issuer.places)]) {
    const latin = spelling(place);
    if (latin.length >= LEAST_SPELLED) known.set(latin, place);
  }
  return known;
}

interface Read {
  readonly places: readonly string[];
  readonly kinds: readonly (readonly string[])[];
  readonly names: readonly string[];
  readonly unknown: readonly string[];
  readonly head: boolean;
  readonly end: number;
}

/** "Government Service and Big Data Administration": more of one name, up to another head. */
function goesOn(words: readonly Word[], at: number): boolean {
  const next = words.slice(at, at + MOST_JOINED);
  const end = next.findIndex(({ stem }) => stem in OFFICE_HEADS);
  const known = end >= 0 && next.slice(0, end).every(({ stem }) => stem in OFFICE_WORDS);
  return known && words[at - 2]?.stem === "service";
}

/** Longest second half of an office's name. */
const MOST_JOINED = 5;

const readers = new WeakMap<readonly KnownIssuer[], OfficeReader>();

/** The reader of the issuers loaded, made once. */
export function officeReader(issuers: readonly KnownIssuer[]): OfficeReader {
  const reader = readers.get(issuers) ?? new OfficeReader(issuers);
  readers.set(issuers, reader);
  return reader;
}

/** Finds names of offices in English or in Latin letters. */
export class OfficeReader {
  readonly #issuers: readonly KnownIssuer[];
  readonly #spelled: ReadonlyMap<string, string>;
  readonly #places: ReadonlyMap<string, string>;

  constructor(issuers: readonly KnownIssuer[]) {
    this.#issuers = issuers;
    this.#spelled = spellings(issuers);
    this.#places = placesOf(issuers);
  }

  /** The mention that starts at a word; `taken` are words that name something else. */
  mentionAt(
    words: readonly Word[],
    at: number,
    taken: (at: number) => boolean,
  ): OfficeMention | undefined {
    return this.#spelledAt(words, at) ?? this.#translatedAt(words, at, taken);
  }

  #spelledAt(words: readonly Word[], at: number): OfficeMention | undefined {
    let letters = "";
    let found: OfficeMention | undefined;
    for (let end = at; end < Math.min(words.length, at + MOST_SPELLED); end++) {
      letters += words[end]?.raw.toLowerCase() ?? "";
      const name = this.#spelled.get(letters);
      if (name !== undefined) found = { end: end + 1, zh: name, place: false };
    }
    return found;
  }

  #translatedAt(
    words: readonly Word[],
    at: number,
    taken: (at: number) => boolean,
  ): OfficeMention | undefined {
    const read = this.#read(words, at, taken);
    if (!read) return undefined;
    const { end, places, kinds, head, names, unknown } = read;
    // "Which office": a kind alone names nobody.
    if (places.length + names.length + unknown.length === 0 && kinds.length < 2) return undefined;
    if (kinds.length === 0 || !head) {
      const zh = places.at(-1);
      const foreign = zh === undefined || !this.#issuers.some((one) => one.places.includes(zh));
      if (unknown.length > 0 || zh === undefined) return undefined;
      return { end, zh: foreign ? null : zh, place: true };
    }
    return { end, zh: this.#choose(places, kinds, names, unknown), place: false };
  }

  /** All words from a place on that can belong to one name. */
  #read(words: readonly Word[], at: number, taken: (at: number) => boolean): Read | undefined {
    const places: string[] = [];
    const kinds: (readonly string[])[] = [];
    const names: string[] = [];
    const unknown: string[] = [];
    let head = false;
    let end = at;
    for (let i = at; i < words.length; ) {
      const place = this.#placeAt(words, i);
      const word = words[i];
      if (!word) break;
      if (place) {
        // A second place begins another office, unless it follows "of" or a comma.
        if (head && !/^(?:of|,|in)$/u.test(words[i - 1]?.stem ?? "")) break;
        places.push(place.zh);
        i += place.length;
        end = i;
        continue;
      }
      const own = OFFICE_HEADS[word.stem];
      const kind = OFFICE_WORDS[word.stem];
      if ((own || kind) && (!taken(i) || (own !== undefined && places.length + kinds.length > 0))) {
        if (head && words[i - 1]?.stem === "and" && !goesOn(words, i)) break;
        if (PLACE_KINDS.has(word.stem) && places.length + unknown.length > 0 && !own) {
          // "Luolong District": the kind of the place itself.
        } else kinds.push(own && kind ? [...own, ...kind] : (own ?? kind ?? []));
        head ||= own !== undefined;
        i += 1;
        end = i;
        continue;
      }
      if (i > at && OFFICE_JOINTS.has(word.stem)) {
        i += 1;
        continue;
      }
      const literal = NAME_WORDS[word.stem];
      if (!head && CAPITAL.test(word.raw) && !taken(i) && this.#isName(words, i)) {
        if (literal !== undefined) names.push(literal);
        else unknown.push(word.stem);
        i += 1;
        end = i;
        continue;
      }
      break;
    }
    const any = places.length + kinds.length > 0 && end > at;
    return any ? { places, kinds, names, unknown, head, end } : undefined;
  }

  /** A capitalised word before the kind of an office is part of its name. */
  #isName(words: readonly Word[], at: number): boolean {
    if (PLAIN_WORDS.has(words[at]?.stem ?? "")) return false;
    if (at === 0 && !PINYIN.test(words[at]?.stem ?? "")) return false;
    return words
      .slice(at + 1, at + 4)
      .some(({ stem }) => stem in OFFICE_HEADS || stem in OFFICE_WORDS);
  }

  #placeAt(words: readonly Word[], at: number): { zh: string; length: number } | undefined {
    for (let length = 3; length >= 1; length--) {
      const raw = words
        .slice(at, at + length)
        .map(({ raw: one }) => one.toLowerCase().replace(/['’]s$/u, ""));
      if (raw.length < length) continue;
      const zh = this.#places.get(raw.join("")) ?? PROVINCES[raw.join(" ")];
      if (zh !== undefined) return { zh, length };
    }
    return undefined;
  }

  /** The one issuer that fits best; null where none does. */
  #choose(
    places: readonly string[],
    kinds: readonly (readonly string[])[],
    names: readonly string[],
    unknown: readonly string[],
  ): string | null {
    if (unknown.length > 0) return null;
    const fitting = this.#issuers
      .filter((issuer) => places.every((place) => standsIn(issuer, place)))
      .filter((issuer) => names.every((chars) => [...chars].some((c) => issuer.name.includes(c))))
      .map((issuer) => ({
        issuer,
        fit:
          kinds.filter((kind) => kind.some((word) => issuer.name.includes(word))).length /
          kinds.length,
        rest: leftOver(issuer, kinds),
      }))
      .filter(({ fit }) => fit === 1 || (places.length > 0 && fit >= LEAST_FIT))
      .sort((a, b) => b.fit - a.fit || a.rest - b.rest);
    const [best, next] = fitting;
    if (!best) return null;
    const tied = next && next.fit === best.fit && next.rest === best.rest;
    return tied && places.length === 0 ? null : best.issuer.name;
  }
}

/** A translation that misses one word of many is still this office's name. */
const LEAST_FIT = 0.75;

function standsIn({ places, name }: KnownIssuer, place: string): boolean {
  return places.includes(place) || name.includes(place);
}

/** How many characters of the office's own name no word accounts for. */
function leftOver({ office }: KnownIssuer, kinds: readonly (readonly string[])[]): number {
  let rest = office;
  for (const kind of kinds) {
    const word = kind.find((one) => rest.includes(one));
    if (word !== undefined) rest = rest.replace(word, "");
  }
  return rest.length;
}
