import { foldLabel } from "../../kernel/fold.js";
import type { Figure } from "../../model/figure.js";
import { isComparison } from "../../questions/intent/comparison.js";
import type { Intent } from "../../questions/intent/intent.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { matchTargets, withoutProject } from "../../questions/projects/match-target.js";
import { BARE_CLASS, WHOLE_TARGETS } from "../../questions/projects/target-question.data.js";
import { COUNT_WISH, EACH_OF } from "../../questions/projects/wants.data.js";
import { type Want, type Wants, wantsOf } from "../../questions/projects/wants.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import type { Built } from "../draft.js";
import { type Office, projectsOf } from "../offices.js";
import { projectAmount, projectIn } from "../projects/project-of.js";
import type { Answered } from "../run/outcome.js";
import { answered } from "../run/resolve-selector.js";
import { everyTargetOf, withTargets } from "./targets-of.js";

/** What one want comes to in one office. */
export interface Found {
  readonly want: Want;
  readonly office: Office;
  readonly answers: readonly Answered[];
  /** The one of several projects it was looked for in. */
  readonly project?: string;
  /** Targets that fit, whose place in the table could not be proved. */
  readonly uncertain: readonly Figure[];
}

/** Fewer projects, or fewer wishes, are read as one. */
const SEVERAL = 2;

/** A shorter half of a name is none. */
const LEAST_HALF = 2;

/** Is there anything for a want? */
export function isFound({ answers, uncertain }: Found): boolean {
  return answers.length + uncertain.length > 0;
}

/** Looks for everything a question wants in each of the offices: among the targets of the project meant, else of all. */
export async function findWanted(
  u: Understanding,
  intent: Intent,
  offices: readonly Office[],
  sources: Built,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const office of offices) {
    const each = await findOfEach(u, intent, office);
    if (each) {
      found.push(...each);
      continue;
    }
    const project = await projectIn(office, u, intent, sources);
    found.push(
      ...((await findListed(office, project, u)) ??
        (await findIn(office, project, wantsIn(u, project), u))),
    );
  }
  return found;
}

/**
 * "窗口、保洁人数", where a project is called after the windows too: what is listed with another thing is
 * one of the things wanted, if all of them are found so.
 */
async function findListed(
  office: Office,
  project: string | undefined,
  u: Understanding,
): Promise<Found[] | undefined> {
  const open = wantsIn(u, undefined);
  if (project === undefined || open.wants.every(({ inherits }) => inherits !== true))
    return undefined;
  if (open.wants.length <= wantsIn(u, project).wants.length) return undefined;
  const found = await findIn(office, undefined, open, u);
  return found.every(({ answers, uncertain }) => answers.length + uncertain.length === 1)
    ? found
    : undefined;
}

/** "甲项目和乙项目各多少钱、各多少人": the same wishes of each of several projects named. */
async function findOfEach(
  u: Understanding,
  intent: Intent,
  office: Office,
): Promise<Found[] | undefined> {
  const own = projectsOf(office);
  const projects = intent.targets.flatMap(({ options }) => {
    const [only, ...others] = options.flatMap(({ project }) => project ?? []);
    return only !== undefined && others.length === 0 && own.includes(only) ? [only] : [];
  });
  if (projects.length < SEVERAL || projects.length !== intent.targets.length) return undefined;
  const { wants } = wantsIn(u, undefined);
  const bare = wants.map((want) =>
    projects.reduce((one, project) => withoutProject(one, project), want),
  );
  if (bare.some(({ names }) => names.length > 0)) return undefined;
  const wished = bare.filter(
    ({ wish }, at) => wish !== null && bare.findIndex((one) => one.wish === wish) === at,
  );
  if (wished.length < SEVERAL) return undefined;
  const found: Found[] = [];
  for (const project of projects) {
    const own = await findIn(office, project, { topics: [], wants: wished }, u);
    found.push(...own.map((one) => ({ ...one, project })));
  }
  return found.some(isFound) ? found : undefined;
}

/**
 * Looks in each of several offices for what they are compared by: by its own words first, for a
 * project that only sounds like it in one office narrows nothing.
 */
export async function findCompared(
  u: Understanding,
  intent: Intent,
  offices: readonly Office[],
  sources: Built,
): Promise<Found[]> {
  const wants = comparedBy(wantsIn(u, undefined));
  const found: Found[] = [];
  for (const office of offices) {
    const open = await findIn(office, undefined, wants, u);
    const project = open.every(isFound) ? undefined : await projectIn(office, u, intent, sources);
    const own =
      project === undefined
        ? []
        : await findIn(office, project, comparedBy(wantsIn(u, project)), u);
    found.push(...(own.length > 0 && own.every(isFound) ? own : open));
  }
  return found;
}

/** "结转结余率，谁最严": what only stands before the question is what is compared. */
function comparedBy({ topics, wants }: Wants): Wants {
  // "谁定得最松、上限多少": the bound asked for is the one compared.
  const things = wants.filter(
    ({ text, wish, names, cap }) =>
      !isComparison(text) && !(topics.length > 0 && cap && names.length === 0 && wish !== null),
  );
  if (things.length > 0) return { topics, wants: things };
  const named = topics.filter(({ text }) => !isComparison(text));
  const asked = named.map((name, at) => ({
    ...{ text: name.text, start: at, end: at, names: [name] },
    ...{ wish: null, cap: false },
  }));
  return { topics: [], wants: asked };
}

