import type { Identity } from "../../src/model/document.js";
import type { Figure, FigureDraft, FigureKey } from "../../src/model/figure.js";
import type { Passage } from "../../src/model/passage.js";
import { keyOf } from "../../src/tables/figures.js";

export const ISSUER = "青禾县清源湖管理局";

export function keyWith(part: Partial<FigureKey> = {}): FigureKey {
  return keyOf({ measure: "expenditure", ...part });
}

/** A printed amount in 万元; `value` follows `raw` unless given. */
export function draftWith(part: Partial<FigureDraft> = {}): FigureDraft {
  const raw = part.raw ?? "88.20";
  return {
    year: null,
    scope: null,
    asOf: null,
    marked: "printed",
    table: "部门收支预算表",
    tableKind: null,
    row: ["支出总计"],
    rowImplied: null,
    column: ["支出", "金额"],
    code: null,
    project: null,
    raw,
    value: /^\d+(?:\.\d+)?$/.test(raw) ? raw : null,
    comparator: "=",
    unit: "万元",
    certainty: "certain",
    locator: { line: 1 },
    key: keyWith(),
    context: "",
    restated: false,
    formula: null,
    ...part,
  };
}

/** A figure of the ledger that no store holds. */
export function figureWith(part: Partial<Figure> = {}): Figure {
  return {
    ...draftWith(part),
    id: "0123456789abcdef",
    documentId: "d1",
    sourceFile: "000.html",
    issuer: ISSUER,
    documentYear: 2031,
    stage: "预算",
    occurrence: 1,
    ...part,
    year: part.year ?? 2031,
  };
}

export function identityWith(part: Partial<Identity> = {}): Identity {
  return {
    issuer: { name: ISSUER, region: ["青禾县"], level: "部门", aliases: [] },
    year: 2031,
    stage: "预算",
    title: `${ISSUER}2031年度部门预算`,
    dated: null,
    ...part,
  };
}

export function passageWith(part: Partial<Passage> = {}): Passage {
  return {
    kind: "section",
    path: ["一、主要职责"],
    subject: null,
    text: "看护湖面与堤岸，清理水草，管理巡湖船2艘。",
    restated: false,
    locator: {},
    id: 1,
    documentId: "d1",
    ...part,
  };
}
