/** The form of a bot token, wherever it stands: "123456:ABC…", in a path or percent-encoded. */
const TOKEN = /(?:bot)?\d{3,}(?::|%3A)[\w-]{8,}/gi;
const HIDDEN = "<token>";

/** A failure as one line for the log: message and causes, never a stack, never the token. */
export function describe(error: unknown, token: string): string {
  const parts: string[] = [];
  let rest: unknown = error;
  for (let depth = 0; depth < 4 && rest !== undefined && rest !== null; depth++) {
    parts.push(rest instanceof Error ? rest.message : String(rest));
    rest = rest instanceof Error ? ("error" in rest ? rest.error : rest.cause) : undefined;
  }
  const line = [...new Set(parts)].join(": ").replace(/\s+/g, " ");
  return line.replaceAll(token, HIDDEN).replace(TOKEN, HIDDEN);
}
