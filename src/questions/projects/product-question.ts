import { type Count, perIn, type Rate, readRates } from "../../narrative/rates.js";
import { PERIOD_UNIT, type Per } from "../../narrative/words/rates.data.js";
import { asks, type Understanding } from "../linking/understand.js";
import {
  CHECK_WISH,
  EACH_PERIOD,
  EACH_TIME,
  INSTALMENTS_TOLD,
  PIECE_ASKED,
  PIECE_COUNTED,
  PIECE_MONEY,
  PIECES,
  QUOTIENT_WISH,
  RATE_ASKED,
  RATE_WISH,
  REST_WISH,
  STATED_PRODUCT,
  TOTAL_WISH,
  WORKED_QUOTIENT,
  YEAR_WISH,
} from "./product-question.data.js";

/** A product a question asks for, with the factors the person gives. */
export interface ProductQuestion {
  /** The amount per something; undefined when the document's is meant. */
  readonly rate: Rate | undefined;
  /** What the document's rate has to be paid per. */
  readonly per: readonly Per[];
  readonly counts: readonly Count[];
  /** Amounts given that are no rate: what the product is held against. */
  readonly totals: readonly Rate[];
  /** A year's worth is asked. */
  readonly year: boolean;
  readonly check: boolean;
  readonly rest: boolean;
  readonly share: boolean;
}

/** Reads a question that multiplies; undefined where it does not. */
export function productQuestion(u: Understanding): ProductQuestion | undefined {
  const text = inInstalments(u.text);
  if (!TOTAL_WISH.test(text)) return undefined;
  if (QUOTIENT_WISH.test(text) && !STATED_PRODUCT.test(text)) return undefined;
  const { rates, counts } = readRates(text);
  const given = rates.filter(({ per }) => per.length > 0);
  if (given.length > 1) return undefined;
  const [rate] = given;
  if (!rate && !RATE_WISH.test(text)) return undefined;
  return {
    rate,
    per: perIn(text),
    counts,
    totals: distinct(rates.filter(({ per, unit }) => per.length === 0 && unit !== null)),
    year: YEAR_WISH.test(text),
    check: CHECK_WISH.test(text),
    rest: REST_WISH.test(text),
    share: asks(u, "share"),
  };
}

function distinct(amounts: readonly Rate[]): Rate[] {
  return amounts.filter(
    ({ number, unit }, at) =>
      amounts.findIndex((one) => one.number === number && one.unit === unit) === at,
  );
}

/** "分13次、每次56万": each time is an instalment. */
function inInstalments(text: string): string {
  if (!INSTALMENTS_TOLD.test(text)) return text;
  return text
    .replace(INSTALMENTS_TOLD, (_, number: string) => number + PERIOD_UNIT)
    .replace(EACH_TIME, EACH_PERIOD);
}

/** What the amount asked for is paid per, where a question asks for a rate the documents state. */
export function rateAsked(u: Understanding): readonly Per[] | undefined {
  return RATE_ASKED.find(({ words }) => words.test(u.text))?.per;
}

/** Units of what an average is asked per ("平均一天多少"); undefined where none is. */
export function pieceUnits(text: string): readonly string[] | undefined {
  const counted = PIECE_COUNTED.exec(text);
  const worked = WORKED_QUOTIENT.test(text) || PIECE_MONEY.test(text);
  const named = counted?.[1] ?? (worked ? (counted?.[2] ?? counted?.[3]) : undefined);
  const asked = WORKED_QUOTIENT.test(text) ? PIECE_ASKED.exec(text)?.[1] : undefined;
  const piece = asked ?? named;
  return piece === undefined ? undefined : PIECES.find(({ words }) => words.test(piece))?.units;
}

/** What has to be counted for a total of an amount per something; undefined when it stays open. */
export function countsNeeded(
  per: readonly Per[],
  { counts, year }: ProductQuestion,
): readonly Per[] | undefined {
  const needed = per.filter((one) => one === "person" || one === "thing" || one === "period");
  if (per.includes("month")) {
    const months = counts.some(({ of }) => of === "month");
    return months || year ? [...needed, "month"] : undefined;
  }
  if (per.includes("year")) {
    const periods = counts.some(({ of }) => of === "period");
    const years = counts.some(({ of }) => of === "year");
    const times = periods ? (["period"] as const) : years ? (["year"] as const) : [];
    return [...new Set([...needed, ...times])];
  }
  return needed;
}
