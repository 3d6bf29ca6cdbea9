import type { Step } from "../../model/plan.js";
import type { Operation } from "../../questions/linking/operations.data.js";

/** The operations of a question that each step of a plan does, or does as a part of what it does. */
export const DONE_BY: Readonly<Partial<Record<Step["operation"], readonly Operation[]>>> = {
  lookup: [],
  share: ["share", "rate"],
  change: ["change", "rate", "compare", "difference"],
  difference: ["difference", "compare", "times", "change", "rate"],
  sum: ["sum", "average", "share", "times"],
  rest: ["difference", "except", "share", "rate"],
  order: [
    "largest",
    "smallest",
    "compare",
    "rank",
    "difference",
    "times",
    "share",
    "list",
    "count",
  ],
  per_unit: ["average"],
  rank: ["largest", "smallest", "rank", "sum", "share", "difference", "list", "rate"],
  list: ["list", "count", "sum", "average", "share", "except", "rate"],
  moves: ["change", "rate", "list", "count", "largest", "smallest", "rank"],
  worked: ["share", "rate", "change", "difference", "sum", "average", "times", "except", "compare"],
};

/** Operations that change what a question comes to: a plan that leaves one out answers another. */
export const TELLING: readonly Operation[] = [
  "share",
  "rate",
  "change",
  "difference",
  "compare",
  "sum",
  "largest",
  "smallest",
  "rank",
  "average",
  "times",
  "except",
  "count",
];

/** What no plan of amounts answers. */
export const NOT_OF_AMOUNTS: readonly Operation[] = [
  "define",
  "duty",
  "office",
  "reason",
  "usage",
  "source",
  "how",
  "original",
  "loaded",
  "outturn",
];

/** Steps that need no word of their own: the things named and how many they are say it. */
export const PLAIN: readonly Step["operation"][] = ["lookup"];

/** Steps that hold several things named against each other. */
export const ON_SEVERAL: readonly Step["operation"][] = [
  "share",
  "difference",
  "sum",
  "rest",
  "order",
];
