/**
 * Decimal arithmetic on whole numbers, for golds that must not share a line of code with the
 * calculators they judge.
 */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

/** "714.40" → 71440 at scale 2; undefined for what is no plain decimal. */
export function exact(text: string): Exact | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", decimals = ""] = match;
  return { digits: BigInt(sign + whole + decimals), scale: decimals.length };
}

/** The number as decimal text at its scale. */
export function print({ digits, scale }: Exact): string {
  const sign = digits < 0n ? "-" : "";
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

export function plus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return { digits: at(a, scale) + at(b, scale), scale };
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { ...b, digits: -b.digits });
}

export function times(a: Exact, b: Exact): Exact {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** -1, 0 or 1. */
export function order(a: Exact, b: Exact): number {
  const { digits } = minus(a, b);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

/** a ÷ b, rounded half away from zero to `scale` decimals; undefined when b is zero. */
export function divided(a: Exact, b: Exact, scale: number): Exact | undefined {
  const common = Math.max(a.scale, b.scale);
  const [x, y] = [at(a, common) * 10n ** BigInt(scale), at(b, common)];
  return y === 0n ? undefined : { digits: nearest(x, y), scale };
}

/** a as a percentage of b, two decimals. */
export function percent(a: Exact, b: Exact, scale = 2): Exact | undefined {
  return divided({ digits: a.digits * 100n, scale: a.scale }, b, scale);
}

/** Rounded half away from zero to `scale` decimals; finer text keeps its digits. */
export function rounded(a: Exact, scale: number): Exact {
  if (a.scale <= scale) return a;
  return { digits: nearest(a.digits, 10n ** BigInt(a.scale - scale)), scale };
}

function at({ digits, scale }: Exact, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale);
}

function nearest(x: bigint, y: bigint): bigint {
  const negative = x < 0n !== y < 0n;
  const [p, q] = [x < 0n ? -x : x, y < 0n ? -y : y];
  const whole = (2n * p + q) / (2n * q);
  return negative ? -whole : whole;
}
