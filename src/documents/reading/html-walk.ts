import { OverLimit } from "../../kernel/errors.js";
import { WHAT } from "../detect.data.js";
import { APPENDIX, PART } from "../outline.data.js";
import { headingLevel, SECTION_LEVEL } from "../outline.js";
import type { Line, Piece } from "../types.js";
import { entryText } from "./contents.js";
import { type Context, gridOf, inner, isLayout, locate } from "./html-grid.js";
import {
  type Element,
  headingRank,
  isBlock,
  isContents,
  isElement,
  isSilent,
  type Node,
  textWithin,
  within,
} from "./html-node.js";
import { MAX_NESTING } from "./limits.js";
import { cleanText } from "./wording.js";

interface Open {
  text: string;
  restated: boolean;
  readonly anchor: string | undefined;
}

/** Walks a page in document order and collects its lines, grids and contents entries. */
export class PageWalk {
  readonly pieces: Piece[] = [];
  readonly contents: string[] = [];
  readonly #path: string;
  #open: Open | undefined;
  #anchor: string | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** Reads everything below a node. */
  read(nodes: readonly Node[], context: Context): void {
    if (context.depth > MAX_NESTING) {
      const met = context.depth;
      throw new OverLimit({ path: this.#path, what: WHAT.nesting, met, limit: MAX_NESTING });
    }
    for (const node of nodes) {
      if ("value" in node) this.#text(node.value, context);
      else if (isElement(node) && !isSilent(node))
        this.#element(node, inner(node, context), context);
    }
  }

  /** Ends the line that is being collected. */
  close(level?: number): void {
    const open = this.#open;
    this.#open = undefined;
    const text = cleanText(open?.text ?? "");
    if (open === undefined || text === "") return;
    const line: Line = {
      type: "line",
      text,
      restated: open.restated,
      locator: locate(open.anchor),
    };
    this.pieces.push(level === undefined ? line : { ...line, level });
  }

  #text(text: string, context: Context): void {
    if (this.#open === undefined && text.trim() === "") return;
    this.#open ??= { text: "", restated: false, anchor: context.anchor ?? this.#anchor };
    this.#open.text += text;
    if (context.restated && text.trim() !== "") this.#open.restated = true;
  }

  #element(element: Element, context: Context, around: Context): void {
    if (isBlock(element)) this.close();
    const rank = headingRank(element);
    if (isContents(element)) this.#contents(element);
    else if (rank !== undefined) this.#heading(element, context, rank);
    else if (element.tagName === "table" && !isLayout(element)) this.#table(element, around);
    else this.read(element.childNodes, context);
    if (isBlock(element)) this.close();
  }

  #heading(element: Element, context: Context, rank: number): void {
    this.#anchor = context.anchor;
    this.#text(textWithin(element), context);
    this.close(rank);
  }

  #table(table: Element, around: Context): void {
    for (const caption of within(table, ["caption"], "table")) {
      this.#text(textWithin(caption), inner(caption, inner(table, around)));
      this.close(SECTION_LEVEL);
    }
    const anchor = around.anchor ?? this.#anchor;
    const grid = gridOf(table, { ...around, anchor }, this.#path);
    if (grid.rows.some((row) => row.some((cell) => cell.text !== ""))) this.pieces.push(grid);
    for (const nested of within(table, ["table"], "table")) {
      this.#element(nested, inner(nested, around), around);
    }
  }

  /** Entries of a contents section; a site's own navigation has none that look like headings. */
  #contents(element: Element): void {
    const walk = new PageWalk(this.#path);
    walk.read(element.childNodes, { restated: false, anchor: undefined, depth: 0 });
    walk.close();
    for (const piece of walk.pieces) {
      const entry = piece.type === "line" ? entryText(piece.text) : "";
      const known = headingLevel(entry) !== undefined || PART.test(entry) || APPENDIX.test(entry);
      if (known) this.contents.push(entry);
    }
  }
}
