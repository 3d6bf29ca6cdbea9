import { z } from "zod";
import { Locator } from "./document.js";

/** A retrievable piece of prose. */
export const PassageDraft = z.object({
  /** What it is: a section's text, a glossary term, a duty, a field of a project text, a table note. */
  kind: z.enum(["section", "term", "duty", "project", "note"]),
  /** Headings from outer to inner. */
  path: z.array(z.string()),
  /** The glossary term, the project name or the field label; null for running prose. */
  subject: z.string().nullable(),
  text: z.string(),
  restated: z.boolean(),
  locator: Locator,
});
export type PassageDraft = z.infer<typeof PassageDraft>;

export const Passage = PassageDraft.extend({ id: z.number().int(), documentId: z.string() });
export type Passage = z.infer<typeof Passage>;
