import { foldLabel } from "../kernel/fold.js";
import { FUNCTION_CLASSES } from "../model/measures.data.js";
import { AMONG, LABEL_TAIL, NUMBERINGS, PLAIN_TOTAL_ROW, TOTAL } from "./words.data.js";

const classes = new Map<string, string>();
for (const [code, names] of Object.entries(FUNCTION_CLASSES)) {
  for (const name of names) if (!classes.has(foldLabel(name))) classes.set(foldLabel(name), code);
}

/** Rank of a label's numbering (0 for 一、, 1 for （一）, 2 for 1、 …); -1 without one. */
export function numberingRank(label: string): number {
  return NUMBERINGS.findIndex((pattern) => pattern.test(label));
}

/** A label without 其中 and numbering. */
export function bareLabel(label: string): string {
  const text = label.replace(AMONG, "");
  const pattern = NUMBERINGS[numberingRank(text)];
  return (pattern ? text.replace(pattern, "") : text).replace(LABEL_TAIL, "");
}

/** Is this the label of a total row? */
export function isTotal(label: string): boolean {
  return TOTAL.test(label.replace(LABEL_TAIL, ""));
}

/** Is it a total of everything, not of what some word before it names? */
export function isPlainTotal(label: string): boolean {
  return PLAIN_TOTAL_ROW.test(label.replace(LABEL_TAIL, ""));
}

/** 类 code of a functional class by its name; undefined for other labels. */
export function classOf(label: string): string | undefined {
  return classes.get(foldLabel(label));
}

/**
 * Parts of a code joined: "208","05","02" and "302","30201" alike. A 款 or 项 that a spreadsheet
 * stripped of its zero ("2") gets it back.
 */
export function joinCode(parts: readonly string[]): string {
  return parts.reduce((code, part) => {
    if (part.startsWith(code) && part.length > code.length) return part;
    return code + (code !== "" && /^\d$/.test(part) ? `0${part}` : part);
  }, "");
}

/** Follows the labels of a column downwards and says under which labels each one stands. */
export class Parents {
  readonly #belongs: (label: string, parent: string) => boolean;
  #stack: { rank: number; label: string }[] = [];
  #last: readonly string[] = [];
  #plain: string | undefined;

  /** `belongs`: whether an unnumbered label is a part of a numbered one above it. */
  constructor(belongs: (label: string, parent: string) => boolean) {
    this.#belongs = belongs;
  }

  /** The parents of the next label, outermost first. */
  of(label: string): readonly string[] {
    const among = AMONG.test(label);
    const rank = numberingRank(label.replace(AMONG, ""));
    if (rank < 0 && among) return this.#last;
    let parents: readonly string[] = [];
    if (rank < 0) {
      if (isTotal(label)) this.#stack = [];
      parents = this.#owner(label);
      this.#plain = isTotal(label) ? undefined : label;
    } else {
      this.#stack = this.#stack.filter((entry) => entry.rank < rank);
      parents = this.#stack.map((entry) => entry.label);
      if (parents.length === 0) parents = this.#opened(label);
      if (among && parents.length === 0) parents = this.#last;
      this.#stack.push({ rank, label });
    }
    if (!among) this.#last = [...parents, label];
    return parents;
  }

  /** An unnumbered label above whose parts begin to count anew (年初结转: 一、… 二、…). */
  #opened(label: string): readonly string[] {
    const plain = this.#plain;
    return plain !== undefined && this.#belongs(label, plain) ? [plain] : [];
  }

  #owner(label: string): readonly string[] {
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const entry = this.#stack[i];
      if (entry && this.#belongs(label, entry.label)) {
        return this.#stack.slice(0, i + 1).map((each) => each.label);
      }
    }
    return [];
  }
}