/** What is wanted, mentions of this project taken for saying whose it is. */
export function wantsIn(u: Understanding, project: string | undefined): Wants {
  const own = meant(u.spans, "project")
    .filter(({ names }) => project !== undefined && names.includes(project))
    .map(({ span }) => span);
  return wantsOf(u, own);
}

async function findIn(
  office: Office,
  project: string | undefined,
  { wants, topics }: Wants,
  u: Understanding,
): Promise<Found[]> {
  const found: Found[] = [];
  let near = project;
  for (const want of wants.flatMap((one) => halvesOf(one, u, office, project))) {
    const amount = isAmount(want, near) ? await projectAmount(office, near) : undefined;
    if (amount) {
      found.push({ want, office, answers: [amount], uncertain: [] });
      continue;
    }
    const shared = project === undefined ? topics : [];
    const again = calledBefore(want, found, u, office, near);
    const fitting = again.length > 0 ? again : targetsFor(want, shared, u, office, near);
    // "窗口、保洁人数": windows are counted, though not in people.
    const counted = fitting.length === 0 && want.inherits === true && isCount(want.wish);
    const matched = counted
      ? targetsFor({ ...want, wish: COUNT_WISH }, shared, u, office, near)
      : fitting;
    const sure = matched.filter(({ certainty }) => certainty === "certain");
    const answers: Answered[] = [];
    for (const figure of sure) {
      const one = await answered(selectorFor(office, figure), async () => [office.document]);
      if (one) answers.push(one);
    }
    const uncertain = matched.filter((figure) => !sure.includes(figure));
    found.push({ want, office, answers, uncertain });
    // "…几个窗口、最多花多少钱": what names nothing itself is of the project just found.
    near ??= sure[0]?.key?.project ?? undefined;
  }
  return found;
}

/** "免费刻章最多多少套，封顶多少钱": what names nothing itself is of the thing named before it, if that has such a target. */
function calledBefore(
  want: Want,
  found: readonly Found[],
  u: Understanding,
  office: Office,
  project: string | undefined,
): readonly Figure[] {
  const names = found.at(-1)?.want.names ?? [];
  if (want.names.length > 0 || names.length === 0 || !want.cap) return [];
  const figures = targetsFor({ ...want, names }, [], u, office, project);
  return figures.length === 1 ? figures : [];
}

/** "软件硬件各多少": two things named without a joint, where each has a target of its own. */
function halvesOf(
  want: Want,
  u: Understanding,
  office: Office,
  project: string | undefined,
): readonly Want[] {
  if (!EACH_OF.test(want.text)) return [want];
  // The halves may stand in the project's name too: then they are looked for as they were asked.
  const open = wantsIn(u, undefined).wants.find(({ end }) => end === want.end);
  const [name, ...others] = open?.names ?? want.names;
  if (!name || others.length > 0) return [want];
  for (let at = LEAST_HALF; at <= name.text.length - LEAST_HALF; at++) {
    const halves = [name.text.slice(0, at), name.text.slice(at)].map((text) => ({
      ...want,
      text,
      names: [{ text, loose: [...text].map(() => false) }],
    }));
    const found = halves.map((half) => targetsFor(half, [], u, office, project));
    const [first, second] = found.map(([only, ...more]) => (more.length === 0 ? only : undefined));
    if (first && second && first !== second) return halves;
  }
  return [want];
}

function isCount(wish: Want["wish"]): boolean {
  return wish !== null && wish.money !== true && wish.units.length > 0;
}

/** "钱各多少", "驻村的经费": the project's amount is wanted, not one of its targets. */
function isAmount(want: Want, project: string | undefined): project is string {
  if (want.wish?.money !== true || project === undefined || want.cap) return false;
  return withoutProject(want, project).names.length === 0;
}

function targetsFor(
  want: Want,
  topics: Wants["topics"],
  u: Understanding,
  office: Office,
  project: string | undefined,
): readonly Figure[] {
  const within =
    project === undefined ? [] : everyTargetOf(office, withTargets({ ...office, project }).project);
  const whole = everyTargetOf(office, null);
  // "满意度", of one project: its own stands before those of the department.
  const bare = want.names.length === 1 && BARE_CLASS.test(want.names[0]?.text ?? "");
  const nearest = bare ? matchTargets(want, [], u.text, within) : [];
  if (nearest.length > 0) return nearest;
  const full = project !== undefined && foldLabel(u.text).includes(foldLabel(project));
  const own = matchTargets(want, [], u.text, full ? within : [...within, ...whole]);
  if (own.length > 0) return own;
  const rest = project === undefined ? want : withoutProject(want, project);
  const loose = rest.names.length < want.names.length ? matchTargets(rest, [], u.text, within) : [];
  if (loose.length > 0) return loose;
  // A project named in full is meant alone: no other's target stands for one it lacks.
  if (full || (project !== undefined && want.names.length === 0)) return [];
  // "市长热线的群众满意度", no target of the project of that name: one of the department is called so whole.
  const open = wantsIn(u, undefined).wants.find(({ end }) => end === want.end);
  const called = project !== undefined && open ? matchTargets(open, [], u.text, whole) : [];
  if (called.length > 0) return called;
  const all = everyTargetOf(office);
  const ofWhole = (): readonly Figure[] => matchTargets(want, topics, u.text, whole);
  const first = WHOLE_TARGETS.test(u.text) ? ofWhole() : [];
  const found = first.length > 0 ? first : matchTargets(want, topics, u.text, all);
  // What every project has ("预算执行率") is asked of the department.
  return found.length > 0 ? found : ofWhole();
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
