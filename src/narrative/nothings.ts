import type { Content, Identity } from "../model/document.js";
import type { FigureDraft } from "../model/figure.js";
import { SCOPE_OF, type StatedNothing, statedNothing } from "./narrative.js";

/** What of a part of the money is spent in all. */
const WHOLE = "expenditure";

/**
 * The statements that there is none of something, as figures in words without a value: so that a
 * question about it is answered by the sentence, and not as if nothing were printed.
 */
export function readNothings(content: Content, identity: Identity): FigureDraft[] {
  return statedNothing(content, identity).flatMap((nothing) => nonesOf(nothing, identity));
}

/** None of a part of the money: neither income nor expenditure. */
function nonesOf(nothing: StatedNothing, identity: Identity): FigureDraft[] {
  const part = SCOPE_OF.get(nothing.measure);
  if (part === undefined) return [noneOf(nothing, identity)];
  return [
    noneOf({ ...nothing, measure: WHOLE, scope: part }, identity),
    noneOf({ ...nothing, scope: null }, identity),
  ];
}

/** "无政府性基金预算支出" as a figure in words: there is none, and no number is printed. */
function noneOf({ measure, scope, text, locator, section }: StatedNothing, { year }: Identity) {
  return {
    year,
    scope,
    asOf: null,
    marked: "stated",
    table: section,
    tableKind: "narrative",
    row: [text],
    rowImplied: null,
    column: [],
    code: null,
    project: null,
    raw: text,
    value: null,
    comparator: "=",
    unit: null,
    certainty: "certain",
    locator,
    key: {
      ...{ measure, scope, aspect: "value", base: null, code: null },
      ...{ project: null, indicator: null, member: null },
    },
    context: text,
    restated: false,
    formula: null,
  } satisfies FigureDraft;
}
