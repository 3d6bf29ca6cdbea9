import { label } from "../../answers/segments.js";
import { rowLabel } from "../../ledger/complete.js";
import { type Amount, amountOf } from "../facts.js";
import type { Block, Piece } from "../types.js";
import { paragraph, type Writer } from "../writer.js";
import { BASIC, GAPS, INCOME, JOINTS } from "./sections.text.js";
import { amountOrGap, nameOf, partOf } from "./shared.js";

const TABLE = "general_basic";
const TOTAL = { measure: "basic", scope: "general", table: TABLE } as const;
/** The parts a table prints: two totals, or the economic classes. */
const PARTS = [
  ["personnel", "public"],
  ["wages", "goods", "family", "capital", "public"],
] as const;
/** Economic classes of 人员经费 and of 公用经费. */
const PERSONNEL = /^30[13]\d\d$/;
const PUBLIC = /^3(?:02|09|10)\d\d$/;

/** 基本支出: the total, what goes to people and what to running the office, and the lines named. */
export function basic(w: Writer): Block[] {
  const total = amountOf(w.facts, TOTAL);
  const slot = amountOrGap(w, TOTAL, GAPS.basic);
  const parts = PARTS.map((measures) => partsOf(w, measures)).find((found) => found.length > 1);
  const items = (parts ?? []).map(({ measure, amount }) =>
    partOf(w, nameOf(measure), amount, total, INCOME),
  );
  const first =
    items.length > 0
      ? w.say(BASIC.total, { total: slot, items: w.join(items, JOINTS.semicolon) })
      : w.say(BASIC.only, { total: slot });
  const named = [
    { template: BASIC.personnel, names: namesOf(w, PERSONNEL) },
    { template: BASIC.public, names: namesOf(w, PUBLIC) },
  ].filter(({ names }) => names.length > 0);
  return [
    paragraph(first),
    ...named.map(({ template, names }) =>
      paragraph(w.say(template, { names: w.join(names, JOINTS.pause) })),
    ),
  ];
}

function partsOf(w: Writer, measures: readonly string[]): { measure: string; amount: Amount }[] {
  return measures.flatMap((measure) => {
    const amount = amountOf(w.facts, { measure, scope: "general", table: TABLE });
    return amount ? [{ measure, amount }] : [];
  });
}

/** Names of the economic lines with money, each once, in printed order. */
function namesOf(w: Writer, pattern: RegExp): Piece[][] {
  const names = new Map<string, string>();
  for (const figure of w.facts.tables.of("basic")) {
    const { key, value, certainty, year } = figure;
    const code = key?.code ?? "";
    if (!pattern.test(code) || value === null || /^[0.]+$/.test(value)) continue;
    if (key?.scope !== "general" || certainty !== "certain") continue;
    if (year === w.facts.own.document.year) names.set(code, names.get(code) ?? rowLabel(figure));
  }
  return [...new Set(names.values())].map((name) => [label(name)]);
}
