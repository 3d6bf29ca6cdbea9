import type { Part } from "../runtime/types.js";

/** A mark [2] of an answer opens what stands behind it in the private chat. */
export function linkTo(
  username: string,
  { receipt }: Extract<Part, { kind: "message" }>,
): (mark: string) => string | undefined {
  return (mark) =>
    receipt === undefined ? undefined : `https://t.me/${username}?start=s_${receipt}_${mark}`;
}

/** The receipt that a link of ours leads to, among the links of a message. */
export function receiptIn(urls: readonly string[]): string | undefined {
  for (const url of urls) {
    const found = /^https:\/\/t\.me\/\w+\?start=[rs]_([A-Z0-9]{8})/.exec(url)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
