import type { Grid } from "../model/document.js";
import type { PassageDraft } from "../model/passage.js";
import { MAKEUP_HEADINGS } from "./labels.data.js";
import type { Section } from "./sections.js";

/** A cell with an amount: the table is one of figures. */
const AMOUNT = /\d[.,]\d/;
/** A number that only counts the rows. */
const ORDINAL = /^\d{1,3}$/;
const LONGEST_NAME = 40;

/**
 * The offices that a table under 单位构成 names, a line each with its number: a table without
 * figures is in no ledger, so it is told as prose.
 */
export function makeupTables(
  { headings, grids }: Section,
  path: readonly string[],
): PassageDraft[] {
  const heading = headings.at(-1)?.text ?? "";
  if (!MAKEUP_HEADINGS.some((word) => heading.includes(word))) return [];
  return grids.flatMap((grid) => {
    const text = linesOf(grid).join("\n");
    if (text === "") return [];
    const restated = grid.rows.flat().some((cell) => cell.restated);
    return [
      { kind: "section", path: [...path], subject: null, text, restated, locator: grid.locator },
    ];
  });
}

function linesOf({ rows }: Grid): string[] {
  const cells = rows.map((row) => row.map(({ text }) => text.trim()).filter((text) => text !== ""));
  if (cells.flat().some((text) => AMOUNT.test(text))) return [];
  return cells.flatMap((row) => {
    const [number, name] = row;
    if (number === undefined || name === undefined || !ORDINAL.test(number)) return [];
    return name.length <= LONGEST_NAME ? [`${number}. ${name}`] : [];
  });
}
