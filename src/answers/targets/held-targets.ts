import { type Comparison, isOneComparison } from "../../questions/intent/comparison.js";
import type { Intent } from "../../questions/intent/intent.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { TARGET_WORDS } from "../../questions/projects/target-question.data.js";
import { namesOther } from "../../questions/projects/wants.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Composer } from "../composer.js";
import type { Built, Draft } from "../draft.js";
import { officeSets } from "../offices.js";
import type { Segment } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { plainName, subjectOf, subjectWith } from "../write/names.js";
import { type Standing, writeStanding } from "../write/standing.js";
import { writeFound } from "../write/wanted.js";
import { type Found, findCompared, isFound } from "./find-wanted.js";

const NAMED = ["measure", "line", "stated"] as const;
/** Fewer offices have nothing to be held against. */
const LEAST = 2;

/**
 * Holds the same target of several offices against each other: each value, which is at the end asked
 * for and by how much; an office that has none is named. False where two offices have none in common.
 */
export async function answerHeldTargets(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
  asked: Comparison,
): Promise<boolean> {
  const spoken = TARGET_WORDS.test(u.text);
  // A measure or line item is compared by its amounts, whatever target is called like it.
  if (!spoken && NAMED.some((kind) => meant(u.spans, kind).length > 0)) return false;
  const results: Found[][] = [];
  for (const offices of await officeSets(slots, sources)) {
    if (offices.length < LEAST) continue;
    const found = await findCompared(u, intent, offices, sources);
    if (found.some((one) => !isFound(one) && namesOther(u, one.want))) continue;
    if (enough(found, spoken)) results.push(found);
  }
  const [found, ...others] = results;
  if (!found || others.length > 0) return false;
  writeFound(draft.composer, found.filter(isFound));
  for (const lacking of found.filter((one) => !isFound(one))) writeLacking(draft, lacking);
  for (const start of new Set(found.map(({ want }) => want.start))) {
    const same = found.filter(({ want }) => want.start === start);
    const sides = same.flatMap((one) => sideOf(draft.composer, one));
    writeStanding(draft.composer, sides, asked);
  }
  draft.complete = isOneComparison(u);
  return true;
}

/** Is one thing found in several offices? Where one of them has none, targets must be spoken of. */
function enough(found: readonly Found[], spoken: boolean): boolean {
  const sure = found.filter(({ answers }) => answers.length === 1 && answers[0]?.amount !== null);
  const starts = new Set(sure.map(({ want }) => want.start));
  const shared = [...starts].some(
    (start) => sure.filter(({ want }) => want.start === start).length >= LEAST,
  );
  const units = new Set(sure.flatMap(({ answers }) => answers[0]?.amount?.unit ?? null));
  return shared && units.size === 1 && (spoken || found.every(isFound)) && sure.some(isTarget);
}

function isTarget({ answers: [only] }: Found): boolean {
  return only?.resolution.selector.measure === "target";
}

function writeLacking({ composer }: Draft, { want, office }: Found): void {
  const { year, stage } = office.document.document;
  const what: Segment = { kind: "echo", text: want.text };
  const subject = subjectWith(composer, { issuer: office.issuer.name, year, stage }, [what]);
  composer.note(TEXTS.missing, { subject });
}

/** The one value an office has, with whose it is. */
function sideOf(composer: Composer, { answers, office }: Found): Standing[] {
  const [only, ...others] = answers;
  const figure = only?.figures[0];
  if (!only?.amount || !figure || others.length > 0) return [];
  const { selector } = only.resolution;
  return [
    {
      subject: subjectOf(composer, only),
      name: plainName(selector, figure),
      value: only.amount,
      year: office.document.document.year,
      comparator: figure.comparator,
      basis: { operands: [figure] },
    },
  ];
}
