import { fold } from "../kernel/fold.js";
import { evaluate, operandsOf } from "../kernel/formula.js";
import { convert, printNumber, type Quantity, quantity } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { Figure } from "../model/figure.js";
import { MONEY_UNITS, NOT_NUMERALS, NUMERALS } from "./seal.data.js";
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
    return new Sealed(textOf(segments));
  }
}

const CONSTANTS = new Set(["100", "10000", "100000000", "1000", "1000000", "10000000"]);
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
      if (!worksOut(segment.text, segment.worked))
        fail(`"${segment.text}" ≠ ${segment.worked.formula}`);
      return;
    case "formula":
      if (segment.text !== segment.worked.formula || !grounded(segment.worked)) {
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

/** Does our own wording contain a numeral? Exported for the tests of templates. */
export function hasNumeral(text: string): boolean {
  const plain = text.normalize("NFKC").replace(NOT_NUMERALS, "");
  return NUMERALS.some((pattern) => pattern.test(plain));
}

function within(part: string, whole: string): boolean {
  const squeeze = (text: string): string => fold(text).replace(/\s+/g, "");
  return squeeze(whole).includes(squeeze(part));
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

/** Every number of the formula is an operand's value in some unit, or a constant. */
function grounded({ formula, operands, given }: Worked): boolean {
  const values = new Set([...operands.flatMap(spellings), ...(given ?? [])]);
  return operandsOf(formula).every((number) => CONSTANTS.has(number) || values.has(number));
}

function spellings(figure: Figure): string[] {
  if (figure.value === null) return ["0"];
  const own = quantity(figure.value.replace("-", ""), figure.unit);
  const units = dimensionOf(figure.unit) === "money" ? MONEY_UNITS : [];
  return [printNumber(own), ...units.map((unit) => printNumber(convert(own, unit)))];
}
