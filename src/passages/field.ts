import { fold } from "../kernel/fold.js";
import type { Passage } from "../model/passage.js";
import { conceptTokens, hasConcept } from "./concepts.js";
import { ASPECTS, LIST_MARK } from "./labels.data.js";

type Headed = Pick<Passage, "path" | "subject">;

const aspects = new Set(ASPECTS.flatMap(conceptTokens));

/** The innermost heading of a passage: the field of a project's form, the section's title. */
function fieldOf({ path, subject }: Headed): string {
  return fold((path.at(-1) ?? subject ?? "").replace(LIST_MARK, ""));
}

/** Does the heading of the passage stand in the question? */
export function isNamedField(passage: Headed, query: string): boolean {
  const field = fieldOf(passage);
  return field.length > 1 && fold(query).includes(field);
}

/**
 * Is the passage the field that a question asks for: its heading stands in the question, or says
 * the same in other words (为什么要设立 asks for 项目设立的必要性)?
 */
export function isAskedField(passage: Headed, query: string): boolean {
  if (isNamedField(passage, query)) return true;
  const field = fieldOf(passage);
  return conceptTokens(query).some((concept) => aspects.has(concept) && hasConcept(field, concept));
}
