import { MEASURES } from "../../model/measures.data.js";
import { asksVerdict } from "../claimed/asked.js";
import {
  distinctTargets,
  dropVaguer,
  findTargets,
  isMoney,
  option,
  type Target,
  type TargetOption,
} from "../intent/target.js";
import { asks, type Understanding } from "../linking/understand.js";
import { ADDED_JOINT, ADDED_TO } from "./groups.data.js";

/** A whole and a part of it that a question adds up. */
export interface Overlap {
  readonly whole: TargetOption;
  readonly part: TargetOption;
}

/** "公用经费加办公费": two things added up of which one stands in the other; undefined otherwise. */
export function readOverlap(u: Understanding): readonly Overlap[] {
  const [one, other, ...more] = distinctTargets(dropVaguer(findTargets(u)));
  if (!one || !other || more.length > 0 || !isMoney(one) || !isMoney(other)) return [];
  if (asksVerdict(u) || asks(u, "share", "difference", "change", "average", "except")) return [];
  const between = u.text.slice(one.end, other.start).trim();
  const added = ADDED_TO.test(between) || asks(u, "sum");
  if (!ADDED_JOINT.test(between) || !added) return [];
  return [...nested(one, other), ...nested(other, one)];
}

function nested(outer: Target, inner: Target): Overlap[] {
  return outer.options.flatMap((whole) =>
    inner.options.flatMap((part) => {
      const within = partWithin(part, whole);
      return within ? [{ whole, part: within }] : [];
    }),
  );
}

/** The part as far as it stands in the whole; undefined where it does not. */
function partWithin(part: TargetOption, whole: TargetOption): TargetOption | undefined {
  if (whole.code !== null || whole.project !== null || whole.scope !== part.scope) return undefined;
  if (part.project !== null)
    return whole.measure === "project" || whole.measure === "expenditure" ? part : undefined;
  if (part.code === null) return isWithin(part.measure, whole.measure) ? part : undefined;
  if (whole.measure === "expenditure") return part;
  const codes = LINES_WITHIN[whole.measure];
  const basic = codes?.test(part.code) === true && part.measure === "expenditure";
  return basic ? option({ measure: whole.measure, code: part.code }) : undefined;
}

/** Economic items whose basic part stands in a measure. */
const LINES_WITHIN: Readonly<Record<string, RegExp>> = {
  basic: /^3\d{4}$/,
  public: /^3(?:02|10)\d{2}$/,
  goods: /^302\d{2}$/,
  personnel: /^30[13]\d{2}$/,
  wages: /^301\d{2}$/,
  family: /^303\d{2}$/,
};

/** Is a measure part of another, however far down? */
function isWithin(measure: string, whole: string): boolean {
  const part = MEASURES.find(({ id }) => id === measure)?.part;
  return part !== undefined && (part === whole || isWithin(part, whole));
}
