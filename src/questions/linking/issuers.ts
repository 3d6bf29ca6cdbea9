import { chineseInteger } from "../../kernel/chinese-number.js";
import { fold, foldLabel } from "../../kernel/fold.js";
import type { LibraryEntry } from "../../ledger/library.js";
import { SHARE_WORD, STANDS_FOR_SHARE } from "./lookalikes.data.js";
import {
  AND_MORE,
  BETWEEN,
  BOUNDARY,
  CUT_WORD,
  ENDINGS,
  HEAD_INSIDE,
  HEAD_NEXT,
  LEADING_PLACE,
  LEVEL_END,
  LOCAL_OFFICE,
  NAME_GOES_ON,
  NICKNAMES,
  OTHER_NAME_BEFORE,
  PERCENT_WORDS,
  PLACE_BEFORE,
  PLACE_ENDINGS,
  ROUND_AMOUNT,
  ROUND_COUNT,
  ROUND_UNITS,
  SHORT_AMOUNT,
  SPELLED_AMOUNT,
  SPELLED_COUNT,
  SPELLED_TIMES,
  TENTHS,
  WHOLE_AMOUNT,
  YEAR_BETWEEN,
} from "./names.data.js";
import { spelling, syllables } from "./sounds.js";
import type { Span } from "./types.js";
import { SET_APART } from "./words.data.js";

/** One issuer with all its loaded documents and the names it can be called by. */
export interface KnownIssuer {
  readonly name: string;
  readonly region: readonly string[];
  readonly documents: readonly LibraryEntry[];
  /** Folded full names and aliases. */
  readonly names: readonly string[];
  /** Folded places, longer forms first, each with its short form. */
  readonly places: readonly string[];
  /** The folded name without its places. */
  readonly office: string;
}

const HAN_ONLY = /^\p{Script=Han}+$/u;

/** Shortest mention of an office that does not touch its place. */
const LEAST_OFFICE = 2;
/** Shortest place looked for in Latin letters. */
const LEAST_SPELLED = 4;
/** Longest office mention looked for. */
const MAX_MENTION = 24;

/** Groups the library by issuer: same full name and not contradicting region. */
export function knownIssuers(library: readonly LibraryEntry[]): KnownIssuer[] {
  const groups = new Map<string, LibraryEntry[]>();
  for (const entry of library) {
    const key = JSON.stringify([entry.issuer.name, entry.issuer.region.at(-1) ?? ""]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].map(describe);
}

function describe(documents: readonly LibraryEntry[]): KnownIssuer {
  const first = documents[0];
  const name = first?.issuer.name ?? "";
  const region = [...new Set(documents.flatMap((entry) => entry.issuer.region))];
  const folded = foldLabel(name);
  const long = region.map((place) => foldLabel(place));
  const places = [...new Set(long.flatMap((place) => [place, shortPlace(place)]))]
    .filter((place) => place.length >= 2)
    .sort((a, b) => b.length - a.length);
  const office = withoutPlaces(folded, places);
  const local = LOCAL_OFFICE.exec(office)?.[1];
  const aliases = documents.flatMap((entry) =>
    entry.issuer.aliases.map(({ name: alias }) => alias),
  );
  const names = [...new Set([folded, ...aliases.map(foldLabel)])].filter(
    (alias) => alias.length >= 4 && isNameOf(alias, folded),
  );
  const called = local === undefined || places.includes(local) ? places : [...places, local];
  return { name, region, documents, names, places: called, office };
}

/** Aliases such as 我单位 name nobody in particular; a name shares its characters with the full one. */
function isNameOf(alias: string, full: string): boolean {
  return alias === full || isSubsequence(alias.replace(LEADING_PLACE, ""), full);
}

function shortPlace(place: string): string {
  const ending = PLACE_ENDINGS.find((word) => place.endsWith(word));
  return ending === undefined ? place : place.slice(0, place.length - ending.length);
}

function withoutPlaces(name: string, places: readonly string[]): string {
  let rest = name;
  for (let cut = true; cut; ) {
    const place = places.find((word) => rest.startsWith(word) && rest.length > word.length + 1);
    cut = place !== undefined;
    if (place !== undefined) rest = rest.slice(place.length);
  }
  return rest.replace(LEADING_PLACE, "");
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const c of long) if (c === short[at]) at++;
  return at === short.length;
}

