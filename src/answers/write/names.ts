import { rowLabel } from "../../ledger/complete.js";
import type { LibraryEntry } from "../../ledger/library.js";
import type { Figure } from "../../model/figure.js";
import { FUNCTION_CLASSES, MEASURES, SCOPES } from "../../model/measures.data.js";
import type { Selector } from "../../model/plan.js";
import { englishName } from "../../questions/english/lexicon.js";
import { PHASE_WORDS } from "../../questions/linking/phases.data.js";
import type { Composer } from "../composer.js";
import type { Answered } from "../run/outcome.js";
import { label, type Segment, words, year } from "../segments.js";
import { TEXTS } from "../texts.text.js";

const PHASES = new Set(PHASE_WORDS.flatMap(({ phase }) => phase.indicator ?? []));

/** The name of a measure as we write it. */
export function measureName(measure: string): string {
  return MEASURES.find(({ id }) => id === measure)?.names[0] ?? measure;
}

/** The name of a scope as we write it. */
export function scopeName(scope: string): string {
  return scope in SCOPES ? SCOPES[scope as keyof typeof SCOPES].name : scope;
}

/** A name of the field; in an English answer with what it is called in English. */
function fieldLabel(composer: Composer, name: string): Segment {
  const english = composer.language === "en" ? englishName(name) : undefined;
  if (english === undefined) return label(name);
  const both = `${english} (${name})`;
  composer.labels.add(both);
  return label(both);
}

/** What was asked for, named as the figure that answered names it. */
export function whatOf(composer: Composer, answered: Answered): Segment[] {
  const { selector, measure, scope } = answered.resolution;
  const figure = answered.figures[0];
  const { code } = answered.resolution;
  const base = named(composer, { ...selector, code }, measure, figure);
  if (scope === null) return base;
  return composer.fill(TEXTS.scoped, { what: base, scope: label(scopeName(scope)) });
}

function named(
  composer: Composer,
  selector: Selector,
  measure: string,
  figure: Figure | undefined,
): Segment[] {
  if (figure) composer.learn(figure);
  const { code, project, indicator } = selector;
  if (indicator !== null && PHASES.has(indicator)) {
    composer.labels.add(indicator);
    const what = named(composer, { ...selector, indicator: null }, measure, figure);
    return composer.fill(TEXTS.phased, { what, phase: label(indicator) });
  }
  if (indicator !== null) return [label(figure ? rowLabel(figure) : indicator)];
  if (project !== null) {
    composer.labels.add(project);
    const name = label(project);
    return measure === "project" ? [name] : [name, words(" "), label(measureName(measure))];
  }
  if (code === null) return [fieldLabel(composer, measureName(measure))];
  const line = fieldLabel(
    composer,
    figure ? rowLabel(figure) : (FUNCTION_CLASSES[code]?.[0] ?? code),
  );
  if (measure === "expenditure")
    return composer.fill(TEXTS.coded, { what: line, code: label(code) });
  return composer.fill(TEXTS.partOf, {
    line,
    code: label(code),
    part: fieldLabel(composer, measureName(measure)),
  });
}

/** What a selector asks for where nothing stands; `like` is a figure of the same line elsewhere. */
export function nameOf(composer: Composer, selector: Selector, like?: Figure): Segment[] {
  if (selector.code !== null) composer.labels.add(selector.code);
  return named(composer, selector, selector.measure, like);
}

/** "洛龙区… 2023 年预算，…": whose, when and what. */
export function subjectOf(composer: Composer, answered: Answered): Segment[] {
  const asOf = answered.figures[0]?.asOf?.slice(0, 4);
  if (asOf !== undefined) {
    const { issuer } = answered.resolution.selector;
    composer.years.add(Number.parseInt(asOf, 10));
    return composer.fill(TEXTS.subjectAsOf, {
      issuer: label(issuer),
      year: year(Number.parseInt(asOf, 10)),
      what: whatOf(composer, answered),
    });
  }
  return subjectWith(composer, answered.resolution.selector, whatOf(composer, answered));
}

/** The subject of a selector with the given name for what it asks. */
export function subjectWith(
  composer: Composer,
  selector: Pick<Selector, "issuer" | "year" | "stage">,
  what: readonly Segment[],
): Segment[] {
  composer.labels.add(selector.issuer);
  composer.years.add(selector.year);
  return composer.fill(TEXTS.subject, {
    issuer: label(selector.issuer),
    year: year(selector.year),
    stage: words(TEXTS.stages[composer.language][selector.stage]),
    what,
  });
}

/** The plain text of a selector, for labels in JSON and for choices. */
export function plainName(selector: Selector, figure?: Figure): string {
  const { issuer, year: y, code, project, indicator, measure } = selector;
  const what =
    indicator !== null
      ? (indicator.split("/").at(-1) ?? indicator)
      : (project ??
        (code !== null && figure ? `${rowLabel(figure)} ${code}` : measureName(measure)));
  return `${issuer} ${y} ${what}`;
}

/** Years of the loaded documents of an issuer, in order. */
export function yearsLoaded(library: readonly LibraryEntry[], issuer: string): number[] {
  const own = library.filter((entry) => entry.issuer.name === issuer);
  return [...new Set(own.map((entry) => entry.year))].sort((a, b) => a - b);
}

/** Segments joined by the language's list mark. */
export function listed(items: readonly (readonly Segment[])[], mark: string): Segment[] {
  return items.flatMap((item, at) => (at === 0 ? [...item] : [words(mark), ...item]));
}
