import {
  eachTerm,
  gapTerm,
  inUnit,
  lessTerm,
  meanTerm,
  multipleTerm,
  percentTerm,
  perTerm,
  rateTerm,
  shareTerm,
  sumTerm,
  type Term,
  termOf,
  timesTerm,
  yearlyTerm,
} from "../../calculators/index.js";
import { quantity } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Expression, Operator } from "../../model/expression.js";
import type { Selector } from "../../model/selector.js";
import { membersOf, rankMembers } from "./domain.js";
import type { Documents, Member } from "./member.js";
import type { Answered } from "./outcome.js";
import { answered } from "./resolve-selector.js";

/** A node of an expression that was worked out, with what it was worked out of. */
export interface Node {
  readonly expression: Expression;
  readonly term: Term;
  readonly parts: readonly Node[];
  /** The figure it is, where it is one. */
  readonly answered: Answered | null;
  /** Members of a family that were added up or counted. */
  readonly members: readonly Member[];
}

/** What an expression came to, or the figures it lacks. */
export type Ran =
  | { readonly node: Node; readonly missing: readonly [] }
  | {
      readonly node: undefined;
      readonly missing: readonly Selector[];
      readonly found: readonly Answered[];
      /** What the documents count nothing of: nothing can be divided by it. */
      readonly none?: Answered;
    };

/** Works out an expression from its figures upward. */
export async function runExpression(expression: Expression, documents: Documents): Promise<Ran> {
  const missing: Selector[] = [];
  const found: Answered[] = [];
  let none: Answered | undefined;
  const node = await visit(expression);
  if (node) return { node, missing: [] };
  return { node: undefined, missing, found, ...(none ? { none } : {}) };

  async function visit(one: Expression): Promise<Node | undefined> {
    switch (one.kind) {
      case "figure": {
        const answer = await answered(one.of, documents);
        if (!answer?.amount) {
          missing.push(one.of);
          return undefined;
        }
        found.push(answer);
        return {
          expression: one,
          term: figureTerm(answer),
          parts: [],
          answered: answer,
          members: [],
        };
      }
      case "given":
        return leaf(one, termOf(quantity(one.number, one.unit)), []);
      case "members":
      case "count":
        return family(one, documents);
      case "worked": {
        const parts: Node[] = [];
        for (const part of one.of) {
          const node = await visit(part);
          if (node) parts.push(node);
        }
        if (parts.length < one.of.length) return undefined;
        const terms = sameUnits(
          parts.map(({ term }) => term),
          parts,
        );
        const term = OPERATIONS[one.by](terms);
        if (!term && one.by === "per") none = parts[1]?.answered ?? undefined;
        return term && { expression: one, term, parts, answered: null, members: [] };
      }
    }
  }
}

function leaf(expression: Expression, term: Term, members: readonly Member[]): Node {
  return { expression, term, parts: [], answered: null, members };
}

function figureTerm({ amount, worked }: Answered): Term {
  const plain = termOf(amount ?? quantity("0", null));
  return worked && amount ? { value: amount, formula: worked.formula, binds: 1 } : plain;
}

async function family(
  one: Extract<Expression, { kind: "members" | "count" }>,
  documents: Documents,
): Promise<Node | undefined> {
  const all = (await membersOf(one.domain, documents)).filter(({ amount }) => amount !== null);
  if (one.kind === "count")
    return all.length === 0 ? undefined : leaf(one, termOf(quantity(`${all.length}`, null)), all);
  const picked = rankMembers(all, one.order).slice(0, one.count);
  const amounts = picked.flatMap(({ amount }) => amount ?? []);
  if (amounts.length < one.count) return undefined;
  return leaf(one, sumTerm(amounts.map(termOf)), picked);
}

/** Two amounts printed in different units are taken as both are printed, where they are. */
function sameUnits(terms: readonly Term[], parts: readonly Node[]): Term[] {
  const [first] = terms;
  if (!first || dimensionOf(first.value.unit) !== "money") return [...terms];
  return terms.map((term, at) => {
    if (dimensionOf(term.value.unit) !== "money" || term.value.unit === first.value.unit)
      return term;
    const unit = first.value.unit;
    const witness = parts[at]?.answered?.figures.find((figure) => figure.unit === unit);
    return witness?.value != null ? termOf(quantity(witness.value, unit)) : term;
  });
}

type Operation = (terms: readonly Term[]) => Term | undefined;

const two =
  (run: (a: Term, b: Term) => Term | undefined): Operation =>
  ([a, b]) =>
    a && b && run(a, b);

const OPERATIONS: Readonly<Record<Operator, Operation>> = {
  sum: sumTerm,
  mean: meanTerm,
  difference: lessTerm,
  gap: two(gapTerm),
  times: two(timesTerm),
  per: two(perTerm),
  share: two(shareTerm),
  rate: two(rateTerm),
  yearly: ([first, last, years]) =>
    first && last && years && yearlyTerm(first, last, years.value.value.toNumber()),
  percent: two((of, percent) => percentTerm(of, percent, "of")),
  raised: two((of, percent) => percentTerm(of, percent, "plus")),
  cut: two((of, percent) => percentTerm(of, percent, "minus")),
  multiple: two(multipleTerm),
  each: ([part, whole, size]) => part && whole && size && eachTerm(part, whole, size),
};

/** A term in the unit asked for, where it is money. */
export function askedUnit(term: Term, unit: string | null): Term {
  if (unit === null || dimensionOf(term.value.unit) !== "money") return term;
  return dimensionOf(unit) === "money" ? inUnit(term, unit) : term;
}

/** All figures an expression leans on. */
export function leavesOf(node: Node): Answered[] {
  return node.answered ? [node.answered] : node.parts.flatMap(leavesOf);
}

/** All members of families an expression leans on. */
export function membersIn(node: Node): Member[] {
  return [...node.members, ...node.parts.flatMap(membersIn)];
}

/** Numbers of the question, and numbers of things, that stand in the formula. */
export function givenIn(node: Node): { number: string; said: string | null }[] {
  const own =
    node.expression.kind === "given"
      ? [{ number: node.expression.number, said: node.expression.said }]
      : [];
  return [...own, ...node.parts.flatMap(givenIn)];
}
