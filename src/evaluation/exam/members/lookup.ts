import { answered, worded } from "../draft.js";
import { print } from "../exact.js";
import type { ExamMember } from "../types.js";

/** The amount of one thing, by its own name. */
export const lookup: ExamMember = {
  name: "lookup",
  make: (material) =>
    material.subjects.map(({ kind, name, amount, unit }) =>
      answered(material, worded(material, kind === "project" ? "project" : "lookup", { name }), {
        values: [{ v: print(amount), u: unit }],
      }),
    ),
};
