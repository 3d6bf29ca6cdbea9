import { answered, fill, worded } from "../draft.js";
import { exact, print, rounded, times } from "../exact.js";
import { CONVERSIONS, DECIMALS } from "../templates.data.js";
import type { ExamMember } from "../types.js";

/** An amount in another unit than the printed one. */
export const unit: ExamMember = {
  name: "unit",
  make: (material) =>
    material.subjects.flatMap((subject) =>
      CONVERSIONS.filter(({ from }) => from === subject.unit).flatMap(
        ({ to, factor, decimals }) => {
          const by = exact(factor);
          if (!by) return [];
          const value = times(subject.amount, by);
          const v = print(decimals === null ? value : rounded(value, decimals));
          if (/^[0.]*$/.test(v)) return [];
          const asked = decimals === null ? "" : fill(DECIMALS, { n: String(decimals) });
          const question = worded(material, "unit", { name: subject.name, unit: to + asked });
          return [answered(material, question, { values: [{ v, u: to }] })];
        },
      ),
    ),
};
