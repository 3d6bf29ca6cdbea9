import { z } from "zod";
import { prepared } from "../answers/attempt.js";
import type { Built, Sources } from "../answers/draft.js";
import type { Question } from "../answers/question.js";
import { readAs } from "../answers/read-as.js";
import { NO_MEMORY } from "../questions/conversation/memory.js";
import type { KnownIssuer } from "../questions/linking/issuers.js";
import { findIssuers, foldQuestion } from "../questions/linking/issuers.js";
import { BadInput } from "./bad-input.js";
import { YEAR_MARK } from "./tools.data.js";

/** Most offices named in a message. */
const NAMED = 20;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** Whose budget is meant, and of which year: arguments that several tools share. */
export const SCOPE = {
  office: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .describe("The office, by its printed name or a short form of it; all offices without it."),
  year: z
    .number()
    .int()
    .min(FIRST_YEAR)
    .max(LAST_YEAR)
    .optional()
    .describe("The year of the budget; all years without it."),
};

interface Scope {
  readonly office?: string | undefined;
  readonly year?: number | undefined;
}

/** The words of a tool's arguments, read as the assistant reads a question of them. */
export interface Reading {
  readonly question: Question;
  readonly issuers: readonly KnownIssuer[];
  /** Empty: all years. */
  readonly years: readonly number[];
  /** Ids of the documents meant; undefined: all. */
  readonly documents: readonly string[] | undefined;
}

/** @throws BadInput for an office or a year that is not loaded */
export async function readScope(
  about: string,
  { office, year }: Scope,
  sources: Sources,
): Promise<Reading> {
  const built: Built = { ...sources, built: await sources.world() };
  const loaded = built.built.issuers;
  if (loaded.length === 0) {
    throw new BadInput({
      met: "an empty store",
      expected: "loaded budgets",
      todo: 'fill it first (command "ingest")',
    });
  }
  if (office !== undefined && findIssuers(foldQuestion(office), loaded).spans.length === 0) {
    throw new BadInput({
      met: `office "${office}"`,
      expected: `one of: ${loaded.slice(0, NAMED).map(told).join("; ")}`,
      todo: "use a name from this list, or leave office out",
    });
  }
  const dated = year === undefined ? "" : `${year}${YEAR_MARK}`;
  const typed = `${office ?? ""}${dated}${about}`;
  const text = (await prepared(typed, NO_MEMORY, built))?.text ?? typed;
  const question = await readAs(text, NO_MEMORY, built);
  const { slots } = question;
  const issuers = slots.named ? [...new Set(slots.subjects.flat())] : loaded;
  const entries = issuers.flatMap(({ documents }) => documents);
  const years = year === undefined ? slots.years : [year];
  const own = entries.filter((entry) => years.length === 0 || years.includes(entry.year));
  if (year !== undefined && own.length === 0) {
    const there = [...new Set(entries.map((entry) => entry.year))].sort();
    throw new BadInput({
      met: `year ${year}`,
      expected: `one of: ${there.join(", ")}`,
      todo: "use one of these years, or leave year out",
    });
  }
  const isAll = !slots.named && years.length === 0;
  const meant = own.length > 0 ? own : entries;
  return { question, issuers, years, documents: isAll ? undefined : meant.map(({ id }) => id) };
}

function told({ name, documents }: KnownIssuer): string {
  return `${name} (${[...new Set(documents.map(({ year }) => year))].sort().join(", ")})`;
}
