import { foldLabel } from "../kernel/fold.js";
import { printNumber } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { Retriever } from "../passages/retrieve.js";
import type { Claim } from "./claim.js";
import { evidenceOf, type Item } from "./evidence.js";
import type { Ground } from "./facts.js";
import { agrees, found } from "./find-evidence.js";
import type { Stated } from "./numbers.js";
import type { Finding } from "./outcome.js";
import { inUnit } from "./tolerance.js";
import { TARGET_ENDING } from "./words.data.js";

type Numbered = Extract<Claim, { readonly stated: Stated }>;

interface Named {
  readonly item: Item;
  readonly document: Parameters<typeof found>[0]["evidence"];
  /** Where its name ends in the words in front of the number, and how long it is. */
  readonly at: number;
  readonly length: number;
}

/** A name of two characters must stand right in front of its number, a longer one in its clause. */
const [SHORT, LEAST] = [4, 2];

/**
 * A target that the claim names by its indicator. With its project named, or where all projects set
 * the same, a different number is wrong; else only an equal one says anything.
 */
export async function findTarget(
  claim: Numbered,
  projects: ReadonlySet<string>,
  ground: Ground,
  retriever: Retriever,
): Promise<Finding | undefined> {
  const { place, stated } = claim;
  const named: Named[] = [];
  for (const issuer of place.issuers) {
    for (const document of await ground.world.documents(issuer)) {
      if (place.year !== null && document.document.year !== place.year) continue;
      const evidence = evidenceOf(document, retriever);
      for (const item of evidence.items) {
        const one = namedIn(item, claim);
        if (one) named.push({ item, document: evidence, ...one });
      }
    }
  }
  const own = projects.size === 0 ? [] : named.filter(({ item }) => isOf(item, projects));
  if (projects.size > 0 && own.length === 0) return undefined;
  const near = nearest(own.length > 0 ? own : named);
  const right = near.find(({ item }) => agrees(stated, item));
  if (right) return found(scored(right), "supported", stated);
  const values = new Set(near.map(({ item }) => printNumber(item.amount)));
  const [first] = near;
  const clear = first !== undefined && place.issuers.length === 1 && values.size === 1;
  return clear ? found(scored(first), "refuted", stated) : undefined;
}

const isOf = ({ project }: Item, projects: ReadonlySet<string>): boolean =>
  project !== null && projects.has(project);

const scored = ({ item, document }: Named) => ({ item, evidence: document });

/** Where a target's name stands in the words before the claim's number. */
function namedIn(item: Item, claim: Numbered): { at: number; length: number } | undefined {
  const target = item.figure?.key?.measure === "target";
  const unit = claim.stated.amount.unit;
  if (!target || !inUnit(item.amount, unit) || dimensionOf(unit) === null) return undefined;
  const text = foldLabel(claim.lead.replace(/\s/gu, ""));
  const whole = foldLabel(item.name);
  const names = [whole, whole.replace(TARGET_ENDING, "")];
  for (const name of names) {
    const at = name.length < LEAST ? -1 : text.lastIndexOf(name);
    if (at < 0) continue;
    const end = at + name.length;
    if (name.length < SHORT && end < text.length) continue;
    return { at: end, length: name.length };
  }
  return undefined;
}

/** Of several names the one nearest to the number, then the longest. */
function nearest(named: readonly Named[]): Named[] {
  const at = Math.max(...named.map((one) => one.at));
  const last = named.filter((one) => one.at === at);
  const length = Math.max(...last.map((one) => one.length));
  return last.filter((one) => one.length === length);
}
