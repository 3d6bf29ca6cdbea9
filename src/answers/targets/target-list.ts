import { foldLabel } from "../../kernel/fold.js";
import { equal, quantity, satisfies } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { DocumentFigures } from "../../ledger/ledger.js";
import type { Figure } from "../../model/figure.js";
import type { Intent } from "../../questions/intent/intent.js";
import type { KnownIssuer } from "../../questions/linking/issuers.js";
import { meant } from "../../questions/linking/types.js";
import { asks, type Understanding } from "../../questions/linking/understand.js";
import { fitsWish } from "../../questions/projects/match-target.js";
import { CLASS_SUFFIX } from "../../questions/projects/target-question.data.js";
import {
  classesNamed,
  type TargetBound,
  type TargetQuestion,
  targetQuestion,
} from "../../questions/projects/target-question.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { namedProjects } from "../projects/named-project.js";
import { label, year } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { writeTargets } from "../write/targets.js";
import { targetsOf, withTargets } from "./targets-of.js";

/** Shorter names of indicators are words like any other. */
const LEAST_NAME = 4;
/** Shorter targets in words are words like any other. */
const LEAST_WORDS = 3;

/**
 * Answers what is asked of several targets, or of one by its name within its project or the whole
 * department: all of a project, those of a class, how many, which projects have one above a bound.
 * "absent" when a project has none of the class asked; "no" when the question is not of this kind.
 */
