import { renderCsv } from "../../scripts/render/csv.js";
import { renderDocx } from "../../scripts/render/docx.js";
import { renderXls, renderXlsx } from "../../scripts/render/xlsx.js";
import { html } from "../../src/documents/html.js";
import { PAGE, utf8 } from "./sample.js";

const content = html.read(utf8(PAGE), "sample");

/** The budget of `sample.ts` in the formats that a library writes. */
export const RENDERED = {
  xlsx: await renderXlsx(content),
  xls: await renderXls(content),
  docx: await renderDocx(content),
  csv: await renderCsv({
    ...content,
    blocks: content.blocks.flatMap((block, i) =>
      i === 2 ? [...contentsLines(content.contents), block] : [block],
    ),
  }),
};

function contentsLines(entries: readonly string[]) {
  return ["目录", ...entries].map((text) => ({
    type: "paragraph" as const,
    text,
    restated: false,
    locator: {},
  }));
}
