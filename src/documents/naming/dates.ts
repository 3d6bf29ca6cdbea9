import { chineseInteger } from "../../kernel/chinese-number.js";
import type { Block, Content } from "../../model/document.js";
import { DATE_PARTS, ROUND_ZERO, STAMP, YEARS, ZERO } from "../identity.data.js";

/** What a year says in a title, in another heading and in a sentence. */
const WEIGHTS = { title: 20, heading: 5, line: 1 };

function integer(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number.parseInt(text, 10);
  return chineseInteger(text.replace(ROUND_ZERO, ZERO));
}

/** A line that is a date and nothing else: "2023-02", "2020-06-19"; undefined for other text. */
export function dateOf(text: string): string | undefined {
  const parts = DATE_PARTS.exec(text)?.groups ?? STAMP.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const numbers = [parts["year"], parts["month"], parts["day"]].flatMap((part) => {
    const value = part === undefined ? undefined : integer(part);
    return value === undefined ? [] : [String(value).padStart(2, "0")];
  });
  return numbers.join("-");
}

/** The first date a document prints by itself, or null. */
export function datedOf(content: Content): string | null {
  for (const block of content.blocks) {
    const date = block.type === "grid" ? undefined : dateOf(block.text);
    if (date !== undefined) return date;
  }
  return null;
}

function weightOf(block: Block): number {
  if (block.type !== "heading") return WEIGHTS.line;
  return block.level === 1 ? WEIGHTS.title : WEIGHTS.heading;
}

/** The year the titles, headings and sentences are about, each by the year it names first. */
export function yearOf(content: Content): number | undefined {
  const votes = new Map<number, number>();
  for (const block of content.blocks) {
    if (block.type === "grid" || dateOf(block.text) !== undefined) continue;
    const [first] = block.text.matchAll(YEARS);
    const year = first && integer(first[1] ?? first[2] ?? "");
    if (year !== undefined) votes.set(year, (votes.get(year) ?? 0) + weightOf(block));
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}
