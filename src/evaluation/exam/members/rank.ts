import type { Figure } from "../../../model/figure.js";
import { answered, fill, worded } from "../draft.js";
import { exact, order, print } from "../exact.js";
import { lineName } from "../subjects.js";
import { COUNT_UNIT, DOMAINS } from "../templates.data.js";
import type { Draft, ExamMember, Material, Subject } from "../types.js";

/** The members of a family of which every one has one amount, largest first; else nothing. */
function family(
  material: Material,
  isMember: (figure: Figure) => string | null,
  kind: Subject["kind"],
): Subject[] {
  const names = new Set(
    material.figures.flatMap((figure) => {
      const key = figure.year === material.document.year ? isMember(figure) : null;
      return key === null ? [] : [key];
    }),
  );
  const members = material.subjects.filter((each) => each.kind === kind && names.has(each.key));
  const units = new Set(members.map(({ unit }) => unit));
  if (members.length < names.size || units.size > 1) return [];
  return [...members].sort((a, b) => order(b.amount, a.amount));
}

/** Projects by the table that lists most of them: another may spell one of them otherwise. */
function projects(material: Material): Subject[] {
  const listed = new Map<string, Set<string>>();
  for (const { key, table, year } of material.figures) {
    if (key?.measure !== "project" || key.project === null) continue;
    if (year !== material.document.year) continue;
    listed.set(table, (listed.get(table) ?? new Set()).add(key.project));
  }
  const [longest] = [...listed].sort(([, a], [, b]) => b.size - a.size);
  return family(
    material,
    ({ key, table }) => (key?.measure === "project" && table === longest?.[0] ? key.project : null),
    "project",
  );
}

function classes(material: Material): Subject[] {
  return family(
    material,
    ({ key, value }) =>
      key?.measure === "expenditure" && /^2\d\d$/.test(key.code ?? "") && value !== null
        ? key.code
        : null,
    "function",
  );
}

function economics(material: Material, parent: string): Subject[] {
  return family(
    material,
    ({ key, value }) =>
      value !== null && key?.code?.startsWith(parent) && key.code.length === 5 ? key.code : null,
    "economic",
  );
}

/** The families there are, with the words for them. */
function families(material: Material): { domain: string; members: Subject[] }[] {
  const parents = [...new Set(material.figures.flatMap(({ key }) => key?.code?.slice(0, 3) ?? []))]
    .filter((code) => /^30[1-3]$/.test(code))
    .flatMap((code) => {
      const name = material.figures.find((each) => each.key?.code === code && each.row.length > 0);
      const parent = name && lineName(name);
      return parent === undefined ? [] : [{ code, parent }];
    });
  return [
    { domain: DOMAINS.projects, members: projects(material) },
    { domain: DOMAINS.functions, members: classes(material) },
    ...parents.map(({ code, parent }) => ({
      domain: fill(DOMAINS.economics, { parent }),
      members: economics(material, code),
    })),
  ];
}

function gold(members: readonly Subject[]): Partial<Draft["expect"]> {
  return {
    values: members.map(({ amount, unit }) => ({ v: print(amount), u: unit })),
    contains: members.map(({ name }) => name),
  };
}

/** The largest, the smallest, the first three of a family; none where two are equal. */
export const rank: ExamMember = {
  name: "rank",
  make: (material) =>
    families(material).flatMap(({ domain, members }): Draft[] => {
      const equal = members.some((each, at) => {
        const next = members[at + 1];
        return next !== undefined && order(each.amount, next.amount) === 0;
      });
      const zero = members.some(({ amount }) => amount.digits === 0n);
      // Whether a printed zero is the smallest amount is not ours to decide.
      if (members.length < 4 || equal || zero) return [];
      const ask = (kind: "largest" | "smallest" | "top", of: Subject[]): Draft =>
        answered(material, worded(material, kind, { domain }), gold(of));
      return [
        ask("largest", members.slice(0, 1)),
        ask("smallest", members.slice(-1)),
        ask("top", members.slice(0, 3)),
      ];
    }),
};

/** How many projects are above a round amount that is none of theirs. */
export const filter: ExamMember = {
  name: "filter",
  make: (material) => {
    const members = projects(material);
    return ROUND.flatMap((number): Draft[] => {
      const bound = exact(number);
      if (!bound || members.some(({ amount }) => order(amount, bound) === 0)) return [];
      const above = members.filter(({ amount }) => order(amount, bound) > 0);
      if (above.length === 0 || above.length === members.length) return [];
      const unit = above[0]?.unit ?? "";
      return [
        answered(material, worded(material, "filter", { number, unit }), {
          values: [{ v: String(above.length), u: COUNT_UNIT }],
        }),
      ];
    });
  },
};

const ROUND = ["5", "10", "20", "30", "50", "80", "100", "200", "500", "1000", "5000"];
