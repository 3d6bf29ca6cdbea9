import { z } from "zod";
import { Expression } from "./expression.js";
import { Domain, Selector } from "./selector.js";

export { Column, Domain, Selector, Where } from "./selector.js";

/** A condition on a member of a domain, on this year's or an earlier year's amount. */
export const Condition = z.object({
  comparator: z.enum(["=", "≥", "≤", ">", "<"]),
  value: z.string(),
  unit: z.string().nullable(),
  yearsBack: z.number().int().min(0),
});
export type Condition = z.infer<typeof Condition>;

const Output = { unit: z.string().nullable(), decimals: z.number().int().nullable() };

export const Step = z.union([
  z.object({ operation: z.literal("lookup"), of: z.array(Selector).min(1), ...Output }),
  z.object({ operation: z.literal("share"), part: Selector, whole: Selector, ...Output }),
  z.object({
    operation: z.literal("change"),
    earlier: Selector,
    later: Selector,
    ...Output,
  }),
  z.object({
    operation: z.literal("difference"),
    left: Selector,
    right: Selector,
    /** How many times the other each is, too. */
    ratio: z.boolean(),
    /** By how many percent of the second the first is above it, too. */
    rate: z.boolean(),
    ...Output,
  }),
  z.object({
    operation: z.literal("sum"),
    of: z.array(Selector).min(2),
    /** The printed total the sum is held against. */
    total: Selector.nullable(),
    /** What a share of the sum is taken of. */
    shareOf: Selector.nullable(),
    average: z.boolean(),
    ...Output,
  }),
  z.object({
    /** A whole less several things that stand in it. */
    operation: z.literal("rest"),
    whole: Selector,
    less: z.array(Selector).min(1),
    /** What a share of the rest is taken of. */
    shareOf: Selector.nullable(),
    ...Output,
  }),
  z.object({
    operation: z.literal("order"),
    of: z.array(Selector).min(2),
    /** What each is a share of, where they are ordered by their shares; one for each. */
    shareOf: z.array(Selector).nullable(),
    /** Which of them are asked for, by amount, or by share where those are ordered. */
    conditions: z.array(Condition),
    order: z.enum(["largest", "smallest", "both"]),
    /** By how much the largest is above the smallest, and how many times it. */
    gap: z.boolean(),
    ratio: z.boolean(),
    ...Output,
  }),
  z.object({
    /** Offices held against each other by what is worked out for each of them. */
    operation: z.literal("offices"),
    of: z.array(Selector).min(1),
    /** Taken as printed, as a share, against the year before, or for each thing counted. */
    by: z.enum(["amount", "share", "change", "each"]),
    /** The whole, the year before or the number divided by, one for each; none for amounts. */
    with: z.array(Selector),
    conditions: z.array(Condition),
    /** Null tells all of them without asking who is ahead. */
    order: z.enum(["largest", "smallest"]).nullable(),
    /** The office whose place among them is asked. */
    place: z.string().nullable(),
    ...Output,
  }),
  z.object({
    operation: z.literal("per_unit"),
    of: Selector,
    /** Counted in a document, or a number the person gives. */
    by: z.union([
      Selector,
      z.object({ given: z.string(), unit: z.string() }),
      /** The one target of the project counted in one of these units. */
      z.object({ project: z.string(), counted: z.array(z.string()) }),
    ]),
    ...Output,
  }),
  z.object({
    operation: z.literal("product"),
    /** Each quoted from a document, given by the person, or the months of a year. */
    factors: z
      .array(
        z.object({
          number: z.string(),
          unit: z.string().nullable(),
          from: z.enum(["document", "question", "year"]),
        }),
      )
      .min(2),
    ...Output,
  }),
  z.object({
    operation: z.literal("rank"),
    domain: Domain,
    order: z.enum(["largest", "smallest", "both"]),
    first: z.number().int().min(1),
    count: z.number().int().min(1),
    /** Asked of what the ranking picks: their sum, its share of the whole, the gap of first and last. */
    aggregate: z.enum(["sum", "share", "gap", "rest"]).nullable(),
    /** What a share is taken of; null for what the members add up to. */
    whole: Selector.nullable(),
    ...Output,
  }),
  z.object({
    operation: z.literal("list"),
    domain: Domain,
    conditions: z.array(Condition),
    aggregate: z.enum(["sum", "average", "share"]).nullable(),
    whole: Selector.nullable(),
    /** Only the member at this place of the list, counted from one. */
    only: z.number().int().min(1).nullable(),
    ...Output,
  }),
  z.object({
    /** Members held against their own amounts of the year before. */
    operation: z.literal("moves"),
    domain: Domain,
    direction: z.enum(["up", "down", "same", "any"]),
    /** What orders them: by how much, or by how many percent. */
    by: z.enum(["amount", "rate"]),
    /** How many from the largest on; null gives all. */
    count: z.number().int().min(1).nullable(),
    /** Members that had nothing the year before are left out. */
    skipNew: z.boolean(),
    ...Output,
  }),
  z.object({
    /** A result of other results, nested as the question nests them. */
    operation: z.literal("worked"),
    of: Expression,
    ...Output,
  }),
  z.object({ operation: z.literal("define"), term: z.string(), documents: z.array(z.string()) }),
  z.object({
    operation: z.literal("passage"),
    query: z.string(),
    documents: z.array(z.string()),
    kinds: z.array(z.string()),
  }),
]);
export type Step = z.infer<typeof Step>;

/** What will be executed: the steps of a question, in the order of its parts. */
export const Plan = z.object({
  steps: z.array(Step).min(1),
  /** The question asks for actual spending while only a budget answers it. */
  askedActual: z.boolean(),
});
export type Plan = z.infer<typeof Plan>;
