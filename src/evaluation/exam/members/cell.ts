import { foldLabel } from "../../../kernel/fold.js";
import type { Figure } from "../../../model/figure.js";
import { answered, worded } from "../draft.js";
import { lineName } from "../subjects.js";
import { EMPTY_WORDS } from "../templates.data.js";
import type { Draft, ExamMember, Material } from "../types.js";

/** A cell by the names of its table, row and column. */
export const cell: ExamMember = {
  name: "cell",
  make: (material) =>
    named(material)
      .filter(({ figure }) => figure.value !== null)
      .map(({ figure, question }) =>
        answered(material, question, { values: [{ v: figure.value ?? "", u: figure.unit }] }),
      ),
};

/** A cell that is printed empty, of something that no other cell and no sentence gives an amount. */
export const blank: ExamMember = {
  name: "blank",
  make: (material) => {
    const given = new Set(
      material.figures.flatMap((each) => (each.value === null ? [] : [thingOf(each)])),
    );
    return named(material)
      .filter(({ figure }) => figure.raw === "" && !given.has(thingOf(figure)))
      .map(({ question }): Draft => answered(material, question, { contains_any: [EMPTY_WORDS] }));
  },
};

function thingOf({ key, year }: Figure): string {
  return JSON.stringify([year, key?.measure, key?.code, key?.project, key?.member]);
}

/** Cells whose row and column are called by a name that nothing else in the table has. */
function named(material: Material): { figure: Figure; question: string }[] {
  const printed = material.figures.filter(({ marked }) => marked === "printed");
  const cells = printed.filter(
    ({ key, certainty, row, column, tableKind }) =>
      key !== null &&
      key.measure !== "target" &&
      certainty === "certain" &&
      row.length > 0 &&
      column.length > 0 &&
      tableKind !== "narrative",
  );
  const seen = new Map<string, number>();
  const nameOf = (figure: Figure): string[] => [
    figure.table,
    lineName(figure) ?? "",
    columnName(figure, printed),
  ];
  const keyOf = (figure: Figure): string => nameOf(figure).map(foldLabel).join("|");
  for (const figure of printed) seen.set(keyOf(figure), (seen.get(keyOf(figure)) ?? 0) + 1);
  return cells.flatMap((figure) => {
    const [table = "", row = "", column = ""] = nameOf(figure);
    if (row === "" || seen.get(keyOf(figure)) !== 1) return [];
    return [{ figure, question: worded(material, "cell", { table, row, column }) }];
  });
}

/** The last header alone where that says which column it is, else the last two. */
function columnName({ table, column }: Figure, cells: readonly Figure[]): string {
  const last = column.at(-1) ?? "";
  const others = cells.filter((each) => each.table === table && each.column.at(-1) === last);
  const paths = new Set(others.map((each) => each.column.join("/")));
  return paths.size === 1 ? last : column.slice(-2).join("");
}
