import type { Rule } from "./drawing.js";
import { clusters } from "./geometry.js";

/** Rules closer than this are one. */
export const SNAP = 2.2;
/** Collinear pieces with a smaller gap are one line. */
const GAP = 4;
/** How far a line may end before the one it is meant to meet. */
const REACH = 3;

function nearest(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [places[low - 1], places[low]];
  if (before === undefined) return after ?? at;
  return after === undefined || at - before < after - at ? before : after;
}

function joinedPieces(pieces: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && piece.from - last.to <= GAP) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
    } else joined.push(piece);
  }
  return joined;
}

function straightened(rules: readonly Rule[]): Rule[] {
  const places = clusters(
    rules.map((rule) => rule.at),
    SNAP,
  );
  const lines = new Map<number, Rule[]>();
  for (const rule of rules) {
    const at = nearest(places, rule.at);
    const line = lines.get(at) ?? [];
    line.push({ ...rule, at });
    lines.set(at, line);
  }
  return [...lines.values()].flatMap(joinedPieces);
}

/** Ruling lines with their pieces joined: level ones and upright ones. */
export function mended(rules: readonly Rule[]): { level: Rule[]; upright: Rule[] } {
  return {
    level: straightened(rules.filter((rule) => rule.lies)),
    upright: straightened(rules.filter((rule) => !rule.lies)),
  };
}

function meet(level: Rule, upright: Rule): boolean {
  return (
    level.at >= upright.from - REACH &&
    level.at <= upright.to + REACH &&
    upright.at >= level.from - REACH &&
    upright.at <= level.to + REACH
  );
}

/** A set of rules that cross one another: the lines of one table. */
export interface Frame {
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
}

/** Groups rules by what they cross; those that cross nothing are left out. */
export function frames(rules: readonly Rule[]): Frame[] {
  const { level, upright } = mended(rules);
  const free = new Set(level);
  const open = new Set(upright);
  const found: Frame[] = [];
  for (const first of level) {
    if (!free.delete(first)) continue;
    const frame = { level: [first], upright: [] as Rule[] };
    for (let l = 0, u = 0; l < frame.level.length || u < frame.upright.length; ) {
      const across = frame.level[l++];
      if (across) move(open, frame.upright, (rule) => meet(across, rule));
      const up = frame.upright[u++];
      if (up) move(free, frame.level, (rule) => meet(rule, up));
    }
    if (frame.upright.length > 0) found.push(frame);
  }
  return found;
}

function move(from: Set<Rule>, to: Rule[], wanted: (rule: Rule) => boolean): void {
  for (const rule of from) {
    if (!wanted(rule)) continue;
    from.delete(rule);
    to.push(rule);
  }
}
