import type { Printed } from "../kernel/printed.js";
import type { Stage } from "../model/document.js";
import type { Mention } from "./mentions.js";
import type { YearRef } from "./years.js";

/** A word that makes it another number about the same thing. */
export interface Variant {
  readonly name: string;
  /** The stage of that number, where it is not the document's. */
  readonly stage: Stage | null;
  /** It only names its stage: in a document of that stage it says nothing. */
  readonly plain: boolean;
  /** The parts of what it is said of inherit it. */
  readonly holds: boolean;
  /** What a bare count under it counts. */
  readonly counts: string | null;
}

/** One statement of a text: subject, measure, comparator, quantity, base year. */
export interface Clause {
  /** What it is about; empty when the words name no measure we know. */
  readonly measures: readonly Mention[];
  /** The measure stands in the same clause as the quantity; otherwise it was taken from before. */
  readonly explicit: boolean;
  readonly aspect: "value" | "change" | "change_rate" | "share";
  readonly quantity: Printed;
  /** The number as printed, or the words of "unchanged". */
  readonly raw: string;
  /** 1 more, -1 less, 0 neither (a value, or unchanged). */
  readonly direction: -1 | 0 | 1;
  /** The year it speaks of, where the sentence names one. */
  readonly year: YearRef | null;
  /** The year compared with, and what of that year ("执行数") where it is not the same number. */
  readonly base: { readonly year: YearRef; readonly variant: Variant | null } | null;
  /** For a share: of what. */
  readonly whole: Mention | null;
  /** For a share of a budget carried out: the name of that budget. */
  readonly completes: string | null;
  /** Something about it was guessed. */
  readonly doubtful: boolean;
  /** The date of a state ("2022-12-31"). */
  readonly asOf: string | null;
  /** A main statement, a part of one, or a reason given for one. */
  readonly role: "main" | "part" | "reason";
  /** Another number about the same thing: "执行数", "年初预算". */
  readonly variant: Variant | null;
  /** The words before the quantity that name no measure. */
  readonly item: string | null;
  /** UTF-16 places in the text: of the quantity with its words, and of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly start: number; readonly end: number };
}

/** A statement that something does not exist ("无政府性基金预算拨款安排的支出"). */
export interface Nothing {
  readonly measures: readonly Mention[];
  readonly year: YearRef | null;
  readonly start: number;
  readonly end: number;
}
