import type { Content, Paragraph } from "../model/document.js";
import { viewOf } from "./view.js";
import { STOPS } from "./words/punctuation.data.js";
import {
  CLOSED_HEADINGS,
  NOTE_LEADS,
  ORGAN_HEADINGS,
  PROJECT_HEADINGS,
  SENTENCE_END,
  TABLE_ENDINGS,
} from "./words/sections.data.js";

/** A paragraph of prose with the headings above it, outer first. */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly headings: readonly string[];
  /** "organ": only the number of offices and units is read here; "project": nothing is a measure. */
  readonly zone: "open" | "organ" | "project";
  /** The line that opens the list it stands in ("财政拨款支出主要内容如下："). */
  readonly lead: string | null;
}

/** An item of a list. */
const LISTED = /^(?:\d{1,2}|\([^)]{1,3}\))[.、)]?/;

type Zone = Placed["zone"] | "closed" | "table";

function zoneOfHeading(heading: string): Zone | null {
  const { text } = viewOf(heading);
  if (PROJECT_HEADINGS.some((word) => text.includes(word))) return "project";
  if (ORGAN_HEADINGS.some((word) => text.includes(word))) return "organ";
  if (CLOSED_HEADINGS.some((word) => text.includes(word))) return "closed";
  return TABLE_ENDINGS.some((word) => text.endsWith(word)) ? "table" : null;
}

/** The innermost heading that says something about what stands under it decides. */
function zoneOf(headings: readonly string[]): Zone {
  const inner = [...headings].reverse();
  return inner.map(zoneOfHeading).find((zone) => zone !== null) ?? "open";
}

function isNote(text: string): boolean {
  const view = viewOf(text).text;
  return NOTE_LEADS.some((lead) => view.startsWith(viewOf(lead).text));
}

/** The paragraphs in which a document states figures, in printed order. */
export function placedParagraphs(content: Content): Placed[] {
  const placed: Placed[] = [];
  let path: { level: number; text: string }[] = [];
  let lead: string | null = null;
  for (const block of content.blocks) {
    if (block.type === "heading") {
      path = [...path.filter(({ level }) => level < block.level), block];
      lead = null;
    } else if (block.type === "paragraph") {
      const headings = path.filter(({ level }) => level > 1).map(({ text }) => text);
      const found = zoneOf(headings);
      // Under a table's title whole sentences are prose as anywhere; the rest are captions.
      const zone =
        found === "table" ? (SENTENCE_END.test(block.text.trim()) ? "open" : "closed") : found;
      if (zone !== "closed" && !isNote(block.text)) {
        lead = LISTED.test(viewOf(block.text).text) ? lead : null;
        placed.push({ paragraph: block, headings, zone, lead });
        if (viewOf(block.text).text.endsWith(STOPS.colon)) lead = block.text;
      }
    }
  }
  return placed;
}
