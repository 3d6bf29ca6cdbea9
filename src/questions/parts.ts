import { AFTERTHOUGHT, ASKS, FORM, PART_ENDS } from "./parts.data.js";

function asks(stretch: string): boolean {
  return !FORM.test(stretch) && ASKS.some((pattern) => pattern.test(stretch));
}

function isAfterthought(stretch: string): boolean {
  return AFTERTHOUGHT.test(stretch);
}

/** Where stretches of the question end, as places in it. */
function ends(question: string): number[] {
  return [...question.matchAll(PART_ENDS)].map((match) => match.index + match[0].length);
}

/** The stretches of a text, each with the mark that ends it. */
function stretchesOf(text: string): string[] {
  const cuts = [0, ...ends(text), text.length];
  return cuts.flatMap((cut, at) => {
    const stretch = text.slice(cut, cuts[at + 1] ?? cut);
    return stretch.trim() === "" ? [] : [stretch];
  });
}

const TAIL = /[^\p{L}\p{N}%％)）”"]+$/u;
const bare = (stretch: string): string => stretch.replace(TAIL, "").trim();

/**
 * The parts of a question that each ask something, in order. A stretch that asks nothing (a topic, a
 * condition) goes with the one after it, at the end with the one before. One part: the question as it is.
 */
export function partsOf(question: string): readonly string[] {
  const parts: string[] = [];
  let waiting = "";
  for (const stretch of stretchesOf(question)) {
    const words = bare(stretch);
    if (isAfterthought(words) && waiting === "" && parts.length > 0) {
      parts[parts.length - 1] += stretch;
      continue;
    }
    waiting += stretch;
    if (!asks(words) && !isAfterthought(words)) continue;
    parts.push(waiting);
    waiting = "";
  }
  if (parts.length < 2) return [question];
  if (waiting !== "") parts[parts.length - 1] += waiting;
  return parts.map(bare);
}

/** The stretch of a part that asks, as it was typed. */
export function askedIn(part: string): string {
  return bare(stretchesOf(part).findLast((stretch) => asks(bare(stretch))) ?? part);
}
