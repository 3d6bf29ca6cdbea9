import { answered, worded } from "../draft.js";
import type { ExamMember } from "../types.js";

/** The value a performance indicator of a project has to reach. */
export const target: ExamMember = {
  name: "target",
  make: (material) => {
    const targets = material.figures.flatMap((figure) => {
      const { key, certainty, raw } = figure;
      const name = key?.indicator?.split("/").at(-1);
      if (key?.measure !== "target" || key.project === null || certainty !== "certain") return [];
      return name === undefined || raw === "" ? [] : [{ figure, project: key.project, name }];
    });
    const isAlone = ({ project, name }: (typeof targets)[number]): boolean =>
      targets.filter((other) => other.project === project && other.name === name).length === 1;
    return targets.filter(isAlone).map(({ figure: { value, valueTo, unit, raw }, project, name }) =>
      answered(material, worded(material, "target", { project, name }), {
        ...(value === null || valueTo !== undefined
          ? { contains: [raw] }
          : { values: [{ v: value, u: unit }] }),
      }),
    );
  },
};
