import { POINTED, WORKED_ON } from "../questions/conversation/follow-up.data.js";
import { meant } from "../questions/linking/types.js";
import { namesSubject, type Way } from "./question.js";
import { TEXTS } from "./texts.text.js";

/** A turn that works on from an answer that there was none. */
export const afterMiss: Way = async ({ u, memory, draft }) => {
  const dated = meant(u.spans, "year").length + meant(u.spans, "relative").length > 0;
  if (!memory.missed || namesSubject(u) || dated || !WORKED_ON.test(u.text)) return undefined;
  const own = draft.selfStanding && !POINTED.test(u.text);
  if (own) return undefined;
  draft.end("not_found", TEXTS.nothingBefore);
  return memory;
};
