import { sum } from "../../calculators/index.js";
import { isLoaded } from "../absence.js";
import type { Claim, CountedProjects } from "../claim.js";
import { type Fact, factsOf, yearsOf } from "../facts.js";
import { judge } from "../judge.js";
import { type Finding, notFound } from "../outcome.js";
import type { Thing } from "../sentence-reading.js";
import { admits, inUnit } from "../tolerance.js";
import type { Tools } from "../tools.js";

type SumClaim = Extract<Claim, { kind: "sum" }>;

/**
 * "有11个项目，合计513.6万元": the projects of that office added up. Where the number of them is not
 * right, the sum may be of others than are known: it can be right then, but not wrong.
 */
export async function checkProjectSum(
  claim: SumClaim,
  projects: CountedProjects,
  tools: Tools,
): Promise<Finding> {
  const counted = { ...projects, place: claim.place };
  const facts = [
    ...(await addedUp(claim, counted, tools)),
    ...(counted.condition ? [] : await factsOf(whole(claim), claim.place, tools.ground)),
  ];
  const found = judge(claim.stated, facts, null);
  if (!found) return notFound(isLoaded(claim.place) ? "no_figure" : "no_year");
  if (found.verdict !== "refuted") return found;
  const { verdict } = await tools.judge(counted);
  return verdict === "supported" ? found : notFound("no_figure");
}

/** The expenditure on projects as a whole. */
function whole({ start, end, place }: SumClaim): Thing {
  const option = { measure: "project", scope: null, code: null, project: null, indicator: null };
  return { options: [option], start, end, text: "", place, bare: false };
}

async function addedUp(
  { place, stated }: SumClaim,
  { condition }: CountedProjects,
  tools: Tools,
): Promise<Fact[]> {
  const facts: Fact[] = [];
  for (const issuer of place.issuers) {
    for (const year of yearsOf(issuer, place.year)) {
      const all = await tools.projects(issuer, year, place);
      const meant = all.filter(({ amount }) => !condition || admits(condition, amount));
      const amounts = meant.map(({ amount }) => amount);
      const [first] = meant;
      if (!first || amounts.some((one) => !inUnit(one, stated.amount.unit))) continue;
      const worked = sum(amounts);
      const figures = meant.flatMap((one) => one.figures.slice(0, 1));
      facts.push({ ...first, amount: worked.value, formula: worked.formula, figures });
    }
  }
  return facts;
}
