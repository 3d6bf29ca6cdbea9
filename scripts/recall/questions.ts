import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** The set: documents made by us and the questions over them and over the built-in documents. */
export const SET = join(import.meta.dirname, "../../test/passages/set");

/** A question with the passages of which one must be among the first five. */
export const RecallQuestion = z.strictObject({
  ask: z.string().min(2),
  /** Title of the document that it is about; absent: any document that says it will do. */
  document: z.string().optional(),
  /** The heading (or subject) over the passage, in a few words; any of these. */
  under: z.array(z.string().min(1)).min(1),
  /** A few words of each passage that answers: a passage holds all words of one of them. */
  passages: z.array(z.array(z.string().min(2)).min(1)).min(1),
});
export type RecallQuestion = z.infer<typeof RecallQuestion>;

/** All questions of the set. */
export function readQuestions(): RecallQuestion[] {
  const files = readdirSync(SET).filter((name) => name.endsWith(".jsonl"));
  return files.flatMap((name) =>
    readFileSync(join(SET, name), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => RecallQuestion.parse(JSON.parse(line))),
  );
}

/** The half that one may look at while improving, or the one that only the report looks at. */
export function halfOf({ ask }: RecallQuestion): "seen" | "unseen" {
  const [first = 0] = createHash("sha256").update(ask).digest();
  return first % 2 === 0 ? "seen" : "unseen";
}

/** Does a text of a document hold what the question wants to be found? White space does not count. */
export function answers(question: RecallQuestion, title: string, text: string): boolean {
  if (question.document !== undefined && question.document !== title) return false;
  const bare = withoutSpace(text);
  return question.passages.some((words) =>
    words.every((word) => bare.includes(withoutSpace(word))),
  );
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}
