import { quantity } from "../../kernel/quantity.js";
import type { Claim } from "../claim.js";
import {
  COUNTED_UNIT,
  COUNTED_WHOLE,
  NONE_ALONE,
  NONE_CLOSED,
  NONE_END,
  NONE_LISTED,
  NONE_OF,
  NONE_TOLD,
} from "../none.data.js";
import { YUAN } from "../numbers.data.js";
import { clauseEnd, clauseStart, type Reading, type Thing, thingsIn } from "../sentence-reading.js";
import type { Reader } from "./reader.js";

/** "没有安排公务接待费": words that say there is none of a thing, with that thing. */
export interface None {
  readonly start: number;
  readonly end: number;
  readonly thing: Thing;
}

/** What the sentence says there is none of. */
export function findNone(reading: Reading): None[] {
  const { text } = reading;
  const found: None[] = [];
  for (const { 0: word, index } of text.matchAll(NONE_OF)) {
    const end = index + word.length;
    const inLabel = reading.labels.some((one) => one.start <= index && index < one.end);
    if (inLabel) continue;
    found.push(
      ...(noneAfter(reading, index, end, NONE_TOLD.test(word)) ?? noneBefore(reading, index, end)),
    );
  }
  return found;
}

/** "没有安排甲和乙": each thing that follows, up to the end of the clause. */
function noneAfter(
  reading: Reading,
  start: number,
  end: number,
  told: boolean,
): None[] | undefined {
  const { text } = reading;
  const closes = clauseEnd(reading, end);
  const things = thingsIn(reading, end, closes);
  const [first] = things;
  if (!first || first.start !== end) return undefined;
  const found: None[] = [];
  let from = start;
  for (const thing of things) {
    const between = text.slice(found.at(-1)?.end ?? end, thing.start);
    if (found.length > 0 && !NONE_LISTED.test(between)) break;
    const rest = NONE_END.exec(text.slice(thing.end, closes))?.[0] ?? "";
    found.push({ start: from, end: thing.end + rest.length, thing });
    from = thing.end + rest.length;
    if (NONE_LISTED.test(text.charAt(from))) from += 1;
  }
  const last = found.at(-1)?.end ?? end;
  const closed = last >= closes || NONE_CLOSED.test(text.slice(last));
  return closed || told ? found : [];
}

/** "因公出国费没有安排": the thing stands in front. */
function noneBefore(reading: Reading, start: number, end: number): None[] {
  if (!NONE_ALONE.test(reading.text.slice(start, clauseEnd(reading, end)))) return [];
  const opens = clauseStart(reading, start);
  const thing = thingsIn(reading, opens, start).at(-1);
  return thing ? [{ start, end, thing }] : [];
}

/** The claim that a thing has nothing. */
export function readNone(reader: Reader, { start, end, thing }: None): Claim {
  const { reading } = reader;
  const counted = thing.options.every(({ measure }) => COUNTED_WHOLE.test(measure));
  const amount = quantity("0", counted ? COUNTED_UNIT : YUAN);
  const [opens, ends] = [clauseStart(reading, start), clauseEnd(reading, end)];
  reader.remember([thing]);
  return {
    start,
    end,
    place: reading.places.at(start),
    ...reader.said(start, end, opens, ends),
    modifiers: [],
    kind: "value",
    none: true,
    stated: {
      start,
      end,
      numberStart: start,
      amount,
      says: "exact",
      sign: "",
      step: "0.01",
      roundStep: "0.01",
      foreign: false,
    },
    things: [thing],
  };
}
