import type { Domain, Selector, Step } from "../model/plan.js";

/** All that a plan speaks of, wherever it stands in it. */
export interface Spoken {
  readonly selectors: readonly Placed<Selector>[];
  readonly domains: readonly Placed<Domain>[];
  /** Numbers as the plan writes them, with what they are: "given", "value", "count" … */
  readonly numbers: readonly { readonly what: string; readonly text: string }[];
  readonly units: readonly string[];
}

/** Something in a plan with the names of the fields that lead to it. */
export interface Placed<T> {
  readonly value: T;
  readonly path: readonly string[];
}

/** Fields that hold a number, or how many of something. */
const NUMBERS = new Set(["given", "number", "value", "first", "count", "only", "decimals"]);

/** Goes through steps and collects what they speak of. */
export function spokenIn(steps: readonly Step[]): Spoken {
  const selectors: Placed<Selector>[] = [];
  const domains: Placed<Domain>[] = [];
  const numbers: { what: string; text: string }[] = [];
  const units: string[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (Array.isArray(value)) {
      for (const [at, one] of value.entries()) visit(one, [...path, String(at)]);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    if ("indicator" in value) selectors.push({ value: value as Selector, path });
    else if ("within" in value) domains.push({ value: value as Domain, path });
    else {
      for (const [what, one] of Object.entries(value)) {
        if (NUMBERS.has(what) && (typeof one === "string" || typeof one === "number")) {
          numbers.push({ what, text: String(one) });
        } else if (what === "unit" && typeof one === "string") units.push(one);
        else visit(one, [...path, what]);
      }
    }
  };
  visit(steps, ["steps"]);
  return { selectors, domains, numbers, units };
}
