import { fold } from "../../kernel/fold.js";
import { BEFORE_UNIT, COUNTED, COUNTED_NOUN, NO_NOUN, SPELLED_UNIT } from "./asked-count.data.js";

/** What a question for a number must find in the sentence that answers it. */
export interface AskedCount {
  /** Does the text state a number of what is asked for? */
  readonly stated: (text: string) => boolean;
}

/** The number of things a question asks for; undefined when it asks for none. */
export function askedCount(question: string): AskedCount | undefined {
  const asked = COUNTED.find(({ asked: pattern }) => pattern.test(question));
  if (!asked) return undefined;
  const pattern = new RegExp(`(?:${BEFORE_UNIT}|${SPELLED_UNIT})(?:${asked.units})`, "u");
  const noun = COUNTED_NOUN.exec(question)?.groups?.["noun"] ?? "";
  const names = noun === "" || NO_NOUN.test(noun) ? [] : [noun];
  return {
    stated: (text) => pattern.test(fold(text)) && names.every((name) => fold(text).includes(name)),
  };
}
