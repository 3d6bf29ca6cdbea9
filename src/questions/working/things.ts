import type { Expression } from "../../model/expression.js";
import { combine, isWithin } from "../intent/combine.js";
import { ECONOMIC_PARTS, IMPLIED } from "../intent/intent.data.js";
import {
  distinctTargets,
  findTargets,
  option,
  type Target,
  type TargetOption,
} from "../intent/target.js";
import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import { isPartOf, selectorOf } from "../selecting/selector.js";
import { type Made, NotWorkable, type Place, type Scene } from "./made.js";
import { PROJECT_MEASURE, WHOLE_MEASURE } from "./working.data.js";

/** Codes of economic items begin so. */
const ECONOMIC_CODE = "3";
const WHOLE: Target = { options: [option({ measure: WHOLE_MEASURE })], start: 0, end: 0 };
/** All projects together. */
export const PROJECTS: Target = {
  options: [option({ measure: PROJECT_MEASURE })],
  start: 0,
  end: 0,
};

/** Reads the things a phrase names as amounts of the ledger. */
export class ThingReader {
  readonly #scene: Scene;
  /** The part of the expenditure that line items are taken in. */
  #within: string | null = null;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Each thing a phrase names, at the places it names. */
  things(phrase: string, places: readonly Place[]): Made[] {
    return this.targets(this.#scene.understand(phrase)).map((target) =>
      this.figure(target, places),
    );
  }

  /** The first thing a phrase names. */
  thing(u: Understanding, places: readonly Place[]): Made | undefined {
    const [target] = this.targets(u);
    return target && this.figure(target, places);
  }

  /** What a phrase names, before office and year. */
  targets(u: Understanding): Target[] {
    const targets = combine(distinctTargets(findTargets(u)), u.text);
    if (targets.length > 0) return targets;
    const projects = meant(u.spans, "family").some(({ family }) => family === "projects");
    if (projects && meant(u.spans, "top").length === 0) return [PROJECTS];
    const hit = IMPLIED.find(({ words }) => words.some((word) => u.text.includes(word)));
    return hit ? [{ options: [option({ measure: hit.measure })], start: 0, end: 0 }] : [];
  }

  /** Does a phrase name a thing at all? */
  hasThing(u: Understanding): boolean {
    return this.targets(u).length > 0;
  }

  /** All expenditure. */
  whole(places: readonly Place[]): Made {
    return this.figure(WHOLE, places);
  }

  /** The first way to take a thing that the documents have. */
  figure(target: Target, places: readonly Place[]): Made {
    const within = this.#within;
    const options = target.options.flatMap((one) =>
      within !== null &&
      one.code?.startsWith(ECONOMIC_CODE) === true &&
      one.measure === WHOLE_MEASURE
        ? [{ ...one, measure: within }, one]
        : [one],
    );
    const at = async ({ issuer, year }: Place): Promise<Expression | undefined> => {
      const all = options.map((one) => selectorOf(issuer, year, one));
      for (const selector of all) {
        if (await this.#scene.holds(selector)) return { kind: "figure", of: selector };
      }
      const [first] = all;
      return first && { kind: "figure", of: first };
    };
    return { depth: 0, places, at };
  }

  /** A whole and its part are not added up: the part would count twice. */
  refuseNested(targets: readonly Target[]): void {
    for (const part of targets) {
      const whole = targets.find(
        (one) => one !== part && (isWithin(part, one) || partOfAny(part, one)),
      );
      const [a, b] = [part.options[0], whole?.options[0]];
      if (a && b) throw new NotWorkable({ kind: "overlap", part: a, whole: b });
    }
  }

  /** Line items held against a part of the expenditure are taken as that part has them. */
  inside<T>(part: Target | undefined, read: () => T): T {
    const [whole] = part?.options ?? [];
    const before = this.#within;
    if (whole && whole.code === null && whole.project === null && ECONOMIC_PARTS.has(whole.measure))
      this.#within = whole.measure;
    try {
      return read();
    } finally {
      this.#within = before;
    }
  }
}

function partOfAny(part: Target, whole: Target): boolean {
  const [a, b]: readonly (TargetOption | undefined)[] = [part.options[0], whole.options[0]];
  return a !== undefined && b !== undefined && isPartOf(a, b);
}
