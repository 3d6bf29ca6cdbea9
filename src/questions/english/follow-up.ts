import { FOLLOW_UPS } from "./follow-ups.data.js";

/** The Chinese of a question that only goes on from the answer before ("by how much?"). */
export function followUp(question: string): string | undefined {
  const text = question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%.]+/gu, " ")
    .replace(/\.(?!\d)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  for (const { en, zh } of FOLLOW_UPS) {
    const match = en.exec(text);
    if (match) return zh.replace("$1", match[1] ?? "");
  }
  return undefined;
}
