import type { KnownIssuer } from "../linking/issuers.js";
import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import { AGAINST_YEAR, YEAR_RANGE } from "../linking/words.data.js";
import type { World } from "../linking/world.js";
import { everyBudget, type Mark, type Pair, pairsOf } from "./pairs.js";

/** Who and when: named, left open, or named and not there. */
export interface Slots {
  /** Sets of issuers; each set is one reading. One set when the question names them. */
  readonly subjects: readonly (readonly KnownIssuer[])[];
  readonly named: boolean;
  /** Years named (or worked out from 去年 and the like); empty when left open. */
  readonly years: readonly number[];
  /** 去年 and the like, worked out against the calendar: the year has to be said. */
  readonly calendarYear: number | null;
  /** Years that stand each beside their issuer: "济源2020年比封丘2023年"; null when they are shared. */
  readonly pairs: readonly Pair[] | null;
  /** Where issuers and years stand, to give each thing named the ones before it. */
  readonly marks: readonly Mark[];
  /** The place of an office that is not loaded. */
  readonly unknownPlace: string | null;
}

/** What the turns before leave to a follow-up. */
export interface Inherited {
  readonly issuers: readonly KnownIssuer[];
  readonly years: readonly number[];
}

function marksOf(u: Understanding, mentions: readonly (readonly KnownIssuer[])[]): Mark[] {
  const years = meant(u.spans, "year").map(({ year, span }) => ({ at: span.start, year }));
  const places = [...meant(u.spans, "issuer"), ...meant(u.spans, "region")].flatMap((one) => {
    const [issuer, ...others] =
      mentions.find((options) =>
        options.some((option) =>
          one.kind === "issuer"
            ? option.documents.some(({ id }) => one.documents.includes(id))
            : option.places.includes(one.place),
        ),
      ) ?? [];
    return issuer && others.length === 0 ? [{ at: one.span.start, issuer }] : [];
  });
  return [...years, ...places].sort((a, b) => a.at - b.at);
}

/** Fills the slots from the question, then from the conversation. */
export function slotsOf(
  u: Understanding,
  world: World,
  inherited: Inherited | null,
  today: Date,
): Slots {
  const explicit = subjectsOf(u, world);
  const nobody = meant(u.spans, "issuer").length === 0;
  const mentions = nobody && asks(u, "everyone") ? everyone(u, world) : explicit;
  const named = mentions.length > 0;
  const subjects = named
    ? product(mentions)
    : inherited && inherited.issuers.length > 0
      ? [inherited.issuers]
      : world.issuers.map((issuer) => [issuer]);
  const years = yearsOf(u, named ? null : inherited, inherited, today, subjects);
  const marks = marksOf(u, mentions);
  return {
    subjects,
    named: named || (inherited?.issuers.length ?? 0) > 0,
    ...years,
    pairs:
      everyBudget(u, subjects) ??
      (meant(u.spans, "relative").length > 0 ? null : pairsOf(marks, subjects)),
    marks,
    unknownPlace: u.unknownPlace,
  };
}

/** The one set of issuers and the years a question names itself. */
export function namedSlots(
  u: Understanding,
  world: World,
): { readonly issuers: readonly KnownIssuer[]; readonly years: readonly number[] } {
  const sets = product(subjectsOf(u, world));
  const years = [...new Set(meant(u.spans, "year").map(({ year }) => year))];
  return { issuers: sets.length === 1 ? (sets[0] ?? []) : [], years };
}

/** "哪个部门最多": every issuer that has a budget of the year asked. */
function everyone(u: Understanding, world: World): KnownIssuer[][] {
  const years = meant(u.spans, "year").map(({ year }) => year);
  const places = meant(u.spans, "region").map(({ place }) => place);
  const have = world.issuers.filter(
    ({ documents, places: own }) =>
      (places.length === 0 || places.some((place) => own.includes(place))) &&
      (years.length === 0 || documents.some(({ year }) => years.includes(year))),
  );
  return have.map((issuer) => [issuer]);
}

