import { COURTESY, GREETING, STRETCH_END } from "./courtesy.data.js";

/**
 * A turn without the politeness it begins with: "谢谢！再问一下封丘的" → "再问一下封丘的". A turn that
 * is nothing else becomes empty.
 */
export function withoutCourtesy(turn: string): string {
  const stretches = stretchesOf(turn);
  if (stretches.length === 0) return turn;
  const polite = stretches.findIndex((stretch) => !isPolite(stretch));
  if (polite < 0 || isPolite(stretches.join(" "))) return "";
  return polite === 0
    ? turn
    : turn.slice(turn.indexOf(stretches[polite] ?? "", from(turn, stretches, polite)));
}

/** Does a turn that asks nothing of the documents greet, or ask what the assistant can do? */
export function greets(turn: string): boolean {
  const stretches = stretchesOf(turn);
  return [...stretches, stretches.join(" ")].some((stretch) => GREETING.test(stretch));
}

function stretchesOf(turn: string): string[] {
  return turn.split(STRETCH_END).filter((stretch) => stretch !== "");
}

function isPolite(stretch: string): boolean {
  return COURTESY.test(stretch) || GREETING.test(stretch);
}

/** Where the stretches before the one at `count` end. */
function from(turn: string, stretches: readonly string[], count: number): number {
  return stretches
    .slice(0, count)
    .reduce((at, stretch) => turn.indexOf(stretch, at) + stretch.length, 0);
}
