import type { Layout } from "../../../src/tables/kinds/types.js";
import type { Random } from "../random.js";

/** Amounts of a row by leaf id, in units of the last printed place; absent: blank. */
export type Amounts = ReadonlyMap<string, bigint>;

/** How the amounts of one table are printed. */
export interface Print {
  readonly scale: number;
  /** Empty places print "0.00". */
  readonly zeros: boolean;
  readonly separators: boolean;
}

/** The sums of a layout over the leaves a table prints. */
export class Sums {
  readonly #layout: Layout;
  readonly #printed: ReadonlySet<string>;
  /** Leaves that are no sum of others. */
  readonly bottoms: readonly string[];

  constructor(layout: Layout, printed: readonly string[]) {
    this.#layout = layout;
    this.#printed = new Set(printed);
    this.bottoms = printed.filter(
      (id) => this.#parts(id).length === 0 && this.#whole(id) === undefined,
    );
  }

  #parts(id: string): readonly string[] {
    const sum = this.#layout.identities.find((each) => "total" in each && each.total === id);
    return sum && "total" in sum ? sum.parts.filter((part) => this.#printed.has(part)) : [];
  }

  #whole(id: string): string | undefined {
    const share = this.#layout.identities.find((each) => "part" in each && each.part === id);
    return share && "part" in share ? share.of : undefined;
  }

  /** Fills up what follows from the bottom leaves; `share` of a whole goes to its part. */
  full(bottoms: Amounts, share: (whole: bigint) => bigint): Map<string, bigint> {
    const all = new Map<string, bigint>();
    const value = (id: string): bigint | undefined => {
      const parts = this.#parts(id);
      if (parts.length === 0) return bottoms.get(id);
      const known = parts.map(value).filter((each) => each !== undefined);
      return known.length === 0 ? undefined : known.reduce((sum, each) => sum + each, 0n);
    };
    for (const id of this.#printed) {
      const whole = this.#whole(id);
      const amount = value(whole ?? id);
      if (amount === undefined) continue;
      all.set(id, whole === undefined ? amount : share(amount));
    }
    return all;
  }
}

/** The sum of rows, leaf by leaf. */
export function sumOf(rows: readonly Amounts[]): Map<string, bigint> {
  const sum = new Map<string, bigint>();
  for (const row of rows) for (const [id, value] of row) sum.set(id, (sum.get(id) ?? 0n) + value);
  return sum;
}

/** A random amount between 0.01 and about 10,000 in the table's unit. */
export function drawAmount(random: Random, scale: number): bigint {
  const digits = random.whole(2, 4 + scale);
  return BigInt(random.whole(1, 10 ** digits));
}

/** An amount as decimal text. */
export function decimal(value: bigint, scale: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, "0");
  const sign = value < 0n ? "-" : "";
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** An amount as the table prints it. */
export function printed(value: bigint | undefined, print: Print): string {
  if (value === undefined) return print.zeros ? decimal(0n, print.scale) : "";
  const text = decimal(value, print.scale);
  return print.separators ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",") : text;
}
