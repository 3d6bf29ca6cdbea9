import type { Question } from "../answers/question.js";
import type { Memory } from "../questions/conversation/memory.js";
import type { Candidates } from "./candidates.js";
import { FAMILIES, NOTHING } from "./slots.text.js";

/** What `prompts/planner.md` is filled in with. */
export const SLOTS = [
  "today",
  "offices",
  "measures",
  "families",
  "lines",
  "projects",
  "indicators",
  "before",
  "question",
] as const;

/** The slots for one question: names, never figures; foreign text cannot close its own mark. */
export function slotsFor(
  { memory, sources }: Question,
  { issuers, measures, lines, projects, indicators }: Candidates,
  typed: string,
): Record<(typeof SLOTS)[number], string> {
  const offices = issuers.flatMap(({ name, region, documents }) =>
    documents.map(({ year, stage }) => JSON.stringify({ issuer: name, region, year, stage })),
  );
  return {
    today: sources.now().toISOString().slice(0, 10),
    offices: lined(offices),
    measures: lined(measures.map(({ id, name }) => `${id} ${name}`)),
    families: FAMILIES,
    lines: lined(lines.map(({ code, label }) => `${code} ${label}`)),
    projects: lined(projects),
    indicators: lined(
      indicators.map(({ name, project }) => JSON.stringify({ indicator: name, project })),
    ),
    before: quoted(beforeOf(memory)),
    question: quoted(typed),
  };
}

function beforeOf({ issuers, years, steps }: Memory): string {
  if (issuers.length + years.length + steps.length === 0) return NOTHING;
  return JSON.stringify({ issuers: issuers.map(({ name }) => name), years, steps });
}

function lined(lines: readonly string[]): string {
  return lines.length === 0 ? NOTHING : [...new Set(lines)].map(quoted).join("\n");
}

const MARKS: Readonly<Record<string, string>> = { "<": "＜", ">": "＞" };

function quoted(text: string): string {
  return text.replace(/[<>]/g, (mark) => MARKS[mark] ?? mark);
}
