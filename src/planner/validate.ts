import type { Plan, Selector } from "../model/plan.js";
import type { Candidates } from "./candidates.js";
import { spokenIn } from "./walk.js";
import { Proposal } from "./wire.js";

/** A proposal read, or what is wrong with it in words the model can mend it by. */
export type Read =
  | { readonly plan: Plan }
  | { readonly notUnderstood: string }
  | { readonly wrong: string };

/** Characters of a proposal; what is longer takes long to read and is no plan. */
export const LONGEST = 16_000;
/** Most faults told in one repair turn. */
const TOLD = 6;

/** Reads what a model wrote: JSON, of the schema's shape, with names out of the candidates alone. */
export function readProposal(text: string, candidates: Candidates): Read {
  if (text.length > LONGEST) return { wrong: "it is too long for a plan" };
  const json = jsonIn(text);
  if (json === undefined) return { wrong: "no JSON object was found" };
  const parsed = Proposal.safeParse(json);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    return { wrong: issues.slice(0, TOLD).join("\n") };
  }
  const { answer } = parsed.data;
  if (answer.kind === "not_understood") return { notUnderstood: answer.why };
  const { kind: _, ...plan } = answer;
  const placed = withPlaces(plan, candidates);
  const faults = [...new Set(namesUnknown(placed, candidates))];
  return faults.length === 0 ? { plan: placed } : { wrong: faults.slice(0, TOLD).join("\n") };
}

/** The object in a text that may have words or a fence around it. */
function jsonIn(text: string): unknown {
  const [start, end] = [text.indexOf("{"), text.lastIndexOf("}")];
  if (start < 0 || end < start) return undefined;
  try {
    return JSON.parse(text.slice(start, end + 1));
  } catch {
    return undefined;
  }
}

/** Region and stage follow from office and year: those of the documents are put in. */
function withPlaces(plan: Plan, { issuers }: Candidates): Plan {
  const copy = structuredClone(plan);
  const { selectors, domains } = spokenIn(copy.steps);
  for (const { value } of [...selectors, ...domains]) {
    const own = issuers.filter(({ name }) => name === value.issuer);
    const [issuer] = own;
    if (!issuer || own.length > 1) continue;
    value.region = [...issuer.region];
    const of = issuer.documents.filter(({ year }) => year === value.year);
    const [document] = of.length > 0 ? of : issuer.documents;
    if (document && !of.some(({ stage }) => stage === value.stage)) value.stage = document.stage;
  }
  return copy;
}

function namesUnknown({ steps }: Plan, candidates: Candidates): string[] {
  const { selectors, domains } = spokenIn(steps);
  const offices = [...selectors, ...domains].flatMap(({ value, path }) =>
    isOffice(value, candidates)
      ? []
      : [`${path.join(".")}.issuer: "${value.issuer}" is not listed`],
  );
  const rows = selectors.flatMap(({ value, path }) =>
    faultsOf(value, candidates).map((fault) => `${path.join(".")}.${fault}`),
  );
  return [...offices, ...rows];
}

function isOffice(
  { issuer, region }: { readonly issuer: string; readonly region: readonly string[] },
  { issuers }: Candidates,
): boolean {
  return issuers.some(({ name, region: own }) => name === issuer && own.join() === region.join());
}

function faultsOf(
  { measure, code, project, indicator }: Selector,
  { measures, lines, projects, indicators }: Candidates,
): string[] {
  const faults: string[] = [];
  const hold = (is: boolean, field: string, met: string): void => {
    if (!is) faults.push(`${field}: "${met}" is not listed`);
  };
  hold(
    measures.some(({ id }) => id === measure),
    "measure",
    measure,
  );
  if (code !== null)
    hold(
      lines.some((line) => line.code === code),
      "code",
      code,
    );
  if (project !== null) hold(projects.includes(project), "project", project);
  if (indicator !== null)
    hold(
      indicators.some(({ name }) => name === indicator),
      "indicator",
      indicator,
    );
  return faults;
}
