import type { Figure } from "../../model/figure.js";
import type { Passage } from "../../model/passage.js";
import { keyName } from "../agreement.js";
import { showFigure } from "../amounts.js";
import { MESSAGES } from "../messages.text.js";
import { placeOf } from "../say.js";
import type { DocumentView, Finding, Rule, Said } from "../types.js";
import { wordFinding } from "../wording.js";
import { BUDGET_HEADING, YEAR_FIELD, YEARS_IN_TEXT } from "../words.data.js";

/** Text about this year's money speaks of this year. */
export const yearSlip: Rule = {
  id: "year-slip",
  scope: "prose",
  tolerance: "words",
  check: (view) => [...amounts(view), ...headings(view), ...fields(view)],
};

/** An amount said of another year that this year's tables print, where the section says none of this year. */
function amounts(view: DocumentView): Finding[] {
  const ofYear = new Map<string, Figure>();
  const saidNow = new Set<string>();
  for (const figure of view.usable) {
    if (figure.year !== figure.documentYear) continue;
    const key = keyName({ ...figure, year: 0 });
    if (key === null) continue;
    if (figure.marked === "printed") ofYear.set(key, figure);
    else saidNow.add(JSON.stringify([figure.table, key]));
  }
  return view.usable.flatMap((figure) => {
    const { year, documentYear, marked, key, asOf } = figure;
    if (marked !== "stated" || key?.aspect !== "value" || asOf !== null) return [];
    if (year === documentYear || figure.value === null || !/[1-9]/.test(figure.value)) return [];
    const name = keyName({ ...figure, year: 0 });
    const now = name === null ? undefined : ofYear.get(name);
    if (!now || now.value !== figure.value || saidNow.has(JSON.stringify([figure.table, name])))
      return [];
    return [
      wordFinding({
        holds: false,
        severity: "wording",
        table: figure.table,
        expected: String(documentYear),
        found: String(year),
        message: MESSAGES.yearOfAmount,
        slots: { place: placeOf(figure), amount: showFigure(figure), other: placeOf(now) },
        figures: [figure, now],
      }),
    ];
  });
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(YEARS_IN_TEXT)].map(([, year]) => Number.parseInt(year ?? "", 10));
}

/** "2022年部门预算情况说明" over the text of another year. */
function headings({ entry, passages }: DocumentView): Finding[] {
  const seen = new Set<string>();
  return passages.flatMap((passage) =>
    passage.path
      .filter((heading) => BUDGET_HEADING.test(heading) && !seen.has(heading) && seen.add(heading))
      .filter((heading) => yearsIn(heading).length > 0 && !yearsIn(heading).includes(entry.year))
      .map((heading) => spoken(passage, heading, entry.year, heading, MESSAGES.yearOfHeading)),
  );
}

/** The year's own target speaks only of years gone by. */
function fields({ entry, passages }: DocumentView): Finding[] {
  return passages.flatMap((passage) => {
    if (passage.kind !== "project" || !YEAR_FIELD.test(passage.path.at(-1) ?? "")) return [];
    const years = yearsIn(passage.text);
    if (years.length === 0 || years.some((year) => year >= entry.year)) return [];
    const found = [...new Set(years)].join(" / ");
    return [spoken(passage, passage.path.join(" › "), entry.year, found, MESSAGES.yearOfField)];
  });
}

function spoken(
  passage: Passage,
  table: string,
  expected: number,
  found: string,
  message: Said,
): Finding {
  return wordFinding({
    holds: false,
    severity: message === MESSAGES.yearOfField ? "notice" : "wording",
    table,
    expected: String(expected),
    found,
    message,
    passages: [passage],
  });
}
