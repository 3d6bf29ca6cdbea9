import { FUNCTION_CLASSES } from "../model/measures.data.js";
import { viewOf } from "./view.js";
import {
  CLASS_MARK,
  CLASS_WORD,
  GROUP_MARK,
  ITEM_MARK,
  MARKED_CLASSES,
  STOPS,
} from "./words.data.js";

/** A line of the functional classification named in prose: 类, and 款 and 项 by name. */
export interface ClassMention {
  readonly code: string;
  /** Names of 款 and 项 under it, outer first. */
  readonly path: readonly string[];
  readonly end: number;
}

const NAMES: readonly (readonly [string, string])[] = Object.entries(FUNCTION_CLASSES)
  .flatMap(([code, names]) => names.map((name) => [viewOf(name).text, code] as const))
  .sort((a, b) => b[0].length - a[0].length);

const LONGEST_NAME = 40;

/** A name closed by 款 or 项 marks, from `start`. */
function levelAt(text: string, start: number, mark: string): { name: string; end: number } | null {
  const end = text.indexOf(mark, start);
  if (end <= start || end - start > LONGEST_NAME) return null;
  const name = text.slice(start, end);
  if (Object.values(STOPS).some((stop) => stop !== STOPS.pause && name.includes(stop))) return null;
  return { name, end: end + mark.length };
}

function tailOf(text: string, start: number): { marked: boolean; worded: boolean; end: number } {
  let end = start;
  let marked = false;
  let worded = false;
  for (;;) {
    if (!marked && text.startsWith(CLASS_MARK, end)) {
      marked = true;
      end += CLASS_MARK.length;
    } else if (!worded && text.startsWith(CLASS_WORD, end)) {
      worded = true;
      end += CLASS_WORD.length;
    } else return { marked, worded, end };
  }
}

/** The class line that starts at a place of the reading view. */
export function classAt(text: string, start: number): ClassMention | undefined {
  for (const [name, code] of NAMES) {
    if (!text.startsWith(name, start)) continue;
    const tail = tailOf(text, start + name.length);
    const ends = tail.worded || name.endsWith(CLASS_WORD);
    if (!tail.marked && (!ends || MARKED_CLASSES.has(code))) continue;
    const group = tail.marked ? levelAt(text, tail.end, GROUP_MARK) : null;
    const item = group ? levelAt(text, group.end, ITEM_MARK) : null;
    const path = [group, item].flatMap((level) => (level ? [level.name] : []));
    return { code, path, end: item?.end ?? group?.end ?? tail.end };
  }
  return undefined;
}
