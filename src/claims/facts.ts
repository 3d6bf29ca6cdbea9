import type { Documents } from "../answers/run/member.js";
import type { Answered } from "../answers/run/outcome.js";
import { answered } from "../answers/run/resolve-selector.js";
import type { Quantity } from "../kernel/quantity.js";
import type { DocumentFigures } from "../ledger/ledger.js";
import { quantityOf } from "../ledger/resolve.js";
import { Stage } from "../model/document.js";
import type { Figure } from "../model/figure.js";
import type { Selector } from "../model/plan.js";
import { isFunction } from "../questions/intent/combine.js";
import type { TargetOption } from "../questions/intent/target.js";
import type { KnownIssuer } from "../questions/linking/issuers.js";
import type { World } from "../questions/linking/world.js";
import { selectorOf } from "../questions/selecting/selector.js";
import type { Place } from "./places.js";
import { SLIP_SHARE, TOLD_AGAIN } from "./rivals.data.js";
import type { Thing } from "./sentence-reading.js";
import { inUnit } from "./tolerance.js";

/** A value the documents hold (or that follows from them) for what a claim is about. */
export interface Fact {
  readonly amount: Quantity;
  readonly figures: readonly Figure[];
  readonly formula: string | null;
  readonly issuer: KnownIssuer;
  readonly year: number;
  readonly option: TargetOption;
  /** Where an office has a budget and an outturn of one year: which of them. */
  readonly stage: Stage | null;
  /**
   * lead: the answer a question would get; conflict: another print under the same key; scope: the
   * same label with another scope; stated: a change or share as the document itself prints it.
   */
  readonly how: "lead" | "conflict" | "scope" | "stated" | "computed";
  readonly scope: string | null;
  /** The document prints more than one value for it. */
  readonly disputed: boolean;
}

/** What checking leans on. */
export interface Ground {
  readonly world: World;
  readonly documents: Documents;
}

export function groundOf(world: World): Ground {
  const documents: Documents = async (name, region) => {
    const issuer = world.issuers.find(
      (one) => one.name === name && one.region.join() === region.join(),
    );
    return issuer ? world.documents(issuer) : [];
  };
  return { world, documents };
}

/** The years a claim without a year can be about, newest first. */
export function yearsOf(issuer: KnownIssuer, year: number | null): number[] {
  if (year !== null) return [year];
  return [...new Set(issuer.documents.map((one) => one.year))].sort((a, b) => b - a);
}

/** Every value that stands for a thing at a place, the plainest first. */
export async function factsOf(thing: Thing, place: Place, ground: Ground): Promise<Fact[]> {
  const facts: Fact[] = [];
  for (const issuer of place.issuers) {
    for (const year of yearsOf(issuer, place.year)) {
      for (const stage of stagesOf(issuer, year, place)) {
        for (const option of thing.options) {
          facts.push(...(await factsFor(option, issuer, year, { stage }, ground)));
        }
      }
    }
  }
  return facts;
}

/** The stage told, else each that is loaded of the year, the budget first; null for whichever there is. */
function stagesOf(issuer: KnownIssuer, year: number, { stage }: Place): (Stage | null)[] {
  if (stage !== null) return [stage];
  const own = issuer.documents.filter((one) => one.year === year).map((one) => one.stage);
  const stages = [...new Set(own)].sort((a, b) => STAGE_ORDER.indexOf(a) - STAGE_ORDER.indexOf(b));
  return stages.length > 1 ? stages : [null];
}

export async function factsFor(
  option: TargetOption,
  issuer: KnownIssuer,
  year: number,
  place: Pick<Place, "stage">,
  ground: Ground,
): Promise<readonly Fact[]> {
  const kept = keptFacts(ground.world);
  const key = JSON.stringify([option, issuer.name, issuer.region, year, place.stage]);
  const known = kept.get(key);
  if (known) return known;
  const facts = await lookUp(option, issuer, year, place, ground);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, facts);
  return facts;
}

/** What was looked up stays until the next commit makes another world. */
const keptByWorld = new WeakMap<World, Map<string, readonly Fact[]>>();
const MOST_KEPT = 20_000;

function keptFacts(world: World): Map<string, readonly Fact[]> {
  const kept = keptByWorld.get(world) ?? new Map<string, readonly Fact[]>();
  keptByWorld.set(world, kept);
  return kept;
}

