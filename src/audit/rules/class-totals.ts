import type { Figure } from "../../model/figure.js";
import { type Agreement, agreementsOf, scopeOf, type Witness } from "../agreement.js";
import { checkSum } from "../amounts.js";
import { CLASS_MEASURES } from "../parts.data.js";
import { sumFinding } from "../sums.js";
import type { DocumentView, Finding, Rule } from "../types.js";

/** Between tables, a 类 is the sum of its lines: 收支表 208 = Σ 208xxxx, 工资福利 column = Σ 301xx. */
export const classTotals: Rule = {
  id: "class-totals",
  scope: "tables",
  tolerance: "exact",
  check: (view) => {
    const lines = linesByClass(view);
    return [...agreementsOf(view).values()].flatMap((agreement) => totalled(agreement, lines));
  },
};

type Lines = ReadonlyMap<string, ReadonlyMap<string, readonly Figure[]>>;

/** Lines of every list by (year, stage, measure, scope, 类), then by the table they stand in. */
function linesByClass(view: DocumentView): Lines {
  const lines = new Map<string, Map<string, Figure[]>>();
  for (const { witnesses } of agreementsOf(view).values()) {
    for (const { figures, stated, place } of witnesses) {
      const [first] = figures;
      const code = first?.key?.code;
      if (!first?.key || stated || code == null || code.length <= 3 || first.key.member !== null)
        continue;
      if (first.key.aspect !== "value" || first.key.project !== null) continue;
      const name = nameOf(first, first.key.measure, code.slice(0, 3));
      const tables = lines.get(name) ?? new Map<string, Figure[]>();
      tables.set(place, [...(tables.get(place) ?? []), ...figures]);
      lines.set(name, tables);
    }
  }
  return lines;
}

function nameOf(figure: Figure, measure: string, code: string): string {
  return JSON.stringify([figure.year, figure.stage, measure, scopeOf(figure), code]);
}

function totalled({ witnesses }: Agreement, lines: Lines): Finding[] {
  const [witness] = witnesses.filter(({ stated }) => !stated);
  const [figure] = witness?.figures ?? [];
  if (!witness || !figure?.key || figure.key.aspect !== "value") return [];
  const { measure, code, member, project } = figure.key;
  if (member !== null || project !== null) return [];
  if (code?.length === 3) return summed(witness, lines.get(nameOf(figure, measure, code)));
  const economic = CLASS_MEASURES.find(([name]) => name === measure && code === null)?.[1];
  return economic === undefined
    ? []
    : summed(witness, lines.get(nameOf(figure, "basic", economic)));
}

function summed(
  { figures, place }: Witness,
  tables: ReadonlyMap<string, readonly Figure[]> | undefined,
): Finding[] {
  const [total] = figures;
  if (!total || !tables || tables.has(place)) return [];
  return [...tables.values()].flatMap((parts) => {
    const leaves = parts.filter((part) => !parts.some((other) => isUnder(other, part)));
    const check = checkSum(total, leaves);
    return check ? [sumFinding(check)] : [];
  });
}

/** Is `below` a line under `above` (2010350 under 20103)? */
function isUnder({ key: below }: Figure, { key: above }: Figure): boolean {
  const [inner, outer] = [below?.code ?? "", above?.code ?? ""];
  return inner.length > outer.length && inner.startsWith(outer);
}
