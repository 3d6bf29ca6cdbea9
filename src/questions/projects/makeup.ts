import type { Understanding } from "../linking/understand.js";
import {
  DIVISIONS_ASKED,
  DUTIES_ASKED,
  HELD_AGAINST,
  NAMES_ASKED,
  OFFICES_ASKED,
  OTHER_LIST,
  SUBORDINATE,
  WHICH_DIVISION,
} from "./makeup.data.js";
import { withoutNames } from "./project-fields.js";

/** What a question wants to know of how an office is made up. */
export interface MakeupAsked {
  /** Parts of the office, offices under it, or what it has to do. */
  readonly of: "division" | "office" | "duty";
  /** Which are new, which are gone: two documents are held against each other. */
  readonly held: boolean;
  /** The one division that does something. */
  readonly which: boolean;
  /** Without the office's own seat. */
  readonly subordinate: boolean;
}

/** Are the parts of an office asked for by name, not only counted? */
export function makeupNamed(u: Understanding): boolean {
  return makeupAsked(u) !== undefined && NAMES_ASKED.test(withoutNames(u));
}

/** Reads a question about divisions, subordinate offices or duties; undefined for any other. */
export function makeupAsked(u: Understanding): MakeupAsked | undefined {
  const text = withoutNames(u);
  if (OTHER_LIST.test(text)) return undefined;
  const held = HELD_AGAINST.test(text);
  const which = WHICH_DIVISION.test(text);
  const of = OFFICES_ASKED.test(text)
    ? "office"
    : which || DIVISIONS_ASKED.test(text)
      ? "division"
      : held && DUTIES_ASKED.test(text)
        ? "duty"
        : undefined;
  if (of === undefined) return undefined;
  return { of, held, which, subordinate: of === "office" && SUBORDINATE.test(text) };
}
