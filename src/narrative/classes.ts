import { leadingUnit } from "../kernel/units.js";
import { FUNCTION_CLASSES } from "../model/measures.data.js";
import { viewOf } from "./view.js";
import {
  CLASS_MARK,
  CLASS_WORD,
  CODED_NAME,
  GROUP_MARK,
  ITEM_MARK,
  MARKED_CLASSES,
} from "./words/classes.data.js";
import { STOPS } from "./words/punctuation.data.js";

/** A line of the functional classification named in prose: 类, and 款 and 项 by name or digits. */
interface ClassMention {
  readonly code: string;
  /** Names of 款 and 项 under it, outer first, where their digits are not printed. */
  readonly path: readonly string[];
  readonly end: number;
}

interface Level {
  readonly name: string;
  readonly digits: string | null;
  readonly end: number;
}

const NAMES: readonly (readonly [string, string])[] = Object.entries(FUNCTION_CLASSES)
  .flatMap(([code, names]) => names.map((name) => [viewOf(name).text, code] as const))
  .sort((a, b) => b[0].length - a[0].length);

const LONGEST_NAME = 40;
const CODED = /(\d{7}|\d{5})(?![\d.,])/y;

/** A name closed by 款 or 项 marks, from `start`. */
function levelAt(text: string, start: number, mark: RegExp): Level | null {
  mark.lastIndex = start;
  const found = mark.exec(text);
  if (!found || found.index <= start || found.index - start > LONGEST_NAME) return null;
  const name = text.slice(start, found.index);
  if (Object.values(STOPS).some((stop) => stop !== STOPS.pause && name.includes(stop))) return null;
  return { name, digits: found[1] ?? null, end: found.index + found[0].length };
}

function markAt(text: string, at: number): number {
  CLASS_MARK.lastIndex = at;
  return CLASS_MARK.exec(text)?.[0].length ?? 0;
}

function tailOf(text: string, start: number): { marked: boolean; worded: boolean; end: number } {
  let end = start;
  let marked = false;
  let worded = false;
  for (;;) {
    const mark = marked ? 0 : markAt(text, end);
    if (mark > 0) {
      marked = true;
      end += mark;
    } else if (!worded && text.startsWith(CLASS_WORD, end)) {
      worded = true;
      end += CLASS_WORD.length;
    } else return { marked, worded, end };
  }
}

/** Adds the printed digits of 款 and 项; a level without digits is known by its name. */
function withLevels(code: string, levels: readonly Level[]): Pick<ClassMention, "code" | "path"> {
  let known = code;
  const path: string[] = [];
  for (const { digits, name } of levels) {
    if (digits === null || path.length > 0) path.push(name);
    else known = digits.length > 2 ? digits : known + digits;
  }
  return { code: known, path };
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
    const levels = [group, item].flatMap((level) => (level ? [level] : []));
    return { ...withLevels(code, levels), end: item?.end ?? group?.end ?? tail.end };
  }
  return undefined;
}

/** A line that starts with its printed code ("2010301行政运行"), with its name. */
export function codedAt(text: string, start: number): { code: string; end: number } | undefined {
  CODED.lastIndex = start;
  const code = CODED.exec(text)?.[1];
  if (code === undefined || /[\da-z.(-]/.test(text.charAt(start - 1))) return undefined;
  const end = start + code.length;
  const known = code.slice(0, 3) in FUNCTION_CLASSES;
  if (!known || leadingUnit(text.slice(end, end + 4))) return undefined;
  CODED_NAME.lastIndex = end;
  const name = CODED_NAME.exec(text)?.[0];
  return name === undefined ? undefined : { code, end: end + name.length };
}
