import {
  FORM_ONLY,
  IT_ALONE,
  POINTED,
  WORKED_ON,
} from "../questions/conversation/follow-up.data.js";
import { meant } from "../questions/linking/types.js";
import { asks } from "../questions/linking/understand.js";
import { namesSubject, type Way } from "./question.js";
import { TEXTS } from "./texts.text.js";

/** A turn that works on from an answer that there was none. */
export const afterMiss: Way = async ({ u, memory, draft }) => {
  const dated = meant(u.spans, "year").length + meant(u.spans, "relative").length > 0;
  const works = [WORKED_ON, FORM_ONLY, IT_ALONE].some((pattern) => pattern.test(u.text));
  if (!memory.missed || namesSubject(u) || dated || !(works || asks(u, "convert")))
    return undefined;
  if (meant(u.spans, "ordinal").length > 0) return undefined;
  const own = draft.selfStanding && !POINTED.test(u.text);
  if (own) return undefined;
  draft.end("not_found", TEXTS.nothingBefore);
  draft.toldMiss = true;
  return memory;
};
