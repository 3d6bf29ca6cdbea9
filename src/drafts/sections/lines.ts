import { rowLabel } from "../../ledger/complete.js";
import type { Figure } from "../../model/figure.js";
import { FUNCTION_CLASSES } from "../../model/measures.data.js";
import type { Selector } from "../../model/plan.js";
import { type Amount, amountOf, type Facts, isNothing, sumOf } from "../facts.js";
import { CLASS_LENGTH, GROUP_LENGTH, ITEM_LENGTH } from "../words.data.js";
import { OF_CLASS } from "./sections.text.js";

/** A line of the functional classification with its amount. */
export interface Line {
  readonly code: string;
  readonly name: string;
  readonly amount: Amount;
}

/** A 类 with the 款 and 项 printed under it. */
export interface ClassLines extends Line {
  readonly groups: readonly Line[];
  readonly items: readonly Line[];
}

/** Money the lines are about, and the kind of table that leads. */
export interface LinesAsked {
  readonly scope: Selector["scope"];
  readonly table: string;
}

/** The classes with money, in order of their codes, each with the lines under it. */
export function classLines(facts: Facts, asked: LinesAsked): ClassLines[] {
  const lines = linesOf(facts, asked);
  const codes = new Set(lines.map(({ code }) => code.slice(0, CLASS_LENGTH)));
  return [...codes].sort().flatMap((code) => {
    const under = lines.filter((line) => line.code.startsWith(code));
    const groups = under.filter((line) => line.code.length === GROUP_LENGTH);
    const items = under.filter((line) => line.code.length === ITEM_LENGTH);
    const own = under.find((line) => line.code === code)?.amount;
    const below = items.length > 0 ? items : groups;
    const amount = own ?? sumOf(below.map((line) => line.amount));
    return amount ? [{ code, name: className(code, under), amount, groups, items }] : [];
  });
}

/** Every line with money, by code; the name is the one its own table prints. */
function linesOf(facts: Facts, { scope, table }: LinesAsked): Line[] {
  const printed = facts.tables
    .of("expenditure")
    .filter(
      ({ key, year, stage, certainty, value }) =>
        value !== null &&
        certainty === "certain" &&
        key?.aspect === "value" &&
        key.code !== null &&
        /^2\d+$/.test(key.code) &&
        inScope(key.scope, scope) &&
        key.member === null &&
        key.indicator === null &&
        year === facts.own.document.year &&
        stage === facts.own.document.stage,
    );
  const codes = new Map<string, Figure>();
  for (const figure of printed) {
    const code = figure.key?.code ?? "";
    const known = codes.get(code);
    if (!known || (known.tableKind !== table && figure.tableKind === table))
      codes.set(code, figure);
  }
  return [...codes].flatMap(([code, figure]) => {
    const amount = amountOf(facts, { measure: "expenditure", code, scope, table });
    return amount && !isNothing(amount) ? [{ code, name: rowLabel(figure), amount }] : [];
  });
}

function inScope(own: string | null, asked: Selector["scope"]): boolean {
  return asked === "all" ? own === null : own === asked;
}

/** The class by its statutory name; a class we do not know by the one printed. */
function className(code: string, lines: readonly Line[]): string {
  const known = FUNCTION_CLASSES[code];
  if (known) return known.find((name) => name.endsWith(OF_CLASS)) ?? known[0] ?? code;
  return lines.find((line) => line.code === code)?.name ?? code;
}
