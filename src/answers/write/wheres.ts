import type { Column, Where } from "../../model/plan.js";
import type { Composer } from "../composer.js";
import type { Looked, Member } from "../run/member.js";
import { label, type Segment, words } from "../segments.js";
import { HOLDS, HOLDS_JOINT, OWN_AMOUNT, TEXTS, YEAR_BEFORE } from "../texts.text.js";
import { measureName, scopeName } from "./names.js";

/** More cells than this that are empty alike are not cited one by one. */
const MOST_CITED = 8;

/** What the members listed have in common, told before them. */
export function whereSegments(composer: Composer, where: readonly Where[]): Segment[] {
  return where.flatMap((one, at) => [
    ...(at > 0 ? [words(HOLDS_JOINT[composer.language])] : []),
    ...columnName(composer, one.column),
    words(HOLDS[one.is][composer.language]),
    ...(one.than ? columnName(composer, one.than) : []),
  ]);
}

function columnName(composer: Composer, { measure, scope, yearsBack }: Column): Segment[] {
  const { language } = composer;
  if (yearsBack > 0) return [words(YEAR_BEFORE[language])];
  const name = measure !== null ? measureName(measure) : scope === "any" ? null : scopeName(scope);
  if (name === null) return [words(OWN_AMOUNT[language])];
  composer.labels.add(name);
  return [label(name)];
}

/** Beneath a member: what it has in the columns it was picked by. */
export function writeColumns(composer: Composer, { looked = [] }: Member): void {
  for (const { column, state, amount, figures } of looked) {
    const [figure] = figures;
    const plain = column.measure === null && column.scope === "any";
    if (state !== "some" || plain || !amount || figure?.value == null || figures.length > 1)
      continue;
    composer.line(TEXTS.inColumn, {
      column: columnName(composer, column),
      value: composer.printed(figure),
      cites: composer.cite([figure]),
    });
  }
}

const TOLD = {
  absent: TEXTS.nilAbsent,
  blank: TEXTS.nilBlank,
  zero: TEXTS.nilZero,
  worked: TEXTS.nilWorked,
} as const;

/** How it is known that there is nothing: no row, an empty cell, a printed nil. */
export function writeNil(
  composer: Composer,
  members: readonly Member[],
  where: readonly Where[],
): void {
  for (const { column, is } of where) {
    if (
      is !== "nil" ||
      (column.measure === null && column.scope === "any" && column.yearsBack === 0)
    )
      continue;
    const looked = members.flatMap(({ looked: own = [] }) =>
      own.filter((one) => one.column === column),
    );
    for (const [state, template] of Object.entries(TOLD))
      writeState(
        composer,
        looked.filter((one) => one.state === state),
        template,
      );
  }
}

function writeState(
  composer: Composer,
  looked: readonly Looked[],
  template: (typeof TOLD)[keyof typeof TOLD],
): void {
  const [first] = looked;
  if (!first) return;
  const figures = looked.flatMap(({ figures: own }) => own.slice(0, 1));
  const distinct = [...new Map(figures.map((one) => [one.id, one])).values()];
  const table = distinct[0]?.table ?? "";
  composer.labels.add(table);
  composer.line(template, {
    count: { kind: "count", text: `${looked.length}`, of: looked },
    column: columnName(composer, first.column),
    table: label(table),
    cites: composer.cite(distinct.slice(0, MOST_CITED)),
  });
}
