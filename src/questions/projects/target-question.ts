import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import { MONEY_ASKED } from "./project-fields.data.js";
import { withoutNames } from "./project-fields.js";
import {
  ALL_TARGETS,
  BARE_CLASS,
  CLASS_NEXT,
  CLASS_SUFFIX,
  COUNT_TARGETS,
  EMPTY_CLASS,
  PERCENT,
  PRINTED_VALUE,
  SIGNS,
  TARGET_WORDS,
  WHICH_PROJECTS,
  WHOLE_TARGETS,
} from "./target-question.data.js";
import { WISHES, type Wish } from "./wants.data.js";

/** A bound a target has to lie within. */
export interface TargetBound {
  readonly sign: "=" | "≥" | "≤" | ">" | "<";
  readonly value: string;
  readonly unit: string | null;
}

/** What a question wants of targets, before it is known whose. */
export interface TargetQuestion {
  /** Targets of the whole department. */
  readonly whole: boolean;
  readonly all: boolean;
  /** How many are asked for, in these words; null when no number is. */
  readonly count: string | null;
  /** Projects are asked for by their targets. */
  readonly across: boolean;
  readonly bound: TargetBound | null;
  /** The bound is the very value that is printed ("指标值为≥95%的"). */
  readonly printed: boolean;
  /** An amount of money is asked for. */
  readonly money: boolean;
  /** What the number asked for counts. */
  readonly wish: Wish | null;
  /** The question without names, spaces taken out. */
  readonly text: string;
}

/** Reads what a question wants of targets; undefined where it does not speak of them. */
export function targetQuestion(u: Understanding): TargetQuestion | undefined {
  const text = withoutNames(u).replace(/\s+/g, "");
  const named = meant(u.spans, "project").length > 0;
  const spoken = TARGET_WORDS.test(text);
  if (!spoken) return undefined;
  const [threshold] = meant(u.spans, "threshold");
  const printed = printedBound(u.text);
  return {
    whole: WHOLE_TARGETS.test(text),
    all: ALL_TARGETS.test(text),
    count: COUNT_TARGETS.exec(text)?.[0] ?? null,
    across: spoken && !named && WHICH_PROJECTS.test(text),
    bound:
      printed ??
      (threshold
        ? { sign: threshold.sign, value: threshold.value, unit: threshold.unit ?? PERCENT }
        : null),
    printed: printed !== null,
    money: MONEY_ASKED.test(text),
    wish: WISHES.find(({ asked }) => asked.test(text)) ?? null,
    text,
  };
}

/** "指标值为≥95%": a value with its sign, as it is printed. */
function printedBound(text: string): TargetBound | null {
  const [, sign, value, percent] = PRINTED_VALUE.exec(text) ?? [];
  const read = SIGNS.find(({ words }) => words.some((one) => one === sign));
  if (!read || value === undefined) return null;
  return { sign: read.sign, value, unit: percent === undefined ? null : PERCENT };
}

/** Classes of targets the question names ("成本指标", "社会效益目标"), of those the documents have. */
export function classesNamed(text: string, classes: readonly string[]): string[] {
  const found = [...new Set(classes)].filter((name) => {
    const bare = name.replace(CLASS_SUFFIX, "");
    if (EMPTY_CLASS.test(bare)) return false;
    for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
      const rest = text.slice(at + bare.length);
      if (BARE_CLASS.test(bare) || CLASS_NEXT.test(rest)) return true;
    }
    return false;
  });
  // The longest name is meant: 社会效益 is no other 效益.
  return found.filter(
    (name) =>
      !found.some((other) => {
        const [own, longer] = [name, other].map((one) => one.replace(CLASS_SUFFIX, ""));
        return own !== undefined && longer !== undefined && own !== longer && longer.includes(own);
      }),
  );
}
