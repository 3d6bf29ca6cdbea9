import { z } from "zod";

/** A value that has to be stated, with its unit; no unit matches any bare number. */
export const GoldValue = z.object({ v: z.string(), u: z.string().nullish() });
export type GoldValue = z.infer<typeof GoldValue>;

const Values = z.array(GoldValue).default([]);
const Words = z.array(z.string()).default([]);

/** What the answer to the last turn must be. */
export const Expectation = z.object({
  status: z
    .enum(["answered", "not_found", "clarify", "needs_clarification", "withheld", "out_of_scope"])
    .transform((status) => (status === "clarify" ? "needs_clarification" : status)),
  /** All of these. */
  values: Values,
  /** One of these groups. */
  values_any: z.array(z.array(GoldValue)).default([]),
  /** All of these words. */
  contains: Words,
  /** One word of each group. */
  contains_any: z.array(z.array(z.string())).default([]),
  not_contains: Words,
  /** Each document named must be cited; the tables of one document are alternatives. */
  cite: z.array(z.object({ doc: z.string(), table: z.string().nullish() })).default([]),
  /** Listing every candidate is as good as asking back. */
  or_listing: z.boolean().default(false),
  listing_values: Values,
});
export type Expectation = z.infer<typeof Expectation>;

/** One line of a question set: the turns of a conversation and the gold for the last of them. */
export const GoldQuestion = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  category: z.string(),
  turns: z.array(z.string()).min(1),
  expect: Expectation,
});
export type GoldQuestion = z.infer<typeof GoldQuestion>;

const SAME: Readonly<Record<string, string>> = {
  perf: "performance",
  agg: "calc",
  "multi-turn": "multi_turn",
};

/** One name per category, whatever the set calls it. */
export function categoryName(category: string): string {
  return SAME[category] ?? category;
}
