import { quantity } from "../../kernel/quantity.js";
import type { LibraryEntry } from "../../ledger/library.js";
import type { Figure } from "../../model/figure.js";
import type { Composer } from "../composer.js";
import { label, mark, type Segment, words, year } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { listed } from "./names.js";

interface Whose {
  readonly issuer: { readonly name: string };
  readonly document: { readonly document: LibraryEntry };
  readonly project: string | null;
}

/** Lists targets: whose and how many, then each with its printed value. */
export function writeTargets(
  composer: Composer,
  { issuer, document, project }: Whose,
  targets: readonly Figure[],
  { classes, count }: { readonly classes: readonly string[]; readonly count: boolean },
): void {
  const subject = composer.fill(TEXTS.targetsOf, {
    issuer: label(issuer.name),
    year: year(document.document.year),
    stage: words(TEXTS.stages[composer.language][document.document.stage]),
    whose: project === null ? [] : named(composer, project),
    classes:
      classes.length === 0
        ? []
        : [words(TEXTS.comma[composer.language]), ...listOf(composer, classes)],
  });
  if (count) {
    const number: Segment = { kind: "count", text: `${targets.length}`, of: targets };
    composer.line(TEXTS.targetsCount, { subject, count: number });
    composer.figures.push({
      label: TEXTS.targetsWord[composer.language],
      value: `${targets.length}`,
      unit: TEXTS.countUnit[composer.language],
      origin: "computed",
      inputs: targets.map((figure) => composer.citationOf(figure)),
    });
  } else composer.line(TEXTS.targetsHead, { subject });
  for (const [at, figure] of targets.entries())
    writeTarget(composer, figure, at + 1, project === null);
}

function named(composer: Composer, project: string): Segment[] {
  composer.labels.add(project);
  return [words(TEXTS.comma[composer.language]), label(project)];
}

function listOf(composer: Composer, names: readonly string[]): Segment[] {
  for (const name of names) composer.labels.add(name);
  return listed(
    names.map((name) => [label(name)]),
    TEXTS.and[composer.language],
  );
}

function writeTarget(composer: Composer, figure: Figure, position: number, across: boolean): void {
  const cites = composer.cite([figure]);
  const path = figure.key?.indicator?.split("/") ?? [];
  const leaf = path.at(-1) ?? "";
  const project = across ? (figure.key?.project ?? null) : null;
  for (const name of [leaf, project]) if (name !== null) composer.labels.add(name);
  const name =
    project === null
      ? [label(leaf)]
      : [label(project), words(TEXTS.colon[composer.language]), label(leaf)];
  const value: Segment =
    figure.value === null ? { kind: "cell", text: figure.raw, figure } : composer.printed(figure);
  composer.line(TEXTS.item, { number: mark(`${position}. `), name, value, cites });
  if (figure.value === null) return;
  composer.asked(
    `${figure.issuer} ${figure.year} ${figure.project ?? ""} ${leaf}`.replace(/\s+/g, " "),
    quantity(figure.value, figure.unit),
    { origin: "printed", citation: composer.citationOf(figure) },
  );
}
