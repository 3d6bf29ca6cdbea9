import type { Check } from "../audit/index.js";
import { chineseInteger } from "../kernel/chinese-number.js";
import { fold } from "../kernel/fold.js";
import { evaluate, operandsOf } from "../kernel/formula.js";
import { convert, printNumber, type Quantity, quantity } from "../kernel/quantity.js";
import { spokenNumber } from "../kernel/spoken-number.js";
import { dimensionOf } from "../kernel/units.js";
import type { Figure } from "../model/figure.js";
import { ENDS_NUMERIC, MAGNITUDE, MONEY_UNITS, NOT_NUMERALS, NUMERALS } from "./seal.data.js";
import { type Segment, textOf, type Worked } from "./segments.js";

/** What an answer may lean on beside its own segments. */
export interface Evidence {
  /** The question as typed: an echo must stand in it. */
  readonly question: string;
  /** Years of the plan and of the loaded documents. */
  readonly years: ReadonlySet<number>;
  /** Names from the ledger; a label must be one of them. */
  readonly labels: ReadonlySet<string>;
}

/** A numeral that could not be traced to its source. */
export class UnsealedText extends Error {
  override readonly name = "UnsealedText";
  readonly segment: Segment;
  constructor(segment: Segment, why: string) {
    super(`${segment.kind} segment does not seal: ${why}`);
    this.segment = segment;
  }
}

/** Text in which every numeral is traced. Only `seal` makes one; only a Sealed may be sent. */
export class Sealed {
  readonly #text: string;
  private constructor(text: string) {
    this.#text = text;
  }
  get text(): string {
    return this.#text;
  }
  /**
   * Checks every segment against its source.
   * @throws UnsealedText for the first segment that fails.
   */
  static seal(segments: readonly Segment[], evidence: Evidence): Sealed {
    for (const segment of segments) check(segment, evidence);
    checkJoints(segments);
    return new Sealed(textOf(segments));
  }
}

/** Numbers any formula may hold: nought for a blank, one, a whole in percent. */
const CONSTANTS = new Set(["0", "1", "100"]);
/** Quarters, months and days of a year, and steps between units: they only multiply or divide. */
const FACTORS = new Set([
  ...["4", "12", "365", "366"],
  ...["10", "1000", "10000", "1000000", "10000000", "100000000"],
]);
/** The factor of a percentage, in the working of a finding. */
const FULL_SHARE = "100";
const DIGIT_RUN = /\d+(?:[.,]\d+)*/gu;
const STRUCTURE = /^(?:\n|\[\d+\]|\d+[.、] ?| +|・ ?)$/u;

function check(segment: Segment, evidence: Evidence): void {
  const fail = (why: string): never => {
    throw new UnsealedText(segment, why);
  };
  switch (segment.kind) {
    case "words":
      if (hasNumeral(segment.text)) fail(`numeral in "${segment.text}"`);
      return;
    case "label":
      if (hasNumeral(segment.text) && !evidence.labels.has(segment.text)) {
        fail(`"${segment.text}" is no name in the ledger`);
      }
      return;
    case "figure":
      if (!shows(segment.text, segment.figure)) fail(`"${segment.text}" is not the printed value`);
      return;
    case "computed":
      if (!worksOut(segment.text, segment.worked) || !grounded(segment.worked, evidence))
        fail(`"${segment.text}" ≠ ${segment.worked.formula}`);
      return;
    case "formula":
      if (segment.text !== segment.worked.formula || !evaluate(segment.text)) {
        fail(`"${segment.text}" is not the formula`);
      }
      if (!grounded(segment.worked, evidence)) {
        fail(`operands of "${segment.text}" are not its figures`);
      }
      return;
    case "count":
      if (segment.text !== `${segment.of.length}`) fail(`"${segment.text}" things are not listed`);
      return;
    case "quote":
      if (segment.passage.restated) fail("a retold text is not quoted");
      if (!within(segment.text, segment.passage.text)) fail("not in the passage");
      return;
    case "gist":
      if (!within(segment.text, segment.passage.text)) fail("not in the passage");
      return;
    case "cell":
      if (!within(segment.text, `${segment.figure.raw} ${segment.figure.context}`)) {
        fail("not in the cell");
      }
      return;
    case "finding":
      for (const number of segment.text.match(DIGIT_RUN) ?? []) {
        if (!counts(number, segment.check) && !within(number, evidenceOf(segment.check)))
          fail(`${number} is in no operand`);
      }
      return;
    case "echo":
      if (!within(segment.text, evidence.question)) fail("not in the question");
      return;
    case "year":
      if (!evidence.years.has(segment.year)) fail(`${segment.year} is no year of the plan`);
      return;
    case "derivation":
      if (!derives(segment.text, segment.figure))
        fail(`"${segment.text}" does not give the figure`);
      return;
    case "page":
      if (segment.text !== `${segment.page}`) fail("not the page");
      return;
    case "mark":
      if (!STRUCTURE.test(segment.text)) fail(`"${segment.text}" is no structural mark`);
  }
}

/** A finding may say how many of its operands it means. */
function counts(number: string, { figures }: Check): boolean {
  return figures.some((_, at) => number === `${at + 1}`);
}

