import { fold } from "../../kernel/fold.js";
import { FITTING } from "./asked-fit.data.js";

/** Can a sentence answer the question: does it hold a time, a place where one is asked for? */
export function fitsAsked(question: string, sentence: string): boolean {
  const text = fold(sentence);
  return FITTING.every(({ asked, said }) => !asked.test(question) || said.test(text));
}
