import { dimensionOf } from "../../kernel/units.js";
import type { Claim } from "../claim.js";
import type { Thing } from "../sentence-reading.js";
import {
  AVERAGED,
  OF_EACH_PROJECT,
  PEOPLE_NEXT,
  PER_LIST,
  PER_WORDS,
  type Per,
} from "../words.data.js";
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
  const subjects = pers.includes("project") ? [] : reader.subjects(a);
  // "47名政府购买服务人员人均": the name says who they are, not what the money is for.
  const found = subjects.filter((one) => !isPeople(reader, one));
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

const isPeople = ({ text, reading }: Reader, { start, end, text: name }: Thing): boolean =>
  reading.text.slice(start, end) === name && PEOPLE_NEXT.test(text.slice(end));

/** "12个项目共甲万元，平均每个项目": the amount told before, or that of all projects. */
function spokenOf(reader: Reader, pers: readonly Per[]): readonly Thing[] {
  const { last, reading, told } = reader;
  if (!pers.includes("project")) {
    const money = last.filter((one) => !isPeople(reader, one));
    return money.length > 0 ? money : told.slice(-1).map(({ thing }) => thing);
  }
  const isWhole = ({ options }: Thing): boolean =>
    options.every(({ project, measure }) => project === null && OF_EACH_PROJECT.has(measure));
  const whole = last.find(isWhole);
  if (whole) return [whole];
  const option = { scope: null, code: null, project: null, indicator: null };
  const place = reading.places.at(reading.text.length);
  return [
    {
      options: [{ ...option, measure: "project" }],
      start: 0,
      end: 0,
      text: "",
      place,
      bare: false,
    },
  ];
}
