import { answered, worded } from "../draft.js";
import { exact, minus, order, percent, print } from "../exact.js";
import type { Draft, ExamMember, Material, Subject } from "../types.js";

/** This year's amount against the one in the issuer's document of the year before. */
export const change: ExamMember = {
  name: "change",
  make: (material) => material.subjects.flatMap((now) => changesOf(now, material)),
};

function changesOf(now: Subject, material: Material): Draft[] {
  const then = material.before.find(({ kind, key }) => kind === now.kind && key === now.key);
  const zero = exact("0");
  if (!then || !zero || then.unit !== now.unit || order(then.amount, zero) === 0) return [];
  const words = { name: now.name, before: String(then.year) };
  const difference = minus(now.amount, then.amount);
  const rate = percent(difference, then.amount);
  const either = (text: string, u: string): Draft["expect"]["values_any"] => {
    const v = text.replace("-", "");
    return [[{ v, u }], [{ v: `-${v}`, u }]];
  };
  return [
    answered(material, worded(material, "change", words), {
      values_any: either(print(difference), now.unit),
    }),
    ...(rate === undefined
      ? []
      : [
          answered(material, worded(material, "rate", words), {
            values_any: either(print(rate), "%"),
          }),
        ]),
  ];
}
