import { APART, MARKDOWN_SOURCES } from "./apart.data.js";

/**
 * The text with all that claims nothing replaced by spaces, so that places stay: sources in Markdown
 * (footnotes, comments), and what a draft of ours says about itself.
 */
export function withoutApart(text: string): string {
  return MARKDOWN_SOURCES.reduce((rest, pattern) => rest.replace(pattern, blank), parts(text));
}

function parts(text: string): string {
  const end = lineOf(text, APART.findingsEnd);
  const start = APART.findings.map((head) => lineOf(text, head)).find((at) => at >= 0) ?? -1;
  const findings =
    start >= 0 && end > start ? [{ start, end: end + APART.findingsEnd.length }] : [];
  const rest = APART.rest.map((head) => lineOf(text, head)).find((at) => at >= 0);
  const ranges = rest === undefined ? findings : [...findings, { start: rest, end: text.length }];
  return ranges.reduce(
    (all, range) =>
      all.slice(0, range.start) + blank(all.slice(range.start, range.end)) + all.slice(range.end),
    text,
  );
}

/** Where a line that is just these words begins, a mark of a heading or a remark before it aside. */
function lineOf(text: string, words: string): number {
  const pattern = new RegExp(`^(?:#+ |> )?${words}[ \\t]*$`, "mu");
  return pattern.exec(text)?.index ?? -1;
}

function blank(part: string): string {
  return part.replace(/[^\n]/g, " ");
}
