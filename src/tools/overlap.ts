import type { Figure, FigureKey } from "../model/figure.js";
import { isWithin } from "../questions/intent/combine.js";
import { option } from "../questions/intent/target.js";
import { isPartOf } from "../questions/selecting/selector.js";

/** Two figures that cannot be added up, and why. */
export interface Overlap {
  readonly pair: readonly [Figure, Figure];
  readonly why: "the same thing" | "a part and its whole" | "a budget and an outturn";
}

/** The first two of the figures that a sum would count twice or that are of two stages. */
export function overlapIn(figures: readonly Figure[]): Overlap | undefined {
  for (const [at, a] of figures.entries()) {
    for (const b of figures.slice(at + 1)) {
      const why = whyNot(a, b);
      if (why) return { pair: [a, b], why };
    }
  }
  return undefined;
}

function whyNot(a: Figure, b: Figure): Overlap["why"] | undefined {
  if (a.stage !== b.stage) return "a budget and an outturn";
  if (a.id === b.id) return "the same thing";
  if (a.issuer !== b.issuer || a.year !== b.year) return undefined;
  if (isApart(a, b)) return undefined;
  if (a.key && b.key && withoutScope(a.key) === withoutScope(b.key)) return "the same thing";
  return isInside(a, b) || isInside(b, a) ? "a part and its whole" : undefined;
}

/** Parts of the money of which none stands in another. */
const APART: ReadonlySet<string> = new Set(["general", "fund", "capital"]);

function isApart({ key: a }: Figure, { key: b }: Figure): boolean {
  const [one, other] = [a?.scope ?? "", b?.scope ?? ""];
  return one !== other && APART.has(one) && APART.has(other);
}

function withoutScope(key: FigureKey): string {
  const { measure, aspect, base, code, project, indicator, member } = key;
  return JSON.stringify([measure, aspect, base, code, project, indicator, member]);
}

/** Does the first stand in the second: a line in its class, a part in its whole, a unit in its department? */
function isInside({ key: a }: Figure, { key: b }: Figure): boolean {
  if (!a || !b || a.aspect !== "value" || b.aspect !== "value") return false;
  const isUnit = a.member !== null && b.member === null;
  if (a.member !== b.member && !isUnit) return false;
  if (isUnit && a.measure === b.measure && a.code === b.code && a.project === b.project)
    return true;
  const [inner, outer] = [a, b].map(({ measure, code, project }) =>
    option({ measure, code, project }),
  );
  if (!inner || !outer) return false;
  if (isPartOf(inner, outer)) return true;
  if (a.project !== null || b.project !== null) return false;
  const target = (one: typeof inner) => ({ options: [one], start: 0, end: 0 });
  return isWithin(target(inner), target(outer));
}
