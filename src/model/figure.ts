import { z } from "zod";
import { Locator, Stage } from "./document.js";

/**
 * What a figure is, apart from its wording. With issuer, year and stage it is the identity of a
 * published number: two figures are the same thing if and only if these are equal.
 */
export const FigureKey = z.object({
  /** An id of `measures.data.ts`. */
  measure: z.string(),
  /** The value itself, or a stated change, change rate or share of it. */
  aspect: z.enum(["value", "change", "change_rate", "share"]),
  /** For changes the base year ("2022"); for shares the base measure ("expenditure"). */
  base: z.string().nullable(),
  /** Part of the money covered: "general" | "fiscal" | "fund" | "capital"; null is all of it. */
  scope: z.string().nullable(),
  /** 类款项 of the function, or the economic code, joined ("2101102", "30211"); 类 alone "208". */
  code: z.string().nullable(),
  project: z.string().nullable(),
  /** Indicator path ("产出指标/数量/…") of a target, or the stated item of a text. */
  indicator: z.string().nullable(),
  /** Unit (预算单位) of a row that is not the whole department. */
  member: z.string().nullable(),
});
export type FigureKey = z.infer<typeof FigureKey>;

export const Comparator = z.enum(["=", "≥", "≤", ">", "<", "≈", "range"]);

/** A figure as a reader of tables or prose hands it over, before the ledger gives it an id. */
export const FigureDraft = z.object({
  /** The year the value is about; null: the document's own year. */
  year: z.number().int().nullable(),
  scope: z.string().nullable(),
  asOf: z.string().nullable(),
  marked: z.enum(["printed", "stated", "derived"]),
  table: z.string(),
  tableKind: z.string().nullable(),
  row: z.array(z.string()),
  rowImplied: z.string().nullable(),
  column: z.array(z.string()),
  code: z.string().nullable(),
  project: z.string().nullable(),
  raw: z.string(),
  value: z.string().nullable(),
  valueTo: z.string().optional(),
  comparator: Comparator,
  unit: z.string().nullable(),
  certainty: z.enum(["certain", "uncertain"]),
  locator: Locator,
  /** Null for a cell whose meaning no kind knows (it stays answerable by its labels). */
  key: FigureKey.nullable(),
  /** The words around it: the sentence for a stated figure, the explanation cell for a target. */
  context: z.string(),
  /** `context` is our retelling, not the source's wording. */
  restated: z.boolean(),
  /** Stage of the value where it is not the document's own (a budget printed beside its outturn). */
  stage: Stage.optional(),
  /** For a derived figure: how it was computed, in numbers ("866.01 − 104.04"). */
  formula: z.string().nullable(),
});
export type FigureDraft = z.infer<typeof FigureDraft>;

/** A figure of the ledger. */
export const Figure = FigureDraft.extend({
  id: z.string(),
  documentId: z.string(),
  sourceFile: z.string(),
  issuer: z.string(),
  year: z.number().int(),
  documentYear: z.number().int(),
  stage: Stage,
  occurrence: z.number().int(),
});
export type Figure = z.infer<typeof Figure>;
