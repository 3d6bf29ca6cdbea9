import { ZH } from "./chinese.data.js";
import type { Clause } from "./compose.js";
import { AUXILIARY, AVERAGE, SPENT_ON } from "./grammar.data.js";
import {
  ALL_OF_THEM,
  BOUNDS_ZH,
  EACH_OF_THEM,
  EACH_VEHICLE,
  FAR_END,
  GROUP_ZH,
  GROWS,
  NEAR_END,
  OFFICES,
  PART_OF_OTHER,
  PARTS_ZH,
  PLACE_OF,
  SHRINKS,
} from "./groups.data.js";
import { tagsOf } from "./line.js";

/**
 * The Chinese of an English question over several offices, with who and when in it; undefined for
 * any other. `bound`: the bound it tells, in Chinese.
 */
export function groupClause(clause: Clause, bound: string | undefined): string | undefined {
  const related = relationOf(clause);
  if (related !== undefined) return related;
  const vehicles = vehicleCosts(clause);
  if (vehicles !== undefined) return vehicles;
  const { line, offices, years } = clause;
  if (!namesOffices(clause)) return undefined;
  const { text } = line;
  if (offices.length > 1) return undefined;
  const when = years.join("");
  const what = thingOf(clause);
  if (offices.length === 1)
    return PLACE_OF.test(text) ? `${offices[0]}${when}${what}${GROUP_ZH.place}` : undefined;
  if (bound !== undefined) return bounded(clause, bound);
  const moved = movement(text);
  if (moved !== undefined) return `${when}${moved.most ? GROUP_ZH.which : ""}${what}${moved.zh}`;
  if (FAR_END.test(text) || NEAR_END.test(text))
    return `${when}${GROUP_ZH.which}${what}${NEAR_END.test(text) ? GROUP_ZH.lowest : GROUP_ZH.highest}`;
  if (AVERAGE.test(text)) return `${when}${GROUP_ZH.all}${what}${GROUP_ZH.average}`;
  const together = ALL_OF_THEM.test(text) && !EACH_OF_THEM.test(text) && !/\bwhich\b/u.test(text);
  return together ? `${when}${GROUP_ZH.all}${what}${GROUP_ZH.summed}` : undefined;
}

/** Are offices in general spoken of? */
function namesOffices({ line: { text, pieces } }: Clause): boolean {
  return tagsOf(text, "F", pieces).some((tag) => nameOf(tag, pieces) === OFFICES);
}

function nameOf(tag: string, pieces: Clause["line"]["pieces"]): string {
  return pieces[Number.parseInt(tag.slice(1), 10)]?.text ?? "";
}

/** The thing asked of each office: the one named, money for projects, else the whole. */
function thingOf({ line: { text, pieces } }: Clause): string {
  const things = tagsOf(text, "T", pieces);
  const firm = things.find((tag) => pieces[Number.parseInt(tag.slice(1), 10)]?.loose !== true);
  if (firm !== undefined) return firm;
  const families = tagsOf(text, "F", pieces).filter((tag) => nameOf(tag, pieces) !== OFFICES);
  return families.length > 0 && SPENT_ON.test(text) ? GROUP_ZH.project : GROUP_ZH.whole;
}

/** Offices over or under an amount, a share or a movement. */
function bounded(clause: Clause, bound: string): string | undefined {
  const { line, years } = clause;
  const when = years.join("");
  const what = thingOf(clause);
  const quantity = /Q\d+/u.exec(bound)?.[0];
  const percent = quantity !== undefined && nameOf(quantity, line.pieces).endsWith("%");
  if (!percent) return `${when}${what}${bound}${GROUP_ZH.meet}`;
  if (GROWS.test(line.text)) return `${when}${what}${GROUP_ZH.rateUp}${bound}${GROUP_ZH.meet}`;
  if (SHRINKS.test(line.text)) return `${when}${what}${GROUP_ZH.rateDown}${bound}${GROUP_ZH.meet}`;
  if (what === GROUP_ZH.whole) return undefined;
  return `${when}${what}${GROUP_ZH.share}${bound}${GROUP_ZH.meet}`;
}

/** Who moved most, or all that moved so. */
function movement(text: string): { readonly zh: string; readonly most: boolean } | undefined {
  if (AUXILIARY.test(text)) return undefined;
  const [up, down] = [GROWS.test(text), SHRINKS.test(text)];
  if (up === down) return undefined;
  if (NEAR_END.test(text))
    return { zh: up ? GROUP_ZH.growsLeast : GROUP_ZH.shrinksLeast, most: true };
  if (FAR_END.test(text)) return { zh: up ? GROUP_ZH.growsMost : GROUP_ZH.shrinksMost, most: true };
  return { zh: up ? GROUP_ZH.grown : GROUP_ZH.shrunk, most: false };
}

/** What running a vehicle costs each of several offices. */
function vehicleCosts(clause: Clause): string | undefined {
  const { line, offices, years } = clause;
  if (!EACH_VEHICLE.test(line.text)) return undefined;
  const who = offices.length > 1 ? offices.join(ZH.and) : namesOffices(clause) ? GROUP_ZH.all : "";
  if (who === "" || (offices.length === 1 && who === GROUP_ZH.all)) return undefined;
  return `${years.join("")}${who}${GROUP_ZH.of}${GROUP_ZH.running}${GROUP_ZH.perVehicle}`;
}

/** "Is A's budget less than a third of B's": one side as a part or a multiple of the other. */
function relationOf({ line, offices, years }: Clause): string | undefined {
  const { text, pieces } = line;
  if (!AUXILIARY.test(text)) return undefined;
  const [, bound = "", size = "", other = ""] = PART_OF_OTHER.exec(text) ?? [];
  const part = PARTS_ZH[size] ?? sizeOf(size, pieces);
  if (part === undefined || other === "") return undefined;
  const things = tagsOf(text, "T", pieces);
  const what = things.find((tag) => nameOf(tag, pieces) !== "") ?? GROUP_ZH.whole;
  const is = BOUNDS_ZH[bound] ?? GROUP_ZH.is;
  const [first, second] = other.startsWith("O") ? offices : years;
  if (
    first === undefined ||
    second === undefined ||
    nameOf(second, pieces) !== nameOf(other, pieces)
  )
    return undefined;
  const before = other.startsWith("O")
    ? `${years[0] ?? ""}${first}`
    : `${offices.join("")}${first}`;
  return `${before}${GROUP_ZH.of}${what}${is}${second}${GROUP_ZH.of}${part}${GROUP_ZH.ask}`;
}

/** "Q3", "Q3 times": a share, or a multiple. */
function sizeOf(size: string, pieces: Clause["line"]["pieces"]): string | undefined {
  const tag = /^Q\d+/u.exec(size)?.[0];
  if (tag === undefined) return undefined;
  if (size.endsWith("times")) return `${tag}${GROUP_ZH.times}`;
  return nameOf(tag, pieces).endsWith("%") ? tag : undefined;
}
