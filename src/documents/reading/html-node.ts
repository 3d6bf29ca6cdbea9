import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose content is never text of the document. */
const SILENT = new Set(
  "script style template noscript head svg math iframe object button select textarea".split(" "),
);
/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section " +
    "summary table tbody td tfoot th thead tr ul br"
  ).split(" "),
);
const HIDDEN = /display\s*:\s*none/i;
const CONTENTS_NAME = /^(?:toc|contents|table-of-contents|mulu|catalog|catalogue)$/i;

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** An attribute's value, undefined when it is absent or empty. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value || undefined;
}

/** Scripts, styles and what the page hides. */
export function isSilent(element: Element): boolean {
  return (
    SILENT.has(element.tagName) ||
    element.attrs.some((attr) => attr.name === "hidden") ||
    HIDDEN.test(attribute(element, "style") ?? "")
  );
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** A `<nav>` or a section named as contents. */
export function isContents(element: Element): boolean {
  if (element.tagName === "nav" || attribute(element, "role") === "doc-toc") return true;
  const names = [attribute(element, "id"), ...(attribute(element, "class")?.split(/\s+/) ?? [])];
  return names.some((name) => name !== undefined && CONTENTS_NAME.test(name));
}

/** h1 … h6 as 1 … 6. */
export function headingRank(element: Element): number | undefined {
  const rank = /^h([1-6])$/.exec(element.tagName)?.[1];
  return rank === undefined ? undefined : Number.parseInt(rank, 10);
}

/** All text below an element but not in elements named `stop`; a space where a line begins or ends. */
export function textWithin(element: Element, stop = ""): string {
  let text = "";
  for (const child of element.childNodes) {
    if ("value" in child) text += child.value;
    else if (!isElement(child) || isSilent(child) || child.tagName === stop) continue;
    else text += isBlock(child) ? ` ${textWithin(child, stop)} ` : textWithin(child, stop);
  }
  return text;
}

/** Elements of these names below `element`, not looking into nested ones of `stop`. */
export function within(element: Element, names: readonly string[], stop: string): Element[] {
  return element.childNodes.flatMap((child) => {
    if (!isElement(child) || isSilent(child)) return [];
    if (names.includes(child.tagName)) return [child];
    return child.tagName === stop ? [] : within(child, names, stop);
  });
}