/** For each mention the issuers it can mean, the region of the question narrowing them. */
function subjectsOf(u: Understanding, world: World): KnownIssuer[][] {
  const places = meant(u.spans, "region").map(({ place }) => place);
  const inPlace = (issuer: KnownIssuer): boolean =>
    places.length === 0 || places.some((place) => issuer.places.includes(place));
  const byMention = new Map<number, KnownIssuer[]>();
  for (const { documents, span } of meant(u.spans, "issuer")) {
    const issuer = world.issuers.find((one) =>
      one.documents.some(({ id }) => documents.includes(id)),
    );
    if (issuer) byMention.set(span.start, [...(byMention.get(span.start) ?? []), issuer]);
  }
  const mentions = [...byMention.entries()].map(([at, issuers]) => {
    const narrowed = issuers.filter(inPlace);
    return { at, issuers: narrowed.length > 0 ? narrowed : issuers };
  });
  if (mentions.length > 0) {
    const known = mentions.flatMap(({ issuers }) => issuers);
    const others = meant(u.spans, "region")
      .filter(({ place }) => !known.some((issuer) => issuer.places.includes(place)))
      .map(({ place, span }) => ({
        at: span.start,
        issuers: world.issuers.filter((issuer) => issuer.places.includes(place)),
      }))
      .filter(({ issuers }) => issuers.length > 0);
    const ordered = [...mentions, ...others].sort((a, b) => a.at - b.at);
    return distinct(ordered.map(({ issuers }) => issuers));
  }
  if (places.length === 0) return [];
  const perPlace = places.map((place) =>
    world.issuers.filter((issuer) => issuer.places.includes(place)),
  );
  return distinct(perPlace.filter((issuers) => issuers.length > 0));
}

/** The same issuer mentioned twice is one mention. */
function distinct(mentions: readonly KnownIssuer[][]): KnownIssuer[][] {
  const seen = new Set<string>();
  return mentions.filter((issuers) => {
    const id = issuers.map(({ name, region }) => `${name}|${region.join("/")}`).join(";");
    return !seen.has(id) && seen.add(id) !== undefined;
  });
}

function product(mentions: readonly (readonly KnownIssuer[])[]): KnownIssuer[][] {
  return mentions.reduce<KnownIssuer[][]>(
    (sets, options) => sets.flatMap((set) => options.map((option) => [...set, option])),
    [[]],
  );
}

function yearsOf(
  u: Understanding,
  inheritedAlone: Inherited | null,
  inherited: Inherited | null,
  today: Date,
  subjects: readonly (readonly KnownIssuer[])[],
): { years: number[]; calendarYear: number | null } {
  const absolute = withRange(u.text, [...new Set(meant(u.spans, "year").map(({ year }) => year))]);
  const relatives = meant(u.spans, "relative");
  const span = meant(u.spans, "span")[0];
  const newest = Math.max(
    ...subjects.flat().flatMap(({ documents }) => documents.map(({ year }) => year)),
  );
  if (span && absolute.length < 2) {
    const last = absolute[0] ?? newest;
    return {
      years: Array.from({ length: span.count }, (_, i) => last - span.count + 1 + i),
      calendarYear: null,
    };
  }
  const reference = absolute[0] ?? inheritedAlone?.years.at(-1) ?? inherited?.years.at(-1);
  if (relatives.length === 0) {
    const later = laterThan(u, absolute, inherited?.years.at(-1), newest);
    return {
      years:
        absolute.length > 0
          ? [...absolute, ...later]
          : [...(inheritedAlone?.years ?? softYears(inherited, subjects))],
      calendarYear: null,
    };
  }
  const calendar = today.getUTCFullYear();
  const from = reference ?? (relatives.some(({ ofTurn }) => ofTurn) ? newest : calendar);
  const compared = asks(u, "change", "rate", "difference", "compare");
  const own = compared && relatives.every(({ back }) => back > 0) ? [from] : [];
  const worked = [...own, ...relatives.map(({ back }) => from - back)];
  const years = [...new Set([...absolute, ...worked])].sort((a, b) => a - b);
  return { years, calendarYear: reference === undefined && from === calendar ? calendar : null };
}

/** "跟2022年比": the year talked about, or the newest there is, stands beside the one it is held against. */
function laterThan(
  u: Understanding,
  [base, ...others]: readonly number[],
  talkedOf: number | undefined,
  newest: number,
): number[] {
  if (base === undefined || others.length > 0 || !AGAINST_YEAR.test(u.text)) return [];
  const later = talkedOf ?? newest;
  return later > base ? [later] : [];
}

/** "2021到2023" means the years between as well. */
function withRange(text: string, years: readonly number[]): number[] {
  const [first, last] = (YEAR_RANGE.exec(text)?.slice(1) ?? []).map((one) =>
    Number.parseInt(one, 10),
  );
  if (first === undefined || last === undefined || last - first > MAX_RANGE) return [...years];
  const between = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return [...new Set([...between, ...years])];
}

/** Longest span of years answered at once. */
const MAX_RANGE = 10;

/** A new issuer in a conversation keeps the year if it has a budget of that year. */
function softYears(
  inherited: Inherited | null,
  subjects: readonly (readonly KnownIssuer[])[],
): number[] {
  const years = inherited?.years ?? [];
  const has = (year: number): boolean =>
    subjects.flat().some(({ documents }) => documents.some((document) => document.year === year));
  return years.filter(has);
}
