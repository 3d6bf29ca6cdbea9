import { foldLabel } from "../../kernel/fold.js";
import { rowLabel } from "../../ledger/complete.js";
import type { Step } from "../../model/plan.js";
import type { Intent } from "../../questions/intent/intent.js";
import { meant } from "../../questions/linking/types.js";
import { asks, type Understanding } from "../../questions/linking/understand.js";
import { WHOLE_LINE } from "../../questions/linking/words.data.js";
import type { Outcome } from "../run/outcome.js";
import {
  EACH_PIECE,
  MOST_OF,
  NARROWS,
  NEUTRAL_WORDS,
  OUTLAY_TAIL,
  PART_OF_YEAR,
  SPENT_ON,
  SUPPOSED,
} from "./left-aside.data.js";

/** A stretch of the question. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What a plan of amounts leaves aside though it changes what is asked: a part of the year, a case
 * that is supposed, an operation no step does. Null where nothing is.
 */
export function leftAside(u: Understanding, intent: Intent, steps: readonly Step[]): string | null {
  return partOfYear(u) ?? supposed(u, intent) ?? notDone(u, steps);
}

/** "一季度", where no name of the question holds the words. */
function partOfYear(u: Understanding): string | null {
  const match = PART_OF_YEAR.exec(u.text);
  if (!match) return null;
  const [start, end] = [match.index, match.index + match[0].length];
  const named = u.spans.some(
    (span) =>
      span.start < end &&
      start < span.end &&
      span.meanings.some(({ kind }) => ["project", "line", "indicator", "stated"].includes(kind)),
  );
  return named ? null : match[0];
}

/** "把项目里列的也算上": only a part of the line is printed. */
export function partForWhole(u: Understanding, outcomes: readonly Outcome[]): string | null {
  const part = outcomes.some(
    (outcome) =>
      outcome.kind === "lookup" &&
      outcome.found.some(
        ({ resolution: { selector, measure } }) =>
          selector.code !== null && selector.measure === WHOLE && measure !== WHOLE,
      ),
  );
  return part ? (WHOLE_LINE.exec(u.text)?.[0] ?? null) : null;
}

const WHOLE = "expenditure";

/**
 * A cell left empty under another name of the code: "卫生健康支出" is not nil because the row of the
 * code's old name is.
 */
export function blankOfOther(
  u: Understanding,
  intent: Intent,
  outcomes: readonly Outcome[],
): boolean {
  const said = intent.named.map(({ start, end }) => foldLabel(u.text.slice(start, end)));
  return outcomes.some(
    (outcome) =>
      outcome.kind === "lookup" &&
      outcome.found.some(({ figures: [figure], resolution: { selector } }) => {
        if (figure?.raw !== "" || figure.value !== null || selector.code === null) return false;
        const label = foldLabel(rowLabel(figure));
        return said.length > 0 && !said.some((name) => label.includes(bare(name)));
      }),
  );
}

/** "卫生健康支出" and "卫生健康" are one name. */
function bare(name: string): string {
  return name.replace(OUTLAY_TAIL, "");
}

/** Kinds of a plan that only tell what is printed. */
const PLAIN: ReadonlySet<Intent["kind"]> = new Set<Intent["kind"]>([
  "lookup",
  "share",
  "change",
  "difference",
  "none",
]);

/** "要是没有压缩": the documents do not tell what would be. */
function supposed(u: Understanding, intent: Intent): string | null {
  const given = meant(u.spans, "quantity").length > 0 || intent.divisor !== null;
  const apart = asks(u, "except", "exceptAfter", "sum", "convert");
  if (!PLAIN.has(intent.kind) || apart || (given && intent.kind !== "lookup")) return null;
  return SUPPOSED.exec(u.text)?.[0] ?? null;
}

const EACH: readonly Step["operation"][] = ["per_unit", "product"];

/** An operation that is asked for and that no step does. */
function notDone(u: Understanding, steps: readonly Step[]): string | null {
  const does = (...operations: readonly Step["operation"][]): boolean =>
    steps.some(({ operation }) => operations.includes(operation));
  const averaged = steps.some(
    (step) =>
      (step.operation === "sum" && step.average) ||
      (step.operation === "list" && step.aggregate === "average"),
  );
  if (!does("lookup", "share", "change") || averaged || does(...EACH)) return null;
  const word = meant(u.spans, "operation").find(
    ({ operation }) => operation === "average" || operation === "perPerson",
  );
  if (word) return word.span.text;
  const piece = EACH_PIECE.exec(u.text)?.[0];
  if (piece !== undefined && does("lookup")) return piece;
  return does("lookup") && !does("rank", "order", "list")
    ? (MOST_OF.exec(u.text)?.[0] ?? null)
    : null;
}

/**
 * Does a stretch that nothing explains narrow what is asked: "临时工的住房公积金", "…经费买口罩花了多少"?
 * `nouns`: the nouns of the question.
 */
export function narrows(
  u: Understanding,
  intent: Intent,
  rest: readonly Stretch[],
  nouns: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const things = intent.targets.filter(({ end }) => end > 0);
  return rest
    .filter((gap) => saysThing(gap, nouns))
    .some(
      (gap) =>
        things.some(
          ({ start }) => gap.end <= start && NARROWS.test(u.text.slice(gap.end, start)),
        ) || things.some(({ end }) => end === gap.start && SPENT_ON.test(gap.text)),
    );
}

/** A noun, and more than a word for the people or the office that any amount is for. */
function saysThing(gap: Stretch, nouns: readonly { start: number; end: number }[]): boolean {
  const own = nouns.some(({ start, end }) => start < gap.end && gap.start < end);
  return own && gap.text.replace(NEUTRAL_WORDS, "").length > 0;
}
