import { z } from "zod";
import { Citation } from "./answer.js";

/** How grave a failed check is. */
export const Severity = z.enum(["error", "rounding", "wording", "notice"]);
export type Severity = z.infer<typeof Severity>;

/** One identity that should hold, and whether it does. */
export const AuditCheck = z.object({
  id: z.string(),
  rule: z.string(),
  documentId: z.string(),
  table: z.string(),
  outcome: z.enum(["pass", "fail", "not_applicable"]),
  severity: Severity,
  expected: z.string(),
  found: z.string(),
  difference: z.string().nullable(),
  message: z.string(),
  citations: z.array(z.number().int()),
});
export type AuditCheck = z.infer<typeof AuditCheck>;

/** What `audit` gives; the shape other programs rely on. */
export const AuditReport = z.object({
  checks: z.array(AuditCheck),
  citations: z.array(Citation),
  summary: z.object({
    pass: z.number().int(),
    fail: z.number().int(),
    not_applicable: z.number().int(),
  }),
});
export type AuditReport = z.infer<typeof AuditReport>;
