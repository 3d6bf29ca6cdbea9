import { AFTERTHOUGHT, ASKS, JOINT, PART_ENDS } from "./parts.data.js";

function asks(stretch: string): boolean {
  return ASKS.some((pattern) => pattern.test(stretch)) && !AFTERTHOUGHT.test(stretch);
}

/**
 * The parts of a question that each ask something, in order. A stretch that asks nothing (a topic, a
 * condition) goes with the one after it, at the end with the one before. One part: the question as it is.
 */
export function partsOf(question: string): readonly string[] {
  const stretches = question.split(PART_ENDS).filter((stretch) => stretch?.trim());
  const parts: string[] = [];
  let waiting: string[] = [];
  for (const stretch of stretches) {
    if (AFTERTHOUGHT.test(stretch.trim()) && waiting.length === 0 && parts.length > 0) {
      parts[parts.length - 1] += `${JOINT}${stretch}`;
      continue;
    }
    waiting.push(stretch);
    const done = asks(stretch.trim()) || AFTERTHOUGHT.test(stretch.trim());
    if (!done) continue;
    parts.push(waiting.join(JOINT));
    waiting = [];
  }
  if (parts.length < 2) return [question];
  if (waiting.length > 0) parts[parts.length - 1] += `${JOINT}${waiting.join(JOINT)}`;
  return parts;
}

/** The stretch of a part that asks, as it was typed. */
export function askedIn(part: string): string {
  const stretches = part.split(JOINT);
  return (stretches.findLast(asks) ?? part).trim();
}
