import type { Passage } from "../../model/passage.js";
import { officesOf } from "../offices.js";
import type { Question } from "../question.js";

/** Kinds of passages that tell what an office or a project has. */
const TELLING: readonly Passage["kind"][] = ["project", "section", "note", "duty"];

/** All that the documents of the offices asked tell in prose, of the year asked or the newest. */
export async function passagesFor({ slots, sources }: Question): Promise<Passage[]> {
  const offices = await officesOf(slots, sources);
  const documents = offices.map(({ document }) => document.document.id);
  if (documents.length === 0) return [];
  return sources.retriever.list({ documents, kinds: [...TELLING] });
}
