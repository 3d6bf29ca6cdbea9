import type { Assistant } from "../assistant.js";
import { type Locale, NoSuchDocument, UserError } from "../kernel/errors.js";
import type { Figure } from "../model/figure.js";
import type { LoadedDocument } from "../model/library.js";
import { NO_EXAM } from "./evaluation.text.js";
import { makeExam } from "./exam/index.js";
import type { GoldQuestion } from "./question.js";

/** Nothing is loaded that questions could be made from. */
export class NoExam extends UserError {
  override readonly name = "NoExam";
  constructor() {
    super(NO_EXAM.en);
  }
  say(locale: Locale): string {
    return NO_EXAM[locale];
  }
}

/**
 * The self-made exam over one loaded document (its id, path or file name) or over all of them.
 * @throws NoSuchDocument, NoExam
 */
export async function selfExam(
  assistant: Assistant,
  name: string | undefined,
  options: { seed: number; perKind: number },
): Promise<GoldQuestion[]> {
  const documents = await assistant.documents();
  const chosen = name === undefined ? documents : documents.filter((each) => isNamed(each, name));
  if (name !== undefined && chosen.length !== 1) throw new NoSuchDocument({ met: name });
  const figures = async ({ id }: LoadedDocument): Promise<Figure[]> => {
    const all: Figure[] = [];
    for await (const figure of assistant.figures({ document: id })) all.push(figure);
    return all;
  };
  const questions: GoldQuestion[] = [];
  for (const document of chosen) {
    questions.push(...(await makeExam(document, { documents, figures }, options)));
  }
  if (questions.length === 0) throw new NoExam();
  return questions;
}

function isNamed({ id, sourcePath }: LoadedDocument, name: string): boolean {
  return id === name || sourcePath === name || sourcePath.endsWith(`/${name}`);
}
