/** A table spoken of by what it is called: the words before 表. */
export const TABLE_SAID = /(\p{Script=Han}{3,24}表)(?:格)?(?:里面?|中|上|内|当中|里头)?/u;
/** Words in a table's name that people leave out, and what they call a whole. */
export const TABLE_END = /表(?:格)?$/u;
/** One cell of the table is asked for. */
export const CELL_SAID = /[那这](?:一)?(?:格|行|栏)|一栏|一行|一格|填|印的?|写的?|列/u;
/** A list number before a row's label, a unit behind it. */
export const ROW_NUMBER = /^(?:[（(]?[\d一二三四五六七八九十]+[)）、.．]\s*)+/u;
export const ROW_UNIT = /[（(](?:单位[：:])?(?:万元|元|亿元|千元)[)）]$/u;
/** The column that a row's whole stands in. */
export const WHOLE_COLUMN = /^(?:合计|总计|金额|预算数|预算金额|金额[（(]万元[)）])$/u;
/** A row is denied ("不是基本建设那行"), or only said to stand over the one asked for ("项目支出底下"). */
export const DENIED_ROW = /(?:不是|不要|不含)[^,?]*?(?:行|格|栏|那个|项)/gu;
export const HEAD_ROW = /^(?:的)?(?:底下|下面|项下|之下|下边|下单列|下列)/u;
