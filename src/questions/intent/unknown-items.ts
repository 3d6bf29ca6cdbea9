import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import { exceptionsOf } from "./conditions.js";
import { KIND_OF_PROJECT, LIST_JOINT, REST_WORD, TABLE_WORDS } from "./intent.data.js";
import type { Intent } from "./intent.js";

const LEAST = 2;
const HAN = /\p{Script=Han}/u;

/** Kinds that work with several named things: one that is not known must not be dropped in silence. */
const SEVERAL: ReadonlySet<Intent["kind"]> = new Set([
  "sum",
  "difference",
  "order",
  "lookup",
  "list",
]);

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Joined by a list mark, or side by side and called alike ("物业费水费"). */
function isListed(text: string, gap: Place, thing: Place): boolean {
  const [first, second] = gap.start < thing.start ? [gap, thing] : [thing, gap];
  if (first.end > second.start) return false;
  const between = text.slice(first.end, second.start);
  return between === ""
    ? text.charAt(gap.end - 1) === text.charAt(thing.end - 1)
    : LIST_JOINT.test(between);
}

/** The end of a project's name whose beginning was recognised: "12345" and its "热线". */
function goesOn(u: Understanding, gap: Place): boolean {
  return meant(u.spans, "project").some(({ span }) => span.end === gap.start);
}

/**
 * Things listed beside those that were understood, which nothing loaded is called by: "物业费" in
 * "物业费、水费、电费一共多少". A gap counts only where a list mark, or nothing, joins it to a thing.
 */
export function unknownItems(u: Understanding, intent: Intent): string[] {
  if (!SEVERAL.has(intent.kind)) return [];
  const left = new Set(exceptionsOf(u).spans);
  const things = [
    ...intent.targets.filter(({ end }) => end > 0),
    ...u.spans.filter(({ start }) => left.has(start)),
  ];
  const least = asks(u, "sum", "difference", "compare") ? 1 : 2;
  if (intent.kind === "list" ? left.size === 0 : things.length < least) return [];
  return u.gaps
    .filter(({ text }) => text.length >= LEAST && HAN.test(text) && !REST_WORD.test(text))
    .filter((gap) => !goesOn(u, gap) && !TABLE_WORDS.test(gap.text))
    .filter((gap) => things.some((thing) => isListed(u.text, gap, thing)))
    .map(({ text }) => text);
}

/** Kinds that would tell the whole where a project is named that nothing is called. */
const OF_ONE: ReadonlySet<Intent["kind"]> = new Set(["lookup", "share", "change", "per_unit"]);

/** "云上项目预算多少": a project by a name no loaded one has, where nothing else is asked for. */
export function namesUnknownProject(u: Understanding, intent: Intent): boolean {
  if (!intent.implied || !OF_ONE.has(intent.kind)) return false;
  return meant(u.spans, "family").some(({ family, span }) => {
    const gap = u.gaps.find(({ end }) => end === span.start);
    const named = gap !== undefined && gap.text.length >= LEAST && HAN.test(gap.text);
    return family === "projects" && named && !KIND_OF_PROJECT.test(gap.text);
  });
}
