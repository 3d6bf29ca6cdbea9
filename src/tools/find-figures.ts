import { z } from "zod";
import { documentsFor } from "../answers/question.js";
import type { Answered } from "../answers/run/outcome.js";
import { answered } from "../answers/run/resolve-selector.js";
import type { Figure } from "../model/figure.js";
import { findTargets, type TargetOption } from "../questions/intent/target.js";
import { selectorOf } from "../questions/selecting/selector.js";
import { speaksOf } from "./labels.js";
import { type Reading, readScope, SCOPE } from "./scope.js";
import { shownFigure } from "./shown.js";
import { DESCRIBED } from "./tools.text.js";
import { type Member, NO_EVIDENCE } from "./types.js";

const MOST = 20;
const USUAL = 8;
const MOST_THINGS = 5;
/** Offices and years looked through for what the words name. */
const PLACES = 40;
/** So much of the words must stand in a figure's labels where the rules name no measure for them. */
const ALIKE = 0.75;

const schema = z.strictObject({
  about: z.string().min(1).max(200).describe(DESCRIBED.about),
  ...SCOPE,
  table: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .describe("Only figures of tables whose title holds this."),
  limit: z.number().int().min(1).max(MOST).optional(),
});

/** Figures of the ledger, each with its id, unit, path and source. */
export const findFigures: Member<typeof schema> = {
  name: "find_figures",
  description:
    "Finds printed figures by what they are of. Each has an id, by which calculate and an answer use it; the number itself is never written by hand.",
  schema,
  run: async ({ about, table, limit = USUAL, ...scope }, { sources, known }) => {
    const readings: Reading[] = [];
    for (const one of thingsIn(about)) readings.push(await readScope(one, scope, sources));
    const isOfTable = (figure: Figure): boolean =>
      table === undefined || figure.table.includes(table);
    const lists = await Promise.all(readings.map(candidates));
    const figures = distinct(alternating(lists).filter(isOfTable)).slice(0, limit);
    known.keep(figures);
    return {
      data: { figures: figures.map(shownFigure) },
      evidence: { ...NO_EVIDENCE, figures },
    };
  },
};

/** Several things asked for in one go, in Chinese; English words belong together. */
function thingsIn(about: string): string[] {
  if (!/\p{Script=Han}/u.test(about)) return [about];
  const things = about.split(/[\s、，,;；]+/u).filter((one) => one !== "");
  return things.length === 0 ? [about] : things.slice(0, MOST_THINGS);
}

/** The first of each list, then the second of each … */
function alternating(lists: readonly (readonly Figure[])[]): Figure[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((one) => one[at] ?? [])).flat();
}

/** What the assistant would answer with ahead of what is merely called so, unless it leaves words aside. */
async function candidates(reading: Reading): Promise<readonly Figure[]> {
  const { u } = reading.question;
  const linked = await linkedFigures(reading);
  const telling = linked.filter((figure) => speaksOf(u, figure) >= ALIKE);
  return [...telling, ...(await namedFigures(reading)), ...linked];
}

/** What the assistant would answer with: the words linked to keys, the keys looked up. */
async function linkedFigures(reading: Reading): Promise<Figure[]> {
  const { question, issuers } = reading;
  const { intent } = question;
  const meant = intent.implied ? [] : intent.targets;
  const options = new Map<string, TargetOption>();
  for (const { options: own } of [...meant, ...findTargets(question.u)]) {
    for (const option of own) options.set(JSON.stringify(option), option);
  }
  const documents = documentsFor(question);
  const found: (readonly Figure[])[] = [];
  for (const { issuer, year } of placesOf(reading, issuers)) {
    for (const option of options.values()) {
      const one = await answered(selectorOf(issuer, year, option), documents);
      if (one) found.push(witnesses(one));
    }
  }
  // First one figure of everything that is named, then what else prints the same.
  return [...found.flatMap((some) => some.slice(0, 1)), ...found.flatMap((some) => some.slice(1))];
}

/** The figures of an answer: one of each value it prints, then a second witness of each. */
function witnesses({ resolution, figures }: Answered): readonly Figure[] {
  const { values } = resolution;
  if (values.length === 0) return figures;
  const at = (nth: number): Figure[] => values.flatMap((one) => one.figures[nth] ?? []);
  return [...at(0), ...at(1)];
}

function placesOf({ years }: Reading, issuers: Reading["issuers"]) {
  return issuers
    .flatMap((issuer) => {
      const own = [...new Set(issuer.documents.map(({ year }) => year))].sort((a, b) => b - a);
      return (years.length > 0 ? years : own).map((year) => ({ issuer, year }));
    })
    .slice(0, PLACES);
}

/** Figures whose own labels hold the words, best first. */
async function namedFigures({ question, issuers, documents }: Reading): Promise<Figure[]> {
  const loaded = await Promise.all(issuers.slice(0, PLACES).map(question.sources.built.documents));
  const own = loaded.flat().filter(({ document }) => documents?.includes(document.id) ?? true);
  const scored = own
    .flatMap(({ figures }) => figures)
    .flatMap((figure) => {
      const score = figure.value === null ? 0 : speaksOf(question.u, figure);
      return score >= ALIKE ? [{ figure, score }] : [];
    });
  return scored.sort((a, b) => b.score - a.score).map(({ figure }) => figure);
}

function distinct(figures: readonly Figure[]): Figure[] {
  const seen = new Set<string>();
  return figures.filter(({ id, documentId }) => {
    const key = `${documentId} ${id}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
