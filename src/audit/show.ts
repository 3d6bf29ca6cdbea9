import type { Locale } from "../kernel/errors.js";
import type { AuditReport } from "../model/audit.js";
import { REPORT } from "./messages.text.js";
import { RULES_IN_WORDS } from "./rules.text.js";

const SEVERITIES = ["error", "rounding", "wording", "notice"] as const;

/** An audit as a person reads it: per document, what fails by gravity, then what was checked and holds. */
export function showReport(
  report: AuditReport,
  documents: readonly { readonly id: string; readonly title: string }[],
  locale: Locale,
): string {
  const words = REPORT[locale];
  if (documents.length === 0) return words.none;
  return documents
    .map(({ id, title }) => {
      const checks = report.checks.filter(({ documentId }) => documentId === id);
      return [words.title(title), ...ofDocument(checks, locale)].join("\n");
    })
    .join("\n\n");
}

function ofDocument(checks: AuditReport["checks"], locale: Locale): string[] {
  const words = REPORT[locale];
  const failed = checks.filter(({ outcome }) => outcome === "fail");
  const passed = checks.filter(({ outcome }) => outcome === "pass");
  const groups = SEVERITIES.flatMap((severity) => {
    const group = failed.filter((check) => check.severity === severity);
    if (group.length === 0) return [];
    const lines = group.map(({ message }, at) => `  ${at + 1}. ${message}`);
    return [`【${words.severity[severity]}】`, ...lines];
  });
  const rules = [...new Set(passed.map(({ rule }) => rule))].filter(
    (rule) => !failed.some((check) => check.rule === rule),
  );
  return [
    words.passed(passed.length, failed.length),
    ...(failed.length === 0 ? [words.clean] : groups),
    ...(rules.length === 0 ? [] : [words.rules]),
    ...rules.map((rule) =>
      words.rule(
        RULES_IN_WORDS[rule]?.[locale] ?? rule,
        passed.filter((check) => check.rule === rule).length,
      ),
    ),
  ];
}
