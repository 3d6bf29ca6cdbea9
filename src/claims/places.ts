import type { Stage } from "../model/document.js";
import { findIssuers, type KnownIssuer } from "../questions/linking/issuers.js";
import { ENDINGS, NICKNAMES } from "../questions/linking/names.data.js";
import { meant, type Span } from "../questions/linking/types.js";
import { findYears } from "../questions/linking/years.js";
import { FROM_IN_YEAR, NUMBER_IN_YEAR } from "./english.data.js";
import { type EnglishOffice, englishOffices } from "./english-offices.js";
import {
  AS_THING,
  CARRIED,
  CLAUSE_MARK,
  CLOSED,
  COMPARING,
  FROM_BEFORE,
  INCLUDING,
  JOINS_OFFICE,
  NAME_BEFORE,
  NO_STRANGER,
  NUMBERED,
  OPENS_CLAUSE,
  OUTTURN,
  STRANGE_OFFICE,
  SURELY_THAN,
  THAN,
  THAN_AFTER,
} from "./words.data.js";

/** Who and when at one place of the text. */
export interface Place {
  /** Offices that can be meant; empty where the one named is not loaded. */
  readonly issuers: readonly KnownIssuer[];
  /** Named in the text, here or before. */
  readonly named: boolean;
  /** An office that is not loaded. */
  readonly strange: string | null;
  readonly year: number | null;
  readonly stage: Stage | null;
}

export interface YearMark {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** The year a change is held against ("比2019年…"). */
  readonly base: boolean;
  /** "去年" speaks for its own clause only; where that ends. */
  readonly until: number;
}

interface IssuerMark {
  readonly start: number;
  readonly end: number;
  readonly issuers: readonly KnownIssuer[];
  readonly strange: string | null;
  /** Held against the one before it ("比封丘县…"). */
  readonly compared: boolean;
}

/** Who and when in one sentence, on top of what the sentences before leave. */
export interface SentencePlaces {
  readonly issuerSpans: readonly Span[];
  readonly years: readonly YearMark[];
  readonly marks: readonly IssuerMark[];
  /** Who and when something said at `at` is about. */
  at(at: number): Place;
  /** The office named right after a word of comparison, before `at`. */
  compared(at: number): IssuerMark | undefined;
}

const ANYWHERE = 6;
/** A word such as 而 in front of a name may be taken for its first character. */
const JOINT = 1;

/** Carries who and when from sentence to sentence. */
export class Places {
  readonly #issuers: readonly KnownIssuer[];
  readonly #today: Date;
  readonly #hints: readonly string[];
  #who: Pick<Place, "issuers" | "named" | "strange">;
  #year: number | null = null;
  #stage: Stage | null = null;

