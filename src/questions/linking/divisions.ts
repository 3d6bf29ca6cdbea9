import { areaList } from "@vant/area-data";
import { AUTONOMOUS, DIVISION_ENDINGS, PEOPLES } from "./divisions.data.js";

/** A county, city or province that a text begins with; `full` where its whole name stands there. */
export interface Division {
  readonly text: string;
  readonly full: boolean;
}

/** Shorter names are words too (城区, 东区). */
const LEAST_FULL = 3;
const LEAST_SHORT = 2;

let kept: ReadonlyMap<string, boolean> | undefined;

/**
 * The administrative division of China that a text begins with, the longest name first. Loading the
 * names takes a moment: this file is imported only when nothing else explains a word.
 */
export function divisionAt(text: string): Division | null {
  kept ??= names();
  for (let length = text.length; length >= LEAST_SHORT; length--) {
    const full = kept.get(text.slice(0, length));
    if (full !== undefined) return { text: text.slice(0, length), full };
  }
  return null;
}

/** Names and their short forms; true for a name in full. */
function names(): ReadonlyMap<string, boolean> {
  const { province_list, city_list, county_list } = areaList;
  const full = [province_list, city_list, county_list].flatMap((list) => Object.values(list));
  const short = full.map(shortForm).filter((name) => name.length >= LEAST_SHORT);
  return new Map([
    ...short.map((name) => [name, false] as const),
    ...full.filter((name) => name.length >= LEAST_FULL).map((name) => [name, true] as const),
  ]);
}

/** 封丘县 → 封丘, 恩施土家族苗族自治州 → 恩施. */
function shortForm(name: string): string {
  const ending = DIVISION_ENDINGS.find((word) => name.endsWith(word));
  if (ending === undefined) return "";
  const stem = name.slice(0, -ending.length);
  return ending.startsWith(AUTONOMOUS) ? stem.replace(PEOPLES, "") : stem;
}
