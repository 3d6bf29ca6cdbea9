import type { Column, Where } from "../../model/plan.js";
import { meant, type Span } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import { WITHOUT_NONE } from "../linking/words.data.js";
import {
  ALL_BEFORE,
  ASKS_MEMBERS,
  COLUMN_JOINT,
  COLUMNS,
  GONE_ONES,
  HELD_AGAINST,
  LESS_AFTER,
  LESS_THAN,
  MADE_OF_LINES,
  MORE_AFTER,
  MORE_THAN,
  NEW_ONES,
  NIL_AFTER,
  NIL_BEFORE,
  NOT_BEFORE,
  ONLY_BEFORE,
  OWN_NIL,
  OWN_SOME,
  PLACE_AFTER,
  PROJECT_COLUMN,
  SOME_AFTER,
  SOME_BEFORE,
  TOLD_IN_TEXT,
} from "./wheres.data.js";

/** What must hold of the members asked for, with where the columns it speaks of stand. */
export interface Wheres {
  readonly where: readonly Where[];
  /** Starts of the spans that name columns and nothing else. */
  readonly spans: readonly number[];
}

const NONE: Wheres = { where: [], spans: [] };
const OWN: Column = { measure: null, scope: "any", yearsBack: 0 };
const BEFORE: Column = { ...OWN, yearsBack: 1 };

/** A word that names a column of the rows asked for. */
interface Named {
  readonly column: Column;
  readonly start: number;
  readonly end: number;
}

/**
 * "基本支出一分都没有的科目", "只有项目支出的大类", "全额财政拨款的": which of a kind are meant, by what
 * stands in another column of their rows, or by whether anything stands there at all.
 */
export function wheresOf(u: Understanding): Wheres {
  const families = meant(u.spans, "family");
  if (families.length === 0 || !ASKS_MEMBERS.test(u.text)) return NONE;
  const named = columnsOf(u);
  const told = named.map((one, at) => conditionsOn(one, named, at, u.text));
  const columns = told.flatMap((one) => one ?? []);
  const own = columns.length > 0 || toldOtherwise(u.text) ? [] : ownConditions(u.text);
  return {
    where: distinct([...columns, ...own]),
    spans: named.flatMap(({ start, column }, at) =>
      told[at] || columns.some((one) => same(one.column, column)) ? [start] : [],
    ),
  };
}

/** A text tells which are new, or those that had nothing are only left out of what is asked. */
function toldOtherwise(text: string): boolean {
  return TOLD_IN_TEXT.test(text) || WITHOUT_NONE.test(text);
}

/** The columns a question names: parts of the money, or 项目 beside another kind of things. */
function columnsOf(u: Understanding): Named[] {
  const kinds = new Set(meant(u.spans, "family").map(({ family }) => family));
  const columns = u.spans.flatMap((span): Named[] => {
    const column = columnOf(span, kinds.size > 1);
    const place =
      MADE_OF_LINES.has(column?.measure ?? "") && PLACE_AFTER.test(u.text.slice(span.end));
    return column && !place ? [{ column, start: span.start, end: span.end }] : [];
  });
  return kinds.size === 1 && kinds.has("projects")
    ? columns.filter(({ column }) => column.measure === null)
    : columns;
}

function columnOf(span: Span, several: boolean): Column | undefined {
  const scope = meant([span], "scope")[0]?.scope;
  if (scope !== undefined) return { ...OWN, scope: scope as Column["scope"] };
  const measure = meant([span], "measure")[0]?.measure;
  if (measure !== undefined && measure in COLUMNS) return { ...OWN, measure };
  const projects = meant([span], "family").some(({ family }) => family === "projects");
  return several && projects && PROJECT_COLUMN.test(span.text)
    ? { ...OWN, measure: "project" }
    : undefined;
}

/** What is said of a column; undefined where it is only named. */
function conditionsOn(
  one: Named,
  all: readonly Named[],
  at: number,
  text: string,
): Where[] | undefined {
  const [before, after] = [text.slice(0, one.start), text.slice(one.end)];
  const held = heldAgainst(one, all, at, text);
  if (held) return held;
  const is = (kind: Where["is"], column = one.column): Where => ({ column, is: kind, than: null });
  if (one.column.scope !== "any") {
    const all = ALL_BEFORE.exec(before)?.[0];
    if (all !== undefined) {
      const denied = NOT_BEFORE.test(before.slice(0, before.length - all.length));
      return [is(denied ? "partly" : "all")];
    }
  }
  // "只有项目支出没有基本支出": what opens the next statement says nothing of this column.
  const next = all[at + 1]?.start ?? Number.POSITIVE_INFINITY;
  const says = (words: RegExp): boolean => {
    const said = words.exec(after)?.[0];
    return said !== undefined && one.end + said.length < next;
  };
  if (ONLY_BEFORE.test(before)) return only(one.column, is);
  if (says(NIL_AFTER)) return [is("nil")];
  if (NIL_BEFORE.test(before)) return [is("nil")];
  if (says(SOME_AFTER) || SOME_BEFORE.test(before)) return [is("some")];
  return joined(one, all, at, text);
}

/** "只有项目支出": something there, and nothing in what is left without it. */
function only(column: Column, is: (kind: Where["is"], column?: Column) => Where): Where[] {
  const other = COLUMNS[column.measure ?? ""];
  if (other == null) return [is("all")];
  return [is("some"), is("nil", { ...column, measure: other })];
}

/** "基本支出和项目支出都没有": what is said of the next one is said of this one too. */
function joined(one: Named, all: readonly Named[], at: number, text: string): Where[] | undefined {
  const next = all[at + 1];
  if (!next || !COLUMN_JOINT.test(text.slice(one.end, next.start))) return undefined;
  const [said, ...more] = conditionsOn(next, all, at + 1, text) ?? [];
  return said && more.length === 0 && said.than === null
    ? [{ ...said, column: one.column }]
    : undefined;
}

/** "项目支出比基本支出多": told once, at the first of the two. */
function heldAgainst(
  one: Named,
  all: readonly Named[],
  at: number,
  text: string,
): Where[] | undefined {
  const [before, next] = [all[at - 1], all[at + 1]];
  if (before && compared(before, one, text)) return [];
  const is = next && compared(one, next, text);
  return is ? [{ column: one.column, is, than: next.column }] : undefined;
}

function compared(one: Named, next: Named, text: string): "above" | "below" | undefined {
  const [between, after] = [text.slice(one.end, next.start), text.slice(next.end)];
  if (LESS_THAN.test(between)) return "below";
  if (!MORE_THAN.test(between)) return undefined;
  if (!HELD_AGAINST.test(between)) return "above";
  return MORE_AFTER.test(after) ? "above" : LESS_AFTER.test(after) ? "below" : undefined;
}

/** Conditions on the members' own amounts, of this year and the year before. */
function ownConditions(text: string): Where[] {
  const is = (column: Column, kind: Where["is"]): Where => ({ column, is: kind, than: null });
  if (GONE_ONES.test(text)) return [is(BEFORE, "some"), is(OWN, "nil")];
  if (NEW_ONES.test(text)) return [is(BEFORE, "nil"), is(OWN, "some")];
  if (OWN_SOME.test(text)) return [is(OWN, "some")];
  return OWN_NIL.test(text) ? [is(OWN, "nil")] : [];
}

function same(a: Column, b: Column): boolean {
  return a.measure === b.measure && a.scope === b.scope && a.yearsBack === b.yearsBack;
}

function distinct(all: readonly Where[]): Where[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const id = JSON.stringify(one);
    return !seen.has(id) && seen.add(id) !== undefined;
  });
}
