import { readFile } from "node:fs/promises";
import { GoldQuestion } from "../../../evaluation/question.js";
import { type Locale, NoSuchFile, UserError } from "../../../kernel/errors.js";
import { WORDS } from "../cli.text.js";
import { parseJson } from "../parse-json.js";

/** A line of a question set that is no question with gold. */
export class BadQuestionLine extends UserError {
  override readonly name = "BadQuestionLine";
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, cause: unknown) {
    super(WORDS.en.badQuestionLine(file, line), { cause });
    this.file = file;
    this.line = line;
  }
  say(locale: Locale): string {
    return WORDS[locale].badQuestionLine(this.file, this.line);
  }
}

/**
 * Reads a question set.
 * @throws NoSuchFile, BadQuestionLine
 */
export async function readQuestions(file: string): Promise<GoldQuestion[]> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new NoSuchFile({ path: file }, error);
  });
  const questions: GoldQuestion[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const question = GoldQuestion.safeParse(parseJson(line));
    if (!question.success) throw new BadQuestionLine(file, index + 1, question.error);
    questions.push(question.data);
  }
  return questions;
}