  constructor(
    issuers: readonly KnownIssuer[],
    today: Date,
    opening?: { readonly issuer: KnownIssuer; readonly year: number },
  ) {
    this.#issuers = issuers;
    this.#today = today;
    this.#hints = [
      ...new Set([
        ...issuers.flatMap(({ places, names }) => [...places, ...names]),
        ...ENDINGS.flatMap(({ short }) => short),
        ...NICKNAMES.flatMap(({ names }) => names),
        ...issuers.map(({ office }) => office.slice(-1)),
      ]),
    ];
    this.#who = opening
      ? { issuers: [opening.issuer], named: true, strange: null }
      : { issuers, named: false, strange: null };
    this.#year = opening?.year ?? null;
  }

  /** Reads a sentence; what it names last goes on to the next one, unless it is said in passing. */
  read(text: string, names: readonly Span[] = [], passing = false): SentencePlaces {
    const kept = [this.#who, this.#year, this.#stage] as const;
    const places = this.#read(text, names);
    if (passing) [this.#who, this.#year, this.#stage] = kept;
    return places;
  }

  #read(text: string, names: readonly Span[]): SentencePlaces {
    const found = this.#offices(text);
    const isNamed = (one: { start: number; end: number }): boolean =>
      names.some(
        ({ start, end }) =>
          start - JOINT <= one.start && one.end <= end && end - start > one.end - one.start - JOINT,
      );
    const spans = found.spans.filter((one) => !isNamed(one));
    const marks = found.marks.filter((one) => !isNamed(one));
    const subject = marks.find(({ compared }) => !compared)?.issuers ?? this.#who.issuers;
    const years = this.#years(text, subject).filter((one) => !isNamed(one));
    const before = { who: this.#who, year: this.#year, stage: this.#stage };
    if (OUTTURN.test(text)) this.#stage = CLOSED;
    else if (years.length > 0 || marks.length > 0) this.#stage = null;
    const stage = OUTTURN.test(text) ? CLOSED : this.#stage;
    const own = marks.filter(({ compared }) => !compared);
    const plain = years.filter(({ base }) => !base);
    const whoAt = (at: number): Pick<Place, "issuers" | "named" | "strange"> => {
      const mark =
        own.findLast(({ start }) => start <= at) ?? (before.who.named ? undefined : own[0]);
      return mark ? { ...mark, named: true } : before.who;
    };
    const yearAt = (at: number): number | null =>
      (
        years.find(({ start }) => start > at && NUMBER_IN_YEAR.test(text.slice(at, start))) ??
        plain.findLast(({ start, until }) => start <= at && at < until) ??
        (before.year === null ? plain[0] : undefined)
      )?.year ?? before.year;
    const last = own.at(-1);
    if (last) this.#who = { issuers: last.issuers, strange: last.strange, named: true };
    const stays = plain.findLast(({ until }) => until === Number.POSITIVE_INFINITY);
    if (stays) this.#year = stays.year;
    return {
      issuerSpans: spans,
      years,
      marks,
      at: (at) => ({ ...whoAt(at), year: yearAt(at), stage }),
      compared: (at) => marks.findLast(({ compared, start }) => compared && start < at),
    };
  }

  #offices(text: string): { spans: readonly Span[]; marks: readonly IssuerMark[] } {
    const english = LATIN_WORDS.test(text) ? englishOffices(text, this.#issuers) : [];
    if (english.length > 0) return this.#inEnglish(text, english);
    const strangers = strangeOffices(text);
    if (strangers.length === 0 && !this.#hints.some((word) => text.includes(word))) {
      return { spans: [], marks: [] };
    }
    const { spans, unknown } = findIssuers(text, this.#issuers);
    const marks: IssuerMark[] = [];
    for (const span of spans) {
      const one = this.#mark(text, span);
      if (one) marks.push(narrowed(one, marks.at(-1)));
    }
    strangers.push(...joinedTo(text, marks));
    const foreign = unknown === null ? -1 : text.indexOf(unknown);
    if (foreign >= 0 && unknown !== null) {
      const end = foreign + unknown.length;
      marks.push({ ...mark(text, foreign, end), issuers: [], strange: unknown });
    }
    for (const one of strangers) {
      const clash = spans.some(
        ({ start, end, meanings }) =>
          start < one.end && one.start < end && meanings.some(({ kind }) => kind === "issuer"),
      );
      const known =
        foreign >= 0 && foreign < one.end && one.start < foreign + (unknown?.length ?? 0);
      if (!clash && !known)
        marks.push({ ...mark(text, one.start, one.end), issuers: [], strange: one.name });
    }
    return { spans, marks: marks.sort((a, b) => a.start - b.start) };
  }

  #inEnglish(text: string, found: readonly EnglishOffice[]) {
    const spans = found.map(({ start, end, text: name, issuer }) => {
      const documents = issuer?.documents.map(({ id }) => id) ?? [];
      const meanings = [{ kind: "issuer" as const, documents, strength: 1 }];
      return { start, end, text: name, meanings };
    });
    const marks = found.map(({ start, end, text: name, issuer }) => ({
      ...mark(text, start, end),
      issuers: issuer ? [issuer] : [],
      strange: issuer ? null : name,
    }));
    return { spans, marks };
  }

  #mark(text: string, span: Span): IssuerMark | undefined {
    const mentions = meant([span], "issuer");
    // A full name is its own office, whoever else could be called so.
    const strongest = Math.max(...mentions.map(({ strength }) => strength));
    const documents = new Set(
      mentions.filter(({ strength }) => strength === strongest).flatMap((one) => one.documents),
    );
    const place = meant([span], "region")[0]?.place;
    const named = this.#issuers.filter((issuer) =>
      place === undefined
        ? issuer.documents.some(({ id }) => documents.has(id))
        : issuer.places.includes(place),
    );
    if (named.length === 0) return undefined;
    const thing = place === undefined && AS_THING.test(text.slice(0, span.start));
    if (thing && this.#who.named) return undefined;
    // A place or a short name goes on about the office spoken of, where it can be that one.
    const kept = this.#who.named
      ? named.filter(
          (issuer) => this.#who.issuers.length === 1 && this.#who.issuers.includes(issuer),
        )
      : [];
    const issuers = kept.length > 0 && (place !== undefined || named.length > 1) ? kept : named;
    return { ...mark(text, span.start, span.end), issuers, strange: null };
  }

  #years(text: string, issuers: readonly KnownIssuer[]): YearMark[] {
    const newest = issuers.flatMap(({ documents }) => documents.map(({ year }) => year));
    const spans = findYears(text);
    const absolute = meant(spans, "year").map(({ year, span }) => ({ year, span }));
    const reference = (at: number): number =>
      absolute.findLast(({ span }) => span.start < at && !isBase(text, span))?.year ??
      this.#year ??
      Math.max(...newest);
    const relative = meant(spans, "relative").map(({ back, ofTurn, span }) => {
      const near = reference(span.start);
      const known = back > 0 || ofTurn || this.#year !== null || newest.length > 0;
      const from = known ? near : this.#today.getUTCFullYear();
      return { year: from - back, span, local: back > 0 };
    });
    return [...absolute.map((one) => ({ ...one, local: false })), ...relative]
      .filter(
        ({ year, span }) =>
          Number.isFinite(year) &&
          !NUMBERED.test(text.slice(span.end)) &&
          !isInName(text, span) &&
          !CARRIED.test(text.slice(span.start)),
      )
      .map(({ year, span, local }) => ({
        until: local ? clauseEndAt(text, span.end) : Number.POSITIVE_INFINITY,
        start: span.start,
        end: span.end,
        year,
        base: isBase(text, span),
      }))
      .sort((a, b) => a.start - b.start);
  }
}

