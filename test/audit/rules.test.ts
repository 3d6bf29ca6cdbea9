import { describe, expect, it } from "vitest";
import { RULES } from "../../src/audit/rules/index.js";
import { RULES_IN_WORDS } from "../../src/audit/rules.text.js";
import type { Check } from "../../src/audit/types.js";
import { auditText } from "./audited.js";
import { budgetText } from "./budget.data.js";
import { CASES } from "./cases.data.js";

/** Rules whose holding and broken variants stand in tests of their own. */
const ELSEWHERE = [
  "prose-agree",
  "project-lifetime",
  "previous-year",
  "code-names-years",
  "editions",
];
/** Rules that have something to say only where something is amiss. */
const SILENT = [
  "unit-slip",
  "project-in-prose",
  "year-slip",
  "template-leftover",
  "repeated-item",
  "target-unit",
];

const told = (checks: readonly Check[]): string[] =>
  checks.map(({ rule, severity, message }) => `${rule} ${severity} ${message.zh}`);

describe("a budget in which everything adds up", () => {
  const checks = auditText(budgetText());

  it("fails no check", () => {
    expect(told(checks.filter(({ outcome }) => outcome === "fail"))).toEqual([]);
  });

  it("holds under every rule that has a case", () => {
    const held = checks.filter(({ outcome }) => outcome === "pass").map(({ rule }) => rule);
    const cased = CASES.map(({ rule }) => rule).filter((rule) => !SILENT.includes(rule));
    expect(cased.filter((rule) => !held.includes(rule))).toEqual([]);
  });

  it("is looked at by every rule, each with words in both languages", () => {
    expect([...new Set(checks.map(({ rule }) => rule))]).toEqual(RULES.map(({ id }) => id));
    expect(Object.keys(RULES_IN_WORDS).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it("has a case for every rule", () => {
    const cased = [...CASES.map(({ rule }) => rule), ...ELSEWHERE];
    expect(RULES.map(({ id }) => id).filter((id) => !cased.includes(id))).toEqual([]);
  });
});

describe("a budget with one slip", () => {
  it.each(CASES.map((one) => [`${one.rule}: ${one.why}`, one] as const))("%s", (_, one) => {
    const failed = auditText(budgetText(one.replace)).filter(
      ({ rule, outcome }) => rule === one.rule && outcome === "fail",
    );
    const said = failed.find(
      ({ severity, message }) =>
        severity === one.severity && one.says.every((word) => message.zh.includes(word)),
    );
    expect(said?.severity, told(failed).join("\n")).toBe(one.severity);
    expect(said?.message.en).toMatch(/[a-z]/);
    expect(said?.message.en).not.toContain("{");
  });
});
