import { product } from "../calculators/index.js";
import { foldLabel } from "../kernel/fold.js";
import { compare, convert, type Quantity, quantity } from "../kernel/quantity.js";
import type { Figure } from "../model/figure.js";
import type { Step } from "../model/plan.js";
import { YEAR_MONTHS } from "../narrative/words/rates.data.js";
import { bigrams } from "../questions/fuzzy.js";
import type { Intent } from "../questions/intent.js";
import { LARGE_UNIT } from "../questions/product-question.data.js";
import { type ProductQuestion, productQuestion, rateAsked } from "../questions/product-question.js";
import type { Slots } from "../questions/slots.js";
import { meant } from "../questions/types.js";
import type { Understanding } from "../questions/understand.js";
import type { Built, Draft } from "./draft.js";
import { type NamedProject, namedProjects } from "./named-project.js";
import {
  type Factor,
  factorsOf,
  type Quantities,
  quantitiesOf,
  rateOf,
} from "./product-sources.js";
import { TEXTS } from "./texts.text.js";
import { writePlain } from "./write/absent.js";
import { type Held, writeProduct, writeRate } from "./write/product.js";

/** From so many yuan on an amount is told in 万元. */
const LARGE = quantity("1", LARGE_UNIT);
const SHOWN_DECIMALS = 2;
/** Passages looked at where the question names nobody. */
const LOOKED_AT = 8;

/**
 * Answers a product of quantities: each factor is quoted from a project's texts or targets or given
 * by the person, at least one is quoted. "absent" when a product is asked and a factor is nowhere;
 * "no" when none is asked.
 */
