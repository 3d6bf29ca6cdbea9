import { KINDS } from "../../../src/tables/kinds/index.js";
import type { Layout } from "../../../src/tables/kinds/types.js";
import type { Random } from "../random.js";
import type { CleanTable } from "../types.js";
import type { Form } from "./leaves.js";
import { drawMatrix } from "./matrix.js";
import { drawSides } from "./sides.js";

/** Several rows side by side on one line (the outturn's economic classes): not drawn. */
function isBeside({ leaves }: Layout): boolean {
  const labels = leaves.filter(({ stub, side }) => stub === "label" && side === undefined);
  return labels.length > 1;
}

/** Forms whose amounts have columns of their own, by the kinds' own data: a new kind comes by itself. */
export const FORMS: readonly Form[] = KINDS.flatMap((kind) => {
  if (kind.reader !== "matrix") return [];
  const layouts = kind.layouts.filter(
    ({ leaves }) => kind.rowsAre !== "issuer" || leaves.every((leaf) => leaf.stub === undefined),
  );
  return layouts.filter((layout) => !isBeside(layout)).map((layout) => ({ kind, layout }));
});

/** A table of a form with random rows, amounts that obey its identities, and blanks. */
export function drawTable({ kind, layout }: Form, random: Random): CleanTable {
  return kind.rowsAre === "labels"
    ? drawSides(kind, layout, random)
    : drawMatrix(kind, layout, random);
}

export type { Form } from "./leaves.js";
