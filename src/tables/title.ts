import { tight } from "../kernel/fold.js";
import { KINDS } from "./kinds/index.js";
import type { Kind } from "./kinds/types.js";
import {
  ATTACHMENT,
  CAPTION,
  NOT_TITLE,
  TITLE,
  TITLE_ASPECT,
  TITLE_LEAD,
  TITLE_MAX,
  TITLE_NOISE,
  TITLE_TAIL,
} from "./words.data.js";

/** Is this line the title of one table? */
export function isTitle(line: string): boolean {
  const text = tight(line).replace(TITLE_TAIL, "").replace(TITLE_ASPECT, "");
  return (
    text.length <= TITLE_MAX &&
    TITLE.test(text) &&
    !CAPTION.test(text) &&
    !ATTACHMENT.test(text) &&
    !NOT_TITLE.test(text.replace(TITLE_LEAD, ""))
  );
}

/** The title as it is cited: without leading number and year, spaces closed. */
export function cleanTitle(line: string): string {
  let text = tight(line).replace(TITLE_TAIL, "");
  for (
    let next = text.replace(TITLE_LEAD, "");
    next !== text;
    next = text.replace(TITLE_LEAD, "")
  ) {
    if (next === "") break;
    text = next;
  }
  return text;
}

/** What is left of a title without the words that vary by place and year. */
export function titleCore(title: string): string {
  return cleanTitle(title).replace(TITLE_ASPECT, "").replace(TITLE_NOISE, "");
}

/** Every kind whose title this can be. */
export function kindsOf(title: string): readonly Kind[] {
  const core = titleCore(title);
  return KINDS.filter((kind) => kind.titles.some((pattern) => pattern.test(core)));
}
