import type { Random } from "../../src/kernel/random.js";
import type { Rename } from "./names.js";
import { redrawnPercent } from "./percents.js";
import { relationsOf } from "./relations.js";
import { redraw } from "./solve.js";
import { printed, tokensOf } from "./tokens.js";
import type { Amounts, Original, Token } from "./types.js";

/** The documents of one issuer with what became of their numbers. */
export interface Altered {
  readonly originals: readonly Original[];
  readonly texts: ReadonlyMap<string, string>;
  readonly amounts: Amounts;
  /** Printed percentages with what became of them; null where one became several. */
  readonly percents: ReadonlyMap<string, string | null>;
  readonly relations: number;
  /** Percentages that no amounts beside them make: as they were. */
  readonly kept: number;
}

/** Alters the documents of one issuer together: what they say of one another stays consistent. */
export function alter(originals: readonly Original[], rename: Rename, random: Random): Altered {
  const tokens = new Map(originals.map((original) => [original.file, tokensOf(original)]));
  const all = [...tokens.values()].flat();
  const relations = relationsOf(
    originals.map((original) => ({ original, tokens: tokens.get(original.file) ?? [] })),
  );
  const grains = grainsOf(all);
  const known = relations.filter(({ total, parts }) =>
    [total, ...parts].every((amount) => grains.has(amount)),
  );
  const amounts = redraw(grains, known, random);
  const percents = new Map<string, string | null>();
  const texts = new Map<string, string>();
  let kept = 0;
  for (const { file, text } of originals) {
    const own = tokens.get(file) ?? [];
    let [made, from] = ["", 0];
    for (const token of own) {
      const next = nextOf(token, own, amounts);
      if (next === undefined) kept++;
      const shown = next === undefined ? text.slice(token.start, token.end) : printed(token, next);
      if (token.kind === "percent") note(percents, text.slice(token.start, token.end), shown);
      made += rename(text.slice(from, token.start)) + shown;
      from = token.end;
    }
    texts.set(file, made + rename(text.slice(from)));
  }
  return { originals, texts, amounts, percents, relations: known.length, kept };
}

function nextOf(token: Token, own: readonly Token[], amounts: Amounts): bigint | undefined {
  if (token.kind === "money") return amounts.get(token.amount) ?? token.amount;
  return redrawnPercent(token, own, amounts);
}

function note(percents: Map<string, string | null>, before: string, after: string): void {
  const known = percents.get(before);
  percents.set(before, known === undefined || known === after ? after : null);
}

/** For each amount the fen in the coarsest last decimal it is printed with. */
function grainsOf(tokens: readonly Token[]): Map<bigint, bigint> {
  const grains = new Map<bigint, bigint>();
  for (const { kind, amount, unit, scale } of tokens) {
    if (kind !== "money" || amount === 0n) continue;
    const grain = unit / 10n ** BigInt(scale) || 1n;
    const known = grains.get(amount);
    if (known === undefined || grain > known) grains.set(amount, grain);
  }
  return grains;
}
