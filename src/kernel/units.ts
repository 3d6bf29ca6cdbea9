import { type Dimension, NO_UNIT, UNITS, type UnitEntry } from "./units.data.js";

const byName = new Map<string, UnitEntry>();
for (const unit of UNITS) for (const name of [unit.name, ...unit.aliases]) byName.set(name, unit);
const spellings = [...byName.keys()].sort((a, b) => b.length - a.length);

/** The unit a word names, or undefined for a word that is no unit. Spaces do not matter. */
export function unitOf(word: string): UnitEntry | undefined {
  const text = word.trim();
  return byName.get(text) ?? byName.get(text.replace(/\s+/g, ""));
}

/** The longest unit word at the start of `text`, with the length it takes there. */
export function leadingUnit(text: string): { unit: UnitEntry; length: number } | undefined {
  if (NO_UNIT.test(text)) return undefined;
  const spelling = spellings.find((word) => text.startsWith(word));
  const unit = spelling === undefined ? undefined : byName.get(spelling);
  return unit === undefined || spelling === undefined
    ? undefined
    : { unit, length: spelling.length };
}

/** The dimension of a unit name; null for "no unit". */
export function dimensionOf(unit: string | null): Dimension | null {
  return unit === null ? null : (byName.get(unit)?.dimension ?? null);
}

/** Every spelling of every unit, longest first. */
export const UNIT_SPELLINGS: readonly string[] = spellings;