function endingsOf(office: string): readonly string[] {
  return ENDINGS.find(({ full }) => office.endsWith(full))?.short ?? [office.slice(-1)];
}

/** A mention misspelt by sound is recognised from this length on. */
const LEAST_HEARD = 4;

/** "大数剧局" for 大数据管理局: its syllables in order, all but one character as written. */
function soundsPartOf(mention: string, office: string): boolean {
  const known = [...mention].filter((c) => office.includes(c)).length;
  if (known < mention.length - 1 || !HAN_ONLY.test(mention)) return false;
  const [short, long] = [syllables(mention), syllables(office)];
  let at = 0;
  for (const one of long) if (one === short[at]) at++;
  return at === short.length;
}

/** The longest shortened form of `office` at `at`, as its length; 0 for none. */
function officeAt(text: string, at: number, office: string): number {
  const nickname = NICKNAMES.filter((one) => one.office.test(office))
    .flatMap(({ names }) => names)
    .find((name) => text.startsWith(name, at));
  if (nickname !== undefined) return nickname.length;
  const endings = endingsOf(office);
  for (let length = Math.min(MAX_MENTION, text.length - at); length >= 1; length--) {
    const mention = text.slice(at, at + length);
    if (!endings.some((ending) => mention.endsWith(ending))) continue;
    if (isSubsequence(mention, office)) return length;
    if (mention.length >= LEAST_HEARD && soundsPartOf(mention, office)) return length;
  }
  return 0;
}

/** "万里街到": behind its place the ending of an office, misspelt by sound in one character. */
function endingHeard(text: string, at: number, office: string): number {
  const heard = endingsOf(office).find((ending) => {
    const typed = text.slice(at, at + ending.length);
    const same = [...typed].filter((c, i) => c === ending[i]).length;
    if (ending.length < LEAST_OFFICE || same !== ending.length - 1 || !HAN_ONLY.test(typed))
      return false;
    return syllables(typed).join(" ") === syllables(ending).join(" ");
  });
  return heard?.length ?? 0;
}

/** A mention of an issuer, of a place alone, or of an office in a place we do not have. */
export interface IssuerMentions {
  readonly spans: readonly Span[];
  /** Text of a place before an office that belongs to no loaded issuer. */
  readonly unknown: string | null;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly issuer: KnownIssuer;
  readonly strength: number;
}

/** Texts whose mentions are kept: one question is looked at as a whole, in parts, and mended. */
const KEPT = 20;
const mentioned = new WeakMap<readonly KnownIssuer[], Map<string, IssuerMentions>>();

/** Finds who the question is about. The text is folded. */
export function findIssuers(text: string, issuers: readonly KnownIssuer[]): IssuerMentions {
  const kept = mentioned.get(issuers) ?? new Map<string, IssuerMentions>();
  mentioned.set(issuers, kept);
  const mentions = kept.get(text) ?? searchIssuers(text, issuers);
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, mentions);
  return mentions;
}

function searchIssuers(text: string, issuers: readonly KnownIssuer[]): IssuerMentions {
  const whole = ({ end }: Found): boolean => !CUT_WORD.test(text.slice(end - 1, end + 1));
  const found = issuers
    .flatMap((issuer) => [...named(text, issuer), ...placed(text, issuer)])
    .filter(whole);
  const taken = disjoint(found);
  const alone = disjoint(
    issuers
      .flatMap((issuer) => kindAlone(text, issuer))
      .filter((one) => whole(one) && !overlaps(one, taken)),
  );
  const places = [...new Set(issuers.flatMap((issuer) => issuer.places))];
  const strange = alone.map((one) => foreignPlace(text, one, places));
  const unknown = strange.find((place) => place !== null);
  const all = [...taken, ...alone.filter((_, at) => strange[at] === null)];
  const spans = [...spansOf(text, all), ...placesAlone(text, issuers, all)];
  return { spans: spans.sort((a, b) => a.start - b.start), unknown: unknown ?? null };
}

