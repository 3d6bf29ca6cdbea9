import { MEASURES } from "../../model/measures.data.js";
import type { Domain, Selector } from "../../model/plan.js";
import { isFunction } from "../intent/combine.js";
import { DEFAULT_STAGE } from "../intent/intent.data.js";
import type { Intent } from "../intent/intent.js";
import type { TargetOption } from "../intent/target.js";
import type { KnownIssuer } from "../linking/issuers.js";

export function vehicles(): TargetOption {
  return { measure: "vehicles", scope: null, code: null, project: null, indicator: null };
}

/** A selector for one issuer and year. */
export function selectorOf(issuer: KnownIssuer, year: number, option: TargetOption): Selector {
  const stage = issuer.documents.find((document) => document.year === year)?.stage;
  const { measure, code, project, indicator } = option;
  return {
    issuer: issuer.name,
    region: [...issuer.region],
    year,
    stage: option.stage ?? stage ?? issuer.documents[0]?.stage ?? DEFAULT_STAGE,
    measure,
    scope: (option.scope ?? "any") as Selector["scope"],
    code,
    project,
    indicator,
  };
}

/** The usual whole of a thing: what its share is taken of when the question does not say. */
export function usualWhole(option: TargetOption): TargetOption {
  const { measure, code, project, scope } = option;
  const whole = { ...vehicles(), scope };
  if (project !== null) return { ...whole, measure: "project" };
  if (code !== null && !isFunction(code) && measure !== "expenditure") {
    return { ...whole, measure: "expenditure", scope: null, code };
  }
  if (code !== null) return { ...whole, measure: wholeOfLine(option) };
  const part = MEASURES.find(({ id }) => id === measure)?.part ?? "expenditure";
  return { ...whole, measure: part };
}

function wholeOfLine({ measure, code }: TargetOption): string {
  return code !== null && isFunction(code) && measure !== "expenditure" ? measure : "expenditure";
}

export function isPartOf(inner: TargetOption, outer: TargetOption): boolean {
  if (outer.code !== null || outer.project !== null) return false;
  if (inner.project !== null) return outer.measure === "project" || outer.measure === "expenditure";
  if (inner.code !== null) return outer.measure === "expenditure";
  return MEASURES.find(({ id }) => id === inner.measure)?.part === outer.measure;
}

export function domainOf(intent: Intent, issuer: KnownIssuer, year: number): Domain {
  const { issuer: name, region, stage } = selectorOf(issuer, year, vehicles());
  return {
    issuer: name,
    region,
    year,
    stage,
    of: intent.family ?? "projects",
    within: intent.within,
    measure: intent.measure,
    except: [...intent.except],
    named: intent.nameFilter,
    where: [...intent.where],
  };
}
