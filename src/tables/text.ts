import { mendRadicals } from "../kernel/fold.js";

const GAP = /(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])/g;
const TAG = /<\/?[a-z][^<>]*>/gi;

/**
 * A label as it is cited: radicals mended and every space closed that does not stand between two
 * Latin words or numbers ("12345 市长热线" and "工资福利支 出" lose theirs, "A 30" keeps it).
 */
export function tight(text: string): string {
  return mendRadicals(text).replace(GAP, "").trim();
}

/** A code without any space, digits in their plain form ("41031123 00000000 14019"). */
export function closed(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

/** Running text without the markup that extraction leaves in cells. */
export function plain(text: string): string {
  return text.replace(TAG, " ").replace(/\s+/g, " ").trim();
}