/** All that a finding leans on, as text: its operands as printed, and what was worked out of them. */
function evidenceOf({ figures, expected, found, difference }: Check): string {
  const printed = figures.flatMap(({ row, column, table, raw, value, context, code, project }) => [
    ...row,
    ...column,
    ...[table, raw, value ?? "", context, code ?? "", project ?? ""],
  ]);
  return [...printed, expected, found, difference ?? "", FULL_SHARE].join(" ");
}

/** Does our own wording contain a numeral? Exported for the tests of templates. */
export function hasNumeral(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const readings = [plain.replace(NOT_NUMERALS, "·"), plain.replace(NOT_NUMERALS, "")];
  return readings.some((one) => NUMERALS.some((pattern) => pattern.test(one)));
}

/** Does `part` stand in `whole`, without cutting a number in two? */
function within(part: string, whole: string): boolean {
  const squeeze = (text: string): string => fold(text).replace(/(?<!\d) | (?!\d)/g, "");
  const [small, large] = [squeeze(part), squeeze(whole)];
  if (small === "") return false;
  for (let at = large.indexOf(small); at >= 0; at = large.indexOf(small, at + 1)) {
    const [before, after] = [large.slice(0, at), large.slice(at + small.length)];
    const cutsHead = /^[\d.]/.test(small) && /\d[.,]?$/.test(before);
    const cutsTail = /\d$/.test(small) && /^[.,]?\d/.test(after);
    if (!cutsHead && !cutsTail) return true;
  }
  return false;
}

const MEASURED = new Set(["figure", "computed", "count", "cell"]);

/**
 * What single segments hide: a numeral spread over two stretches of words, a magnitude put behind
 * a value, a digit put before one.
 */
function checkJoints(segments: readonly Segment[]): void {
  segments.forEach((segment, at) => {
    const next = segments[at + 1];
    if (!next) return;
    const [left, right] = [textOf([segment]), textOf([next])];
    if (segment.kind === "words" && next.kind === "words" && hasNumeral(left + right)) {
      throw new UnsealedText(next, `numeral across "${left}${right}"`);
    }
    if (MEASURED.has(segment.kind) && /\d$/.test(left) && MAGNITUDE.test(right)) {
      throw new UnsealedText(next, "a magnitude behind a value");
    }
    if (MEASURED.has(next.kind) && ENDS_NUMERIC.test(left) && /^\d/.test(right)) {
      throw new UnsealedText(segment, "a digit before a value");
    }
  });
}

function unitText(unit: string | null): string {
  return unit === null ? "" : unit === "%" ? "%" : ` ${unit}`;
}

/** A quantity as answers print it: "714.40 万元", "37.38%". */
export function show(q: Quantity): string {
  return `${printNumber(q)}${unitText(q.unit)}`;
}

/** A figure as answers print it; ranges and comparators as in its cell. */
export function showFigure(figure: Figure): string {
  if (figure.value === null) return figure.raw;
  const plain = figure.comparator === "=" || figure.comparator === "≈";
  if (!plain && figure.marked === "printed") return figure.raw;
  return show(quantity(figure.value, figure.unit));
}

function shows(text: string, figure: Figure): boolean {
  return text === showFigure(figure);
}

function worksOut(text: string, { value, formula }: Worked): boolean {
  const exact = evaluate(formula);
  if (!exact || text !== show(value)) return false;
  return exact.toDecimalPlaces(value.scale, 4).equals(value.value);
}

/** A derived figure's own formula, over numbers of the sentence it was derived from. */
function derives(text: string, figure: Figure): boolean {
  if (text !== figure.formula || figure.value === null) return false;
  return evaluate(text)?.equals(figure.value) === true;
}

/** Every number of the formula is an operand's value in some unit, an earlier result, or a constant. */
function grounded(worked: Worked, evidence: Evidence): boolean {
  const { formula, operands, given = [], quoted = [], printed = [], from = [], counted } = worked;
  const { counts = [], said = [] } = worked;
  if (!said.every((one) => isSaid(one, evidence.question))) return false;
  if (!given.every((number) => within(number, evidence.question))) return false;
  if (!quoted.every(({ number, passage }) => within(number, passage.text))) return false;
  if (!printed.every(({ number, figure }) => within(number, figure.project ?? ""))) return false;
  if (!from.every((one) => worksOut(show(one.value), one) && grounded(one, evidence))) return false;
  const values = new Set([
    ...operands.flatMap(spellings),
    ...from.flatMap(({ value }) => spelled(value)),
    ...given,
    ...[...quoted, ...printed].map(({ number }) => number),
    ...(counted === undefined ? [] : [`${counted}`]),
    ...counts.map((count) => `${count}`),
    ...said.map(({ number }) => number),
  ]);
  return operandsOf(formula).every(
    ({ number, factor }) =>
      values.has(number) || CONSTANTS.has(number) || (factor && FACTORS.has(number)),
  );
}

/** Words of the question that stand for the number. */
function isSaid(one: { number: string; words: string }, question: string): boolean {
  const told = spokenNumber(one.words) ?? chineseInteger(one.words);
  return `${told}` === one.number && within(one.words, question);
}

function spellings(figure: Figure): string[] {
  if (figure.value === null) return ["0"];
  return spelled(quantity(figure.value.replace("-", ""), figure.unit));
}

function spelled(own: Quantity): string[] {
  const units = dimensionOf(own.unit) === "money" ? MONEY_UNITS : [];
  return [printNumber(own), ...units.map((unit) => printNumber(convert(own, unit)))];
}
