import type { Question } from "../answers/question.js";
import { MEASURES } from "../model/measures.data.js";
import { bigrams } from "../questions/linking/fuzzy.js";
import type { KnownIssuer } from "../questions/linking/issuers.js";
import type { Indicator, Line, Vocabulary } from "../questions/linking/vocabulary.js";

/** The names a plan may use for one question: of everything loaded, what is nearest to it. No figure. */
export interface Candidates {
  readonly issuers: readonly KnownIssuer[];
  readonly measures: readonly { readonly id: string; readonly name: string }[];
  readonly lines: readonly Line[];
  readonly projects: readonly string[];
  readonly indicators: readonly Indicator[];
}

const MOST = { issuers: 20, lines: 80, projects: 60, indicators: 60 } as const;
/** Sentences' own items are no measure to plan with. */
const INTERNAL = new Set(["stated"]);

export async function candidatesOf({ u, slots, sources }: Question): Promise<Candidates> {
  const meant = [...new Set(slots.subjects.flat())];
  const issuers = nearest(u.text, meant, ({ names }) => names.join(" "), MOST.issuers);
  const own = new Set(issuers.flatMap(({ documents }) => documents.map(({ id }) => id)));
  const known = (await sources.built.vocabularies()).filter(({ document }) => own.has(document));
  return {
    issuers,
    measures: MEASURES.filter(({ id }) => !INTERNAL.has(id)).map(({ id, names }) => ({
      id,
      name: names[0] ?? id,
    })),
    lines: nearest(u.text, linesOf(known), ({ label }) => label, MOST.lines),
    projects: nearest(u.text, projectsOf(known), (name) => name, MOST.projects),
    indicators: nearest(
      u.text,
      known.flatMap(({ indicators }) => indicators),
      ({ name, project }) => `${name} ${project ?? ""}`,
      MOST.indicators,
    ),
  };
}

function linesOf(known: readonly Vocabulary[]): Line[] {
  const lines = known.flatMap((one) => one.lines).map((line) => [line.code, line] as const);
  // The first name of a code is the printed one; others are shortened from it.
  return [...new Map([...lines].reverse()).values()].reverse();
}

function projectsOf(known: readonly Vocabulary[]): string[] {
  return [...new Set(known.flatMap(({ projects }) => projects.map(({ name }) => name)))];
}

/** The things whose names share most with the text, in their own order. */
function nearest<T>(
  text: string,
  all: readonly T[],
  nameOf: (one: T) => string,
  most: number,
): readonly T[] {
  if (all.length <= most) return all;
  const asked = bigrams(text);
  const shared = (one: T): number =>
    [...bigrams(nameOf(one)).keys()].filter((pair) => asked.has(pair)).length;
  const kept = new Set([...all].sort((a, b) => shared(b) - shared(a)).slice(0, most));
  return all.filter((one) => kept.has(one));
}
