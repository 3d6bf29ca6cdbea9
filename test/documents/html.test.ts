import { expect, test } from "vitest";
import { html } from "../../src/documents/html.js";
import { readDocument } from "../../src/documents/index.js";
import type { Block, Cell, Content } from "../../src/model/document.js";
import { conforms } from "./conformance.js";
import { PAGE, TEXT, utf8 } from "./sample.js";

await conforms(html, utf8(PAGE), [utf8(TEXT), utf8("%PDF-1.4"), utf8("1 < 2 <p>")]);

function read(body: string): Content {
  return html.read(utf8(`<html><body>${body}</body></html>`), "x.html");
}

function cells(body: string): Cell[] {
  const grid = read(body).blocks.find((b) => b.type === "grid");
  return grid?.rows.flat() ?? [];
}

function places(body: string): string[] {
  return cells(body).map((c) => `${c.text}@${c.row},${c.column}`);
}

function texts(blocks: readonly Block[]): string[] {
  return blocks.map((b) => (b.type === "grid" ? "grid" : b.text));
}

test("merged cells are laid out to positions", () => {
  const table = `<table>
    <tr><td rowspan="2">科目</td><td colspan="2">金额</td><td rowspan="2">备注</td></tr>
    <tr><td>基本</td><td>项目</td></tr>
    <tr><td>合计</td><td>1.00</td><td>2.00</td><td></td></tr></table>`;
  expect(places(table)).toEqual([
    "科目@0,0",
    "金额@0,1",
    "备注@0,3",
    "基本@1,1",
    "项目@1,2",
    "合计@2,0",
    "1.00@2,1",
    "2.00@2,2",
    "@2,3",
  ]);
  expect(cells(table)[0]).toMatchObject({ rowSpan: 2, columnSpan: 1 });
});

test("spans that overrun the table, or make no sense, do no harm", () => {
  const table = `<table><tr><td rowspan="99">a</td><td colspan="x">b</td></tr>
    <tr><td rowspan="0">c</td></tr><tr><td colspan="999999">d</td></tr></table>`;
  expect(places(table)).toEqual(["a@0,0", "b@0,1", "c@1,1", "d@2,2"]);
  expect(cells(table).map((c) => c.rowSpan)).toEqual([3, 1, 2, 1]);
});

test("header cells are those the page marks", () => {
  const table = `<table><thead><tr><td>甲</td></tr></thead><tr><th>乙</th><td>1</td></tr></table>`;
  expect(cells(table).map((c) => c.header)).toEqual([true, true, false]);
});

test("what is restated is marked, on the element or above it", () => {
  const content = read(`<div data-wording="restated"><p>转述的话。</p></div><p>原文。</p>
    <table><tr><td>项目</td><td data-wording="restated">概况</td></tr>
    <tr data-wording="restated"><td>甲</td><td>1</td></tr>
    <tr><td><p data-wording="restated">转述</p></td></tr></table>`);
  const [first, second, grid] = content.blocks;
  expect(first?.type === "paragraph" && first.restated).toBe(true);
  expect(second?.type === "paragraph" && second.restated).toBe(false);
  expect(grid?.type === "grid" && grid.rows.flat().map((c) => c.restated)).toEqual([
    false,
    true,
    true,
    true,
    true,
  ]);
});

test("the anchor is the nearest id of cell, row, table or section", () => {
  const table = `<section id="s"><table><tr><td>a</td><td>b</td></tr>
    <tr id="r"><td>c</td><td id="d">d</td></tr></table></section>`;
  expect(cells(table).map((c) => c.locator.anchor)).toEqual(["s", "s", "r", "d"]);
});

test("without a section the id of the last heading is the anchor", () => {
  const table = `<h3 id="h">收支总表</h3><table><tr><td>a</td><td>b</td></tr></table>`;
  expect(cells(table).map((c) => c.locator.anchor)).toEqual(["h", "h"]);
});

test("a page without heading tags has its outline all the same", () => {
  const content = read(`<div>第二部分</div><div>预算情况说明</div><p>一、收支情况<br>
    收入总计5.00万元。<br/>（一）人员情况</p>`);
  expect(content.blocks.map((b) => (b.type === "heading" ? b.level : 0))).toEqual([2, 3, 0, 4]);
});

test("tables that lay out the page are no grids", () => {
  const content = read(`<table><tr><td><p>导语。</p><table><tr><td>甲</td><td>1</td></tr></table>
    </td></tr></table><table><tr><td>一整段文字。</td></tr></table>`);
  expect(texts(content.blocks)).toEqual(["导语。", "grid", "一整段文字。"]);
});

test("scripts, styles and what is hidden are no text", () => {
  const content = read(`<script>var a = "1.00万元"</script><p style="display: none">隐藏</p>
    <p hidden>隐藏</p><template>模板</template><p>可见<span style="display:none">隐藏</span></p>`);
  expect(texts(content.blocks)).toEqual(["可见"]);
});

test("a site's navigation promises nothing", () => {
  const content = read(`<nav><a>首页</a><a>政务公开</a></nav><p>正文。</p>`);
  expect(content.contents).toEqual([]);
  expect(texts(content.blocks)).toEqual(["正文。"]);
});

test("a contents section by name is the contents", () => {
  const content = read(`<div class="box toc"><p>目录</p><p>一、收入表</p></div><p>正文。</p>`);
  expect(content.contents).toEqual(["一、收入表"]);
});

test("a caption is the table's title", () => {
  const content = read(`<table><caption>2031年收支总表</caption><tr><td>a</td><td>1</td></tr>
    </table>`);
  expect(content.blocks[0]).toMatchObject({ type: "heading", level: 3, text: "2031年收支总表" });
});

test("pages saved with server tags, comments or a declaration in front are pages", async () => {
  for (const front of ["<%@ page x %>\n", "<!-- x -->", '<?xml version="1.0"?>\n', "\n  "]) {
    expect((await readDocument(utf8(`${front}${PAGE}`), "x")).format).toBe("html");
  }
});
