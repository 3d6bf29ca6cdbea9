import type { Understanding } from "../linking/understand.js";
import {
  DIVISIONS_ASKED,
  DUTIES_ASKED,
  HELD_AGAINST,
  OFFICES_ASKED,
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

/** Reads a question about divisions, subordinate offices or duties; undefined for any other. */
export function makeupAsked(u: Understanding): MakeupAsked | undefined {
  const text = withoutNames(u);
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
