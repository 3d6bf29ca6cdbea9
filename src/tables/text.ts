const TAG = /<\/?[a-z][^<>]*>/gi;

/** A code without any space, digits in their plain form ("41031123 00000000 14019"). */
export function closed(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

/** Running text without the markup that extraction leaves in cells. */
export function plain(text: string): string {
  return text.replace(TAG, " ").replace(/\s+/g, " ").trim();
}
