import { STOPS } from "../../narrative/words/punctuation.data.js";
import { isMoney } from "../../questions/intent/target.js";
import type { Among, Claim } from "../claim.js";
import { contentNouns } from "../content.js";
import type { Move, Rank } from "../phrases.js";
import { bareThing, clauseEnd, clauseStart, type Thing, thingsIn } from "../sentence-reading.js";
import {
  AGAINST_PHASE,
  AMONG_LINES,
  AMONG_OFFICES,
  AMONG_PROJECTS,
  ASKS,
  EQUALS,
  OUTTURN,
  RANK_WITHIN,
  REASON,
  TOLD_OF,
  TOTAL,
  WHO_FOLLOWS,
  YEARLY,
} from "../words.data.js";
import { yearPair } from "./change.js";
import { blanked, type Reader } from "./reader.js";

/** A direction told without a number. */
export function readMove(reader: Reader, move: Move): Claim | undefined {
  const reading = reader.reading;
  const opens = clauseStart(reading, move.start);
  const ends = clauseEnd(reading, move.end);
  const numbered = reading.numbers.some(({ start }) => start >= move.end - 1 && start < ends);
  const place = reading.places.at(move.start);
  const pair = yearPair(reader, move.start, place);
  const own = thingsIn(reading, opens, move.start);
  const bare = bareThing(reading, opens, move.start);
  const near = own.at(-1) ?? bare;
  const direct =
    near !== undefined && isMoney(near) && TOLD_OF.test(reader.text.slice(near.end, move.start));
  const lead = reader.text.slice(opens, move.start);
  if (ASKS.test(lead) || (REASON.test(lead) && !move.compared)) return undefined;
  if (numbered || !(move.compared || pair || direct)) return undefined;
  // "使管理水平提高": what rises has a name of its own, and is no amount.
  const other = own.length === 0 && !bare && contentNouns(blanked(reading, opens, move.from));
  if (other && other.length > 0) return undefined;
  const earlier = thingsIn(reading, 0, opens);
  const said = reader.text.slice(opens, move.start);
  const yearly = reading.places.years.some(({ start, end }) => start >= opens && end <= move.start);
  const phases = OUTTURN.test(said) && AGAINST_PHASE.test(said) && !yearly && !YEARLY.test(said);
  const named =
    own.length > 0
      ? own.slice(-1)
      : earlier.length > 0
        ? earlier.slice(-1)
        : reader.last.some((one) => !one.bare) || !bare
          ? reader.last
          : [bare];
  const things = phases ? [] : named;
  const years = reading.places.years.filter(({ base, start }) => base && start < move.end);
  return {
    start: move.from,
    end: move.end,
    place: pair && years.length === 0 ? { ...place, year: pair.later } : place,
    ...reader.said(move.from, move.end, opens, ends),
    modifiers: [],
    kind: "move",
    to: move.to,
    things,
    base: years.at(-1)?.year ?? pair?.earlier ?? null,
  };
}

export function readRank(reader: Reader, rank: Rank): Claim | undefined {
  const reading = reader.reading;
  const opens = clauseStart(reading, rank.start);
  const ends = clauseEnd(reading, rank.end);
  const own = thingsIn(reading, opens, rank.start);
  const after = thingsIn(reading, rank.end, ends);
  const phrase = reader.text.slice(rank.start, rank.end);
  const equals =
    EQUALS.test(reader.text.slice(rank.end)) ||
    (own.length === 0 && reading.text.charAt(rank.end) === STOPS.comma);
  const nextClause =
    equals && after.length === 0
      ? thingsIn(reading, rank.end, clauseEnd(reading, ends + 1))
      : after;
  const subjects =
    equals && nextClause.length > 0
      ? nextClause.slice(0, 1)
      : own.length > 0
        ? own.slice(-1)
        : thingsIn(reading, 0, opens).slice(-1).length > 0
          ? thingsIn(reading, 0, opens).slice(-1)
          : reader.last;
  const named = AMONG_PROJECTS.test(phrase)
    ? projectAmong([
        ...subjects,
        ...thingsIn(reading, 0, opens).reverse(),
        ...reader.last,
        ...[...reader.listed].reverse(),
      ])
    : undefined;
  const within = equals
    ? (own.at(-1) ?? undefined)
    : own.length > 1
      ? own[0]
      : RANK_WITHIN.test(reader.text.slice(opens, rank.start))
        ? own[0]
        : undefined;
  // "最低的是乙": who it is follows.
  const told = equals
    ? reading.places.marks.find(
        ({ start, compared }) =>
          start >= rank.end && !compared && WHO_FOLLOWS.test(reader.text.slice(rank.end, start)),
      )
    : undefined;
  const listed = reading.places.marks.filter(({ end }) => end <= rank.start);
  const near = `${reader.text.slice(opens, rank.start)}${phrase}`;
  const among: Among = {
    family: AMONG_PROJECTS.test(phrase)
      ? "projects"
      : AMONG_LINES.test(phrase)
        ? "lines"
        : told !== undefined || AMONG_OFFICES.test(blanked(reading, 0, rank.end))
          ? "offices"
          : AMONG_PROJECTS.test(near)
            ? "projects"
            : null,
    within,
    ...((told || rank.by) && listed.length > 1
      ? { listed: listed.flatMap(({ issuers }) => issuers) }
      : {}),
  };
  const grown = rank.by?.kind === "growth";
  const things = named
    ? [named]
    : grown && own.length === 0
      ? [wholeAt(reader, opens, rank)]
      : subjects;
  const claim: RankClaim = {
    start: rank.start,
    end: rank.end,
    place: reading.places.at(told?.start ?? rank.start),
    ...reader.said(rank.start, rank.end, opens, ends),
    modifiers: [],
    kind: "rank",
    order: rank.order,
    position: rank.position,
    loose: rank.loose,
    things,
    among,
    ...(rank.by ? { by: rank.by } : {}),
  };
  if (grown) {
    reader.grown = claim;
    reader.last = things;
  }
  return claim;
}

type RankClaim = Extract<Claim, { kind: "rank" }>;

/** What grew where nothing is named: the whole budget. */
function wholeAt({ reading }: Reader, opens: number, rank: Rank): Thing {
  const bare = bareThing(reading, opens, rank.start);
  const option = { measure: TOTAL, scope: null, code: null, project: null, indicator: null };
  const at = { start: rank.start, end: rank.start, text: "", place: reading.places.at(rank.start) };
  return bare ?? { ...at, options: [option], bare: true };
}

/** A rank among projects is of a project, whatever else was named nearer. */
function projectAmong(things: readonly Thing[]): Thing | undefined {
  return things.find(({ options }) => options.some(({ project }) => project !== null));
}
