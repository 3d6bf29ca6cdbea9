import { z } from "zod";
import { Issuer, Stage } from "./document.js";

/** A loaded document as the command `documents` lists it. */
export const LoadedDocument = z.object({
  id: z.string(),
  title: z.string(),
  issuer: z.string(),
  region: z.array(z.string()),
  level: Issuer.shape.level,
  year: z.number().int(),
  stage: Stage,
  sourcePath: z.string(),
  tables: z.number().int(),
  figures: z.number().int(),
  passages: z.number().int(),
});
export type LoadedDocument = z.infer<typeof LoadedDocument>;

/** What happened to one file of an ingest. */
export const IngestSummary = z.object({
  path: z.string(),
  status: z.enum(["added", "unchanged", "replaced", "skipped", "failed"]),
  documentId: z.string().nullable(),
  tables: z.number().int(),
  figures: z.number().int(),
  passages: z.number().int(),
  uncertainFigures: z.number().int(),
  reason: z.string().optional(),
  /** What the file holds and was deliberately not read: hidden sheets, rows, columns. */
  notes: z.array(z.string()).optional(),
});
export type IngestSummary = z.infer<typeof IngestSummary>;
