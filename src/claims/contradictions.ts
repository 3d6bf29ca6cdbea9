import type { Auditor } from "../audit/index.js";
import { type Finding, remarked } from "./outcome.js";
import type { Judged } from "./slips.js";

type Findings = Auditor["findingsFor"] | undefined;
/** So many figures of a finding are the ones it rests on. */
const MOST_FIGURES = 3;

/** Adds to each verdict where the audit found its document at odds with itself about that figure. */
export async function withContradictions(
  judged: readonly Judged[],
  findings: Findings,
  language: "zh" | "en",
): Promise<Judged[]> {
  if (!findings) return [...judged];
  const warned: Judged[] = [];
  for (const { claim, finding } of judged)
    warned.push({ claim, finding: await warnedOf(finding, findings, language) });
  return warned;
}

async function warnedOf(
  finding: Finding,
  findings: NonNullable<Findings>,
  language: "zh" | "en",
): Promise<Finding> {
  const { truth, caution, verdict } = finding;
  if (verdict === "not_found" || caution === "disputed" || !truth) return finding;
  const figures = truth.figures.slice(0, MOST_FIGURES);
  if (figures.length === 0) return finding;
  const [gravest] = (await findings(figures)).filter(({ severity }) => severity === "error");
  if (!gravest) return finding;
  return remarked(finding, { say: "contradicted", slots: { finding: gravest.message[language] } });
}
