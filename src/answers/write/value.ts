import { unitConversion } from "../../calculators/index.js";
import { compare, type Quantity } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Witnessed } from "../../ledger/resolve.js";
import type { Figure } from "../../model/figure.js";
import type { Composer } from "../composer.js";
import type { Answered } from "../run/outcome.js";
import { show } from "../seal.js";
import { label, type Segment, type Worked } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { measureName, plainName, scopeName, subjectOf } from "./names.js";

/** Most figures cited for one value: its table and its sentence. */
const WITNESSES = 2;

interface Output {
  readonly unit: string | null;
  readonly decimals: number | null;
}

/** Chooses the figures to cite: from different documents and tables, printed ones first. */
export function witnessesOf(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    const other = kept.some(
      ({ documentId, table }) => documentId === figure.documentId && table === figure.table,
    );
    if (!other) kept.push(figure);
  }
  const first = kept[0];
  const foreign = kept.find(({ documentId }) => documentId !== first?.documentId);
  const second = kept.find((figure) => figure !== first && figure.marked !== first?.marked);
  return [first, foreign ?? second ?? kept[1]]
    .filter((one) => one !== undefined)
    .slice(0, WITNESSES);
}

/** Writes one answered selector: its value, its working, what contradicts it, its scopes. */
export function writeValue(composer: Composer, answered: Answered, output: Output): void {
  const { narrower } = answered.resolution;
  composer.alsoPrinted.push(...narrower.map(({ witnessed }) => witnessed.value));
  composer.alsoPrinted.push(...answered.resolution.values.slice(1).map(({ value }) => value));
  const { values, blank, words: cells } = answered.resolution;
  const first = values[0];
  if (answered.worked) writeWorked(composer, answered, answered.worked);
  else if (first) {
    writeLead(composer, answered, first, output);
    for (const other of values.slice(1)) writeConflict(composer, answered, first, other);
    if (values.length === 1) writeNarrower(composer, answered);
  } else if (cells.length > 0) writeCells(composer, answered, cells);
  else if (blank) writeBlank(composer, answered, blank);
}

function writeLead(
  composer: Composer,
  answered: Answered,
  witnessed: Witnessed,
  output: Output,
): void {
  const subject = subjectOf(composer, answered);
  const selector = answered.resolution.selector;
  const name = plainName(selector, witnessed.figures[0]);
  const convertible =
    output.unit !== null &&
    dimensionOf(output.unit) === "money" &&
    dimensionOf(witnessed.value.unit) === "money" &&
    output.unit !== witnessed.value.unit;
  const figures = witnessed.parts.length > 0 ? witnessed.parts : witnessesOf(witnessed.figures);
  const cites = composer.cite(figures);
  const citation = figures[0] ? composer.citationOf(figures[0]) : 0;
  if (convertible && output.unit !== null && witnessed.parts.length === 0) {
    writeConverted(composer, witnessed, { ...output, unit: output.unit }, { subject, cites, name });
    return;
  }
  if (witnessed.parts.length > 0) {
    const worked = workedSum(witnessed);
    composer.line(TEXTS.value, { value: computed(worked), subject, cites });
    composer.line(TEXTS.parts, { ...working(worked), cites });
    composer.asked(name, witnessed.value, {
      origin: "computed",
      formula: worked.formula,
      inputs: figures.map((figure) => composer.citationOf(figure)),
    });
    return;
  }
  const figure = figures[0];
  if (!figure) return;
  composer.line(TEXTS.value, { value: composer.printed(figure), subject, cites });
  if (figure.marked === "derived" && figure.formula !== null) {
    const formula: Segment = { kind: "derivation", text: figure.formula, figure };
    composer.line(TEXTS.derived, { formula, cites });
    composer.asked(name, witnessed.value, {
      origin: "computed",
      formula: figure.formula,
      inputs: [citation],
    });
  } else composer.asked(name, witnessed.value, { origin: "printed", citation });
}

/** A value no figure prints, worked out from two that are. */
function writeWorked(
  composer: Composer,
  answered: Answered,
  { value, formula }: { value: Quantity; formula: string },
): void {
  const worked: Worked = { value, formula, operands: answered.figures };
  const cites = composer.cite(answered.figures);
  composer.line(TEXTS.converted, {
    ...working(worked),
    subject: subjectOf(composer, answered),
    cites,
  });
  composer.asked(plainName(answered.resolution.selector, answered.figures[0]), value, {
    origin: "computed",
    formula,
    inputs: answered.figures.map((figure) => composer.citationOf(figure)),
  });
}

