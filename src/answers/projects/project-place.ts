import { compare, equal } from "../../kernel/quantity.js";
import type { Domain } from "../../model/plan.js";
import { meant } from "../../questions/linking/types.js";
import { FROM_END, PLACE_ASKED } from "../../questions/projects/place.data.js";
import { documentsFor, remembered, type Way } from "../question.js";
import { membersOf, rankMembers } from "../run/domain.js";
import type { Member } from "../run/member.js";
import { writeProjectPlace } from "../write/project-place.js";
import { namedProjects } from "./named-project.js";

/**
 * "某项目在所有项目中排第几": the place of one project named among all of its office's year, by
 * amount, the largest first (or last, where it is counted from the end).
 */
export const projectPlace: Way = async (question) => {
  const { u, intent, slots, sources, draft } = question;
  const among = meant(u.spans, "family").some(({ family }) => family === "projects");
  if (!among || !PLACE_ASKED.test(u.text)) return undefined;
  const projects = await namedProjects(u, intent, slots, sources);
  const [only, ...others] = projects;
  if (!only || others.length > 0) return undefined;
  const { year, stage } = only.document.document;
  const domain: Domain = {
    issuer: only.issuer.name,
    region: [...only.issuer.region],
    year,
    stage,
    of: "projects",
    within: null,
    measure: null,
    except: [],
    named: null,
    where: [],
  };
  const all = await membersOf(domain, documentsFor(question));
  const order = FROM_END.test(u.text) ? "smallest" : "largest";
  const place = placeOf(only.project, rankMembers(all, order));
  if (!place) return undefined;
  writeProjectPlace(draft.composer, domain, { ...place, order });
  draft.complete = true;
  return remembered(question, { focus: intent.targets });
};

/** The members up to the one named, and those level with it. */
function placeOf(project: string, ranked: readonly Member[]) {
  const own = ranked.find(({ name }) => name === project);
  const { amount } = own ?? {};
  if (!own || !amount) return undefined;
  const level = ranked.filter((one) => one !== own && one.amount && equal(one.amount, amount));
  const first = ranked.findIndex((one) => one.amount && compare(one.amount, amount) === 0);
  return { own, level, ahead: ranked.slice(0, first), all: ranked };
}
