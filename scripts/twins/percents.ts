import type { Amounts, Token } from "./types.js";

/** How far away from a percentage its amounts are looked for, in tokens. */
const NEAR = 6;

type Form = (a: bigint, b: bigint) => readonly [bigint, bigint];
/** a of b; a change a that led to b from below; from above. */
const FORMS: readonly Form[] = [(a, b) => [a, b], (a, b) => [a, b - a], (a, b) => [a, b + a]];

/**
 * A printed percentage worked out anew from the two amounts beside it that make it; a last decimal
 * printed one too high or low stays so. Undefined: no two amounts make it, it stays as printed.
 */
export function redrawnPercent(
  token: Token,
  tokens: readonly Token[],
  amounts: Amounts,
): bigint | undefined {
  const at = tokens.indexOf(token);
  const near = tokens
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .filter(({ kind, amount }) => kind === "money" && amount > 0n)
    .sort((a, b) => distance(a, token) - distance(b, token));
  for (const slip of token.scale >= 2 ? [0n, 1n, -1n] : [0n]) {
    for (const a of near) {
      for (const b of near) {
        const made = derive(token, a.amount, b.amount, slip, amounts);
        if (made !== undefined) return made;
      }
    }
  }
  return undefined;
}

function derive(
  { amount, scale }: Token,
  a: bigint,
  b: bigint,
  slip: bigint,
  amounts: Amounts,
): bigint | undefined {
  for (const form of FORMS) {
    if (percentOf(form(a, b), scale) !== amount - slip) continue;
    const next = percentOf(form(amounts.get(a) ?? a, amounts.get(b) ?? b), scale);
    if (next !== undefined && next + slip > 0n) return next + slip;
  }
  return undefined;
}

/** a ÷ b in percent, half up, in units of the last decimal. */
export function percentOf([a, b]: readonly [bigint, bigint], scale: number): bigint | undefined {
  if (b <= 0n || a < 0n) return undefined;
  return (2n * a * 100n * 10n ** BigInt(scale) + b) / (2n * b);
}

function distance(a: Token, b: Token): number {
  return Math.abs(a.start - b.start);
}