function named(text: string, issuer: KnownIssuer): Found[] {
  return issuer.names.flatMap((name) =>
    occurrences(text, name)
      .filter((start) => standsApart(text, start, name, issuer))
      .map((start) => ({
        start,
        end: start + name.length,
        issuer,
        strength: 3,
      })),
  );
}

/** 区政务服务中心 after another place's name is that place's office, not ours. */
function standsApart(text: string, start: number, name: string, issuer: KnownIssuer): boolean {
  const before = text[start - 1];
  if (!LEADING_PLACE.test(name) || before === undefined || BOUNDARY.test(before)) return true;
  return issuer.places.some((place) => text.slice(0, start).endsWith(place));
}

function placed(text: string, issuer: KnownIssuer): Found[] {
  return issuer.places.flatMap((place) =>
    placesIn(text, place).flatMap((start) => {
      let at = start + place.length;
      const gap = [...BETWEEN, ...issuer.places]
        .filter((word) => text.startsWith(word, at))
        .sort((a, b) => b.length - a.length)[0];
      const options = gap === undefined ? [at] : [at, at + gap.length];
      const lengths = options.map((option) => ({
        option,
        length: officeAt(text, option, issuer.office) || endingHeard(text, option, issuer.office),
      }));
      const best = lengths.find(({ length }) => length > 0);
      if (!best) return afterYear(text, at, issuer);
      at = best.option + best.length;
      return [{ start, end: at, issuer, strength: 2 }];
    }),
  );
}

/** "济源2020那个中心": the office alone, its place and the year standing before it. */
function afterYear(text: string, at: number, issuer: KnownIssuer): Found[] {
  const between = YEAR_BETWEEN.exec(text.slice(at))?.[0].length ?? 0;
  const start = at + between;
  const length = between > 0 ? officeAt(text, start, issuer.office) : 0;
  return length >= LEAST_OFFICE ? [{ start, end: start + length, issuer, strength: 2 }] : [];
}

function kindAlone(text: string, issuer: KnownIssuer): Found[] {
  const found: Found[] = [];
  for (let start = 0; start < text.length; start++) {
    const length = officeAt(text, start, issuer.office);
    if (length < 2 || isNickname(text.slice(start, start + length))) continue;
    const before = text[start - 1];
    if (OTHER_NAME_BEFORE.test(text.slice(0, start))) continue;
    if (length < 4 && before !== undefined && !BOUNDARY.test(before)) continue;
    found.push({ start, end: start + length, issuer, strength: length >= 3 ? 1.5 : 1 });
  }
  return found;
}

/** A hall alone may be part of a project's name; only with its place it names the office. */
function isNickname(mention: string): boolean {
  return NICKNAMES.some(({ names }) => names.includes(mention));
}

/** The place right before a shortened office that is not this office's place. */
function foreignPlace(text: string, one: Found, places: readonly string[]): string | null {
  const before = text.slice(0, one.start);
  const other = places.find((known) => {
    const at = before.lastIndexOf(known);
    return at >= 0 && NAME_GOES_ON.test(before.slice(at + known.length));
  });
  const place = PLACE_BEFORE.exec(before)?.[1] ?? other ?? null;
  if (place === null) return null;
  return one.issuer.places.some((known) => place.endsWith(known)) ? null : place;
}

function placesAlone(
  text: string,
  issuers: readonly KnownIssuer[],
  taken: readonly Found[],
): Span[] {
  const places = [...new Set(issuers.flatMap((issuer) => issuer.places))];
  const spans: Span[] = [];
  for (const place of places.sort((a, b) => b.length - a.length)) {
    for (const start of placesIn(text, place)) {
      const one = { start, end: start + place.length };
      if (overlaps(one, taken) || overlaps(one, spans)) continue;
      spans.push({ ...one, text: place, meanings: [{ kind: "region", place }] });
    }
  }
  return [...spans, ...spelledPlaces(text, places)];
}

