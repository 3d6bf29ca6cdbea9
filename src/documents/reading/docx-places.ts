import type { DefaultTreeAdapterTypes } from "parse5";
import { type Element, isElement, type Node } from "./html-node.js";

const LINES = new Set(["p", "li", "h1", "h2", "h3", "h4", "h5", "h6"]);

function setId(element: Element, id: string | undefined): void {
  element.attrs = element.attrs.filter((attr) => attr.name !== "id");
  if (id !== undefined) element.attrs.push({ name: "id", value: id });
}

function childrenOf(node: Node | DefaultTreeAdapterTypes.Document): readonly Element[] {
  return "childNodes" in node ? node.childNodes.filter(isElement) : [];
}

/** Numbers tables and lines in printed order: a Word document has no other lasting places. */
class Places {
  #tables = 0;
  #lines = 0;

  mark(node: Node | DefaultTreeAdapterTypes.Document): void {
    for (const element of childrenOf(node)) {
      if (element.tagName === "table") this.#table(element);
      else {
        setId(element, LINES.has(element.tagName) ? `p${++this.#lines}` : undefined);
        this.mark(element);
      }
    }
  }

  #table(table: Element): void {
    const name = `t${++this.#tables}`;
    setId(table, name);
    let row = 0;
    for (const part of childrenOf(table)) {
      setId(part, undefined);
      const lines = part.tagName === "tr" ? [part] : childrenOf(part);
      for (const line of lines) this.#row(line, `${name}r${++row}`);
    }
  }

  #row(line: Element, name: string): void {
    setId(line, name);
    for (const [at, cell] of childrenOf(line).entries()) {
      setId(cell, `${name}c${at + 1}`);
      for (const inner of childrenOf(cell)) this.#inCell(inner);
    }
  }

  #inCell(element: Element): void {
    if (element.tagName === "table") {
      this.#table(element);
      return;
    }
    setId(element, undefined);
    for (const inner of childrenOf(element)) this.#inCell(inner);
  }
}

/**
 * Gives every line and cell an id that says where it stands: "p12", "t3r5c2" (5th row, 2nd cell of
 * the 3rd table). Bookmarks lose theirs.
 */
export function markPlaces(page: DefaultTreeAdapterTypes.Document): void {
  new Places().mark(page);
}
