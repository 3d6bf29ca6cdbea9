import { dimensionOf } from "../../kernel/units.js";
import { comparisonOf } from "../../questions/intent/comparison.js";
import type { Intent } from "../../questions/intent/intent.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { RATE_NAMED, TARGET_WORDS } from "../../questions/projects/target-question.data.js";
import {
  ADDED,
  BOUND_NEXT,
  COST_NAMED,
  GAP_ASKED,
  MOST_BEFORE,
  RATE_TAIL,
  RATE_WISHED,
  REQUIRED,
  SPENT,
  WHICH_ONE,
} from "../../questions/projects/wants.data.js";
import { namesOther, type Want } from "../../questions/projects/wants.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { officeSets } from "../offices.js";
import { TEXTS } from "../texts.text.js";
import { writePlain } from "../write/absent.js";
import { writeFound } from "../write/wanted.js";
import { answerEachCost } from "./each-cost.js";
import { type Found, findWanted, isFound, wantsIn } from "./find-wanted.js";
import { answerHeldTargets } from "./held-targets.js";
import { answerWorkedTargets } from "./worked-targets.js";

/** Operations that make something else of the targets named. */
const WORKED_OUT: ReadonlySet<string> = new Set([
  "sum",
  "difference",
  "average",
  "share",
  "change",
  "rate",
  "reason",
  "largest",
  "smallest",
  "times",
  "compare",
]);
const COMPARES: ReadonlySet<string> = new Set(["largest", "smallest", "compare", "difference"]);
const BOUNDS: ReadonlySet<string> = new Set(["largest", "smallest"]);

/** What more offices have is asked back, not listed. */
const MOST_OFFICES = 3;

/** Names of classes of targets are no longer (满意度). */
const CLASS_NAME = 3;

const OTHER_KINDS: ReadonlySet<Intent["kind"]> = new Set([
  "rank",
  "order",
  "list",
  "breakdown",
  "moves",
]);

/**
 * Answers several targets named shortly in one question, or the same ones of several offices, or one
 * asked for by what it is counted in; beside them the amount of their project. What is not found, or
 * stands at an uncertain place, is said so. `least`: from so many things on.
 */
export async function answerSeveralTargets(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
  least = 2,
): Promise<boolean> {
  if (OTHER_KINDS.has(intent.kind) && !(intent.kind === "rank" && onlyBounds(u))) return false;
  const held = comparisonOf(u);
  if (held && onlyCompares(u)) {
    if (await answerHeldTargets(u, intent, slots, sources, draft, held)) return true;
  }
  if (worksOut(u) || GAP_ASKED.test(u.text) || ADDED.test(u.text)) {
    return answerWorkedTargets(u, intent, slots, sources, draft);
  }
  if (await answerEachCost(u, intent, slots, sources, draft)) return true;
  const { wants } = wantsIn(u, undefined);
  const sets = await officeSets(slots, sources);
  const offices = Math.max(0, ...sets.map((set) => set.length));
  if (wants.length * offices < least && !plainWish(u, wants, intent)) return false;
  // One thing alone, looked for last: what is called like a measure is no target.
  if (least === 1 && wants.some((want) => namesOther(u, want))) return false;
  const tried = [];
  for (const set of sets) tried.push(await findWanted(u, intent, set, sources));
  const best = ofMost(tried);
  const [found] = best;
  if (!found || best.length > MOST_OFFICES || (best.length > 1 && slots.named)) return false;
  const missing = found.filter((one) => !isFound(one));
  if (missing.some(({ want }) => namesOther(u, want))) return false;
  const lacks = missing.some(({ project }) => project === undefined);
  const few = missing.length * 2 >= found.length;
  const wished = found.some((one) => isFound(one) && one.want.wish !== null);
  // What is missing of several things is named: another way would answer the rest only.
  const spoken = TARGET_WORDS.test(u.text) || (!few && wished && ofOneProject(found));
  if (!found.some(hasTarget) || (lacks && !spoken)) return false;
  if (SPENT.test(u.text) && !found.some(tellsMoney)) return false;
  // Where no office is named, what several have is told of each.
  if (best.length > 1) writePlain(draft.composer, TEXTS.readings);
  for (const one of best) writeFound(draft.composer, one);
  draft.complete = missing.length === 0;
  return true;
}

