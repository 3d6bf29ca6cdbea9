import { answered, worded } from "../draft.js";
import { exact, order, percent, print } from "../exact.js";
import type { ExamMember } from "../types.js";

const NOTHING = exact("0");

/** What part of the whole expenditure a thing is. */
export const share: ExamMember = {
  name: "share",
  make: (material) => {
    const whole = material.subjects.find(({ key }) => key === "expenditure");
    if (!whole) return [];
    return material.subjects.flatMap((part) => {
      const isPart = part.kind !== "measure" && NOTHING && order(part.amount, NOTHING) > 0;
      const value = percent(part.amount, whole.amount);
      if (!isPart || value === undefined || part.unit !== whole.unit) return [];
      const question = worded(material, "share", { name: part.name, whole: whole.name });
      return [answered(material, question, { values: [{ v: print(value), u: "%" }] })];
    });
  },
};
