import type { Figure } from "../../model/figure.js";
import { leafOf } from "../../questions/projects/match-target.js";
import type { Composer } from "../composer.js";
import { label, type Segment, words } from "../segments.js";
import { type Found, isFound } from "../targets/find-wanted.js";
import { TEXTS } from "../texts.text.js";
import { writeValue } from "./value.js";

const PLAIN = { unit: null, decimals: null };

/** Writes what was found, in the order it was asked; what was not, or not for certain, is said so. */
export function writeFound(composer: Composer, found: readonly Found[]): void {
  for (const { answers, uncertain } of found) {
    for (const one of answers) writeValue(composer, one, PLAIN);
    const values = new Set(
      answers.map(({ figures: [one] }) => one && `${one.value ?? one.raw} ${one.unit}`),
    );
    if (values.size > 1) composer.note(TEXTS.targetsDiffer);
    for (const figure of uncertain) writeUncertain(composer, figure);
  }
  const lacking = found.filter((one) => !isFound(one));
  for (const { want, project } of lacking) {
    if (project !== undefined) writeLacking(composer, want.text, project);
  }
  const open = lacking.filter(({ project }) => project === undefined);
  const missing = new Set(open.map(({ want }) => want.text));
  for (const text of missing) {
    composer.note(TEXTS.partMissing, { part: { kind: "echo", text } });
  }
}

/** For one of several projects nothing was found of what is asked of them all. */
function writeLacking(composer: Composer, text: string, project: string): void {
  composer.labels.add(project);
  const asked: Segment[] = [
    label(project),
    words(TEXTS.colon[composer.language]),
    { kind: "echo", text },
  ];
  composer.note(TEXTS.partMissing, { part: asked });
}

/** A target whose cell could not be placed: shown as printed, with the caution. */
export function writeUncertain(composer: Composer, figure: Figure): void {
  const leaf = leafOf(figure);
  composer.labels.add(leaf);
  composer.line(TEXTS.uncertainTarget, {
    name: label(leaf),
    value: { kind: "cell", text: figure.raw, figure },
    cites: composer.cite([figure]),
  });
}
