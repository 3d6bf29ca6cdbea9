import type { Figure } from "../../src/model/figure.js";
import type { Original, Token } from "./types.js";
import { MONEY, THRESHOLD } from "./words.data.js";

const NUMBER = String.raw`(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?`;
const UNITS = MONEY.map(([unit]) => unit).join("|");
const IN_PROSE = new RegExp(`${NUMBER}(?=(\\s*)(${UNITS}|[%％])(.{0,8}))`, "gsu");

/** Every amount and percentage of a document, where it stands, in printed order. */
export function tokensOf(original: Original): Token[] {
  const cells = cellTokens(original);
  const taken = new Set(cells.map(({ start }) => start));
  const prose = proseTokens(original.text).filter(({ start }) => !taken.has(start));
  return [...cells, ...prose].sort((a, b) => a.start - b.start);
}

/** Amounts and percentages that are followed by their unit; thresholds of a form are not the budget's. */
export function proseTokens(text: string, thresholds = false): Token[] {
  return [...text.matchAll(IN_PROSE)].flatMap((match): Token[] => {
    const [printed, whole = "", decimals = "", , unit = "", after = ""] = match;
    if (!thresholds && THRESHOLD.test(after)) return [];
    const place = { start: match.index, end: match.index + printed.length, cell: false };
    return tokenOf(whole, decimals, fenOf(unit), place);
  });
}

function fenOf(unit: string): bigint {
  return MONEY.find(([name]) => name === unit)?.[1] ?? 0n;
}

function tokenOf(
  whole: string,
  decimals: string,
  unit: bigint,
  place: Pick<Token, "start" | "end" | "cell">,
): Token[] {
  const digits = BigInt(whole.replaceAll(",", "") + decimals);
  const scale = decimals.length;
  const grouped = whole.includes(",");
  if (unit === 0n) return [{ ...place, kind: "percent", amount: digits, scale, unit, grouped }];
  const fen = digits * unit;
  const one = 10n ** BigInt(scale);
  if (fen % one !== 0n) return [];
  return [{ ...place, kind: "money", amount: fen / one, scale, unit, grouped }];
}

/** Cells that the ledger read as money, by row anchor (HTML) or line and field (text). */
function cellTokens({ text, figures }: Original): Token[] {
  const money = figures.filter(
    ({ marked, value, unit, comparator }) =>
      marked === "printed" &&
      value !== null &&
      unit !== null &&
      fenOf(unit) > 0n &&
      comparator === "=",
  );
  const spots = money.some(({ locator }) => locator.line !== undefined)
    ? fieldSpots(text, money)
    : anchorSpots(text, money);
  const seen = new Set<number>();
  return spots.flatMap(({ figure, start, content }) => {
    const match = new RegExp(`^\\s*[-¥￥]?\\s*${NUMBER}\\s*$`, "u").exec(content);
    if (!match || seen.has(start)) return [];
    seen.add(start);
    const [, whole = "", decimals = ""] = match;
    const printed = decimals === "" ? whole : `${whole}.${decimals}`;
    const at = start + content.indexOf(printed);
    const place = { start: at, end: at + printed.length, cell: true };
    return tokenOf(whole, decimals, fenOf(figure.unit ?? ""), place);
  });
}

interface Spot {
  readonly figure: Figure;
  readonly start: number;
  readonly content: string;
}

function fieldSpots(text: string, figures: readonly Figure[]): Spot[] {
  const starts: number[] = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return figures.flatMap((figure): Spot[] => {
    const { line, field } = figure.locator;
    const start = starts[(line ?? 0) - 1];
    if (start === undefined || field === undefined) return [];
    const fields = text.slice(start, text.indexOf("\n", start)).split("\t");
    const before = fields.slice(0, field).reduce((sum, each) => sum + each.length + 1, 0);
    return [{ figure, start: start + before, content: fields[field] ?? "" }];
  });
}

function anchorSpots(text: string, figures: readonly Figure[]): Spot[] {
  const rows = new Map(
    [...text.matchAll(/<tr id="([^"]+)"[^>]*>(.*?)<\/tr>/gs)].map((match) => [match[1], match]),
  );
  return figures.flatMap((figure): Spot[] => {
    const row = rows.get(figure.locator.anchor);
    if (row === undefined) return [];
    const opening = row.index + row[0].indexOf(">") + 1;
    const stub = new Set(figure.row);
    return [...(row[2] ?? "").matchAll(/<t[dh][^>]*>([^<]*)<\/t[dh]>/g)].flatMap((cell): Spot[] => {
      const content = cell[1] ?? "";
      if (content.trim() !== figure.raw.trim() || stub.has(content.trim())) return [];
      return [{ figure, start: opening + cell.index + cell[0].indexOf(">") + 1, content }];
    });
  });
}

/** An amount as it is printed: its unit and scale (more decimals only where it needs them), grouped as it was. */
export function printed(token: Token, amount: bigint): string {
  let scale = token.scale;
  const unit = token.kind === "percent" ? 10n ** BigInt(scale) : token.unit;
  while (scale < 12 && (amount * 10n ** BigInt(scale)) % unit !== 0n) scale++;
  const digits = String((amount * 10n ** BigInt(scale)) / unit).padStart(scale + 1, "0");
  const whole = scale === 0 ? digits : digits.slice(0, -scale);
  const grouped = token.grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return scale === 0 ? grouped : `${grouped}.${digits.slice(-scale)}`;
}
