import { foldLabel } from "../../kernel/fold.js";
import { unitOf } from "../../kernel/units.js";
import type { Block, Content, Grid, Heading, Locator } from "../../model/document.js";
import {
  ADDITION,
  CAPTION_NAME,
  CAPTION_STOP,
  HEADING_FRAMES,
  LEAD,
  LEADING_CODE,
  LEFT_OVER,
  NAME_LABELS,
  NO_NAME,
  OWN_LEVEL,
  PROSE_FRAMES,
  UNIT_JOINT,
} from "../identity.data.js";
import { APPENDIX, BRACKETED, NUMBERED, ORGANISATION_END, PART, RUNNING } from "../outline.data.js";
import { isPlace } from "./region.js";

/** Where a name stands; the better the place, the more it says about the issuer. */
export type Place = "caption" | "title" | "part" | "heading" | "prose";

/** One occurrence of a name that can be the issuer's. */
export interface Mention {
  readonly name: string;
  readonly place: Place;
  /** Where it was read: "line 12", "page 3", "#anchor". */
  readonly origin: string;
  /** The name is followed by 本级 or （机关）. */
  readonly own: boolean;
}

const LENGTH = { least: 3, most: 40 };

/** Where a locator points, in words. */
export function originOf(locator: Locator): string {
  if (locator.line !== undefined) return `line ${locator.line}`;
  if (locator.page !== undefined) return `page ${locator.page}`;
  if (locator.cell !== undefined) return `${locator.sheet ?? ""}!${locator.cell}`;
  return locator.anchor === undefined ? "text" : `#${locator.anchor}`;
}

function mention(found: string, place: Place, locator: Locator): Mention | undefined {
  const plain = found
    .replace(/\s+/gu, "")
    .replace(LEADING_CODE, "")
    .replace(LEAD, "")
    .replace(ADDITION, "");
  const name = plain.replace(OWN_LEVEL, "").replace(place === "caption" ? /$^/ : LEFT_OVER, "");
  const fits =
    name.length >= LENGTH.least &&
    name.length <= LENGTH.most &&
    ORGANISATION_END.test(name) &&
    !NO_NAME.test(name) &&
    !RUNNING.test(name) &&
    !isPlace(name) &&
    !/\d/.test(name);
  return fits ? { name, place, origin: originOf(locator), own: OWN_LEVEL.test(plain) } : undefined;
}

function framed(
  text: string,
  frames: readonly RegExp[],
  place: Place,
  at: Locator,
): Mention | undefined {
  for (const frame of frames) {
    const name = frame.exec(text)?.groups?.["name"];
    const found = name === undefined ? undefined : mention(name, place, at);
    if (found) return found;
  }
  return undefined;
}

function inHeading({ text, level, locator }: Heading): Mention | undefined {
  const place = level === 1 ? "title" : level === 2 ? "part" : "heading";
  const marks = [PART, APPENDIX, NUMBERED, BRACKETED, LEAD];
  const plain = marks.reduce((rest, mark) => rest.replace(mark, ""), text);
  return framed(plain, HEADING_FRAMES, place, locator);
}

function isUnit(word: string): boolean {
  return unitOf(word) !== undefined;
}

function inCaption(text: string, locator: Locator): Mention | undefined {
  const found = CAPTION_NAME.exec(text)?.groups?.["name"]?.replace(CAPTION_STOP, "").trim();
  if (found === undefined || found.split(UNIT_JOINT).some(isUnit)) return undefined;
  return mention(found, "caption", locator);
}

/** A form's cell "部门(单位)名称" with the name in the next filled cell; captions inside cells. */
function inGrid(grid: Grid): Mention[] {
  const found: (Mention | undefined)[] = [];
  for (const row of grid.rows) {
    const filled = row.filter((cell) => cell.text !== "");
    for (const [i, cell] of filled.entries()) {
      const next = filled[i + 1];
      found.push(inCaption(cell.text, cell.locator));
      if (next && NAME_LABELS.includes(foldLabel(cell.text))) {
        found.push(mention(next.text, "caption", next.locator));
      }
    }
  }
  return found.filter((m) => m !== undefined);
}

function inBlock(block: Block): readonly (Mention | undefined)[] {
  if (block.type === "grid") return inGrid(block);
  if (block.type === "heading") return [inHeading(block)];
  const { text, locator } = block;
  return [inCaption(text, locator) ?? framed(text, PROSE_FRAMES, "prose", locator)];
}

/** Every place where the document names an organisation as the one it is about. */
export function mentionsIn(content: Content): Mention[] {
  return content.blocks.flatMap(inBlock).filter((m) => m !== undefined);
}
