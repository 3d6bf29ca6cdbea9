import { z } from "zod";
import { Stage } from "./document.js";

/** One figure asked for. Issuer, year, stage and measure are required: a plan cannot be vague. */
export const Selector = z.object({
  issuer: z.string(),
  region: z.array(z.string()),
  year: z.number().int(),
  stage: Stage,
  measure: z.string(),
  /** Asked scope; "any" lets the ledger choose the widest one it has. */
  scope: z.enum(["any", "all", "general", "fiscal", "fund", "capital"]),
  code: z.string().nullable(),
  project: z.string().nullable(),
  indicator: z.string().nullable(),
});
export type Selector = z.infer<typeof Selector>;

/** Which amount of a member is looked at: its own, or what stands for it elsewhere in its row. */
export const Column = z.object({
  /** A part of the money spent on it ("basic"); null for its own amount. */
  measure: z.string().nullable(),
  /** The part of the money it is paid from; "any" for all of it. */
  scope: Selector.shape.scope,
  yearsBack: z.number().int().min(0),
});
export type Column = z.infer<typeof Column>;

/** What must hold of an amount of a member for it to be one of those meant. */
export const Where = z.object({
  column: Column,
  /** Nothing, something, all or only a part of its own amount, more or less than another column. */
  is: z.enum(["nil", "some", "all", "partly", "above", "below"]),
  than: Column.nullable(),
});
export type Where = z.infer<typeof Where>;

/** A family of figures to rank, list, count or filter. */
export const Domain = z.object({
  issuer: z.string(),
  region: z.array(z.string()),
  year: z.number().int(),
  stage: Stage,
  /** Projects, functional line items, economic line items, or the targets of one project. */
  of: z.enum(["projects", "classes", "functions", "economics"]),
  /** Code prefix ("301") that narrows it. */
  within: z.string().nullable(),
  /** The measure whose lines are meant ("public"); null takes the widest printed by code. */
  measure: z.string().nullable(),
  /** Codes or projects left out. */
  except: z.array(z.string()),
  /** A word the members' names must hold. */
  named: z.string().nullable(),
  /** What must hold of the members' amounts. */
  where: z.array(Where).default([]),
});
export type Domain = z.infer<typeof Domain>;
