import type { Memory } from "../questions/conversation/memory.js";
import { readQuestion } from "./answer-part.js";
import { Composer } from "./composer.js";
import { type Built, Draft } from "./draft.js";
import type { Question } from "./question.js";
import type { Language } from "./texts.text.js";

/** A prepared text read as one question with a draft of its own, for others than the rules to work with. */
export async function readAs(
  text: string,
  before: Memory,
  sources: Built,
  language: Language = "zh",
  typed = text,
): Promise<Question> {
  const library = await sources.ledger.library();
  const draft = new Draft(typed, new Composer(language, library));
  return readQuestion(text, before, sources, draft, library);
}
