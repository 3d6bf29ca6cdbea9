import type { Random } from "../../src/kernel/random.js";
import type { Selector, Step } from "../../src/model/plan.js";
import { spokenIn } from "../../src/planner/walk.js";

type Office = Pick<Selector, "issuer" | "region" | "year" | "stage">;

/** What a prompt lists between two of its marks, line by line. */
function listed(prompt: string, mark: string): string[] {
  const text = prompt.split(`<${mark}>`)[1]?.split(`</${mark}>`)[0] ?? "";
  return text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("（"));
}

/** Names out of a prompt, so that a wrong plan is well-formed. */
function namesIn(prompt: string) {
  const first = (line: string): string => line.split(" ")[0] ?? "";
  return {
    offices: listed(prompt, "部门和年度").map((line) => JSON.parse(line) as Office),
    measures: listed(prompt, "指标编号").map(first),
    codes: listed(prompt, "科目").map(first),
    projects: listed(prompt, "项目"),
  };
}

const PLAIN = { unit: null, decimals: null };

/**
 * A well-formed plan for another question than the one asked: the right one with a row, a year, an
 * office or an operation exchanged, or one made up of what the prompt lists.
 */
export function wrongPlan(prompt: string, right: readonly Step[], random: Random): unknown[] {
  const { offices, measures, codes, projects } = namesIn(prompt);
  const row = (office: Office): Selector => {
    const bare = { ...office, scope: "any" as const, code: null, project: null, indicator: null };
    const kinds = [
      { ...bare, measure: random.pick(measures) },
      ...(codes.length > 0 ? [{ ...bare, measure: "expenditure", code: random.pick(codes) }] : []),
      ...(projects.length > 0
        ? [{ ...bare, measure: "project", project: random.pick(projects) }]
        : []),
    ];
    return random.pick(kinds);
  };
  const office = random.pick(offices);
  if (holdsNames(right) && random.chance(0.7)) return exchanged(right, row, offices, random);
  const [one, other] = [row(office), row(office)];
  return [
    random.pick([
      { operation: "lookup", of: [one], ...PLAIN },
      { operation: "lookup", of: [one, other], ...PLAIN },
      { operation: "share", part: one, whole: other, ...PLAIN },
      { operation: "change", earlier: { ...one, year: one.year - 1 }, later: one, ...PLAIN },
      { operation: "sum", of: [one, other], total: null, shareOf: null, average: false, ...PLAIN },
      { operation: "difference", left: one, right: other, ratio: false, rate: false, ...PLAIN },
    ]),
  ];
}

function holdsNames(steps: readonly Step[]): boolean {
  const { selectors, domains } = spokenIn(steps);
  return selectors.length + domains.length > 0;
}

/** The right plan with one thing in it exchanged, or another step beside it. */
function exchanged(
  right: readonly Step[],
  row: (office: Office) => Selector,
  offices: readonly Office[],
  random: Random,
): unknown[] {
  const steps = structuredClone(right) as Step[];
  const { selectors, domains } = spokenIn(steps);
  const spoken = random.pick([...selectors, ...domains].map(({ value }) => value));
  const own = {
    issuer: spoken.issuer,
    region: spoken.region,
    year: spoken.year,
    stage: spoken.stage,
  };
  const lookup = { operation: "lookup", of: [row(own)], ...PLAIN };
  switch (random.whole(0, 5)) {
    case 0:
      Object.assign(spoken, { year: spoken.year + random.pick([-1, 1]) });
      return steps;
    case 1:
      Object.assign(spoken, random.pick(offices));
      return steps;
    case 2:
      return [...steps, lookup];
    case 3:
      return [lookup];
    case 4: {
      const { measure, code, project } = row(own);
      if ("indicator" in spoken) Object.assign(spoken, { measure, code, project });
      else Object.assign(spoken, { within: "301" });
      return steps;
    }
    default: {
      const [one] = selectors;
      if (!one) return [lookup];
      return [{ operation: "share", part: one.value, whole: row(own), ...PLAIN }];
    }
  }
}
