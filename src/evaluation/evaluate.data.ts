/** Before a number it makes a rank of it ("第3个"), not an amount. */
export const ORDINAL_MARK = "第";

/** A year or the number of a section before a title, which the same table may have or not. */
export const TITLE_PREFIX =
  /^(?:\s*(?:20\d{2}\s*年度?|[（(]?[一二三四五六七八九十]+[)）]?\s*[、.．]?(?=\S{2})|第[一二三四五六七八九十]+部分))+/u;
