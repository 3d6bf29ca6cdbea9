/** Words right after a year that make it no subject ("从 2018 年起"). */
export const SINCE_WORDS: readonly string[] = ["起", "以来", "至今"];
/** A year right before another one that ends a span of years. */
export const YEARS_BEFORE = /(?:19|20)\d\d(?:年度?)?(?:至|到|-|—|–|~|～)$/;
export const YEAR_MARK = "年";
export const YEAR_TAIL = "度";
export const MONTH_MARK = "月";
export const DAY_MARK = "日";
export const YEAR_END_WORDS: readonly string[] = ["期末", "末", "底", "年末", "年底"];
export const AS_OF_WORDS: readonly string[] = ["截至", "截止", "截止到", "截至到"];
/** Years named by their distance from the document's own. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  上年度: -1,
  上年: -1,
  去年: -1,
  上一年度: -1,
  上一年: -1,
  前年: -2,
  本年度: 0,
  今年: 0,
};
/** "Compared with the year before", in one word. */
export const YEAR_ON_YEAR: readonly string[] = ["同比", "同口径", "比上年同期", "较上年同期"];