async function lookUp(
  option: TargetOption,
  issuer: KnownIssuer,
  year: number,
  place: Pick<Place, "stage">,
  ground: Ground,
): Promise<Fact[]> {
  const stage = option.stage ?? place.stage ?? undefined;
  const selector = selectorOf(issuer, year, stage === undefined ? option : { ...option, stage });
  const found = await answered(selector, ground.documents);
  if (!found?.amount) return [];
  const own = fromAnswer(found, { option, issuer, year, stage: stage ?? null });
  return [...own, ...(await told(own, selector, ground))];
}

/** The same money told again in the prose, where that differs by a slip. */
async function told(own: readonly Fact[], selector: Selector, ground: Ground): Promise<Fact[]> {
  const again =
    selector.code === null && selector.project === null ? TOLD_AGAIN[selector.measure] : undefined;
  const [lead] = own;
  if (again === undefined || !lead) return [];
  const found = await answered({ ...selector, measure: again }, ground.documents);
  const amount = found?.amount && inUnit(found.amount, lead.amount.unit);
  if (!found || !amount || amount.value.equals(lead.amount.value)) return [];
  const gap = amount.value.minus(lead.amount.value).abs();
  if (gap.gt(lead.amount.value.abs().times(SLIP_SHARE))) return [];
  return [{ ...lead, amount, figures: found.figures, how: "conflict", disputed: true }];
}

type Owner = Pick<Fact, "option" | "issuer" | "year" | "stage">;

function fromAnswer({ resolution, amount, figures, worked }: Answered, owner: Owner): Fact[] {
  if (!amount) return [];
  const disputed = resolution.values.length > 1;
  const lead: Fact = {
    ...owner,
    amount,
    figures,
    formula: worked?.formula ?? null,
    how: "lead",
    scope: resolution.scope,
    disputed,
  };
  const others = resolution.values.slice(1).map((one) => ({
    ...lead,
    amount: one.value,
    figures: one.figures,
    how: "conflict" as const,
  }));
  const narrower = resolution.narrower
    .filter(({ measure }) => measure === resolution.measure || !isColumn(owner.option))
    .map(({ measure, scope, witnessed }) => ({
      ...lead,
      amount: witnessed.value,
      figures: witnessed.figures,
      how: "scope" as const,
      scope: measure === resolution.measure ? scope : measure,
      disputed: false,
    }));
  // Witnesses that round the same amount otherwise are prints of it too.
  const rounded = resolution.values.flatMap((one) =>
    one.figures.flatMap((figure) => {
      const own = quantityOf(figure);
      return own && own.unit !== one.value.unit && one.parts.length === 0
        ? [{ ...lead, amount: own, figures: [figure] }]
        : [];
    }),
  );
  return [lead, ...others, ...narrower, ...rounded];
}

/**
 * A functional line is printed beside its columns: its basic part is another figure. Of an economic
 * line many documents print the basic part alone, which is then a scope of it.
 */
function isColumn({ code }: TargetOption): boolean {
  return code !== null && isFunction(code);
}

/** Changes and shares of a thing that the documents print themselves. */
export async function statedFacts(
  thing: Thing,
  place: Place,
  aspects: readonly string[],
  ground: Ground,
): Promise<(Fact & { readonly base: string | null; readonly aspect: string })[]> {
  const facts: (Fact & { base: string | null; aspect: string })[] = [];
  for (const issuer of place.issuers) {
    const loaded = await ground.world.documents(issuer);
    for (const year of yearsOf(issuer, place.year)) {
      for (const option of thing.options) {
        for (const figure of printed(loaded, option, year, aspects)) {
          const amount = quantityOf(figure);
          if (!amount || !figure.key) continue;
          facts.push({
            amount,
            figures: [figure],
            formula: null,
            issuer,
            year,
            option,
            stage: null,
            how: "stated",
            scope: figure.key.scope,
            disputed: false,
            base: figure.key.base,
            aspect: figure.key.aspect,
          });
        }
      }
    }
  }
  return facts;
}

function printed(
  loaded: readonly DocumentFigures[],
  option: TargetOption,
  year: number,
  aspects: readonly string[],
): Figure[] {
  return loaded.flatMap((document) =>
    document
      .of(option.measure)
      .filter(
        ({ key, certainty, year: of }) =>
          key !== null &&
          certainty === "certain" &&
          aspects.includes(key.aspect) &&
          of === year &&
          key.code === option.code &&
          key.project === option.project &&
          (option.scope === null || key.scope === option.scope),
      ),
  );
}

const STAGE_ORDER: readonly Stage[] = Stage.options;
