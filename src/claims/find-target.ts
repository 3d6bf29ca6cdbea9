import { foldLabel } from "../kernel/fold.js";
import { printNumber } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { Retriever } from "../passages/retrieve.js";
import type { Claim } from "./claim.js";
import { PLAIN_NOUN, SAME_WORD, THING_COUNTED, WORD_FILLER } from "./evidence.data.js";
import { evidenceOf, type Item } from "./evidence.js";
import type { Ground } from "./facts.js";
import { agrees, found } from "./find-evidence.js";
import type { Stated } from "./numbers.js";
import type { Finding } from "./outcome.js";
import { inUnit } from "./tolerance.js";

type Numbered = Extract<Claim, { readonly stated: Stated }>;

interface Named {
  readonly item: Item;
  readonly document: Parameters<typeof found>[0]["evidence"];
  /** Where its name ends in the words in front of the number, and how long it is. */
  readonly at: number;
  readonly length: number;
  /** The text leaves out a part of the name: an equal number is it, another one may be of something else. */
  readonly nearly?: true;
}

/** A short name must stand right in front of its number, a longer one in its clause. */
const SHORT = 4;
/** Longest word that stands for a target by itself. */
const LONGEST_WORD = 6;
/** Of a name so long so many of its pairs of characters must be there. */
const [LONG, MOSTLY] = [8, 0.8];

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
  const { unit } = stated.amount;
  if (dimensionOf(unit) === null) return undefined;
  const text = foldLabel(claim.lead.replace(/\s/gu, ""));
  const behind = foldLabel(claim.counts ?? "");
  const named: Named[] = [];
  for (const issuer of place.issuers) {
    for (const document of await ground.world.documents(issuer)) {
      if (place.year !== null && document.document.year !== place.year) continue;
      const evidence = evidenceOf(document, retriever);
      for (const { item, names } of evidence.targets) {
        const one =
          inUnit(item.amount, unit) && (namedBehind(names, behind) ?? namedIn(names, text));
        if (one) named.push({ item, document: evidence, ...one });
      }
    }
  }
  const own = projects.size === 0 ? [] : named.filter(({ item }) => isOf(item, projects));
  if (own.length === 0 && (projects.size > 0 || named.length === 0)) {
    return asideOf(claim, projects, ground, retriever);
  }
  const candidates = own.length > 0 ? own : named;
  const told = candidates.filter((one) => !one.nearly);
  const near = nearest(told.length > 0 ? told : candidates);
  const right = near.find(({ item }) => agrees(stated, item));
  if (right) return found(scored(right), "supported", stated);
  const values = new Set(near.map(({ item }) => printNumber(item.amount)));
  const [first] = near;
  const clear =
    first !== undefined && !first.nearly && place.issuers.length === 1 && values.size === 1;
  return clear ? found(scored(first), "refuted", stated) : undefined;
}

/**
 * "线下服务能力提升，硬件不超过26.27万元": one word of the name of a target that the project spoken of sets,
 * where it sets no other with that word.
 */
async function asideOf(
  claim: Numbered,
  projects: ReadonlySet<string>,
  ground: Ground,
  retriever: Retriever,
): Promise<Finding | undefined> {
  const { place, stated } = claim;
  const told = foldLabel(claim.lead.split(/\s/u).at(-1) ?? "").replace(WORD_FILLER, "");
  const word = SAME_WORD.find(({ words }) => words.test(told))?.as ?? told;
  const before = foldLabel(claim.context);
  const [issuer] = place.issuers;
  if (!issuer || word.length < 2 || word.length > LONGEST_WORD) return undefined;
  const documents = await ground.world.documents(issuer);
  const set = documents
    .filter(({ document }) => place.year === null || document.year === place.year)
    .flatMap((document) => {
      const evidence = evidenceOf(document, retriever);
      return evidence.targets
        .filter(({ item, names }) => {
          const named = names.some((name) => {
            const at = name.indexOf(word);
            const rest = name.slice(0, Math.max(0, at));
            return (
              at >= 0 && (isOf(item, projects) || (rest.length >= SHORT && before.includes(rest)))
            );
          });
          return named && inUnit(item.amount, stated.amount.unit);
        })
        .map(({ item }) => ({ item, evidence }));
    });
  const [first, other] = set;
  if (!first || other) return undefined;
  if (agrees(stated, first.item)) return found(first, "supported", stated);
  // What is counted has a name of its own behind the number.
  return claim.counts === undefined ? found(first, "refuted", stated) : undefined;
}

const isOf = ({ project }: Item, projects: ReadonlySet<string>): boolean =>
  project !== null && projects.has(project);

const scored = ({ item, document }: Named) => ({ item, evidence: document });

/** "47台笔记本": the noun counted is the target's name, whatever stands in front of the number. */
function namedBehind(
  names: readonly string[],
  behind: string,
): Pick<Named, "at" | "length"> | undefined {
  const thing = PLAIN_NOUN.test(behind) ? "" : (THING_COUNTED.exec(behind)?.[0] ?? "");
  const name = names.find((one) => behind.startsWith(one) || (thing !== "" && one.endsWith(thing)));
  return name === undefined ? undefined : { at: Number.MAX_SAFE_INTEGER, length: name.length };
}

/** Where a target's name stands in the words before the claim's number. */
function namedIn(
  names: readonly string[],
  text: string,
): Pick<Named, "at" | "length" | "nearly"> | undefined {
  for (const name of names) {
    const at = text.lastIndexOf(name);
    if (at < 0 && name.length >= LONG && isNearly(name, text)) {
      return { at: text.length, length: name.length, nearly: true };
    }
    if (at < 0) continue;
    const end = at + name.length;
    if (name.length < SHORT && end < text.length) continue;
    return { at: end, length: name.length };
  }
  return undefined;
}

/** A long name of which the text leaves out a word or two. */
function isNearly(name: string, text: string): boolean {
  const pairs = [...name].slice(1).map((_, at) => name.slice(at, at + 2));
  return pairs.filter((pair) => text.includes(pair)).length >= pairs.length * MOSTLY;
}

/** Of several names the one nearest to the number, then the longest. */
function nearest(named: readonly Named[]): Named[] {
  const at = Math.max(...named.map((one) => one.at));
  const last = named.filter((one) => one.at === at);
  const length = Math.max(...last.map((one) => one.length));
  return last.filter((one) => one.length === length);
}
