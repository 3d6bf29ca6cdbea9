import type { Condition } from "../../model/plan.js";
import { asksVerdict } from "../claimed/asked.js";
import { conditionsOf } from "../intent/conditions.js";
import { shareWord, splitShare } from "../intent/share-split.js";
import {
  distinctTargets,
  dropVaguer,
  findTargets,
  isMoney,
  option,
  type Target,
} from "../intent/target.js";
import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import { EVERY_BUDGET } from "../linking/words.data.js";
import { vehicles } from "../selecting/selector.js";
import { isExplained } from "./explained.js";
import type { GroupAsk, GroupValue, Wanted } from "./group-ask.js";
import {
  ALL_TOGETHER,
  EVERY_OFFICE,
  FALLS,
  FROM_BELOW,
  INCOME_NAMED,
  LEAST,
  MOST,
  MOVES,
  ON_AVERAGE,
  ON_PROJECTS,
  PLACE_ASKED,
  RUNNING_COST,
  VEHICLE_WORDS,
  WHICH_OFFICE,
  WHOLE,
  WHOLE_NAMED,
  WITHIN_OFFICE,
} from "./groups.data.js";
import { type Circle, officesAsked, yearsNamed } from "./offices-asked.js";

const PERCENT = "%";
const VEHICLE = "vehicle";
/** What a question over offices does not ask. */
const OTHER_OPERATIONS = [
  "reason",
  "usage",
  "define",
  "defineStrictly",
  "duty",
  "office",
  "targets",
  "except",
  "exceptAfter",
  "completion",
  "outturn",
  "difference",
  "compare",
  "times",
  "breakdown",
  "perMonth",
  "source",
  "how",
  "original",
] as const;

/** The stretches of the text that the grammar of such questions reads. */
interface Read {
  readonly every: boolean;
  readonly which: boolean;
  readonly moves: string;
  readonly most: string;
  readonly least: string;
  readonly place: boolean;
  readonly sum: boolean;
  readonly average: boolean;
}

/**
 * Reads a question over several offices: what they come to or have on average, who is ahead, which
 * of them meet a condition, which place one of them has. Undefined where it is none, or where
 * anything in it is left unexplained.
 */
export function readGroup(u: Understanding, circle: Circle): GroupAsk | undefined {
  if (WITHIN_OFFICE.test(u.text) || EVERY_BUDGET.test(u.text) || asks(u, ...OTHER_OPERATIONS))
    return undefined;
  const read = readWords(u.text);
  const wanted = wantedOf(u, read, circle);
  if (wanted === undefined || !datedOnce(u, read) || !isExplained(u, grammarOf(u)))
    return undefined;
  const by = workedFor(u, read);
  const asked = thingOf(u, by);
  if (!asked || !isOurs(u, read, circle, wanted, by)) return undefined;
  // Of one office alone a line has its place among the other lines.
  const alone = wanted === "place" && !read.every && !read.which;
  if (alone && asked.options.some(({ code }) => code !== null)) return undefined;
  const falls = by === "change" && FALLS.test(read.moves);
  const down = read.least !== "" ? !falls : falls;
  return {
    wanted,
    by,
    ...asked,
    implied: findTargets(u).length === 0 && !WHOLE_NAMED.test(u.text),
    order: down || (wanted === "place" && FROM_BELOW.test(u.text)) ? "smallest" : "largest",
    conditions: wanted === "compare" ? boundsOf(u, by, read) : [],
    offices: officesAsked(u, circle),
    about: wanted === "place" || wanted === "ahead" ? (circle.named[0] ?? null) : null,
    word: read.most === "" ? read.least : read.most,
  };
}

function readWords(text: string): Read {
  const first = (pattern: RegExp): string => [...text.matchAll(pattern)][0]?.[0] ?? "";
  const has = (pattern: RegExp): boolean => first(pattern) !== "";
  return {
    every: has(EVERY_OFFICE),
    which: has(WHICH_OFFICE),
    moves: first(MOVES),
    most: first(MOST),
    least: first(LEAST),
    place: has(PLACE_ASKED),
    sum: has(ALL_TOGETHER),
    average: has(ON_AVERAGE),
  };
}

function wantedOf(u: Understanding, read: Read, { named, loaded }: Circle): Wanted | undefined {
  if (read.place && named.length === 1) return "place";
  const places = meant(u.spans, "region").map(({ place }) => place);
  const local = loaded.filter((one) => places.some((place) => one.places.includes(place)));
  const several = read.every || read.which || named.length > 1;
  if (!several && !(named.length === 0 && local.length > 1)) return undefined;
  const ahead = read.most !== "" || read.least !== "";
  if (ahead && named.length === 1) return asksVerdict(u) ? "ahead" : undefined;
  if (named.length === 1) return undefined;
  const bounded = conditionsOf(u, "order").length > 0;
  if (bounded || (ahead && several) || (read.which && read.moves !== "")) return "compare";
  if (ahead) return undefined;
  if (asks(u, "perVehicle")) return several ? "each" : undefined;
  if (read.average) return several ? "average" : undefined;
  return read.sum ? "sum" : undefined;
}