function isInName(text: string, { start, end }: Span): boolean {
  return (
    INCLUDING.test(text.slice(0, start)) ||
    (text.charAt(end) === ")" && NAME_BEFORE.test(text.slice(0, start)))
  );
}

function clauseEndAt(text: string, at: number): number {
  const found = CLAUSE_MARK.exec(text.slice(at));
  return found ? at + found.index + 1 : text.length + 1;
}

function mark(text: string, start: number, end: number): Omit<IssuerMark, "issuers" | "strange"> {
  const than = THAN.exec(text.slice(Math.max(0, start - ANYWHERE), start))?.[0];
  // "甲与乙" joins two offices unless a comparison follows.
  const compared =
    than !== undefined &&
    start > 1 &&
    (SURELY_THAN.test(than) || COMPARING.test(text.slice(end, end + NEAR)));
  return { start, end, compared };
}

/** How far behind a name a comparison is looked for. */
const NEAR = 12;
/** How far in front of a year "from …" is looked for. */
const FAR = 60;
const LATIN_WORDS = /[a-z]{4,} [a-z]{2,}/u;

function isBase(text: string, { start, end, meanings }: Span): boolean {
  const before = text.slice(Math.max(0, start - ANYWHERE), start);
  if (FROM_BEFORE.test(before)) return true;
  if (FROM_IN_YEAR.test(text.slice(Math.max(0, start - FAR), start))) return true;
  const than = THAN.exec(before)?.[0];
  if (than === undefined) return false;
  if (SURELY_THAN.test(than)) return true;
  const after = text.slice(end + (THAN_AFTER.exec(text.slice(end))?.[0].length ?? 0));
  const near = text.slice(end, end + NEAR);
  const relative = meanings.some(({ kind }) => kind === "relative");
  return COMPARING.test(near) || relative || COMPARING.test(after.slice(0, 4));
}

/** "区政务服务中心（洛龙区）": a place right behind an office says which one is meant. */
function narrowed(one: IssuerMark, before: IssuerMark | undefined): IssuerMark {
  if (!before || one.compared || one.start - before.end > 2) return one;
  const both = one.issuers.filter((issuer) => before.issuers.includes(issuer));
  return both.length > 0 ? { ...one, issuers: both } : one;
}

/** "甲和乙": an office behind one that is known. */
function joinedTo(text: string, marks: readonly IssuerMark[]): ReturnType<typeof strangeOffices> {
  return [...text.matchAll(STRANGE_OFFICE)].flatMap((match) => {
    const joined = marks.some(({ end }) => end === match.index) && JOINS_OFFICE.test(match[0]);
    const name = match[0].slice(1);
    if (!joined || NO_STRANGER.test(name)) return [];
    return [{ start: match.index + 1, end: match.index + match[0].length, name }];
  });
}

/** Offices named as the subject of a clause that end as offices do. */
function strangeOffices(text: string): { start: number; end: number; name: string }[] {
  return [...text.matchAll(STRANGE_OFFICE)].flatMap((match) => {
    const name = match[0];
    if (NO_STRANGER.test(name)) return [];
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const opens = match.index === 0 || OPENS_CLAUSE.test(before);
    if (!opens) return [];
    return [{ start: match.index, end: match.index + name.length, name }];
  });
}
