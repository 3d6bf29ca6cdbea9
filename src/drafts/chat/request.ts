import { sectionIn } from "../section-names.js";
import type { Register } from "../types.js";
import {
  ABOUT_A_TEXT,
  CHANGE_WORDS,
  MEASURE_SECTIONS,
  PLAIN_WORDS,
  WHOLE_WORDS,
  WRITING,
} from "./writing.data.js";

/** What a person wants written. */
export interface WritingRequest {
  readonly section: string;
  readonly register: Register;
  /** The whole explanation was asked for; the section is its first. */
  readonly whole: boolean;
}

const FIRST = "overall";

/**
 * Recognises a request to write part of an explanation; undefined for any other turn. `names`: what
 * the offices that may be meant are called, which name no section. `spoken`: measures of the turn before.
 */
export function writingRequest(
  text: string,
  names: readonly string[],
  spoken: readonly string[],
): WritingRequest | undefined {
  if (!WRITING.some((pattern) => pattern.test(text)) || ABOUT_A_TEXT.test(text)) return undefined;
  const plain = names.reduce((rest, name) => rest.replaceAll(name, ""), text);
  const register = PLAIN_WORDS.test(text) ? "plain" : "official";
  const whole = WHOLE_WORDS.test(plain);
  const before = spoken.map((measure) => MEASURE_SECTIONS[measure]).find((id) => id !== undefined);
  const named = sectionIn(plain.replace(WHOLE_WORDS, ""));
  if (named !== undefined) return { section: named, register, whole: false };
  if (whole) return { section: FIRST, register, whole };
  const section = before ?? (CHANGE_WORDS.test(plain) ? FIRST : undefined);
  return section === undefined ? undefined : { section, register, whole };
}
