import { writeDraft } from "../../src/drafts/index.js";
import { linesOf } from "../../src/drafts/seal-draft.js";
import type { Draft, Piece } from "../../src/drafts/types.js";
import { type Quantity, quantity, round, saysSame } from "../../src/kernel/quantity.js";
import type { DocumentFigures } from "../../src/ledger/ledger.js";
import type { Figure } from "../../src/model/figure.js";

/** An amount of the published explanation, and what became of it in the draft. */
export interface Outcome {
  readonly figure: Figure;
  /**
   * `drafted`: the draft has it. `missed`: a table holds it and the draft has it not. `rounded`: the
   * draft works it out from the tables and differs in the last digit. Else why nobody could have it:
   * `differs` (the table prints another value), `no table`.
   */
  readonly outcome: "drafted" | "missed" | "rounded" | "differs" | "no table";
}

/**
 * How much of the published explanation a draft written from the tables alone reproduces: every
 * amount, share and count its sections state of the document's own year. Changes need last year's
 * tables and are measured only where `previous` is given.
 */
export function measure(own: DocumentFigures, previous: DocumentFigures | null): Outcome[] {
  const draft = fromTables(own, previous);
  const drafted = valuesOf(draft);
  return explained(own, previous !== null).map((figure) => {
    const value = quantity((figure.value ?? "0").replace("-", ""), figure.unit);
    if (isAnywhere(figure, value, own) && drafted.some((one) => isSame(one, value))) {
      return { figure, outcome: "drafted" };
    }
    return { figure, outcome: whyNot(figure, value, own, drafted) };
  });
}

/** Could a table hold it? An equal amount of something else is no witness. */
function isAnywhere({ key, unit }: Figure, { value }: Quantity, own: DocumentFigures): boolean {
  const printed = own.of(key?.measure ?? "").some(({ marked }) => marked === "printed");
  return printed || value.isZero() || unit === PIECES;
}

/** Projects are counted, not printed. */
const PIECES = "个";

/** The draft of a document that has no prose. */
export function fromTables(own: DocumentFigures, previous: DocumentFigures | null): Draft {
  const figures = own.figures.filter(({ marked }) => marked === "printed");
  const of = (name: string): Figure[] => figures.filter(({ key }) => key?.measure === name);
  const library = [own.document, ...(previous ? [previous.document] : [])];
  return writeDraft(
    { own: { ...own, figures, of }, previous, passages: [], checks: [], library },
    { register: "official" },
  );
}

const MEASURED = new Set(["value", "share"]);

function explained({ figures, document }: DocumentFigures, changes: boolean): Figure[] {
  return figures.filter(
    ({ marked, key, value, year, certainty }) =>
      marked === "stated" &&
      certainty === "certain" &&
      value !== null &&
      key !== null &&
      key.measure !== "stated" &&
      year === document.year &&
      (changes || MEASURED.has(key.aspect)),
  );
}

/** Every value that stands in the draft's text. */
export function valuesOf({ sections }: Draft): Quantity[] {
  const pieces: readonly Piece[] = sections.flatMap(({ blocks }) => blocks.flatMap(linesOf)).flat();
  return pieces.flatMap((piece): Quantity[] => {
    if (piece.kind === "computed") return [piece.worked.value];
    if (piece.kind === "count") return [quantity(piece.text, null)];
    // "没有…安排的支出" says nothing in words, over an empty cell or an empty table.
    if (piece.kind === "basis") return [quantity("0", "万元")];
    const figure = piece.kind === "figure" || piece.kind === "cell" ? piece.figure : undefined;
    return figure?.value == null ? [] : [quantity(figure.value.replace("-", ""), figure.unit)];
  });
}

/** The same amount, or the same rounded to the digits of the coarser one. */
function isSame(drafted: Quantity, stated: Quantity): boolean {
  if (drafted.unit === null) return drafted.value.equals(stated.value);
  if (saysSame(drafted, stated)) return true;
  if (drafted.unit !== stated.unit || drafted.scale <= stated.scale) return false;
  return round(drafted, stated.scale).value.equals(stated.value);
}

function whyNot(
  figure: Figure,
  value: Quantity,
  own: DocumentFigures,
  drafted: readonly Quantity[],
): Outcome["outcome"] {
  const held = own.of(figure.key?.measure ?? "").filter((one) => isSameThing(one, figure));
  const values = held.flatMap((one) => (one.value === null ? [] : [quantity(one.value, one.unit)]));
  if (values.some((one) => isSame(one, value))) return "missed";
  if (isAnywhere(figure, value, own) && drafted.some((one) => isNear(one, value))) return "rounded";
  if (value.value.isZero() && held.some((one) => one.value === null)) return "missed";
  return held.length > 0 ? "differs" : "no table";
}

function isSameThing(printed: Figure, stated: Figure): boolean {
  const [a, b] = [printed.key, stated.key];
  return (
    printed.marked === "printed" &&
    printed.year === stated.year &&
    a?.aspect === b?.aspect &&
    a?.scope === b?.scope &&
    a?.code === b?.code &&
    a?.project === b?.project &&
    a?.indicator === b?.indicator &&
    a?.member === b?.member
  );
}

/** Within one in the last digit. */
function isNear(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || a.scale < b.scale) return false;
  const step = quantity(b.scale === 0 ? "1" : `0.${"0".repeat(b.scale - 1)}1`, null).value;
  return a.value.minus(b.value).abs().lessThanOrEqualTo(step);
}
