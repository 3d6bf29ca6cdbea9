import { KINDS } from "../../../src/tables/kinds/index.js";
import type { Layout, MatrixKind } from "../../../src/tables/kinds/types.js";
import type { Random } from "../random.js";
import type { CleanTable } from "../types.js";
import { drawMatrix } from "./matrix.js";
import { drawSides } from "./sides.js";

/** A printed form of which tables can be generated. */
export interface Form {
  readonly kind: MatrixKind;
  readonly layout: Layout;
}

/** Forms whose amounts have columns of their own, by the kinds' own data: a new kind comes by itself. */
export const FORMS: readonly Form[] = KINDS.flatMap((kind) => {
  if (kind.reader !== "matrix") return [];
  const layouts = kind.layouts.filter(
    ({ leaves }) => kind.rowsAre !== "issuer" || leaves.every((leaf) => leaf.stub === undefined),
  );
  return layouts.map((layout) => ({ kind, layout }));
});

/** A table of a form with random rows, amounts that obey its identities, and blanks. */
export function drawTable({ kind, layout }: Form, random: Random): CleanTable {
  return kind.rowsAre === "labels"
    ? drawSides(kind, layout, random)
    : drawMatrix(kind, layout, random);
}
