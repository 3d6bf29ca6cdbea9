import { z } from "zod";
import { Domain, Selector } from "./selector.js";

/** How several operands become one result. */
export const Operator = z.enum([
  /** All added up; of several years or things their mean. */
  "sum",
  "mean",
  /** The first less the others. */
  "difference",
  /** By how much one is apart from the other, whichever is larger. */
  "gap",
  /** How many times the second the first is; or an amount per counted thing. */
  "times",
  "per",
  /** The first in % of the second; by how many % the first is above the second. */
  "share",
  "rate",
  /** From the first to the last over so many years, per year. */
  "yearly",
  /** So many % of it; more or less by so many %; so many times it. */
  "percent",
  "raised",
  "cut",
  "multiple",
  /** The first operand for each so many of the second ("每万元"). */
  "each",
]);
export type Operator = z.infer<typeof Operator>;

/** What is worked out: a figure, a number that is given, or a result of other expressions. */
export type Expression =
  | { readonly kind: "figure"; readonly of: Selector }
  | {
      readonly kind: "given";
      readonly number: string;
      readonly unit: string | null;
      /** The words of the question it is told with; null for days and months of a year. */
      readonly said: string | null;
    }
  /** The first members of a family, added up. */
  | {
      readonly kind: "members";
      readonly domain: Domain;
      readonly order: "largest" | "smallest";
      readonly count: number;
    }
  /** How many members a family has. */
  | { readonly kind: "count"; readonly domain: Domain }
  | { readonly kind: "worked"; readonly by: Operator; readonly of: readonly Expression[] };

/** An operand of a step may be the result of another: expressions nest to any depth. */
export const Expression: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.object({ kind: z.literal("figure"), of: Selector }),
    z.object({
      kind: z.literal("given"),
      number: z.string(),
      unit: z.string().nullable(),
      said: z.string().nullable(),
    }),
    z.object({
      kind: z.literal("members"),
      domain: Domain,
      order: z.enum(["largest", "smallest"]),
      count: z.number().int().min(1),
    }),
    z.object({ kind: z.literal("count"), domain: Domain }),
    z.object({ kind: z.literal("worked"), by: Operator, of: z.array(Expression).min(1) }),
  ]),
);
