import { PLANNED, PLANNED_AGAINST, SPENT, SPENT_AGAINST } from "../spent.data.js";

/** Is what stands at a place of a sentence told as really spent? The last word before it decides. */
export function isSpentAt(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const spent = lastOf(before, SPENT);
  return spent >= 0 && spent > lastOf(before, PLANNED);
}

function lastOf(text: string, words: RegExp): number {
  const found = [...text.matchAll(words)].filter(
    ({ index }) =>
      !(words === PLANNED ? PLANNED_AGAINST : SPENT_AGAINST).test(text.slice(0, index)),
  );
  const last = found.at(-1);
  return last === undefined ? -1 : last.index + last[0].length;
}
