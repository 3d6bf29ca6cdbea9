/** Longest message Telegram takes, in UTF-16 units. */
export const MESSAGE_LIMIT = 4096;

/** A line may break behind these, the first kind rather than the next. */
const BREAKS: readonly RegExp[] = [/[。！？；!?;]/u, /[，、：）》」,:)]|\s/u];
/** A break is worth it when no more than so much of the piece is left empty. */
const EMPTY = 0.4;
/** Letters that belong to the one before or behind: numbers, words, marks, pairs. */
const TOGETHER = /^(?:[\d.,，%％]{2}|[A-Za-z]{2}|[\s\S](?:\p{M}|\ufe0f|\u200d)|\u200d[\s\S])$/u;

/** Where a piece of at most `limit` units ends best: behind a sentence, a phrase, or any letter. */
function cut(line: string, limit: number): number {
  const least = Math.max(1, Math.floor(limit * (1 - EMPTY)));
  for (const kind of BREAKS) {
    for (let at = limit; at > least; at--) {
      if (kind.test(line.charAt(at - 1)) && isBetween(line, at)) return at;
    }
  }
  for (let at = limit; at > least; at--) if (isBetween(line, at)) return at;
  return isInside(line, limit) ? limit - 1 : limit;
}

/** Does nothing that belongs together stand across this place? */
function isBetween(line: string, at: number): boolean {
  if (isInside(line, at)) return false;
  return !TOGETHER.test(`${line.charAt(at - 1)}${line.charAt(at)}`);
}

/** Is this the middle of a surrogate pair? */
function isInside(line: string, at: number): boolean {
  const before = line.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

/** A line in pieces that fit; most lines are one piece. */
export function pieces(line: string, limit: number = MESSAGE_LIMIT): [string, ...string[]] {
  const found: string[] = [];
  let rest = line;
  while (rest.length > limit) {
    const end = cut(rest, limit);
    found.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  const [first = rest, ...more] = [...found, rest];
  return [first, ...more];
}

/**
 * A text as messages: broken at line ends, a line that is too long by itself inside it. Nothing is
 * lost but the line ends between messages and messages of nothing but space.
 */
export function splitText(text: string, limit: number = MESSAGE_LIMIT): string[] {
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
