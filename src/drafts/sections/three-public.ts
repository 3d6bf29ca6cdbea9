import { label, words } from "../../answers/segments.js";
import type { TableEntry } from "../../ledger/library.js";
import { compared } from "../compared.js";
import { amountOf, isNothing } from "../facts.js";
import { slotOf } from "../slots.js";
import type { Block, Piece } from "../types.js";
import { paragraph, type Writer } from "../writer.js";
import {
  AMONG_LEAD,
  GAPS,
  PART_MARKS,
  PURPOSES,
  THREE_PUBLIC,
  THREE_PUBLIC_FACTS,
} from "./sections.text.js";
import { amountOrGap, nameOf } from "./shared.js";

const TABLE = "three_public";
const asked = (measure: string) => ({ measure, table: TABLE }) as const;

/** “三公”经费: the total and its change, then each of the three parts with its own. */
export function threePublic(w: Writer): Block[] {
  const empty = emptyTable(w);
  if (empty) return [paragraph(w.say(THREE_PUBLIC.none, { basis: { kind: "basis", of: empty } }))];
  const total = w.say(THREE_PUBLIC.total, {
    total: amountOrGap(w, asked("three_public"), GAPS.three_public),
  });
  const known = amountOf(w.facts, asked("three_public")) !== undefined;
  const change = known ? changeOf(w, "three_public") : [];
  return [
    paragraph(total, change),
    paragraph(...part(w, "abroad", 0)),
    paragraph(...part(w, "reception", 1)),
    paragraph(...part(w, "vehicle", 2), ...inner(w)),
  ];
}

function changeOf(w: Writer, measure: string): Piece[] {
  const { change, because } = compared(w, asked(measure), nameOf(measure));
  return w.say(THREE_PUBLIC.change, { change, because });
}

function part(w: Writer, measure: string, at: number): Piece[][] {
  const amount = amountOf(w.facts, asked(measure));
  const name = label(nameOf(measure));
  const slots = { mark: words(PART_MARKS[at] ?? ""), name };
  const first =
    amount && isNothing(amount)
      ? w.say(THREE_PUBLIC.nothing, { ...slots, amount: slotOf(amount) })
      : w.say(THREE_PUBLIC.part, {
          ...slots,
          amount: amountOrGap(w, asked(measure), nameOf(measure)),
          purpose: w.say(PURPOSES[measure] ?? THREE_PUBLIC.fact),
          facts: w.say(THREE_PUBLIC.fact, { fact: w.gap(THREE_PUBLIC_FACTS[measure] ?? "") }),
        });
  if (!amount) return [first];
  const moved = compared(w, asked(measure), nameOf(measure));
  // What is nothing in both years, or whose past nobody knows, needs no second sentence.
  if (isNothing(amount) && moved.direction === "unknown") {
    w.takeBack(w.blanks.length - 1);
    return [first];
  }
  return [
    first,
    w.say(THREE_PUBLIC.partChange, { name, change: moved.change, because: moved.because }),
  ];
}

/** 购置 and 运行, where the tables print them apart. */
function inner(w: Writer): Piece[][] {
  return ["vehicle_purchase", "vehicle_running"].flatMap((measure, at) => {
    const amount = amountOf(w.facts, asked(measure));
    if (!amount) return [];
    const { change, because, direction } = compared(w, asked(measure), nameOf(measure));
    const lead = words(at === 0 ? AMONG_LEAD : "");
    const slots = { lead, name: label(nameOf(measure)), amount: slotOf(amount) };
    if (isNothing(amount) && direction === "unknown") {
      w.takeBack(w.blanks.length - 1);
      return [w.say(THREE_PUBLIC.bareInner, slots)];
    }
    return [w.say(THREE_PUBLIC.inner, { ...slots, change, because })];
  });
}

/** The table printed without any amount, where no other one holds the total. */
function emptyTable(w: Writer): TableEntry | undefined {
  if (amountOf(w.facts, asked("three_public"))) return undefined;
  const { tables } = w.facts.own.document;
  return tables.find(({ kind, state }) => kind === TABLE && state === "empty");
}
