import type { LoadedDocument } from "../../model/library.js";
import { NAME_MARKS } from "./words.data.js";

const YEAR = /(?:19|20)\d{2}/;

/**
 * The loaded documents that "issuer year" names: by the whole name, else by a part of it; all of
 * them where nothing is named.
 */
export function documentsNamed(
  text: string,
  loaded: readonly LoadedDocument[],
): readonly LoadedDocument[] {
  const year = YEAR.exec(text)?.[0];
  const name = text.replace(YEAR, "").replace(NAME_MARKS, "");
  const ofYear = loaded.filter((one) => year === undefined || String(one.year) === year);
  const whole = ofYear.filter(({ issuer }) => issuer === name);
  if (whole.length > 0) return whole;
  const part = ofYear.filter(({ issuer }) => issuer.includes(name) || isWithin(name, issuer));
  return part.length > 0 ? part : loaded;
}

/** Are all letters of a short name in the long one, in this order? */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