function workedFor(u: Understanding, read: Read): GroupValue {
  if (asks(u, "perVehicle")) return "each";
  if (read.moves !== "") return "change";
  const parts = meant(u.spans, "threshold").some(({ unit }) => unit === PERCENT);
  return shareWord(u) !== undefined || parts ? "share" : "amount";
}

/** The kinds this reading answers better than the general one. */
function isOurs(
  u: Understanding,
  read: Read,
  { named }: Circle,
  wanted: Wanted,
  by: GroupValue,
): boolean {
  if (by === "each" || wanted === "place") return true;
  if (named.length > 1 && !read.every && !read.which) return false;
  if (asks(u, "perPerson")) return false;
  if (wanted === "sum" || wanted === "average") return by === "amount";
  const bounded = conditionsOf(u, "order").length > 0;
  return by === "change" || bounded || wanted === "ahead";
}

/** One year at most; of others only the one before, for a change. */
function datedOnce(u: Understanding, { moves }: Read): boolean {
  if (meant(u.spans, "span").length > 0 || yearsNamed(u).length > 1) return false;
  return meant(u.spans, "relative").every(({ back }) => moves !== "" && back === 1);
}

/** The thing that is asked of each office, and the whole of a share. */
function thingOf(
  u: Understanding,
  by: GroupValue,
): Pick<GroupAsk, "options" | "whole"> | undefined {
  const found = dropVaguer(findTargets(u));
  const word = by === "share" ? shareWord(u) : undefined;
  const split = word ? splitShare(found, word, u) : undefined;
  const whole = split?.whole?.options[0];
  const things = distinctTargets(split?.parts ?? found).filter(
    (one) => by !== "each" || isMoney(one),
  );
  if (things.length > 1) return undefined;
  const options = things[0]?.options ?? impliedOf(u, by);
  const plain = options.filter(({ project, indicator }) => project === null && indicator === null);
  const ofVehicles = plain.filter(({ measure }) => measure.startsWith(VEHICLE));
  const own = by === "each" && ofVehicles.length > 0 ? ofVehicles : plain;
  return own.length === 0 ? undefined : { options: own, whole };
}

/** What is meant where no thing is named: the whole budget, or what vehicles cost. */
function impliedOf(u: Understanding, by: GroupValue): Target["options"] {
  if (by === "each")
    return [option({ measure: u.text.search(RUNNING_COST) >= 0 ? "vehicle_running" : "vehicle" })];
  const family = meant(u.spans, "family").length > 0;
  if (family) return ON_PROJECTS.test(u.text) ? [option({ measure: "project" })] : [];
  if (by === "share") return [];
  const scope = meant(u.spans, "scope")[0]?.scope ?? null;
  return [option({ measure: INCOME_NAMED.test(u.text) ? "income" : WHOLE, scope })];
}

/** The bounds told; a movement alone is one too ("减少的有哪几家"). */
function boundsOf(u: Understanding, by: GroupValue, read: Read): Condition[] {
  const told = conditionsOf(u, "order").map((one) => ({ ...one, yearsBack: 0 }));
  if (by !== "change") return told;
  const falls = FALLS.test(read.moves);
  if (told.length === 0 && read.most === "" && read.least === "")
    return [{ comparator: falls ? "<" : ">", value: "0", unit: PERCENT, yearsBack: 0 }];
  return falls ? told.map(mirrored) : told;
}

const OTHER_WAY = { "=": "=", "≥": "≤", "≤": "≥", ">": "<", "<": ">" } as const;

/** A fall of more than ten percent lies below minus ten. */
function mirrored({ comparator, value, ...rest }: Condition): Condition {
  return { ...rest, comparator: OTHER_WAY[comparator], value: `-${value}` };
}

const GRAMMAR = [
  EVERY_OFFICE,
  WHICH_OFFICE,
  PLACE_ASKED,
  ALL_TOGETHER,
  ON_AVERAGE,
  MOVES,
  MOST,
  LEAST,
] as const;

function grammarOf(u: Understanding): readonly RegExp[] {
  return asks(u, "perVehicle") ? [...GRAMMAR, VEHICLE_WORDS, RUNNING_COST] : GRAMMAR;
}

/** What vehicles are counted by. */
export const COUNTED = vehicles();
