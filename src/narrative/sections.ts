import type { Content, Paragraph } from "../model/document.js";
import { viewOf } from "./view.js";
import { CLOSED_HEADINGS, NOTE_LEADS, ORGAN_HEADINGS, TABLE_ENDINGS } from "./words.data.js";

/** A paragraph of prose with the headings above it, outer first. */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly headings: readonly string[];
  /** "organ": only the number of offices and units is read here. */
  readonly zone: "open" | "organ";
}

type Zone = Placed["zone"] | "closed";

function zoneOfHeading(heading: string): Zone | null {
  const { text } = viewOf(heading);
  if (ORGAN_HEADINGS.some((word) => text.includes(word))) return "organ";
  if (CLOSED_HEADINGS.some((word) => text.includes(word))) return "closed";
  return TABLE_ENDINGS.some((word) => text.endsWith(word)) ? "closed" : null;
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
  for (const block of content.blocks) {
    if (block.type === "heading") {
      path = [...path.filter(({ level }) => level < block.level), block];
    } else if (block.type === "paragraph") {
      const headings = path.filter(({ level }) => level > 1).map(({ text }) => text);
      const zone = zoneOf(headings);
      if (zone !== "closed" && !isNote(block.text)) {
        placed.push({ paragraph: block, headings, zone });
      }
    }
  }
  return placed;
}