function workedSum(witnessed: Witnessed): Worked {
  return {
    value: witnessed.value,
    formula: witnessed.parts.map(({ value }) => value ?? "0").join(" + "),
    operands: witnessed.parts,
  };
}

/** A computed value as a segment. */
export function computed(worked: Worked): Segment {
  return { kind: "computed", text: show(worked.value), worked };
}

/** Value and formula slots of a worked value. */
export function working(worked: Worked): { value: Segment; formula: Segment } {
  return { value: computed(worked), formula: { kind: "formula", text: worked.formula, worked } };
}

function writeConverted(
  composer: Composer,
  witnessed: Witnessed,
  output: { unit: string; decimals: number | null },
  slots: { subject: Segment[]; cites: Segment[]; name: string },
): void {
  const figure = witnessed.figures[0];
  if (!figure) return;
  const { value, formula } = unitConversion(witnessed.value, output.unit, output.decimals);
  const worked: Worked = { value, formula, operands: witnessed.figures };
  composer.line(TEXTS.converted, {
    ...working(worked),
    subject: slots.subject,
    cites: slots.cites,
  });
  composer.line(TEXTS.printedAs, { value: composer.printed(figure), cites: slots.cites });
  const inputs = witnessesOf(witnessed.figures).map((one) => composer.citationOf(one));
  composer.asked(slots.name, value, { origin: "computed", formula, inputs });
  composer.asked(slots.name, witnessed.value, {
    origin: "printed",
    citation: composer.citationOf(figure),
  });
}

function writeConflict(
  composer: Composer,
  answered: Answered,
  first: Witnessed,
  other: Witnessed,
): void {
  const [lead, rival] = [first.figures[0], other.figures[0]];
  if (!lead || !rival) return;
  composer.line(TEXTS.conflictOther, {
    value: composer.printed(rival),
    cites: composer.cite(witnessesOf(other.figures)),
  });
  const name = plainName(answered.resolution.selector, rival);
  const entry = (value: Quantity, figure: Figure) => ({
    label: name,
    value: show({ ...value, unit: null }),
    unit: value.unit,
    citation: composer.citationOf(figure),
  });
  composer.conflicts.push({
    message: TEXTS.conflictMessage[composer.language],
    figures: [entry(first.value, lead), entry(other.value, rival)],
  });
  composer.asked(name, other.value, { origin: "printed", citation: composer.citationOf(rival) });
}

/** The same line under a narrower measure or another scope: explained, not flagged. */
/** A part of the money above the whole of it is no other scope but a contradiction. */
function exceeds(part: Quantity, whole: Quantity): boolean {
  return dimensionOf(part.unit) === dimensionOf(whole.unit) && compare(part, whole) > 0;
}

function writeNarrower(composer: Composer, answered: Answered): void {
  const { narrower, measure } = answered.resolution;
  for (const { measure: other, scope, witnessed } of narrower.slice(0, 2)) {
    const figure = witnessed.figures[0];
    if (!figure || witnessed.parts.length > 0 || figure.marked === "derived") continue;
    if (witnessed.value.value.isZero()) continue;
    const first = answered.resolution.values[0];
    if (first && exceeds(witnessed.value, first.value)) {
      writeConflict(composer, answered, first, witnessed);
      continue;
    }
    composer.learn(figure);
    const slots = { value: composer.printed(figure), cites: composer.cite([figure]) };
    if (other !== measure) {
      composer.note(TEXTS.narrower, { ...slots, what: label(measureName(other)) });
    } else if (scope !== null) {
      composer.note(TEXTS.otherScope, { ...slots, scope: label(scopeName(scope)) });
    }
  }
}

function writeCells(composer: Composer, answered: Answered, cells: readonly Figure[]): void {
  const figure = cells[0];
  if (!figure) return;
  composer.line(TEXTS.wordsValue, {
    value: { kind: "cell", text: figure.raw, figure },
    subject: subjectOf(composer, answered),
    cites: composer.cite(witnessesOf(cells)),
  });
}

function writeBlank(composer: Composer, answered: Answered, blank: Figure): void {
  composer.line(TEXTS.blank, {
    subject: subjectOf(composer, answered),
    cites: composer.cite([blank]),
  });
  if (!answered.amount) return;
  composer.asked(plainName(answered.resolution.selector, blank), answered.amount, {
    origin: "blank",
    citation: composer.citationOf(blank),
  });
}
