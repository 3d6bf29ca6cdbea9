import { z } from "zod";
import { Locator } from "./document.js";

export const Status = z.enum([
  "answered",
  "not_found",
  "needs_clarification",
  "withheld",
  "out_of_scope",
]);
export type Status = z.infer<typeof Status>;

export const Citation = z.object({
  id: z.number().int(),
  figureId: z.string().optional(),
  documentId: z.string(),
  sourceFile: z.string(),
  title: z.string(),
  issuer: z.string(),
  year: z.number().int(),
  table: z.string().nullable(),
  row: z.string().nullable(),
  column: z.string().nullable(),
  text: z.string(),
  source: z.string().optional(),
  published: z.string().optional(),
  locator: Locator,
});
export type Citation = z.infer<typeof Citation>;

export const AnswerFigure = z.object({
  label: z.string(),
  value: z.string(),
  unit: z.string().nullable(),
  per: z.string().optional(),
  origin: z.enum(["printed", "computed", "blank"]),
  formula: z.string().optional(),
  inputs: z.array(z.number().int()).optional(),
  citation: z.number().int().optional(),
});
export type AnswerFigure = z.infer<typeof AnswerFigure>;

export const Conflict = z.object({
  message: z.string(),
  figures: z.array(
    z.object({
      label: z.string(),
      value: z.string(),
      unit: z.string().nullable(),
      citation: z.number().int(),
    }),
  ),
});
export type Conflict = z.infer<typeof Conflict>;

/** A model that was asked how the question is meant, and what came of it. */
export const AskedModel = z.object({
  name: z.string(),
  /** The prompt's name and version: "planner@1". */
  prompt: z.string(),
  mode: z.enum(["assist", "always"]),
  /**
   * Its plan was run; or the answer without it stands: it agreed, did not understand the question
   * either, gave a plan that was refused, or gave nothing.
   */
  outcome: z.enum(["planned", "agreed", "not_understood", "refused", "failed"]),
  /** Why it was refused or failed, in a word. */
  reason: z.string().optional(),
});
export type AskedModel = z.infer<typeof AskedModel>;

/** A model that was asked to word an answer, and what came of it. */
export const AskedWriter = AskedModel.extend({
  /** Its wording was taken; or the template stands: it did not pass its check, or nothing came. */
  outcome: z.enum(["worded", "refused", "failed"]),
});
export type AskedWriter = z.infer<typeof AskedWriter>;

/** A model that was let look for more with the tools, and what came of it. */
export const AskedFinder = AskedModel.extend({
  /** What it found was added; or the answer stands alone: there was no more, or it was no use. */
  outcome: z.enum(["found", "nothing", "refused", "failed"]),
});
export type AskedFinder = z.infer<typeof AskedFinder>;

/** What a question gets back; the shape other programs rely on. */
export const Answer = z.object({
  status: Status,
  text: z.string(),
  figures: z.array(AnswerFigure),
  citations: z.array(Citation),
  conflicts: z.array(Conflict),
  choices: z.array(z.string()).max(5),
  suggestions: z.array(z.string()),
  plan: z.record(z.string(), z.unknown()).nullable(),
  dataVersion: z.string(),
  mode: z.enum(["offline", "llm"]),
  model: AskedModel.optional(),
  finder: AskedFinder.optional(),
  writer: AskedWriter.optional(),
  elapsedMs: z.number(),
});
export type Answer = z.infer<typeof Answer>;
