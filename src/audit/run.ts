import { shortHash } from "../kernel/hash.js";
import { MESSAGES } from "./messages.text.js";
import { RULES } from "./rules/index.js";
import type { Check, DocumentView, Finding, Rule } from "./types.js";

/** Every rule over one document. A rule that finds nothing to compare says so once. */
export function runRules(view: DocumentView, rules: readonly Rule[] = RULES): Check[] {
  return rules.flatMap((rule) => {
    const seen = new Map<string, number>();
    const findings = merged(rule.check(view));
    return (findings.length > 0 ? findings : [nothing()]).map((finding) => {
      const operands = finding.figures.map(({ id }) => id);
      const words = operands.length === 0 ? [finding.table, finding.found] : [];
      const name = JSON.stringify([rule.id, operands, words]);
      const repeat = (seen.get(name) ?? 0) + 1;
      seen.set(name, repeat);
      return { ...finding, id: shortHash(name, repeat), rule: rule.id, documentId: view.entry.id };
    });
  });
}

/** What is said twice in the same words (of income and of expenditure at once) is one finding. */
function merged(findings: readonly Finding[]): Finding[] {
  const byWords = new Map<string, Finding>();
  for (const finding of findings) {
    const name = JSON.stringify([finding.outcome, finding.table, finding.message.zh]);
    const known = byWords.get(name);
    const figures = known ? [...known.figures, ...finding.figures] : finding.figures;
    byWords.set(name, { ...(known ?? finding), figures });
  }
  return [...byWords.values()];
}

function nothing(): Finding {
  return {
    outcome: "not_applicable",
    severity: "notice",
    table: "",
    expected: "",
    found: "",
    difference: null,
    message: MESSAGES.nothingToCheck,
    figures: [],
  };
}
