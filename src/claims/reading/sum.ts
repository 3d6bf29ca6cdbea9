import type { Claim, CountedProjects } from "../claim.js";
import type { Thing } from "../sentence-reading.js";
import {
  COUNTED_PROJECTS,
  PROJECTS_SUMMED,
  REST_ALONE,
  REST_OF,
  SUM_OFFICES,
} from "../several.data.js";
import { AMONG_PROJECTS, SUM_COUNT, SUM_SHORT, SUM_WORDS } from "../words.data.js";
import { type Around, joinedThings, type Reader, unlabelled } from "./reader.js";
import { severalOf } from "./several.js";

const MOST_SUMMED = 3;

/** A number told of several things, offices or years together, or of what is left of a whole. */
export function readSum(reader: Reader, a: Around): Claim | undefined {
  if (a.turn) return undefined;
  const things = severalOf(reader, a);
  if (things) return sumOf(reader, a, things);
  const projects = countedBefore(reader, a);
  if (projects) return { ...sumOf(reader, a, []), projects };
  const rest = restOf(reader, a);
  if (rest) return { ...sumOf(reader, a, rest.wholes), less: rest.parts };
  const listed = listOf(reader, a);
  return listed && sumOf(reader, a, listed);
}

type SumClaim = Extract<Claim, { kind: "sum" }>;

function sumOf(reader: Reader, a: Around, things: readonly Thing[]): SumClaim {
  reader.total = { things, end: a.stated.end };
  return { ...reader.common(a, []), modifiers: [], kind: "sum", stated: a.stated, things };
}

/** "其余项目合计": the whole the things told before are parts of, and those things. */
function restOf(
  reader: Reader,
  a: Around,
): { wholes: readonly Thing[]; parts: readonly Thing[] } | undefined {
  const stretch = unlabelled(reader.reading, a.previous, a.stated.numberStart);
  const mark = REST_OF.exec(stretch);
  if (!mark || !(REST_ALONE.test(mark[0]) || SUM_WORDS.test(stretch.slice(mark.index)))) {
    return undefined;
  }
  const told = reader.told.map(({ thing }) => thing);
  const isProject = ({ options }: Thing): boolean =>
    options.some(({ project }) => project !== null);
  const head = told.findIndex((one) => !isProject(one));
  const parts = told.some(isProject) ? told.filter(isProject) : told.slice(head + 1);
  const [first] = parts;
  if (!first) return undefined;
  const whole = (measure: string): Thing => ({
    ...first,
    options: [{ measure, scope: null, code: null, project: null, indicator: null }],
  });
  const named = told.findLast((one) => one.end <= first.start && !parts.includes(one));
  return { wholes: [named ?? whole(isProject(first) ? "project" : "expenditure")], parts };
}

/** The things a sum is of: named right before it, or told before. */
function listOf(reader: Reader, a: Around): readonly Thing[] | undefined {
  const stretch = unlabelled(reader.reading, a.previous, a.stated.numberStart);
  const raw = reader.text.slice(a.previous, a.stated.numberStart);
  const short = SUM_SHORT.exec(stretch) ?? SUM_SHORT.exec(raw);
  const word = SUM_WORDS.test(stretch) || isSumNamed(reader, a);
  if (!short && !word) return undefined;
  const count = short ? (SUM_COUNT[short[0].charAt(0)] ?? 2) : 0;
  // "两项支出合计": the name of the whole in these words is none of the things.
  const until = short
    ? a.previous + raw.indexOf(short[0].charAt(0), short.index)
    : Number.POSITIVE_INFINITY;
  const list = [...a.earlier, ...a.own].filter(
    ({ end, start }, i, all) =>
      start < until && (i === 0 || start >= (all[i - 1]?.end ?? 0) || end > start),
  );
  const joined = joinedThings(reader.text, list);
  const told = toldBefore(reader, a, short ? count : MOST_SUMMED);
  const [only, more] = list;
  const again = only && !more && !short ? sameTold(reader, a, only) : [];
  const things =
    again.length > 1 ? again : joined.length >= 2 || (list.length > 0 && !short) ? joined : told;
  return things.length < 2 || (short && things.length < count) ? undefined : things;
}

/** "甲和乙支出合计": a name of the whole right behind the last of a list only says that it is a sum. */
function isSumNamed({ reading }: Reader, a: Around): boolean {
  const inside = reading.labels.filter(
    ({ start, end }) => start >= a.previous && end <= a.stated.numberStart,
  );
  const [last, before] = [inside.at(-1), inside.at(-2)];
  return last !== undefined && last.start === before?.end && SUM_WORDS.test(last.text);
}

/** What was told before and may be added up: of this sentence, else of the same office or of as many as told. */
function toldBefore(reader: Reader, a: Around, most: number): readonly Thing[] {
  const own = reader.listed.slice(reader.carried);
  const [count] = SUM_OFFICES.exec(reader.text.slice(a.previous, a.stated.numberStart)) ?? [];
  if (count !== undefined) {
    const last = reader.listed.slice(-(SUM_COUNT[count.charAt(0)] ?? 2));
    const offices = new Set(last.map(({ place }) => officesOf(place)));
    return offices.size === last.length ? last : [];
  }
  if (own.length > 1) return own.slice(-most);
  const here = officesOf(reader.reading.places.at(a.stated.numberStart));
  return reader.listed
    .slice(-most)
    .filter((one) => own.includes(one) || officesOf(one.place) === here);
}

const officesOf = ({ issuers }: Thing["place"]): string =>
  issuers.map(({ name, region }) => [...region, name].join()).join(";");

/** "甲三公9.5万元，乙三公1.5万元，三公合计": one thing told of several offices or years in the sentence. */
function sameTold(reader: Reader, a: Around, thing: Thing): readonly Thing[] {
  const { marks, years } = reader.reading.places;
  if ([...marks, ...years].some(({ start, end }) => start >= a.opens && end <= a.stated.start))
    return [];
  const options = JSON.stringify(thing.options);
  const same = reader.listed
    .slice(reader.carried)
    .filter((one) => JSON.stringify(one.options) === options);
  const places = new Set(same.map(({ place }) => `${officesOf(place)} ${place.year}`));
  return places.size === same.length ? same : [];
}

/** "有11个项目，合计513.6万元": the projects counted right in front. */
function countedBefore(reader: Reader, a: Around): CountedProjects | undefined {
  const { counted, bound } = reader;
  if (counted?.kind !== "count" || a.own.length > 0) return undefined;
  const { stated, condition } = counted;
  const own = reader.text.slice(stated.numberStart, stated.end);
  const next = a.previous === (condition && bound === condition ? condition : stated).end;
  const between = reader.text.slice(a.previous, a.stated.start);
  const named = AMONG_PROJECTS.test(reader.text.slice(0, a.stated.start));
  return next && named && COUNTED_PROJECTS.test(own) && PROJECTS_SUMMED.test(between)
    ? counted
    : undefined;
}
