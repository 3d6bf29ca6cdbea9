/** Longest message Telegram takes, in UTF-16 units. */
export const MESSAGE_LIMIT = 4096;

/** Where a piece of at most `limit` units can end: never inside a surrogate pair. */
function cut(line: string, limit: number): number {
  const before = line.charCodeAt(limit - 1);
  return before >= 0xd800 && before <= 0xdbff ? limit - 1 : limit;
}

/** A line in pieces that fit; most lines are one piece. */
function pieces(line: string, limit: number): [string, ...string[]] {
  if (line.length <= limit) return [line];
  const end = cut(line, limit);
  return [line.slice(0, end), ...pieces(line.slice(end), limit)];
}

/**
 * A text as messages: broken at line ends, a line that is too long by itself inside it. Nothing is
 * lost but the line ends between messages and messages of nothing but space.
 */
export function splitMessage(text: string, limit: number = MESSAGE_LIMIT): string[] {
  const messages: string[] = [];
  let open: string | undefined;
  const begin = (piece: string): void => {
    if (open !== undefined) messages.push(open);
    open = piece;
  };
  for (const line of text.split("\n")) {
    const [head, ...rest] = pieces(line, limit);
    const joined: string = open === undefined ? head : `${open}\n${head}`;
    if (joined.length <= limit) open = joined;
    else begin(head);
    for (const piece of rest) begin(piece);
  }
  if (open !== undefined) messages.push(open);
  return messages.filter((message) => message.trim() !== "");
}
