import { z } from "zod";
import { Citation } from "./answer.js";

export const Verdict = z.enum(["supported", "refuted", "not_found"]);
export type Verdict = z.infer<typeof Verdict>;

/** One numeric claim of a checked text. */
export const CheckedClaim = z.object({
  span: z.string(),
  /** UTF-16 places in the checked text. */
  start: z.number().int(),
  end: z.number().int(),
  verdict: Verdict,
  caution: z.string().optional(),
  stated: z.object({
    value: z.string(),
    unit: z.string().nullable(),
    comparator: z.string().optional(),
  }),
  correct: z
    .object({ value: z.string(), unit: z.string().nullable(), text: z.string().optional() })
    .nullable(),
  explanation: z.string(),
  citations: z.array(z.number().int()),
  /** Who, when and what the claim was read to be about. */
  reading: z
    .object({
      issuer: z.string().nullable(),
      year: z.number().int().nullable(),
      what: z.string().nullable(),
      kind: z.string(),
    })
    .optional(),
  /** The likely slip behind a wrong figure. */
  slip: z.string().optional(),
});
export type CheckedClaim = z.infer<typeof CheckedClaim>;

/** What checking a text gives; the shape other programs rely on. */
export const CheckReport = z.object({
  claims: z.array(CheckedClaim),
  citations: z.array(Citation),
  /** Plain remarks about the text as a whole: nothing to check, another currency, cut short. */
  notes: z.array(z.string()),
  dataVersion: z.string(),
  elapsedMs: z.number(),
});
export type CheckReport = z.infer<typeof CheckReport>;
