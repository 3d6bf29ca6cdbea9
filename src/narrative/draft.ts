import { printNumber, quantity } from "../kernel/quantity.js";
import type { Identity } from "../model/document.js";
import type { FigureDraft, FigureKey } from "../model/figure.js";
import { MEASURES } from "../model/measures.data.js";
import type { Clause } from "./clause.js";
import { type CodeNames, withCode } from "./codes.js";
import { isName } from "./items.js";
import type { Mention } from "./mentions.js";
import { scoped } from "./scopes.js";
import type { Placed } from "./sections.js";
import { variantOf, variantOfBase } from "./stages.js";
import { PATH_JOINT } from "./words/items.data.js";
import type { YearRef } from "./years.js";

/** What a paragraph lends to the figures stated in it. */
export interface Setting {
  readonly identity: Identity;
  readonly placed: Placed;
  readonly scope: string | null;
  /** Names of functional lines in the document's tables. */
  readonly names: CodeNames;
}

const unitOfMeasure = new Map(MEASURES.map(({ id, unit }) => [id, unit ?? null]));

function yearFrom(ref: YearRef | null, from: number): number {
  if (ref === null) return from;
  return "year" in ref ? ref.year : from + ref.offset;
}

/** The year a clause speaks of: of its date, named in its sentence, or the document's. */
function yearOf(clause: Clause, identity: Identity): number {
  if (clause.asOf !== null) return Number.parseInt(clause.asOf, 10);
  return yearFrom(clause.year, identity.year);
}

function baseOf(clause: Clause, setting: Setting): string | null {
  if (clause.aspect === "share") return clause.completes ?? clause.whole?.id ?? null;
  if (clause.aspect === "value" || clause.base === null) return null;
  const year = yearFrom(clause.base.year, yearOf(clause, setting.identity));
  return `${year}${variantOfBase(clause.base.variant, setting.identity.stage)}`;
}

function keyOf(clause: Clause, mention: Mention, setting: Setting): FigureKey {
  const variant = variantOf(clause.variant, setting.identity.stage);
  const words = [...mention.path, clause.item, variant.name];
  const indicator = words.filter((word) => word !== null && word !== "").join(PATH_JOINT);
  const { id, scope } = scoped(mention, setting.scope);
  return {
    measure: id,
    aspect: clause.aspect,
    base: baseOf(clause, setting),
    scope,
    code: mention.code,
    project: null,
    indicator: indicator === "" ? null : indicator,
    member: null,
  };
}

function negated(value: string, unit: string | null): string {
  const q = quantity(value, unit);
  return q.value.isZero() ? value : printNumber({ ...q, value: q.value.negated() });
}

/** A decrease carries its sign in the value, a range of them from the larger one. */
function signed({ quantity: said, direction }: Clause): Pick<FigureDraft, "value" | "valueTo"> {
  const { value, valueTo, unit } = said;
  if (value === null || direction !== -1)
    return valueTo === undefined ? { value } : { value, valueTo };
  if (valueTo === undefined) return { value: negated(value, unit) };
  return { value: negated(valueTo, unit), valueTo: negated(value, unit) };
}

const STATED = { id: "stated", scope: null, code: null, path: [] } as const;

function certaintyOf(clause: Clause, mention: Mention): FigureDraft["certainty"] {
  if (clause.doubtful) return "uncertain";
  if (mention.id === STATED.id) return isName(clause.item ?? "") ? "certain" : "uncertain";
  if (clause.aspect === "value") return "certain";
  if (clause.completes !== null) return "certain";
  if (clause.aspect === "share") return clause.whole === null ? "uncertain" : "certain";
  return clause.base === null ? "uncertain" : "certain";
}

function draft(clause: Clause, mention: Mention, setting: Setting): FigureDraft {
  const { paragraph, headings } = setting.placed;
  const key = keyOf(clause, mention, setting);
  const { quantity: said, sentence } = clause;
  const { stage } = variantOf(clause.variant, setting.identity.stage);
  return {
    year: yearOf(clause, setting.identity),
    scope: key.scope,
    asOf: clause.asOf,
    marked: "stated",
    table: headings.at(-1) ?? setting.identity.title,
    tableKind: "narrative",
    row: clause.item === null ? [mention.name] : [clause.item],
    rowImplied: null,
    column: [],
    code: mention.code,
    project: null,
    raw: clause.raw,
    ...signed(clause),
    comparator: said.comparator,
    unit: said.unit ?? unitOfMeasure.get(key.measure) ?? null,
    certainty: certaintyOf(clause, mention),
    locator: paragraph.locator,
    key,
    context: paragraph.text.slice(sentence.start, sentence.end).trim(),
    restated: paragraph.restated,
    ...(stage === undefined ? {} : { stage }),
    formula: null,
  };
}

/** The figures of one clause: one for each measure it speaks of, or one for its words alone. */
export function draftsOf(clause: Clause, setting: Setting): FigureDraft[] {
  if (clause.measures.length > 0)
    return clause.measures.map((m) => draft(clause, withCode(m, setting.names), setting));
  if (clause.item === null) return [];
  return [draft(clause, { ...STATED, name: clause.item }, setting)];
}
