import type { Leaf, MatrixKind } from "../../../src/tables/kinds/types.js";
import type { Random } from "../random.js";
import type { PrintedLeaf } from "./leaves.js";
import {
  ECONOMIC_CLASSES,
  ECONOMIC_LINES,
  FUNCTION_LINES,
  ISSUER,
  MEMBERS,
  PROJECT_NAMES,
  PROJECT_TYPES,
  TOTAL_LABEL,
} from "./words.data.js";

/** What a generated row is: texts of its stub columns by leaf id, and what they mean. */
export interface RowPlan {
  readonly stubs: ReadonlyMap<string, string>;
  readonly code: string | null;
  readonly project: string | null;
  readonly role: "total" | "unit" | "class" | "item";
  /** Codes of the items that a class row sums. */
  readonly covers: string;
}

/** How a table prints its codes and totals. */
interface Manner {
  readonly leaves: readonly Leaf[];
  readonly unitCode: string;
  readonly unitInItems: boolean;
  readonly wholeGroups: boolean;
}

function id(manner: Manner, stub: Leaf["stub"], at = 0): string {
  return manner.leaves.filter((leaf) => leaf.stub === stub)[at]?.id ?? "";
}

/** A code spread over the code columns a table has. */
function codeParts(code: string, count: number, whole: boolean): string[] {
  if (count <= 1) return [code];
  if (count === 2) return [code.slice(0, 3), whole ? code : code.slice(3)];
  return [code.slice(0, 3), code.slice(3, 5), code.slice(5)];
}

function codedRow(code: string, label: string, other: readonly string[], manner: Manner): RowPlan {
  const stubs = new Map<string, string>();
  const places = manner.leaves.filter((leaf) => leaf.stub === "code");
  codeParts(code, places.length, manner.wholeGroups).forEach((part, i) => {
    stubs.set(places[i]?.id ?? "", part);
  });
  stubs.set(id(manner, "label"), label);
  if (manner.unitInItems) stubs.set(id(manner, "unitCode"), manner.unitCode);
  const others = manner.leaves.filter((leaf) => leaf.stub === "other");
  const parts = others.length === 3 ? [other[0]?.slice(0, 3), other[0]?.slice(3), other[1]] : other;
  others.forEach((leaf, i) => {
    const text = parts[i];
    if (text !== undefined) stubs.set(leaf.id, text);
  });
  return { stubs, code, project: null, role: "item", covers: code };
}

function total(at: string): RowPlan {
  const stubs = new Map(at === "" ? [] : [[at, TOTAL_LABEL]]);
  return { stubs, code: null, project: null, role: "total", covers: "" };
}

function unit(manner: Manner): RowPlan {
  const stubs = new Map([
    [id(manner, "unitCode"), manner.unitCode],
    [id(manner, "label"), ISSUER],
  ]);
  return { stubs, code: manner.unitCode, project: null, role: "unit", covers: "" };
}

function economic(manner: Manner, random: Random): RowPlan[] {
  const lines = random.some(ECONOMIC_LINES, random.whole(3, ECONOMIC_LINES.length));
  const classes =
    manner.leaves.filter((leaf) => leaf.stub === "code").length > 1 && random.chance(0.4);
  const rows: RowPlan[] = [];
  let last = "";
  for (const [code, label, ...other] of lines) {
    const top = code.slice(0, 3);
    if (classes && top !== last) {
      const stubs = new Map([
        [id(manner, "code"), top],
        [id(manner, "label"), ECONOMIC_CLASSES[top] ?? ""],
      ]);
      rows.push({ stubs, code: top, project: null, role: "class", covers: top });
    }
    last = top;
    const row = codedRow(code, label, other, manner);
    rows.push(row);
    if (classes || !random.chance(0.1)) continue;
    // The same line again without its code, as budgets print it for retired staff.
    const again = new Map(row.stubs);
    for (const leaf of manner.leaves) if (leaf.stub === "code") again.delete(leaf.id);
    rows.push({ ...row, stubs: again });
  }
  return rows;
}

function functional(manner: Manner, random: Random): RowPlan[] {
  const lines = random.some(FUNCTION_LINES, random.whole(2, 14));
  return lines.map(([code, label]) => codedRow(code, label, [], manner));
}

function projects(manner: Manner, random: Random): RowPlan[] {
  const names = random.some(PROJECT_NAMES, random.whole(1, PROJECT_NAMES.length));
  const items = names.map((name): RowPlan => {
    const stubs = new Map([
      [id(manner, "text"), random.pick(PROJECT_TYPES)],
      [id(manner, "project"), name],
      [id(manner, "unit"), ISSUER],
    ]);
    return { stubs, code: null, project: name, role: "item", covers: "" };
  });
  const stubs = new Map([
    [id(manner, "project"), manner.unitCode],
    [id(manner, "unit"), ISSUER],
  ]);
  const whole: RowPlan = { stubs, code: manner.unitCode, project: null, role: "unit", covers: "" };
  return [total(random.chance(0.5) ? "" : id(manner, "project")), whole, ...items];
}

/** Rows of a table without lines: the department, then its units. */
function members(manner: Manner, random: Random): RowPlan[] {
  const names = [ISSUER, ...random.some(MEMBERS, random.whole(0, MEMBERS.length))];
  const one = (code: string, name: string, role: RowPlan["role"]): RowPlan => {
    const own = manner.leaves.some((leaf) => leaf.stub === "unitCode") ? code : null;
    const stubs = new Map([[id(manner, "label"), name]]);
    if (own !== null) stubs.set(id(manner, "unitCode"), own);
    return { stubs, code: own, project: null, role, covers: "" };
  };
  const units = names.map((name, i) => one(`${manner.unitCode}00${i + 1}`, name, "item"));
  return [total(id(manner, "label")), one(manner.unitCode, ISSUER, "unit"), ...units];
}

/** Draws the rows of a table. */
export function planRows(
  kind: MatrixKind,
  leaves: readonly PrintedLeaf[],
  random: Random,
): RowPlan[] {
  const stubs = leaves.map(({ leaf }) => leaf).filter((leaf) => leaf.stub !== undefined);
  const hasUnit = stubs.some((leaf) => leaf.stub === "unitCode");
  const manner: Manner = {
    leaves: stubs,
    unitCode: random.pick(["605", "019", "110", "074001"]),
    unitInItems: hasUnit && random.chance(0.3),
    wholeGroups: random.chance(0.3),
  };
  if (kind.rowsAre === "issuer") return [total("")];
  if (kind.rowsAre === "projects") return projects(manner, random);
  if (!stubs.some((leaf) => leaf.stub === "code")) return members(manner, random);
  const classified = stubs.some((leaf) => leaf.stub === "other") || kind.id === "general_basic";
  const items = classified ? economic(manner, random) : functional(manner, random);
  const first = random.chance(0.2) ? id(manner, "code") : id(manner, "label");
  return [total(first), ...(hasUnit ? [unit(manner)] : []), ...items];
}
