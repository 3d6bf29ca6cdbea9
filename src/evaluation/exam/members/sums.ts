import { answered, worded } from "../draft.js";
import { minus, order, plus, print } from "../exact.js";
import { JOINTS } from "../templates.data.js";
import type { ExamMember, Material, Subject } from "../types.js";

/** Things of one kind and unit, none of them a part of another, in drawn order. */
function siblings({ subjects, random }: Material): Subject[] {
  const economics = subjects.filter(({ kind, key }) => kind === "economic" && key.length === 5);
  const projects = subjects.filter(({ kind }) => kind === "project");
  return [...random.shuffled(economics), ...random.shuffled(projects)];
}

function pairs(material: Material): [Subject, Subject][] {
  const list = siblings(material);
  return list.slice(1).flatMap((second, at): [Subject, Subject][] => {
    const first = list[at];
    const fit = first && first.kind === second.kind && first.unit === second.unit;
    return fit ? [[first, second]] : [];
  });
}

/** Two amounts added. */
export const sum: ExamMember = {
  name: "sum",
  make: (material) =>
    pairs(material).map(([a, b]) =>
      answered(material, worded(material, "sum", { names: a.name + JOINTS.last + b.name }), {
        values: [{ v: print(plus(a.amount, b.amount)), u: a.unit }],
      }),
    ),
};

/** The larger of two amounts less the smaller. */
export const difference: ExamMember = {
  name: "difference",
  make: (material) =>
    pairs(material)
      .filter(([a, b]) => order(a.amount, b.amount) !== 0)
      .map(([a, b]) => (order(a.amount, b.amount) > 0 ? ([a, b] as const) : ([b, a] as const)))
      .map(([more, less]) =>
        answered(material, worded(material, "difference", { name: more.name, other: less.name }), {
          values: [{ v: print(minus(more.amount, less.amount)), u: more.unit }],
        }),
      ),
};
