import { distinctTargets, dropVaguer, findTargets, type TargetOption } from "../intent/target.js";
import type { Understanding } from "../linking/understand.js";
import type { Family } from "../linking/words.data.js";
import { isExplained } from "./explained.js";
import { FROM_BELOW, PLACE_ASKED } from "./groups.data.js";

/** A project or line whose place among its like is asked. */
export interface PlaceAsk {
  readonly of: Family;
  readonly option: TargetOption;
  readonly order: "largest" | "smallest";
}

/** "…项目在所有项目里排第几"; undefined where no place of a project or line is asked. */
export function readPlace(u: Understanding): PlaceAsk | undefined {
  if (u.text.search(PLACE_ASKED) < 0 || !isExplained(u, [PLACE_ASKED])) return undefined;
  const things = distinctTargets(dropVaguer(findTargets(u))).filter(({ options }) =>
    options.every(({ project, code }) => project !== null || code !== null),
  );
  const [thing, ...more] = things;
  const [option, ...others] = thing?.options ?? [];
  if (!option || more.length > 0 || others.length > 0) return undefined;
  const of = familyOf(option);
  const order = FROM_BELOW.test(u.text) ? "smallest" : "largest";
  return of && { of, option, order };
}

function familyOf({ project, code }: TargetOption): Family | undefined {
  if (project !== null) return "projects";
  if (code === null) return undefined;
  if (/^3\d{4}$/.test(code)) return "economics";
  if (/^2\d{6}$/.test(code)) return "functions";
  return /^2\d{2}$/.test(code) ? "classes" : undefined;
}
