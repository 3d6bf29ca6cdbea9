import type { FigureDraft, FigureKey } from "../model/figure.js";
import type { Setting } from "./draft.js";
import { PERIOD_HEADINGS } from "./words/sections.data.js";

const LONGEST_PERIOD = 60;

const NO_KEY: FigureKey = {
  measure: "stated",
  aspect: "value",
  base: null,
  scope: null,
  code: null,
  project: null,
  indicator: null,
  member: null,
};

/** When a project runs: the dates under such a heading, as printed. */
export function periodOf({ placed, identity }: Setting): FigureDraft[] {
  const { paragraph, headings, zone } = placed;
  const heading = headings.at(-1) ?? "";
  const name = PERIOD_HEADINGS.find((word) => heading.includes(word));
  const raw = paragraph.text.trim();
  if (zone !== "project" || name === undefined || !/\d/.test(raw) || raw.length > LONGEST_PERIOD)
    return [];
  return [
    {
      year: identity.year,
      scope: null,
      asOf: null,
      marked: "stated",
      table: heading,
      tableKind: "narrative",
      row: [name],
      rowImplied: null,
      column: [],
      code: null,
      project: null,
      raw,
      value: null,
      comparator: "=",
      unit: null,
      certainty: "certain",
      locator: paragraph.locator,
      key: { ...NO_KEY, indicator: name },
      context: raw,
      restated: paragraph.restated,
      formula: null,
    },
  ];
}
