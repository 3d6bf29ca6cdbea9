import { foldLabel } from "../../kernel/fold.js";
import type { Figure } from "../../model/figure.js";
import { isComparison } from "../../questions/intent/comparison.js";
import type { Intent } from "../../questions/intent/intent.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { matchTargets, withoutProject } from "../../questions/projects/match-target.js";
import { WHOLE_TARGETS } from "../../questions/projects/target-question.data.js";
import { type Want, type Wants, wantsOf } from "../../questions/projects/wants.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import type { Built } from "../draft.js";
import type { Office } from "../offices.js";
import { projectAmount, projectIn } from "../projects/project-of.js";
import type { Answered } from "../run/outcome.js";
import { answered } from "../run/resolve-selector.js";
import { everyTargetOf, withTargets } from "./targets-of.js";

/** What one want comes to in one office. */
export interface Found {
  readonly want: Want;
  readonly office: Office;
  readonly answers: readonly Answered[];
  /** Targets that fit, whose place in the table could not be proved. */
  readonly uncertain: readonly Figure[];
}

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
    const project = await projectIn(office, u, intent, sources);
    found.push(...(await findIn(office, project, wantsIn(u, project), u)));
  }
  return found;
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
  const things = wants.filter(({ text, wish }) => wish !== null || !isComparison(text));
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
  for (const want of wants) {
    const amount = isAmount(want, near) ? await projectAmount(office, near) : undefined;
    if (amount) {
      found.push({ want, office, answers: [amount], uncertain: [] });
      continue;
    }
    const matched = targetsFor(want, project === undefined ? topics : [], u, office, near);
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
  const full = project !== undefined && foldLabel(u.text).includes(foldLabel(project));
  const own = matchTargets(want, [], u.text, full ? within : [...within, ...whole]);
  if (own.length > 0) return own;
  const rest = project === undefined ? want : withoutProject(want, project);
  const loose = rest.names.length < want.names.length ? matchTargets(rest, [], u.text, within) : [];
  if (loose.length > 0) return loose;
  // A project named in full is meant alone: no other's target stands for one it lacks.
  if (full || (project !== undefined && want.names.length === 0)) return [];
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
