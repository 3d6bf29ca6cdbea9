import type { Random } from "../../src/kernel/random.js";
import type { Amounts, Relation } from "./types.js";

/** An exact fraction. */
type Fraction = readonly [bigint, bigint];
/** Coefficients by amount; their sum with the amounts is zero. */
type Row = Map<bigint, Fraction>;

const ONE: Fraction = [1n, 1n];
/** Drawn again with half the spread until every amount stays above zero. */
const TRIES = 12;

/**
 * New amounts for old ones: what is no sum is multiplied by a factor of its own (around one common
 * factor), what is a sum of others follows, so every relation that held holds again.
 * `grain`: the fen in the last decimal an amount is printed with.
 */
export function redraw(
  grains: ReadonlyMap<bigint, bigint>,
  relations: readonly Relation[],
  random: Random,
): Amounts {
  const solved = eliminate(relations);
  const common = random.whole(130, 260);
  for (let spread = 25; ; spread = Math.floor(spread / 2)) {
    const drawn = draw(grains, solved, { common, spread, random });
    const values = [...drawn.values()];
    const sound = values.every((each) => each > 0n) && new Set(values).size === values.length;
    if (sound || spread === 0) return drawn;
    for (let again = 0; again < TRIES; again++) {
      const other = draw(grains, solved, { common, spread, random });
      const all = [...other.values()];
      if (all.every((each) => each > 0n) && new Set(all).size === all.length) return other;
    }
  }
}

function draw(
  grains: ReadonlyMap<bigint, bigint>,
  solved: ReadonlyMap<bigint, Row>,
  { common, spread, random }: { common: number; spread: number; random: Random },
): Map<bigint, bigint> {
  const shares = new Map<bigint, bigint>();
  for (const row of solved.values()) {
    for (const [amount, [, denominator]] of row) {
      shares.set(amount, lcm(shares.get(amount) ?? 1n, denominator));
    }
  }
  const drawn = new Map<bigint, bigint>();
  for (const [amount, grain] of grains) {
    if (solved.has(amount)) continue;
    const factor =
      BigInt(Math.round((common * (100 + random.whole(-spread, spread))) / 100)) - 100n;
    const step = grain * (shares.get(amount) ?? 1n);
    // Small amounts of coarse print change by one step at least.
    const steps = (amount * factor + 50n * step) / (100n * step) || 1n;
    drawn.set(amount, amount + steps * step);
  }
  for (const [total, row] of solved) {
    let value = total;
    for (const [amount, [n, d]] of row) value += (((drawn.get(amount) ?? amount) - amount) * n) / d;
    drawn.set(total, value);
  }
  return drawn;
}

/** Each dependent amount (the largest of its relation) as a combination of free ones. */
function eliminate(relations: readonly Relation[]): Map<bigint, Row> {
  const solved = new Map<bigint, Row>();
  for (const { total, parts } of relations) {
    const row: Row = new Map([[total, [-1n, 1n]]]);
    for (const part of parts) put(row, part, ONE);
    for (const [amount, combination] of solved) substitute(row, amount, combination);
    const pivot = [...row.keys()].reduce((a, b) => (b > a ? b : a), 0n);
    const coefficient = row.get(pivot);
    if (!coefficient) continue;
    row.delete(pivot);
    const combination: Row = new Map(
      [...row].map(([amount, value]) => [amount, negated(over(value, coefficient))]),
    );
    for (const other of solved.values()) substitute(other, pivot, combination);
    solved.set(pivot, combination);
  }
  return solved;
}

function substitute(row: Row, amount: bigint, combination: Row): void {
  const coefficient = row.get(amount);
  if (!coefficient) return;
  row.delete(amount);
  for (const [each, [n, d]] of combination)
    put(row, each, [n * coefficient[0], d * coefficient[1]]);
}

function put(row: Row, amount: bigint, [n, d]: Fraction): void {
  const [a, b] = row.get(amount) ?? [0n, 1n];
  const sum = reduced([a * d + n * b, b * d]);
  if (sum[0] === 0n) row.delete(amount);
  else row.set(amount, sum);
}

function over([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return reduced([a * d, b * c]);
}

function negated([n, d]: Fraction): Fraction {
  return [-n, d];
}

function reduced([n, d]: Fraction): Fraction {
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return [n / divisor, d / divisor];
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : gcd(b, a % b);
}

function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}
