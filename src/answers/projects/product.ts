import { product } from "../../calculators/index.js";
import { foldLabel } from "../../kernel/fold.js";
import { compare, type Quantity, quantity } from "../../kernel/quantity.js";
import type { Step } from "../../model/plan.js";
import type { Intent } from "../../questions/intent/intent.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { LARGE_UNIT } from "../../questions/projects/product-question.data.js";
import {
  type ProductQuestion,
  productQuestion,
  rateAsked,
} from "../../questions/projects/product-question.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { TEXTS } from "../texts.text.js";
import { writePlain } from "../write/absent.js";
import { writeProduct, writeRate } from "../write/product.js";
import { type NamedProject, namedProjects } from "./named-project.js";
import { heldAgainst } from "./product-held.js";
import { everyProject } from "./product-projects.js";
import {
  type Factor,
  factorsOf,
  type Quantities,
  quantitiesOf,
  rateOf,
} from "./product-sources.js";

/** From so many yuan on an amount is told in 万元. */
const LARGE = quantity("1", LARGE_UNIT);
const SHOWN_DECIMALS = 2;

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
    (named.length > 0 && question.rate && !namedInFull(u, named)
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
  // The lines above say what agrees; of the numbers told some are factors that do stand there.
  if (question.rate && held.some(({ kind }) => kind === "given")) draft.holds = null;
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

function absent(draft: Draft, text: { zh: string; en: string } = TEXTS.noFactor): "absent" {
  draft.status = "not_found";
  writePlain(draft.composer, text);
  return "absent";
}
