import type { Passage } from "../../model/passage.js";
import { sentences } from "../../passages/split.js";
import { meant } from "../../questions/linking/types.js";
import { officesOf } from "../offices.js";
import { remembered, type Way } from "../question.js";
import { writeSentence } from "../write/prose.js";
import { EACH_AMOUNT, TARGETED, WHICH_TARGETED } from "./told-projects.data.js";

/** So many amounts make a list of them. */
const SEVERAL = 2;

/**
 * Which projects have targets, in a document without a table of them: the sentence that names each
 * with its amount tells it.
 */
export const toldProjects: Way = async (question) => {
  const { u, slots, sources, draft } = question;
  if (!slots.named || !WHICH_TARGETED.test(u.text)) return undefined;
  if (meant(u.spans, "quantity").length > 0) return undefined;
  const projects = meant(u.spans, "family").some(({ family }) => family === "projects");
  if (!projects && meant(u.spans, "project").length > 0) return undefined;
  const offices = await officesOf(slots, sources);
  const found = offices
    .filter(({ document }) => !document.figures.some(({ key }) => key?.measure === "target"))
    .flatMap(({ document }) =>
      sources.retriever.list({ documents: [document.document.id], kinds: ["section"] }),
    )
    .flatMap(listing);
  if (found.length === 0) return undefined;
  for (const { passage, text } of found) writeSentence(draft.composer, passage, text);
  draft.complete = true;
  return remembered(question);
};

function listing(passage: Passage): { passage: Passage; text: string }[] {
  if (!passage.path.some((heading) => TARGETED.test(heading))) return [];
  const parts = sentences(passage.text);
  const at = parts.findIndex((part) => (part.match(EACH_AMOUNT)?.length ?? 0) >= SEVERAL);
  const text = parts
    .slice(Math.max(0, at - 1), at + 1)
    .join("")
    .trim();
  return at < 0 ? [] : [{ passage, text }];
}
