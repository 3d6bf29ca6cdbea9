/**
 * Letters nobody sees that change how others look or what they say: bidirectional controls,
 * zero-width letters, other controls but tab and line end. The emoji selector may stay.
 */
const UNSEEN = /(?!\ufe0f)\p{Default_Ignorable_Code_Point}|(?![\n\t])\p{Cc}|[\ufff9-\ufffb]/gu;

/** Runs written from right to left; they turn the numbers beside them round. */
const FROM_RIGHT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+(?:[ ]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+)*/gu;
/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
const [ISOLATE, END] = ["\u2068", "\u2069"] as const;

/** A text without letters that nobody sees, as one reads what a person wrote. */
export function seen(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNSEEN, "");
}

/** A text whose figures look like what they are, whatever stands around them. */
export function visible(text: string): string {
  return seen(text).replace(FROM_RIGHT, (run) => `${ISOLATE}${run}${END}`);
}
