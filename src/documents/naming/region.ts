import {
  ANY_OFFICE,
  BEFORE_PLACE,
  DOUBLED,
  INSIDE,
  LONGEST_PLACE,
  NO_PLACE,
  NOT_IN_PLACE,
  PLACE_LEVELS,
  type PlaceLevel,
  WIDE_PLACE,
} from "./region.data.js";

function endsPlace(text: string, end: number, word: string): boolean {
  const next = text[end] ?? "";
  return next !== "" && !(INSIDE[word] ?? "").includes(next);
}

/** The place of this level that `text` begins with: the shortest that can be one. */
function placeAt(text: string, level: PlaceLevel): string | undefined {
  const special = DOUBLED.find((name) => text.startsWith(name));
  if (special !== undefined) return special;
  for (let end = level.least + 1; end <= Math.min(LONGEST_PLACE, text.length - 1); end++) {
    const name = text.slice(0, end);
    const word = level.words.find((w) => name.endsWith(w));
    if (word === undefined || name.length < word.length + level.least) continue;
    if (NOT_IN_PLACE.test(name)) return undefined;
    if (NO_PLACE.includes(name)) continue;
    if (endsPlace(text, end, word)) return name;
  }
  return undefined;
}

/**
 * The places an issuer's name begins with, from the outer to the inner, as far as it tells:
 * "洛阳市洛龙区人民政府办公室" → ["洛阳市", "洛龙区"], "市交通局" → [].
 */
export function regionOf(name: string): string[] {
  const region: string[] = [];
  let rest = name.replace(BEFORE_PLACE, "");
  for (const level of PLACE_LEVELS) {
    const place = placeAt(rest, level);
    if (place === undefined) continue;
    region.push(place);
    rest = rest.slice(place.length);
  }
  return region;
}

/** Is it the name of a city, district or county alone, which is no office? Towns are offices too. */
export function isPlace(name: string): boolean {
  return WIDE_PLACE.test(name) && regionOf(`${name}${ANY_OFFICE}`).join("") === name;
}
