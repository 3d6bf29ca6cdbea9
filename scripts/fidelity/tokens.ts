const NUMBER = /\d[\d,]*(?:\.\d+)*/g;

/** The numeric tokens of a text: full width folded, thousands separators gone ("１,740.2" → "1740.2"). */
export function numericTokens(text: string): string[] {
  return (text.normalize("NFKC").match(NUMBER) ?? []).map((token) => token.replaceAll(",", ""));
}

/** How often each token occurs. */
export function tally(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** What `whole` has more of than `part`, token by token. */
export function surplus(whole: readonly string[], part: readonly string[]): string[] {
  const left = tally(part);
  return whole.filter((token) => {
    const count = left.get(token) ?? 0;
    left.set(token, count - 1);
    return count <= 0;
  });
}
