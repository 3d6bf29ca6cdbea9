import { COURTESY, STRETCH_END } from "./courtesy.data.js";

/**
 * A turn without the politeness it begins with: "谢谢！再问一下封丘的" → "再问一下封丘的". A turn that
 * is nothing else becomes empty.
 */
export function withoutCourtesy(turn: string): string {
  const stretches = turn.split(STRETCH_END).filter((stretch) => stretch !== "");
  const polite = stretches.findIndex((stretch) => !COURTESY.test(stretch));
  if (polite < 0 || COURTESY.test(stretches.join(" "))) return "";
  return polite === 0
    ? turn
    : turn.slice(turn.indexOf(stretches[polite] ?? "", from(turn, stretches, polite)));
}

/** Where the stretches before the one at `count` end. */
function from(turn: string, stretches: readonly string[], count: number): number {
  return stretches
    .slice(0, count)
    .reduce((at, stretch) => turn.indexOf(stretch, at) + stretch.length, 0);
}
