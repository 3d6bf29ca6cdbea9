import { simplify } from "../../src/kernel/fold.js";
import type { Random } from "../../src/kernel/random.js";
import type { Original } from "./types.js";
import { FULL_YEAR, PLACE, PLACES, RENAMED, SHORT_YEAR } from "./words.data.js";

/** Changes names and years in any text: documents, questions and golds alike. */
export type Rename = (text: string) => string;

/** Other places, offices, projects, and all years moved by `years`. */
export function renaming(originals: readonly Original[], years: number, random: Random): Rename {
  const places = [...new Set(originals.flatMap(placesOf))];
  const invented = random.shuffled(PLACES);
  const names = new Map([
    ...places.map((place, at) => [place, invented[at] ?? place] as const),
    ...RENAMED,
  ]);
  const words = [...names.keys()].sort((a, b) => b.length - a.length);
  // Extraction leaves spaces and line ends inside words.
  const pattern = new RegExp(words.map((word) => [...word].join("[ \\n]?")).join("|"), "g");
  const known = new Set(originals.map(({ document }) => document.year));
  return (text) => moved(renamed(text, pattern, names), years, known);
}

/** The places' own names: "洛龙" of 洛龙区. */
export function placesOf({ document: { region, issuer } }: Original): string[] {
  const inName = issuer.match(/[^省市县区]{2,3}[省市县区]/gu) ?? [];
  return [...region, ...inName].flatMap((place) => PLACE.exec(place)?.[1] ?? []);
}

/** Also where a question writes the name in traditional characters. */
function renamed(text: string, pattern: RegExp, names: ReadonlyMap<string, string>): string {
  const simple = simplify(text);
  const plain = simple.length === text.length ? simple : text;
  let [made, from] = ["", 0];
  for (const match of plain.matchAll(pattern)) {
    made += text.slice(from, match.index) + spaced(match[0], names);
    from = match.index + match[0].length;
  }
  return made + text.slice(from);
}

/** The other name, with the gaps of the one it stands for. */
function spaced(printed: string, names: ReadonlyMap<string, string>): string {
  const characters = [...(names.get(printed.replace(/[ \n]/g, "")) ?? printed)];
  return printed === characters.join("")
    ? printed
    : printed.replace(/[^ \n]/g, () => characters.shift() ?? "") + characters.join("");
}

function moved(text: string, years: number, known: ReadonlySet<number>): string {
  const isNear = (year: number): boolean => [...known].some((each) => Math.abs(each - year) <= 4);
  return text
    .replace(FULL_YEAR, (year) => String(Number.parseInt(year, 10) + years))
    .replace(SHORT_YEAR, (year) => {
      const full = 2000 + Number.parseInt(year, 10);
      return isNear(full) ? String(full + years - 2000) : year;
    });
}
