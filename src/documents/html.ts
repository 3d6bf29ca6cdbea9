import { parse } from "parse5";
import type { Content } from "../model/document.js";
import { assemble } from "./reading/assemble.js";
import { textOf } from "./reading/encoding.js";
import { PageWalk } from "./reading/html-walk.js";
import type { DocumentFormat } from "./types.js";

/** What server pages leave in front of a saved page. */
const LEADING = /^\s*(?:<%[\s\S]*?%>\s*|<\?xml[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*/;
const SERVER_TAG = /<%[\s\S]*?%>/g;
const FIRST_TAG =
  /^<(?:!doctype\s+html|(?:html|head|body|meta|title|div|table|section|article|main|p|h[1-6]|nav|span|center|ul|ol|style|link|base)(?=[\s>/]))/i;

function isPage(text: string): boolean {
  return FIRST_TAG.test(text.slice(LEADING.exec(text)?.[0].length ?? 0));
}

/**
 * HTML pages. Merged cells are known. `data-wording="restated"` on an element or one around it
 * marks our own wording; a `<nav>` or contents section gives the contents.
 */
export const html = {
  name: "html",
  recognises(bytes: Uint8Array): boolean {
    const text = textOf(bytes);
    return text !== undefined && isPage(text);
  },
  read(bytes: Uint8Array, path: string): Content {
    const page = parse((textOf(bytes) ?? "").replace(SERVER_TAG, ""));
    const walk = new PageWalk(path);
    walk.read(page.childNodes, { restated: false, anchor: undefined, depth: 0 });
    walk.close();
    return assemble(walk.pieces, { format: "html", wrapped: false, contents: walk.contents });
  },
} satisfies DocumentFormat;