export async function answerTargetList(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<"answered" | "absent" | "no"> {
  const question = targetQuestion(u);
  if (
    !question ||
    (asks(u, "sum") && question.count === null) ||
    asks(u, "share", "difference", "change", "rate", "average", "reason")
  )
    return "no";
  if (question.across) {
    const holder = await department(u, slots, sources);
    return holder && question.text !== "" ? across(question, holder, draft) : "no";
  }
  if (question.whole) {
    const holder = await department(u, slots, sources);
    return holder ? ofHolder(question, { ...holder, project: null }, draft) : "no";
  }
  const projects = await namedProjects(u, intent, slots, sources);
  if (projects.length === 0) return "no";
  const results = projects.map((project) => ofHolder(question, withTargets(project), draft));
  if (results.includes("answered")) alsoOfWhole(u, question, projects, draft);
  return results.find((one) => one !== "no") ?? "no";
}

interface Holder {
  readonly issuer: KnownIssuer;
  readonly document: DocumentFigures;
  readonly project: string | null;
}

/** The newest document of the one office meant that has targets. */
async function department(
  u: Understanding,
  slots: Slots,
  sources: Built,
): Promise<Holder | undefined> {
  const [issuer, ...others] = [...new Set(slots.subjects.flat())];
  if (!issuer || others.length > 0) return undefined;
  const years = meant(u.spans, "year").map((one) => one.year);
  const document = (await sources.built.documents(issuer))
    .filter(({ document: { year: own } }) => years.length === 0 || years.includes(own))
    .sort((a, b) => b.document.year - a.document.year)
    .find((one) => one.of("target").length > 0);
  return document && { issuer, document, project: null };
}

function ofHolder(
  question: TargetQuestion,
  holder: Holder,
  draft: Draft,
): "answered" | "absent" | "no" {
  const own = targetsOf(holder, holder.project);
  if (own.length === 0) return "no";
  // "一共几个指标,满意度目标多少": the number is asked of all of them.
  const classes = classesNamed(question.count ?? question.text, pathsIn(holder.document));
  const { bound } = question;
  const within = inClasses(own, classes).filter(
    (figure) => bound === null || (question.printed ? isPrinted : reaches)(figure, bound),
  );
  const named = namedIn(question, own);
  if (named.length > 0 && !question.all && question.count === null && bound === null) {
    writeTargets(draft.composer, holder, named, { classes: [], count: false });
    return "answered";
  }
  if (classes.length > 0 && within.length === 0) return absent(holder, draft);
  if (bound !== null && within.length === 0) return "no";
  if (!question.all && question.count === null && classes.length === 0 && !question.printed)
    return "no";
  writeTargets(draft.composer, holder, within, { classes, count: true });
  return "answered";
}

/**
 * What the whole department sets for the same thing under nearly the same name ("热线满意度" beside
 * the project's own 满意度) is told as well: the values may differ.
 */
function alsoOfWhole(
  u: Understanding,
  question: TargetQuestion,
  projects: readonly Holder[],
  draft: Draft,
): void {
  const [only, ...others] = projects;
  const mentions = meant(u.spans, "project")
    .filter(({ names }) => names.some((name) => projects.some(({ project }) => project === name)))
    .map(({ span }) => foldLabel(span.text))
    .filter((text) => text.length >= LEAST_NAME);
  if (!only || others.length > 0 || question.all || question.count !== null) return;
  const classes = classesNamed(question.text, pathsIn(only.document)).map((name) =>
    name.replace(CLASS_SUFFIX, ""),
  );
  const whole = targetsOf(only, null).filter((figure) => {
    const name = foldLabel(leafOf(figure));
    return (
      mentions.some((text) => name.includes(text)) && classes.some((text) => name.includes(text))
    );
  });
  if (whole.length === 0) return;
  writeTargets(draft.composer, { ...only, project: null }, whole, { classes: [], count: false });
  const values = new Set(whole.map(({ value, unit, raw }) => `${value ?? raw} ${unit}`));
  if (values.size > 1) draft.composer.note(TEXTS.targetsDiffer);
}

/** Targets whose whole name stands in the question; a longer name leaves out those within it. */
function namedIn({ text, money, wish }: TargetQuestion, targets: readonly Figure[]): Figure[] {
  const plain = foldLabel(text);
  const names = targets.map((figure) => foldLabel(leafOf(figure)));
  const found = targets.filter((figure, at) => {
    const name = names[at] ?? "";
    const fits = !money || dimensionOf(figure.unit) === "money";
    return name.length >= LEAST_NAME && plain.includes(name) && fits && fitsWish(figure, wish);
  });
  const longest = Math.max(0, ...found.map((figure) => foldLabel(leafOf(figure)).length));
  return found.filter((figure) => {
    const name = foldLabel(leafOf(figure));
    return !found.some((other) => {
      const longer = foldLabel(leafOf(other));
      return longer !== name && longer.length <= longest && longer.includes(name);
    });
  });
}

function across(
  question: TargetQuestion,
  holder: Holder,
  draft: Draft,
): "answered" | "absent" | "no" {
  const all = holder.document
    .of("target")
    .filter(
      ({ key, raw, certainty }) => key?.project != null && raw !== "" && certainty === "certain",
    );
  const classes = classesNamed(question.text, pathsIn(holder.document));
  const within = inClasses(all, classes);
  const plain = foldLabel(question.text);
  const leaves = [...new Set(within.map(leafOf).map(foldLabel))]
    .filter((name) => name.length > LEAST_NAME && plain.includes(name))
    .sort((a, b) => b.length - a.length);
  const [leaf] = leaves;
  if (classes.length === 0 && leaf === undefined) return "no";
  const named =
    leaf === undefined
      ? within
      : within.filter((figure) => foldLabel(leafOf(figure)).includes(leaf));
  const { bound } = question;
  const said = within.find(
    ({ raw, value }) =>
      value === null && foldLabel(raw).length >= LEAST_WORDS && plain.includes(foldLabel(raw)),
  );
  const kept =
    bound === null
      ? named.filter(({ raw }) => !said || foldLabel(raw).includes(foldLabel(said.raw)))
      : named.filter((figure) => reaches(figure, bound));
  if (kept.length === 0) return absent(holder, draft);
  writeTargets(draft.composer, holder, kept, { classes, count: true });
  return "answered";
}

/** Does a target promise what is asked? "≥96%" does not promise 98%. */
function reaches(figure: Figure, { sign, value, unit }: TargetBound): boolean {
  if (figure.value === null || figure.unit !== unit) return false;
  const own = quantity(figure.value, figure.unit);
  const wanted = quantity(value, unit);
  if (sign === ">" && figure.comparator === ">" && equal(own, wanted)) return true;
  return satisfies(own, sign, wanted);
}

/** Is this the very value a target prints? */
function isPrinted(figure: Figure, { sign, value, unit }: TargetBound): boolean {
  if (figure.value === null || figure.unit !== unit) return false;
  const same = equal(quantity(figure.value, figure.unit), quantity(value, unit));
  return same && (figure.comparator ?? "=") === sign;
}

function leafOf({ key }: Figure): string {
  return key?.indicator?.split("/").at(-1) ?? "";
}

/** The classes of a document's targets: every step of a path but the last. */
function pathsIn(document: DocumentFigures): string[] {
  return document.of("target").flatMap(({ key }) => key?.indicator?.split("/").slice(0, -1) ?? []);
}

function inClasses(targets: readonly Figure[], classes: readonly string[]): Figure[] {
  if (classes.length === 0) return [...targets];
  return targets.filter(({ key }) =>
    key?.indicator
      ?.split("/")
      .slice(0, -1)
      .some((step) => classes.includes(step)),
  );
}

function absent({ issuer, document, project }: Holder, draft: Draft): "absent" {
  draft.status = "not_found";
  const slots = { issuer: label(issuer.name), year: year(document.document.year) };
  if (project === null) draft.composer.line(TEXTS.noTargets, slots);
  else {
    draft.composer.labels.add(project);
    draft.composer.line(TEXTS.noField, { ...slots, project: label(project) });
  }
  return "absent";
}