/** A place in Latin letters: "Fengqiu county". */
function spelledPlaces(text: string, places: readonly string[]): Span[] {
  if (!/[a-z]{4}/.test(text)) return [];
  return places.flatMap((place) => {
    const spelled = spelling(place);
    if (spelled.length < LEAST_SPELLED) return [];
    const pattern = new RegExp(`(?<![a-z])${spelled}(?=s?(?![a-z]))`, "gu");
    return [...text.matchAll(pattern)].map(({ index }) => ({
      start: index,
      end: index + spelled.length,
      text: spelled,
      meanings: [{ kind: "region" as const, place }],
    }));
  });
}

function spansOf(text: string, found: readonly Found[]): Span[] {
  const spans = new Map<string, Found[]>();
  for (const one of found) {
    const key = `${one.start}-${one.end}`;
    spans.set(key, [...(spans.get(key) ?? []), one]);
  }
  return [...spans.values()].map((group) => {
    const { start, end } = group[0] ?? { start: 0, end: 0 };
    return {
      start,
      end,
      text: text.slice(start, end),
      meanings: group.map(({ issuer, strength }) => ({
        kind: "issuer" as const,
        documents: issuer.documents.map(({ id }) => id),
        strength,
      })),
    };
  });
}

/** Keeps longer, stronger mentions; several issuers may share one stretch. */
function disjoint(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const order = [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.strength - a.strength,
  );
  for (const one of order) {
    const clash = kept.some(
      (other) =>
        one.start < other.end &&
        other.start < one.end &&
        !(one.start === other.start && one.end === other.end && one.issuer !== other.issuer),
    );
    if (!clash) kept.push(one);
  }
  return kept;
}

function overlaps(
  one: { start: number; end: number },
  others: readonly { start: number; end: number }[],
): boolean {
  return others.some((other) => one.start < other.end && other.start < one.end);
}

/** Every start of `word` in `text`. */
export function occurrences(text: string, word: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) starts.push(at);
  return word === "" ? [] : starts;
}

/**
 * Every start of a place; after a number its characters are a unit's ("3万里面"), before 长 the last is
 * of a title ("市长热线").
 */
function placesIn(text: string, place: string): number[] {
  return occurrences(text, place).filter(
    (start) =>
      !/\d/.test(text[start - 1] ?? "") &&
      !(LEVEL_END.test(place) && HEAD_NEXT.test(text.slice(start + place.length))),
  );
}

/** Amounts in Chinese numerals as digits: "五十万" → "50万", "九万五" → "9.5万", "过百万" → "过100万". */
function digits(text: string): string {
  const number = (numeral: string): string => `${chineseInteger(numeral) ?? numeral}`;
  return text
    .replace(
      ROUND_COUNT,
      (_, numeral: string, more: string | undefined) => `${number(numeral)}${more ?? ""}`,
    )
    .replace(SPELLED_COUNT, number)
    .replace(ROUND_AMOUNT, (_, sign: string, unit: string) => `${sign}${ROUND_UNITS[unit] ?? unit}`)
    .replace(WHOLE_AMOUNT, number)
    .replace(
      SHORT_AMOUNT,
      (_, high: string, unit: string, low: string) => `${number(high)}.${number(low)}${unit}`,
    )
    .replace(SPELLED_AMOUNT, number)
    .replace(
      TENTHS,
      (_, tens: string, ones: string | undefined, more: string | undefined) =>
        `${number(tens)}${ones === undefined ? "0" : (chineseInteger(ones) ?? "5")}%${more === undefined ? "" : AND_MORE}`,
    )
    .replace(SPELLED_TIMES, number)
    .replace(PERCENT_WORDS, (_, numeral: string) => `${number(numeral)}%`);
}

/**
 * The question as the matchers see it: folded, without quotes, amounts in digits; a bracket of one
 * or two characters belongs to its word (出国（境）费), a longer one stands apart.
 */
export function foldQuestion(text: string): string {
  const plain = fold(text)
    .replace(STANDS_FOR_SHARE, SHARE_WORD)
    .replace(/["'“”‘’「」『』]/gu, "")
    .replace(/[([{【〔]([^()[\]{}【】〔〕]{0,2})[)\]}】〕]/gu, "$1")
    .replace(/[()[\]{}【】〔〕《》〈〉]/gu, " ");
  return digits(plain.replace(HEAD_INSIDE, "$1$4$3").replace(SET_APART, ""));
}
