import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import { FUNCTION_TABLES } from "../linking/words.data.js";
import { isFunction, isWithin } from "./combine.js";
import { BASIC_TABLE, RANKED_MEASURES } from "./intent.data.js";
import type { Intent } from "./intent.js";
import { membersAsked } from "./list-members.js";
import { isRanked, type Target } from "./target.js";

type FamilySlots = Pick<Intent, "family" | "within" | "measure">;

export function familyOf(u: Understanding, targets: readonly Target[]): FamilySlots {
  const families = meant(u.spans, "family").map(({ family }) => family);
  const table = meant(u.spans, "table").some(
    ({ title }) => FUNCTION_TABLES.test(title) && !title.includes(BASIC_TABLE),
  );
  const plain = families.includes("classes") ? "classes" : (families[0] ?? null);
  const asked =
    plain === "economics" && (table || families.includes("functions")) ? "functions" : plain;
  const ranked = targets.filter(isRanked);
  const inner = ranked.find(
    (one) => !ranked.some((other) => other !== one && isWithin(other, one)),
  );
  const klass = targets
    .flatMap(({ options }) => options[0]?.code ?? [])
    .find((code) => code.length === 3);
  const members = membersAsked(u, targets);
  if (members != null) {
    return {
      family: isFunction(members) ? "functions" : "economics",
      ...{ within: members, measure: null },
    };
  }
  if (klass !== undefined && asked !== null && asked !== "projects") {
    return { family: isFunction(klass) ? "functions" : "economics", within: klass, measure: null };
  }
  const measure = inner?.options[0]?.measure;
  const lines = measure === undefined ? undefined : RANKED_MEASURES.get(measure);
  if (asked === "projects" || measure === "project") {
    return { family: "projects", within: null, measure: null };
  }
  // "基本支出超过百万的项级科目": the column of the lines of the kind asked for.
  if (lines && measure !== undefined && (asked === "functions" || asked === "classes"))
    return { family: asked, within: null, measure };
  const basic = ranked.some((one) => one !== inner && one.options[0]?.measure === "basic");
  if (lines)
    return {
      family: "economics",
      ...lines,
      ...(basic && lines.measure === null ? { measure: "basic" } : {}),
    };
  return { family: asked, within: null, measure: null };
}