/** Is something worked out of the targets? "最多花多少" only asks for a bound. */
function worksOut(u: Understanding): boolean {
  return meant(u.spans, "operation").some(({ operation, span }) => {
    if (!WORKED_OUT.has(operation)) return false;
    // "定的目标是百分之几": the target is a rate, nothing is worked out.
    if (operation === "rate" && RATE_WISHED.asked.test(u.text) && setAsTarget(u)) return false;
    if (operation === "share" && TARGET_WORDS.test(u.text) && RATE_NAMED.test(u.text)) return false;
    const rest = u.text.slice(span.end);
    const bound = BOUNDS.has(operation) && BOUND_NEXT.test(rest);
    const most = operation === "difference" && MOST_BEFORE.test(u.text.slice(0, span.start));
    return !(bound || most);
  });
}

/** "每样最多花多少": what sounds like the largest of many asks for bounds only. */
function onlyBounds(u: Understanding): boolean {
  const ends = meant(u.spans, "operation").filter(({ operation }) => BOUNDS.has(operation));
  return (
    ends.length > 0 &&
    !WHICH_ONE.test(u.text) &&
    ends.every(({ span }) => BOUND_NEXT.test(u.text.slice(span.end)))
  );
}

function setAsTarget({ text }: Understanding): boolean {
  return TARGET_WORDS.test(text) || REQUIRED.test(text);
}

/** "打得通的比例，底线多少": a rate, where targets are spoken of. */
function setsRate({ text }: Understanding, { names }: Want): boolean {
  const rate = names.find((name) => RATE_TAIL.test(name.text));
  // "群众满意度": more than the name of a class of targets.
  const named = RATE_NAMED.test(text) || (rate !== undefined && rate.text.length > CLASS_NAME);
  return rate !== undefined && named && TARGET_WORDS.test(text);
}

/** Values are held against each other, and nothing else is made of them. */
function onlyCompares(u: Understanding): boolean {
  return meant(u.spans, "operation").every(
    ({ operation }) => !WORKED_OUT.has(operation) || COMPARES.has(operation),
  );
}

/** The ways to read who is meant that find most. */
function ofMost(tried: readonly Found[][]): Found[][] {
  const hits = (found: readonly Found[]): number => found.filter(isFound).length;
  const most = Math.max(0, ...tried.map(hits));
  return most === 0 ? [] : tried.filter((found) => hits(found) === most);
}

/** Was an amount of money found? */
function tellsMoney({ answers, uncertain }: Found): boolean {
  const units = [
    ...uncertain.map(({ unit }) => unit),
    ...answers.flatMap(({ figures }) => figures.map(({ unit }) => unit)),
  ];
  return units.some((unit) => dimensionOf(unit) === "money");
}

/** Is all that was found set for one and the same project? */
function ofOneProject(found: readonly Found[]): boolean {
  const projects = found.flatMap(({ answers }) =>
    answers.map(({ resolution }) => resolution.selector.project),
  );
  const [first] = projects;
  return first != null && projects.every((one) => one === first);
}

function hasTarget({ answers, uncertain }: Found): boolean {
  const measures = answers.map(({ resolution }) => resolution.selector.measure);
  return uncertain.length > 0 || measures.includes("target");
}

/** One thing of a project or among the targets, by a unit no amount has. */
function plainWish(u: Understanding, wants: readonly Want[], intent: Intent): boolean {
  const [only] = wants;
  if (wants.length !== 1 || !only) return false;
  const project = intent.targets.some(({ options }) => options.some((one) => one.project !== null));
  const capped = only.cap && only.names.length > 0;
  if (only.wish === null) {
    const cost = only.names.some(({ text }) => COST_NAMED.test(text));
    return setsRate(u, only) || cost || (capped && project);
  }
  if (only.wish.money === true) return capped;
  return setAsTarget(u) || only.wish.name !== undefined || (project && only.wish.count !== true);
}
