import type { Step } from "../../model/plan.js";
import type { Intent } from "../intent/intent.js";
import type { Target, TargetOption } from "../intent/target.js";
import type { KnownIssuer } from "../linking/issuers.js";
import type { Holds } from "./own-option.js";
import type { Slots } from "./slots.js";
import { type Chosen, stepsOf } from "./steps.js";
/** One complete way to read the question: steps whose every slot is filled. */
export interface Reading {
  readonly issuers: readonly KnownIssuer[];
  readonly years: readonly number[];
  readonly steps: readonly Step[];
  /** How far down the preferences of the words this reading is; 0 is the plain one. */
  readonly rank: number;
  /** One of several things that a word stands for alike. */
  readonly several: boolean;
}

/** Most readings looked at for one question. */
const MAX_READINGS = 60;

/**
 * All readings of an intent over the slots, plain ones first; the ledger says which exist. `holds`:
 * a word that names a project of each office means every office's own.
 */
export function readingsOf(intent: Intent, slots: Slots, holds: Holds = () => true): Reading[] {
  const readings: Reading[] = [];
  const several = intent.targets.some((one) => one.several === true);
  for (const issuers of slots.subjects) {
    for (const years of yearSets(intent, slots, issuers)) {
      for (const variant of familiesOf(intent)) {
        alternatives(variant).forEach((chosen, rank) => {
          if (readings.length >= MAX_READINGS) return;
          const steps = stepsOf(variant, chosen, issuers, years, slots, holds);
          if (steps.length > 0) readings.push({ issuers, years, steps, rank, several });
        });
      }
    }
  }
  return readings;
}

/** 科目 alone: economic items, or functional ones where those are not printed. */
function familiesOf(intent: Intent): readonly Intent[] {
  const open = intent.family === "economics" && intent.within === null && intent.measure === null;
  return open ? [intent, { ...intent, family: "functions" }] : [intent];
}

/** Years a reading is about: those named, else each year the issuers have a budget of. */
function yearSets(intent: Intent, slots: Slots, issuers: readonly KnownIssuer[]): number[][] {
  if (slots.years.length > 0) return [[...slots.years]];
  const own = issuers.map(({ documents }) =>
    [...new Set(documents.map(({ year }) => year))].sort(),
  );
  if (issuers.length > 1) return [[]];
  if (slots.pairs) return [slots.pairs.map(([, year]) => year)];
  const years = own[0] ?? [];
  if (intent.kind === "change") return years.slice(-1).map((year) => [year]);
  return [...years].reverse().map((year) => [year]);
}

/** Each way to choose one option per target. */
function alternatives(intent: Intent): Chosen[] {
  const choose = (targets: readonly Target[]): TargetOption[][] =>
    targets.reduce<TargetOption[][]>(
      (sets, { options }) => sets.flatMap((set) => options.map((option) => [...set, option])),
      [[]],
    );
  const wholes = intent.whole ? intent.whole.options : [undefined];
  return choose(intent.targets).flatMap((targets) => wholes.map((whole) => ({ targets, whole })));
}
