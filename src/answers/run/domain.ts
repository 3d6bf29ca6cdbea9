import { rank } from "../../calculators/index.js";
import { foldLabel } from "../../kernel/fold.js";
import { rowLabel } from "../../ledger/complete.js";
import { LINE_MEASURES } from "../../ledger/equivalents.data.js";
import type { DocumentFigures } from "../../ledger/ledger.js";
import { resolve } from "../../ledger/resolve.js";
import type { Figure } from "../../model/figure.js";
import type { Domain, Selector } from "../../model/plan.js";
import type { Documents, Member } from "./member.js";

/** The members of a family in printed order, each once. */
export async function membersOf(domain: Domain, documents: Documents): Promise<Member[]> {
  const loaded = await documents(domain.issuer, domain.region);
  const figures = domain.of === "projects" ? projectRows(loaded, domain) : lineRows(loaded, domain);
  const members = new Map<string, Member>();
  for (const figure of figures) {
    const name = domain.of === "projects" ? (figure.key?.project ?? "") : rowLabel(figure);
    const id = domain.of === "projects" ? name : (figure.key?.code ?? name);
    if (members.has(id) || domain.except.includes(id)) continue;
    if (domain.named !== null && !foldLabel(name).includes(foldLabel(domain.named))) continue;
    const selector = selectorOf(domain, figure);
    const settled = resolve(loaded, selector)?.values[0];
    members.set(id, {
      name,
      amount: settled?.value ?? null,
      figures: settled?.figures ?? [figure],
      parts: settled?.parts ?? [],
    });
  }
  return [...members.values()];
}

function selectorOf(domain: Domain, figure: Figure): Selector {
  return {
    issuer: domain.issuer,
    region: domain.region,
    year: domain.year,
    stage: domain.stage,
    measure: figure.key?.measure ?? "",
    scope: "any",
    code: figure.key?.code ?? null,
    project: figure.key?.project ?? null,
    indicator: null,
  };
}

/** Rows of the first table that lists projects; other tables only repeat them. */
function projectRows(loaded: readonly DocumentFigures[], domain: Domain): Figure[] {
  const rows = loaded.flatMap((document) =>
    document
      .of("project")
      .filter(
        ({ key, year, stage, certainty, marked }) =>
          key?.aspect === "value" &&
          key.project !== null &&
          key.code === null &&
          year === domain.year &&
          stage === domain.stage &&
          marked === "printed" &&
          certainty === "certain",
      ),
  );
  const first = rows[0];
  return rows.filter(
    ({ table, documentId }) => table === first?.table && documentId === first.documentId,
  );
}

const PATTERNS = { classes: /^2\d{2}$/, functions: /^2\d{6}$/, economics: /^3\d{4}$/ } as const;

/** Rows of the widest measure the documents print by code. */
function lineRows(loaded: readonly DocumentFigures[], domain: Domain): Figure[] {
  const pattern = domain.of === "projects" ? PATTERNS.economics : PATTERNS[domain.of];
  for (const measure of domain.measure === null ? LINE_MEASURES : [domain.measure]) {
    const rows = loaded.flatMap((document) =>
      document
        .of(measure)
        .filter(
          ({ key, year, stage, certainty, value }) =>
            key?.aspect === "value" &&
            key.code !== null &&
            pattern.test(key.code) &&
            (domain.within === null || key.code.startsWith(domain.within)) &&
            year === domain.year &&
            stage === domain.stage &&
            certainty === "certain" &&
            (domain.measure === null || value !== null),
        ),
    );
    if (rows.length > 0) return rows;
  }
  return [];
}

/** Members with an amount, in order. */
export function rankMembers(members: readonly Member[], order: "largest" | "smallest"): Member[] {
  const measured = members.flatMap((member) =>
    member.amount === null ? [] : [{ member, quantity: member.amount }],
  );
  return rank(measured, order).map(({ member }) => member);
}
