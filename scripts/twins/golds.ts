import type { GoldValue } from "../../src/evaluation/question.js";
import { evaluate, operandsOf } from "../../src/kernel/formula.js";
import { equal, printNumber, quantity, round, times } from "../../src/kernel/quantity.js";
import type { Altered } from "./alter.js";
import { MONEY, SIGNS } from "./words.data.js";

/** A gold value rewritten, or why it cannot be with certainty. */
export type Rewritten = { readonly value: GoldValue } | { readonly reason: string };

const FORMULA = /[\d.(][\d.()+\-−－*×/÷\s]*[+\-−－*×/÷][\d.()+\-−－*×/÷\s]*[\d.)]/gu;

/**
 * Rewrites a gold value by what its derivation (`why`) says: an amount that is printed follows its
 * amount, a computed one is computed again from its operands. Two ways that differ are no certainty.
 */
export function rewriteValue(gold: GoldValue, why: string, altered: readonly Altered[]): Rewritten {
  const unit = gold.u ?? "";
  const computed = formulasOf(why).flatMap((formula) => recomputed(formula, gold, altered));
  const direct = fenOf(unit) > 0n ? moneyOf(gold, why, altered) : percentOf(gold, altered);
  // A derivation told in words ("增加0.3 → 1.2") speaks against an equal amount that only happens to be printed.
  const implied = computed.length > 0 ? [] : impliedBy(why, gold, altered);
  const ways = computed.length > 0 ? computed : [...direct, ...implied];
  const [first, ...rest] = [...new Map(ways.map((v) => [canonical(v), v])).values()];
  if (first !== undefined && rest.length === 0) {
    const loses =
      !first.startsWith("-") && !gold.v.startsWith("-") ? false : first[0] !== gold.v[0];
    return loses ? { reason: "a sign that turned" } : { value: { ...gold, v: first } };
  }
  if (rest.length > 0) return { reason: "two ways to work it out" };
  const isMoney = fenOf(unit) > 0n || unit === "%";
  if (isMoney && /^0(\.0+)?$/.test(gold.v)) return { value: gold };
  return isMoney ? { reason: "no way to work it out" } : { value: gold };
}

function canonical(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function fenOf(unit: string): bigint {
  return MONEY.find(([name]) => name === unit)?.[1] ?? 0n;
}

function formulasOf(why: string): string[] {
  const signed = [...why].map((sign) => SIGNS[sign] ?? sign).join("");
  return (signed.match(FORMULA) ?? []).map((formula) => formula.replace(/\s+/g, ""));
}

/** What two amounts named in the derivation make when their sum or difference is the gold. */
function impliedBy(why: string, gold: GoldValue, altered: readonly Altered[]): string[] {
  const named = [...new Set(why.match(/\d+\.\d+/g))];
  return named.flatMap((a) =>
    named
      .filter((b) => b !== a)
      .flatMap((b) => [`${a}-${b}`, ...(a < b ? [`${a}+${b}`] : [])])
      .flatMap((formula) => recomputed(formula, gold, altered)),
  );
}

/** The formula with every operand that is an amount replaced; "5辆" and "10000" stay. */
function recomputed(formula: string, gold: GoldValue, altered: readonly Altered[]): string[] {
  const before = computedBy(formula);
  if (before === undefined) return [];
  const product = /[*/]/.test(formula);
  const share = gold.u === "%";
  let unsure = false;
  const next = formula.replace(/\d+(?:\.\d+)?/g, (operand) => {
    if (/^10*$/.test(operand)) return operand;
    if (product && !share && !operand.includes(".")) return operand;
    const moved = [...new Set(altered.flatMap((each) => moneyIn(operand, each)))];
    if (moved.length !== 1) unsure = true;
    return moved[0] ?? operand;
  });
  const after = computedBy(next);
  if (unsure || after === undefined || operandsOf(formula).length < 2) return [];
  return [1n, 100n].flatMap((scale) => {
    const [was, is] = [before, after].map((each) => times(quantity(each, null), String(scale)));
    if (!was || !is) return [];
    const decimals = gold.v.split(".")[1]?.length ?? 0;
    const matches =
      scale === 1n || share ? equal(round(was, decimals), quantity(gold.v, null)) : false;
    if (!matches) return [];
    // Money is exact; only shares and quotients are rounded as the gold was.
    const exact = !product && !share;
    return [printNumber(exact ? is : round(is, decimals))];
  });
}

function computedBy(formula: string): string | undefined {
  const spelt = formula.replaceAll("*", "×").replaceAll("/", "÷").replaceAll("-", "−");
  const value = evaluate(spelt);
  return value?.toFixed();
}

/** An operand in 万元 (as documents mostly print) after the change. */
function moneyIn(operand: string, { amounts }: Altered): string[] {
  return convertedIn(operand, "万元", amounts);
}

function convertedIn(text: string, unit: string, amounts: Altered["amounts"]): string[] {
  const factor = fenOf(unit);
  const [whole = "", decimals = ""] = text.split(".");
  const fen = (BigInt(whole + decimals) * factor) / 10n ** BigInt(decimals.length);
  const next = amounts.get(fen);
  return next === undefined ? [] : [inUnit(next, factor)];
}

function inUnit(fen: bigint, factor: bigint): string {
  const digits = String(factor).length - 1;
  const text = String(fen).padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, "");
}

/** A printed amount, also rounded in another unit than the printed one if `why` names it. */
function moneyOf(gold: GoldValue, why: string, altered: readonly Altered[]): string[] {
  if (gold.v.startsWith("-")) return [];
  const unit = gold.u ?? "";
  const direct = altered.flatMap(({ amounts }) => convertedIn(gold.v, unit, amounts));
  if (direct.length > 0) return direct;
  const decimals = gold.v.split(".")[1]?.length ?? 0;
  return [...new Set(why.match(/\d+(?:\.\d+)?/g))].flatMap((named) => {
    const inGold = (text: string): string => {
      const fen = times(quantity(text, null), String(fenOf("万元")));
      const value = fen.value.dividedBy(String(fenOf(unit)));
      return printNumber(round({ ...fen, value, scale: value.decimalPlaces() }, decimals));
    };
    if (inGold(named) !== gold.v) return [];
    return altered.flatMap((each) => moneyIn(named, each).map(inGold));
  });
}

function percentOf(gold: GoldValue, altered: readonly Altered[]): string[] {
  if (gold.u !== "%") return [];
  return altered.flatMap(({ percents }) => percents.get(gold.v) ?? []);
}
