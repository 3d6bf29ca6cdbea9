import { rank } from "../../calculators/index.js";
import { foldLabel } from "../../kernel/fold.js";
import { rowLabel } from "../../ledger/complete.js";
import { LINE_MEASURES } from "../../ledger/equivalents.data.js";
import type { DocumentFigures } from "../../ledger/ledger.js";
import { resolve } from "../../ledger/resolve.js";
import type { Figure } from "../../model/figure.js";
import type { Domain, Selector } from "../../model/plan.js";
import type { Documents, Member } from "./member.js";
import { meeting } from "./where.js";

/** The members of a family that meet its conditions, in printed order, each once. */
export async function membersOf(domain: Domain, documents: Documents): Promise<Member[]> {
  return (await membersWhere(domain, documents))?.kept ?? [];
}

/** All members of a family, and those that meet its conditions; undefined where nothing tells which do. */
export async function membersWhere(
  domain: Domain,
  documents: Documents,
): Promise<{ readonly all: Member[]; readonly kept: Member[] } | undefined> {
  const all = await everyMember(domain, documents);
  const kept = await meeting(all, domain, documents);
  return kept && { all, kept };
}

/** The members of a family in printed order, each once. */
async function everyMember(domain: Domain, documents: Documents): Promise<Member[]> {
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
  const { measure } = domain;
  const part = measure === null ? undefined : BASIC_PARTS[measure];
  if (part) {
    const own = codedRows(loaded, domain, measure ?? "").filter(
      ({ key, value }) => value !== null && (isMoney(value) || part.test(key?.code ?? "")),
    );
    if (own.length > 0) return own;
    return codedRows(loaded, domain, BASIC).filter(
      ({ key, value }) => value !== null && part.test(key?.code ?? ""),
    );
  }
  for (const one of measure === null ? LINE_MEASURES : [measure]) {
    const rows = codedRows(loaded, domain, one).filter(
      ({ value }) => measure === null || domain.where.length > 0 || value !== null,
    );
    if (rows.length > 0) return rows;
  }
  return [];
}

const BASIC = "basic";

/**
 * The two parts of the basic expenditure: where no column of their own is printed, the lines of
 * certain classes are the one and the rest is the other.
 */
const BASIC_PARTS: Readonly<Record<string, RegExp>> = {
  personnel: /^30[13]/,
  public: /^3(?!0[13])/,
};

function isMoney(value: string): boolean {
  return /[1-9]/.test(value);
}

/** Rows of a measure by code, as narrow as the family asks. */
function codedRows(
  loaded: readonly DocumentFigures[],
  { of, within, year, stage }: Domain,
  measure: string,
): Figure[] {
  const pattern = of === "projects" ? PATTERNS.economics : PATTERNS[of];
  return loaded.flatMap((document) =>
    document
      .of(measure)
      .filter(
        (one) =>
          one.key?.aspect === "value" &&
          one.key.code !== null &&
          pattern.test(one.key.code) &&
          (within === null || one.key.code.startsWith(within)) &&
          one.year === year &&
          one.stage === stage &&
          one.certainty === "certain",
      ),
  );
}

/** Members with an amount, in order. */
export function rankMembers(members: readonly Member[], order: "largest" | "smallest"): Member[] {
  const measured = members.flatMap((member) =>
    member.amount === null ? [] : [{ member, quantity: member.amount }],
  );
  return rank(measured, order).map(({ member }) => member);
}
