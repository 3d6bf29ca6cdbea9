import { dimensionOf } from "../../kernel/units.js";
import type { Claim } from "../claim.js";
import type { Stated } from "../numbers.js";
import { BOUND_BEHIND, COUNTED_PROJECTS, PARTS_OUT } from "../several.data.js";
import { AMONG_PROJECTS } from "../words.data.js";
import type { Around, Reader } from "./reader.js";

const BOUND: ReadonlySet<Stated["says"]> = new Set(["over", "atLeast", "under", "atMost"]);

export const isBound = ({ says }: Stated): boolean => BOUND.has(says);

/** "12个项目中3个超过50万元": how many of the projects are beyond an amount told right behind. */
export function readBounded(reader: Reader, a: Around): Claim | undefined {
  const { stated } = a;
  const { numbers } = reader.reading;
  const next = numbers[numbers.indexOf(stated) + 1];
  if (!next || dimensionOf(next.amount.unit) !== "money") return undefined;
  if (!isBound(next) && next.to === undefined) return undefined;
  const between = reader.text.slice(stated.end, next.start);
  const own = reader.text.slice(stated.numberStart, stated.end);
  if (!COUNTED_PROJECTS.test(own) || !BOUND_BEHIND.test(between)) return undefined;
  const told = reader.text.slice(0, stated.numberStart);
  if (!AMONG_PROJECTS.test(told + own) || !PARTS_OUT.test(`${told}|${between}`)) return undefined;
  reader.bound = next;
  const claim = { ...reader.common(a, []), kind: "count" as const, stated, things: [] };
  reader.counted = { ...claim, condition: next };
  return reader.counted;
}
