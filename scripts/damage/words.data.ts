export const TOTAL_WORD = "合计";
export const UNIT_LINE = /^(金额)?单位[：:]/;
export const UNIT_WORDS: readonly string[] = ["万元", "元"];
/** Lines that a page break leaves between two parts of a table. */
export const PAGE_LINES: readonly string[] = ["- 12 -", "13", "— 14 —", "第 15 页"];
export const COLUMN_MARK = "**";
export const FULL_WIDTH = "０１２３４５６７８９";
export const UNIT_IN_HEAD = /[（(](万元|元)[）)]$/;