export async function answerProduct(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<"answered" | "absent" | "no"> {
  const question = productQuestion(u);
  if (!question) return answerRate(u, intent, slots, sources, draft);
  const named = await namedProjects(u, intent, slots, sources);
  const projects = named.length > 0 ? named : await everyProject(u, slots, sources);
  const found =
    (await best(question, projects, u.text, sources)) ??
    (named.length > 0 && !namedInFull(u, named)
      ? await best(question, await everyProject(u, slots, sources), u.text, sources)
      : undefined);
  if (!found)
    return question.rate && named.length === 0 && projects.length === 0 ? "no" : absent(draft);
  const { own, factors } = found;
  const quantities = factors.map(({ number, unit }) => quantity(number, unit === "" ? null : unit));
  const unit = intent.unit ?? unitFor(quantities);
  const exact = product(quantities, unit, null);
  if (!exact) return "no";
  const decimals = intent.decimals ?? (exact.value.scale > SHOWN_DECIMALS ? SHOWN_DECIMALS : null);
  const computation = product(quantities, unit, decimals) ?? exact;
  draft.plan = { steps: [stepOf(factors, unit, decimals)], askedActual: false };
  const held = heldAgainst(question, own, factors, u.text);
  writeProduct(draft.composer, { ...found, computation, held, question });
  return "answered";
}

/** A word of a name ("窗口") may be of another project's too. */
function namedInFull(u: Understanding, projects: readonly NamedProject[]): boolean {
  return projects.every(({ project }) => foldLabel(u.text).includes(foldLabel(project)));
}

/** "每人每月多少": the amount a text or target states per head and month; no quotient stands for it. */
async function answerRate(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<"answered" | "absent" | "no"> {
  const per = rateAsked(u);
  if (!per) return "no";
  const named = await namedProjects(u, intent, slots, sources);
  const projects = named.length > 0 ? named : await everyProject(u, slots, sources);
  const found = [];
  for (const project of projects) {
    const rate = rateOf(await quantitiesOf(project, sources), per, u.text);
    if (rate) found.push({ project, rate });
  }
  const [only, ...others] = found;
  if (only && others.length === 0) {
    writeRate(draft.composer, only.project, only.rate);
    return "answered";
  }
  return intent.kind === "per_unit" || named.length > 0 ? absent(draft, TEXTS.noRateStated) : "no";
}

interface Found {
  readonly own: Quantities;
  readonly factors: readonly Factor[];
}

/** The project that quotes most of the factors; undefined when none quotes any, or two do alike with other factors. */
async function best(
  question: ProductQuestion,
  projects: readonly NamedProject[],
  text: string,
  sources: Built,
): Promise<Found | undefined> {
  const found: (Found & { readonly quoted: number })[] = [];
  for (const project of projects) {
    const own = await quantitiesOf(project, sources);
    const factors = factorsOf(question, own, text);
    const quoted = factors?.filter(({ places }) => places.length > 0).length ?? 0;
    if (factors && quoted > 0) found.push({ own, factors, quoted });
  }
  const [first, second] = found.sort((a, b) => b.quoted - a.quoted);
  if (!first) return undefined;
  const signature = ({ factors }: Found): string => factors.map(({ number }) => number).join();
  const open = second && second.quoted === first.quoted && signature(second) !== signature(first);
  return open ? undefined : first;
}

/** The projects of the offices named, of their newest documents or the years named. */
async function everyProject(
  u: Understanding,
  slots: Slots,
  sources: Built,
): Promise<NamedProject[]> {
  if (!slots.named) return likelyProjects(u, sources);
  const years = meant(u.spans, "year").map(({ year }) => year);
  const found: NamedProject[] = [];
  for (const issuer of new Set(slots.subjects.flat())) {
    const document = (await sources.built.documents(issuer))
      .filter(({ document: { year } }) => years.length === 0 || years.includes(year))
      .sort((a, b) => b.document.year - a.document.year)[0];
    if (!document) continue;
    const names = new Set(document.of("project").flatMap(({ key }) => key?.project ?? []));
    found.push(...[...names].map((project) => ({ issuer, document, project })));
  }
  return found;
}

/** Where nobody is named: the projects whose texts are nearest to the question. */
async function likelyProjects(u: Understanding, sources: Built): Promise<NamedProject[]> {
  const hits = await sources.retriever.search(u.text, { limit: LOOKED_AT, kinds: ["project"] });
  const found = new Map<string, NamedProject>();
  for (const { passage } of hits) {
    const issuer = sources.built.issuers.find(({ documents }) =>
      documents.some(({ id }) => id === passage.documentId),
    );
    if (!issuer || passage.subject === null) continue;
    const document = (await sources.built.documents(issuer)).find(
      ({ document: { id } }) => id === passage.documentId,
    );
    const project = passage.subject;
    const isProject = document?.of("project").some(({ key }) => key?.project === project);
    if (document && isProject)
      found.set(`${passage.documentId} ${project}`, { issuer, document, project });
  }
  return [...found.values()];
}

/** An amount of the rate's unit, or 万元 where it is large. */
function unitFor(factors: readonly Quantity[]): string | null {
  const plain = product(factors, null, null)?.value;
  return plain && compare(plain, LARGE) >= 0 && compare({ ...LARGE, unit: plain.unit }, plain) <= 0
    ? LARGE.unit
    : (plain?.unit ?? null);
}

function stepOf(factors: readonly Factor[], unit: string | null, decimals: number | null): Step {
  return {
    operation: "product",
    factors: factors.map(({ number, unit: own, given, places }) => ({
      number,
      unit: own === "" ? null : own,
      from:
        places.length > 0
          ? ("document" as const)
          : given
            ? ("question" as const)
            : ("year" as const),
    })),
    unit,
    decimals,
  };
}

/** What the product is held against: amounts given, the project's amount, or the target that bounds it. */
function heldAgainst(
  question: ProductQuestion,
  own: Quantities,
  factors: readonly Factor[],
  text: string,
): Held[] {
  const given = question.totals.map(
    (total): Held => ({ kind: "given", total, places: quotedTotal(total.number, total.unit, own) }),
  );
  const amount = amountOf(own.project);
  const project = amount ? [{ kind: "project" as const, figure: amount }] : [];
  if (question.share || question.rest) return project;
  if (given.length > 0) return given;
  const yearly = factors.some(
    ({ number, places }) => number === YEAR_MONTHS && places.length === 0,
  );
  const bound = question.check || yearly ? boundOf(own, factors, text) : undefined;
  if (bound) return [{ kind: "target", figure: bound }];
  return question.check ? project : [];
}

function quotedTotal(number: string, unit: string | null, { rates }: Quantities) {
  return rates
    .filter(
      ({ it }) => it.unit !== null && unit !== null && sameAmount(it.number, it.unit, number, unit),
    )
    .map(({ place }) => place);
}

function sameAmount(a: string, unitA: string, b: string, unitB: string): boolean {
  return compare(quantity(a, unitA), convert(quantity(b, unitB), unitA)) === 0;
}

function amountOf({ document, project }: NamedProject): Figure | undefined {
  return document
    .of("project")
    .find(
      ({ key, year, value, certainty }) =>
        key?.project === project &&
        year === document.document.year &&
        value !== null &&
        certainty === "certain",
    );
}

/** The target that bounds the same money as the rate does, by its words or the question's. */
function boundOf(
  { totals }: Quantities,
  factors: readonly Factor[],
  text: string,
): Figure | undefined {
  const rated = factors.flatMap(({ places }) =>
    places.flatMap((place) => ("figure" in place ? nameOf(place.figure) : [])),
  );
  const asked = new Set([text, ...rated].flatMap((one) => [...bigrams(foldLabel(one)).keys()]));
  const scored = totals
    .map((figure) => ({
      figure,
      score: [...bigrams(foldLabel(nameOf(figure))).keys()].filter((pair) => asked.has(pair))
        .length,
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score >= 2 && first.score > (second?.score ?? 0) ? first.figure : undefined;
}

function nameOf(figure: Figure): string {
  return figure.key?.indicator?.split("/").at(-1) ?? "";
}

function absent(draft: Draft, text: { zh: string; en: string } = TEXTS.noFactor): "absent" {
  draft.status = "not_found";
  writePlain(draft.composer, text);
  return "absent";
}
