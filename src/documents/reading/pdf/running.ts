import { CAPTION } from "../../outline.data.js";
import { isTableTitle } from "../../outline.js";
import type { TextLine } from "./text-lines.js";
import { PAGE_MARK } from "./words.data.js";

/** Headers and footers stand in these shares of the page, at its top and bottom. */
const EDGE = 0.12;
/** A line that comes at the same height on this many pages is a running one. */
const PAGES = 3;
/** Heights closer than this are the same, in points. */
const LEVEL = 4;

/** A page as far as it is text. */
export interface PageText {
  readonly height: number;
  readonly lines: readonly TextLine[];
}

function atEdge({ base }: TextLine, height: number): boolean {
  return base < height * EDGE || base > height * (1 - EDGE);
}

/** What a running line says on every page: its words without the page's number. */
function pattern(text: string): string {
  return text.replace(/\s+/gu, "").replace(/\d+/gu, "#");
}

/** Is this the outermost line of the page on its side? */
function outermost(line: TextLine, { lines, height }: PageText): boolean {
  const upper = line.base < height / 2;
  return lines.every((other) =>
    upper ? other.base >= line.base - LEVEL : other.base <= line.base + LEVEL,
  );
}

/** How far a printed page number is ahead of the page; undefined for any other line. */
function ahead(line: TextLine, page: PageText): number | undefined {
  if (!atEdge(line, page.height) || !outermost(line, page)) return undefined;
  const printed = PAGE_MARK.exec(line.text)?.[1];
  return printed === undefined ? undefined : Number.parseInt(printed, 10) - line.page;
}

/** The shift that most pages number themselves with. */
function numbering(pages: readonly PageText[]): number | undefined {
  const counts = new Map<number, number>();
  for (const page of pages) {
    for (const line of page.lines) {
      const shift = ahead(line, page);
      if (shift !== undefined) counts.set(shift, (counts.get(shift) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && (most[1] > 1 || most[0] === 0) ? most[0] : undefined;
}

/** Takes page numbers and lines that run along all pages out; titles and captions of tables stay. */
export function withoutRunning(pages: readonly PageText[]): PageText[] {
  const key = (line: TextLine): string => `${pattern(line.text)}@${Math.round(line.base / LEVEL)}`;
  const near = (line: TextLine): string[] =>
    [-1, 0, 1].map((d) => `${pattern(line.text)}@${Math.round(line.base / LEVEL) + d}`);
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edge = page.lines.filter((line) => atEdge(line, page.height));
    for (const one of new Set(edge.map(key))) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const runs = (line: TextLine): boolean =>
    near(line).reduce((sum, one) => sum + (counts.get(one) ?? 0), 0) >= PAGES;
  const shift = numbering(pages);
  return pages.map((page) => {
    const lines = page.lines.filter((line) => {
      if (shift !== undefined && ahead(line, page) === shift) return false;
      if (isTableTitle(line.text) || CAPTION.test(line.text)) return true;
      return !atEdge(line, page.height) || !runs(line);
    });
    return { ...page, lines };
  });
}
