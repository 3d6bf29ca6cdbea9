import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const root = join(import.meta.dirname, "..");
const corpus = join(root, "corpus");
const originals = process.env["BUDGET_ORIGINALS"] ?? join(root, "..", "shared", "documents");
const NUMBERED = /^\d{3}.*\.html$/;

/** Prose in sentences: whatever is neither heading, caption nor date has to be marked as reworded. */
const CAPTION =
  /^(部门名称：.*|单位：.*|\(?\d{4}年度?\)?|[\d〇一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,2}月(\d{1,2}日)?|预算\d+表|目录|\d{4}年\S+说明)$/;
const RESTATED_MARK = "（转述）";

function elements(node: Node, ...names: string[]): Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  const found = children.flatMap((child) => elements(child, ...names));
  return "tagName" in node && names.includes(node.tagName) ? [node, ...found] : found;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((a) => a.name === name)?.value;
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function ids(node: Node): string[] {
  const own = "attrs" in node ? (attribute(node, "id") ?? "") : "";
  const below = "childNodes" in node ? node.childNodes.flatMap(ids) : [];
  return own === "" ? below : [own, ...below];
}

/** How many columns each row of a table covers once spans are expanded; a 0 at the end if one overruns. */
function widths(table: Element): number[] {
  const left: number[] = [];
  const rows = elements(table, "tr").map((tr) => {
    const cells = elements(tr, "td", "th");
    let column = 0;
    while (cells.length > 0 || (left[column] ?? 0) > 0) {
      if ((left[column] ?? 0) > 0) {
        left[column] = (left[column] ?? 0) - 1;
        column++;
        continue;
      }
      const cell = cells.shift();
      if (!cell) break;
      const end = column + Number(attribute(cell, "colspan") ?? "1");
      const more = Number(attribute(cell, "rowspan") ?? "1") - 1;
      for (; column < end; column++) left[column] = more;
    }
    return column;
  });
  const overrun = left.some((more) => more > 0);
  return overrun ? [...rows, 0] : rows;
}

describe.each(readdirSync(corpus).filter((name) => NUMBERED.test(name)))("corpus/%s", (name) => {
  const html = readFileSync(join(corpus, name), "utf8");
  const faults: string[] = [];
  const document = parse(html, { onParseError: (error) => faults.push(error.code) });

  it("is valid HTML, every element closed where it should be", () => {
    expect(faults).toEqual([]);
    for (const tag of ["p", "li", "tr", "td", "th", "table", "section"]) {
      const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
      const opened = count(new RegExp(`<${tag}[ >]`, "g"));
      expect([tag, count(new RegExp(`</${tag}>`, "g"))]).toEqual([tag, opened]);
    }
  });

  it("has tables whose rows all cover the same columns", () => {
    for (const table of elements(document, "table")) {
      expect(new Set(widths(table)).size).toBe(1);
    }
  });

  it("has unique anchors, one on each table and each body row", () => {
    const all = ids(document);
    expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
    for (const section of elements(document, "section")) {
      const id = attribute(section, "id");
      const rows = elements(section, "tbody").flatMap((body) => elements(body, "tr"));
      const anchors = rows.map((row) => attribute(row, "id"));
      expect(anchors).toEqual(rows.map((_, i) => `${id}-r${String(i + 1).padStart(2, "0")}`));
    }
  });

  it("marks every reworded text, and each section that has one", () => {
    const unmarked = elements(document, "p")
      .filter((p) => attribute(p, "data-wording") !== "restated")
      .map((p) => textOf(p).trim())
      .filter((text) => !CAPTION.test(text));
    expect(unmarked).toEqual([]);

    let marked = true;
    for (const element of elements(document, "h2", "h3", "p", "td")) {
      if (element.tagName.startsWith("h")) marked = false;
      if (attribute(element, "data-wording") !== "restated") continue;
      if (textOf(element).startsWith(RESTATED_MARK)) marked = true;
      expect([textOf(element), marked]).toEqual([textOf(element), true]);
    }
  });

  it("has no mobile number", () => {
    expect(textOf(document).match(/(?<!\d)1[3-9]\d{9}(?!\d)/g)).toBeNull();
  });
});

describe("corpus against the originals", () => {
  const texts = existsSync(originals) ? readdirSync(originals) : [];
  const paired = readdirSync(corpus).some(
    (name) =>
      NUMBERED.test(name) &&
      texts.some((t) => t.endsWith(".txt") && t.slice(0, 3) === name.slice(0, 3)),
  );

  it("agrees in every figure, code, label and heading, and copies no sentence", ({ skip }) => {
    const reason = "no original texts: set BUDGET_ORIGINALS to the folder that holds them";
    if (!paired) console.info(`skipped: ${reason}`);
    skip(!paired, reason);
    const script = join(root, "scripts", "check-corpus.mjs");
    const run = spawnSync(process.execPath, [script, "--originals", originals], {
      encoding: "utf8",
    });
    expect(run.stdout + run.stderr).not.toContain("FAIL");
    expect(run.status).toBe(0);
  });
});
