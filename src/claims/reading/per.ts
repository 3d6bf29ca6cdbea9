import { dimensionOf } from "../../kernel/units.js";
import type { Claim } from "../claim.js";
import type { Thing } from "../sentence-reading.js";
import { AVERAGED, OF_EACH_PROJECT, PER_LIST, PER_WORDS, type Per } from "../words.data.js";
import type { Around, Reader } from "./reader.js";
import { severalOf } from "./several.js";

type PerClaim = Extract<Claim, { kind: "per" }>;

/** What the words in front of a number say it is told for each of. */
export function persIn(lead: string): Per[] {
  const found = PER_WORDS.filter(({ words }) => words.test(lead)).map(({ per }) => per);
  return found.includes("project") ? found.filter((per) => per !== "unit") : found;
}

/** An amount per counted thing, person, month, or per office or year of a list. */
export function readPer(reader: Reader, a: Around, pers: readonly Per[]): Claim {
  const list = PER_LIST.some((per) => pers.includes(per))
    ? (severalOf(reader, a) ?? reader.total?.things)
    : undefined;
  const found = pers.includes("project") ? [] : reader.subjects(a);
  const things = found.length > 0 ? reader.remember(found) : spokenOf(reader, pers);
  const before = reader.per;
  const claim: PerClaim = {
    ...reader.common(a, things),
    kind: "per",
    stated: a.stated,
    things,
    pers,
    onTop: before && found.length === 0 ? [...before.pers, ...before.onTop] : [],
    averaged: AVERAGED.test(a.lead),
    ...(list && list.length > 1 ? { among: list } : {}),
    ...(reader.counted ? { counted: reader.counted } : {}),
  };
  if (dimensionOf(a.stated.amount.unit) === "money") reader.per = claim;
  return claim;
}

/** "12个项目共甲万元，平均每个项目": the amount told before, or that of all projects. */
function spokenOf({ last, reading }: Reader, pers: readonly Per[]): readonly Thing[] {
  if (!pers.includes("project")) return last;
  const isWhole = ({ options }: Thing): boolean =>
    options.every(({ project, measure }) => project === null && OF_EACH_PROJECT.has(measure));
  const whole = last.find(isWhole);
  if (whole) return [whole];
  const option = { scope: null, code: null, project: null, indicator: null };
  const place = reading.places.at(reading.text.length);
  return [
    { options: [{ ...option, measure: "project" }], start: 0, end: 0, text: "", place, bare: false },
  ];
}
