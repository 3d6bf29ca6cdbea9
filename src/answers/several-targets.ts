import { foldLabel } from "../kernel/fold.js";
import type { Figure } from "../model/figure.js";
import type { Intent } from "../questions/intent.js";
import { matchTargets } from "../questions/match-target.js";
import { selectorOf } from "../questions/readings.js";
import type { Slots } from "../questions/slots.js";
import { TARGET_WORDS } from "../questions/target-question.data.js";
import { meant, type Span } from "../questions/types.js";
import { asks, type Understanding } from "../questions/understand.js";
import { namesOther, type Want, wantsOf } from "../questions/wants.js";
import type { Built, Draft } from "./draft.js";
import { type Office, officeSets } from "./offices.js";
import type { Answered } from "./outcome.js";
import { projectAmount, projectIn } from "./project-of.js";
import { answered } from "./resolve-selector.js";
import { targetsOf, withTargets } from "./targets-of.js";
import { TEXTS } from "./texts.text.js";
import { writeWorked } from "./write/target-sum.js";
import { writeValue } from "./write/value.js";

const PLAIN = { unit: null, decimals: null };
/** Operations that make something else of the targets named. */
const WORKED_OUT = [
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
] as const;

/** With these beside a sum or a gap, something else is asked. */
const NEITHER = ["average", "share", "change", "rate", "reason", "largest", "smallest"] as const;

/** What one want comes to in one office. */
interface Found {
  readonly want: Want;
  readonly office: Office;
  readonly answers: readonly Answered[];
}

/**
 * Answers several targets named shortly in one question, or the same ones of several offices; beside
 * them the amount of the project they belong to. What is not found is said so. `single`: also where
 * one target of one office is asked, by what it is counted in.
 */
export async function answerSeveralTargets(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  if (asks(u, ...WORKED_OUT)) return answerWorkedOut(u, intent, slots, sources, draft);
  const { topics, wants } = wantsOf(withoutProjects(u));
  const sets = await officeSets(slots, sources);
  const offices = Math.max(0, ...sets.map((set) => set.length));
  if (wants.length * offices < 2 && !plainWish(u, wants, intent)) return false;
  const tried = [];
  for (const set of sets) tried.push(await tryOffices(u, intent, set, { topics, wants }, sources));
  const ranked = tried
    .map((found) => ({ found, hits: found.filter(isFound).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = ranked;
  if (!first || (second && second.hits === first.hits)) return false;
  const missing = first.found.filter((one) => !isFound(one));
  if (missing.some(({ want }) => namesOther(u, want))) return false;
  const targets = first.found.some(({ answers }) =>
    answers.some(({ resolution }) => resolution.selector.measure === "target"),
  );
  if (!targets || (missing.length > 0 && !TARGET_WORDS.test(u.text))) return false;
  write(first.found, draft);
  draft.complete = missing.length === 0;
  return true;
}

/** "上限加总多少", "两个差多少": targets of one office added up, or one taken from the other. */
async function answerWorkedOut(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  const [adds, takes] = [asks(u, "sum"), asks(u, "difference", "compare")];
  if (adds === takes || asks(u, ...NEITHER)) return false;
  const wants = wantsOf(withoutProjects(u));
  const [offices, ...others] = await officeSets(slots, sources);
  if (!offices || others.length > 0 || offices.length > 1 || wants.wants.length < 2) return false;
  if (takes && wants.wants.length !== 2) return false;
  const found = await tryOffices(u, intent, offices, wants, sources);
  const sides = found.flatMap(({ answers }) => (answers.length === 1 ? answers : []));
  const targets = sides.every(({ resolution }) => resolution.selector.measure === "target");
  if (sides.length !== wants.wants.length || !targets) return false;
  if (!writeWorked(draft.composer, sides, adds)) return false;
  for (const one of sides) writeValue(draft.composer, one, PLAIN);
  draft.complete = true;
  return true;
}

function isFound({ answers }: Found): boolean {
  return answers.length > 0;
}

/** One thing of a project or among the targets, by a unit no amount has. */
function plainWish(u: Understanding, wants: readonly Want[], intent: Intent): boolean {
  const [only] = wants;
  if (wants.length !== 1 || !only || only.wish === null || only.wish.money === true) return false;
  const project = intent.targets.some(({ options }) => options.some((one) => one.project !== null));
  return only.wish.count === true
    ? TARGET_WORDS.test(u.text)
    : project || TARGET_WORDS.test(u.text);
}

/** Mentions of projects say whose the targets are, not which. */
function withoutProjects(u: Understanding): Understanding {
  const named: Span[] = meant(u.spans, "project").map(({ span }) => span);
  const blank = (at: number): boolean => named.some(({ start, end }) => at >= start && at < end);
  return { ...u, text: [...u.text].map((c, at) => (blank(at) ? "\u0001" : c)).join("") };
}

async function tryOffices(
  u: Understanding,
  intent: Intent,
  offices: readonly Office[],
  { topics, wants }: { topics: readonly string[]; wants: readonly Want[] },
  sources: Built,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const office of offices) {
    const project = await projectIn(office, u, intent, sources);
    for (const want of wants) {
      const amount = isAmount(want, project) ? await projectAmount(office, project) : undefined;
      const answers = amount ? [amount] : await targetsFor(want, topics, u, office, project);
      found.push({ want, office, answers });
    }
  }
  return found;
}

/** "钱各多少", "驻村的经费": the project's amount is wanted, not one of its targets. */
function isAmount({ wish, names }: Want, project: string | undefined): project is string {
  if (wish?.money !== true || project === undefined) return false;
  return names.every((name) => foldLabel(project).includes(name));
}

async function targetsFor(
  want: Want,
  topics: readonly string[],
  u: Understanding,
  office: Office,
  project: string | undefined,
): Promise<Answered[]> {
  const within =
    project === undefined ? [] : targetsOf(office, withTargets({ ...office, project }).project);
  // The project is what the topics name: its targets need not be called so.
  const own = matchTargets(want, [], u.text, within);
  const open = project === undefined || (want.names.length > 0 && !namedInFull(u, project));
  const wide = own.length === 0 && open;
  const matched = wide ? matchTargets(want, topics, u.text, targetsOf(office)) : own;
  const found: Answered[] = [];
  for (const figure of matched) {
    const one = await answered(selectorFor(office, figure), async () => [office.document]);
    if (one) found.push(one);
  }
  return found;
}

/** A project named in full is meant alone: no other's target stands for one it lacks. */
function namedInFull(u: Understanding, project: string): boolean {
  const full = foldLabel(project);
  return foldLabel(u.text).includes(full);
}

function selectorFor({ issuer, document }: Office, { key }: Figure) {
  return selectorOf(issuer, document.document.year, {
    measure: "target",
    scope: null,
    code: null,
    project: key?.project ?? null,
    indicator: key?.indicator ?? null,
  });
}

function write(found: readonly Found[], draft: Draft): void {
  const { composer } = draft;
  for (const { answers } of found) {
    for (const one of answers) writeValue(composer, one, PLAIN);
  }
  const missing = new Set(found.filter((one) => !isFound(one)).map(({ want }) => want.text));
  for (const text of missing) {
    const part = text.replaceAll("\u0001", "").trim();
    composer.note(TEXTS.partMissing, { part: { kind: "echo", text: part } });
  }
}
