import { foldLabel } from "../../kernel/fold.js";
import type { Figure } from "../../model/figure.js";
import { MEASURES } from "../../model/measures.data.js";
import { type Exact, exact, order } from "./exact.js";
import { NUMBERING, OF_WHICH, SUM_ROWS } from "./templates.data.js";
import type { Subject } from "./types.js";

const HAN = /\p{Script=Han}/u;

/**
 * What a row is called: the first words after its own code, without numbering. A row whose code is
 * printed in the row above begins with its name.
 */
export function lineName({ row, key }: Figure): string | undefined {
  const code = key?.code ?? null;
  const at = code === null ? -1 : endOfCode(row, code);
  const rest = at < 0 ? row : row.slice(at + 1);
  const named =
    code === null ? rest.findLast((cell) => HAN.test(cell)) : rest.find((cell) => HAN.test(cell));
  return named === undefined ? undefined : plainLabel(named);
}

/** Where the cells end that spell the code, alone or joined; -1 where none do. */
function endOfCode(row: readonly string[], code: string): number {
  return row.findIndex((cell, at) => {
    if (!/^\d+$/.test(cell)) return false;
    return [0, 1, 2].some((back) => row.slice(Math.max(0, at - back), at + 1).join("") === code);
  });
}

/** A label without what numbers it. */
export function plainLabel(label: string): string {
  return label.replace(OF_WHICH, "").replace(NUMBERING, "").trim();
}

/** Money with a proved place, printed or stated as the thing's own amount. */
export function isAmount({ key, value, comparator, certainty, marked, unit }: Figure): boolean {
  return (
    value !== null &&
    exact(value) !== undefined &&
    comparator === "=" &&
    certainty === "certain" &&
    marked !== "derived" &&
    key?.aspect === "value" &&
    key.member === null &&
    key.indicator === null &&
    unit !== null &&
    MONEY.has(key.measure)
  );
}

const MONEY = new Set(
  MEASURES.filter(({ dimension, id }) => dimension === "money" && id !== "stated").map(
    ({ id }) => id,
  ),
);

/**
 * Everything with exactly one amount. A name that stands for two amounts (two scopes, a basic and a
 * whole amount, two rows of one code) is no subject: what it means is not ours to decide here.
 */
export function subjectsOf(figures: readonly Figure[]): Subject[] {
  const found = widest(figures.filter(isAmount));
  const repeated = new Set(
    found.map(placeOf).filter((place, at, all) => all.indexOf(place) !== at),
  );
  const groups = new Map<string, { subject: Subject; repeats: boolean }[]>();
  for (const figure of found) {
    for (const subject of subjectOf(figure)) {
      const name = JSON.stringify([subject.year, foldLabel(subject.name)]);
      const entry = { subject, repeats: repeated.has(placeOf(figure)) };
      groups.set(name, [...(groups.get(name) ?? []), entry]);
    }
  }
  return [...groups.values()].flatMap((members) => {
    const [first, ...rest] = members;
    const one = first && rest.every((other) => isSame(first.subject, other.subject));
    return one && members.every(({ repeats }) => !repeats) ? [first.subject] : [];
  });
}

/** Asked without a part of the money, the whole is meant: parts only where nothing wider is printed. */
function widest(figures: readonly Figure[]): Figure[] {
  const thing = ({ key, year }: Figure): string =>
    JSON.stringify([year, key?.measure, key?.code, key?.project]);
  const wide = figures.filter(({ scope }) => scope === null || scope === "general");
  const known = new Set(wide.map(thing));
  return [...wide, ...figures.filter((each) => !wide.includes(each) && !known.has(thing(each)))];
}

/** One key twice in one column of one table: an amount in two parts. */
function placeOf({ table, column, year, key, row, locator, marked }: Figure): string {
  const place = marked === "printed" && key?.code ? null : [row, locator];
  return JSON.stringify([table, column, year, key, place]);
}

function isSame(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.unit === b.unit && order(a.amount, b.amount) === 0;
}

function subjectOf(figure: Figure): Subject[] {
  const { key, unit, value, year } = figure;
  const amount: Exact | undefined = value === null ? undefined : exact(value);
  if (key === null || unit === null || amount === undefined) return [];
  const made = (kind: Subject["kind"], name: string | undefined, of: string): Subject[] =>
    name === undefined || name === "" ? [] : [{ kind, name, key: of, amount, unit, year }];
  if (key.project !== null) {
    return key.measure === "project" ? made("project", key.project, key.project) : [];
  }
  if (key.code === null) return made("measure", measureName(key.measure), key.measure);
  const economic = /^(30[1-9]|31\d|399)/.test(key.code);
  const whole = key.measure === "expenditure" || (economic && key.measure === "basic");
  const line = lineName(figure);
  if (!whole || line === undefined || SUM_ROWS.includes(line)) return [];
  return made(economic ? "economic" : "function", line, key.code);
}

export function measureName(id: string): string | undefined {
  return MEASURES.find((measure) => measure.id === id)?.names[0];
}
