import {
  gapTerm,
  lessTerm,
  meanTerm,
  perTerm,
  rateTerm,
  shareTerm,
  sumTerm,
  type Term,
  timesTerm,
} from "../calculators/index.js";

/** An operation over figures: how many it takes, and how it is worked out. */
interface Operation {
  readonly least: number;
  readonly most: number;
  /** What it does, for whoever calls it. */
  readonly does: string;
  /** Undefined where it would divide by zero. */
  run(terms: readonly Term[]): Term | undefined;
  /** The figures are added up: none may stand in another. */
  readonly adds: boolean;
}

export const MOST_OPERANDS = 20;

const two =
  (run: (a: Term, b: Term) => Term | undefined) =>
  ([a, b]: readonly Term[]): Term | undefined =>
    a && b && run(a, b);
const pair = { least: 2, most: 2, adds: false };
const many = { least: 2, most: MOST_OPERANDS };

export const OPERATIONS = {
  sum: { ...many, adds: true, does: "all added up", run: sumTerm },
  mean: { ...many, adds: true, does: "their mean", run: meanTerm },
  difference: { ...many, adds: false, does: "the first less the others", run: lessTerm },
  gap: { ...pair, does: "how far two are apart", run: two(gapTerm) },
  share: { ...pair, does: "the first in % of the second", run: two(shareTerm) },
  growth: { ...pair, does: "by how many % the first is above the second", run: two(rateTerm) },
  times: { ...pair, does: "how many times the second the first is", run: two(timesTerm) },
  per: { ...pair, does: "the first for each of the second, a count", run: two(perTerm) },
  convert: {
    least: 1,
    most: 1,
    adds: false,
    does: "one amount in another unit",
    run: ([one]: readonly Term[]) => one,
  },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;
export const OPERATION_NAMES = Object.keys(OPERATIONS) as [OperationName, ...OperationName[]];
