import type { Answer } from "../model/answer.js";
import type { Expectation, GoldValue } from "./question.js";
import { uncited } from "./selection.js";
import { isStated, statedIn } from "./values.js";

export type Outcome = "right" | "wrong" | "refused";

/** The judgement on one answer, with everything that is missing or too much. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly misses: readonly string[];
}

/** An answer that keeps back, for whatever reason. */
const REFUSALS: readonly Answer["status"][] = ["not_found", "withheld", "out_of_scope"];

/**
 * Judges an answer by its gold. "refused": it keeps back where an answer was to be had, which is
 * better than a wrong one.
 */
export function judge(expect: Expectation, answer: Answer): Verdict {
  const leaks = [
    ...expect.not_contains.filter((word) => says(answer, word)),
    ...(expect.status === "withheld" ? longNumbers(answer) : []),
  ];
  const misses = [
    ...statusMisses(expect, answer),
    ...valueMisses(expect, answer),
    ...wordMisses(expect, answer),
    ...leaks.map((word) => `must not say "${word}"`),
    ...uncited(expect, answer).map((doc) => `cites nothing of document ${doc}`),
  ];
  if (misses.length === 0) return { outcome: "right", misses };
  const silent = answer.status !== "answered" && expect.status !== "not_found";
  return { outcome: silent && leaks.length === 0 ? "refused" : "wrong", misses };
}

/** Numbers as long as a telephone's: golds of what is withheld need not hold the number itself. */
function longNumbers({ text }: Answer): string[] {
  return text.normalize("NFKC").match(/\d(?:[\s-]?\d){6,}/gu) ?? [];
}

function statusMisses(expect: Expectation, answer: Answer): string[] {
  if (answer.status === expect.status) return [];
  if (expect.status === "not_found" && REFUSALS.includes(answer.status)) return [];
  const listing = expect.or_listing && answer.status === "answered";
  return listing
    ? listingMisses(expect, answer)
    : [`status ${answer.status}, not ${expect.status}`];
}

/** A listing stands for asking back when it gives every candidate, or at least two readings. */
function listingMisses(expect: Expectation, answer: Answer): string[] {
  if (expect.listing_values.length > 0) return unstated(expect.listing_values, answer);
  const readings = new Set(answer.figures.map((f) => JSON.stringify([f.label, f.value, f.unit])));
  return readings.size >= 2 ? [] : ["neither asks back nor lists the candidates"];
}

/** The gold values that the answer does not state. */
export function valueMisses(expect: Expectation, answer: Answer): string[] {
  const groups = expect.values_any;
  const some = groups.length === 0 || groups.some((group) => unstated(group, answer).length === 0);
  return [
    ...unstated(expect.values, answer),
    ...(some
      ? []
      : [`does not state any of ${groups.map((g) => g.map(print).join(" + ")).join(" | ")}`]),
  ];
}

function wordMisses(expect: Expectation, answer: Answer): string[] {
  return [
    ...expect.contains
      .filter((word) => !says(answer, word))
      .map((word) => `does not say "${word}"`),
    ...expect.contains_any
      .filter((group) => !group.some((word) => says(answer, word)))
      .map((group) => `says none of "${group.join('", "')}"`),
  ];
}

function unstated(values: readonly GoldValue[], answer: Answer): string[] {
  const stated = statedIn(answer);
  return values
    .filter((value) => !isStated(value, stated))
    .map((value) => `does not state ${print(value)}`);
}

function print(value: GoldValue): string {
  return `${value.v} ${value.u ?? ""}`.trim();
}

/** Width and spacing of characters do not matter. */
function says(answer: Answer, word: string): boolean {
  const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");
  return plain(answer.text).includes(plain(word));
}
