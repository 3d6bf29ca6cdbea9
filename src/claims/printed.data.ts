/** Parts of a text between which a label does not go on, beside numbers. */
export const PIECE_MARK = /[，；：。、()]|,(?!\d)|(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
/** What stands beside a label and is no part of it. */
export const LABEL_FILLER =
  /(?:预算安排|预算数|预算执行数|执行数|决算数|年初预算|全年预算|支出决算|(?<!公共)预算|决算|安排|其中|主要用于|主要原因|总计|合计|共计|一是|二是|三是|四是|五是|包括|年初|全年|年度|当年|本年|上年|去年|同比|相比|支出|金额|比|较|与|和|为|是|约|了|的|共|占|元|万|亿|年|月|日|以上|以下)/gu;
/** A year by its number. */
export const YEAR_NAMED = /(?<!\d)(?:19|20)\d{2}(?=年)/gu;
/** A share is told. */
export const TELLS_SHARE = /占|比重|比例/u;
/** Own words of an office for itself. */
export const OURSELVES = /(?:我|本)(?:单位|部门|中心|局|委|街道)/gu;
/** How far back a label is looked for, in characters. */
export const LABEL_REACH = 220;
/** Most numbers a label is looked for across. */
export const MOST_BETWEEN = 4;
/** A label that ends another one is the same one if it is so long, or so much of the other. */
export const SAME_LABEL = { pairs: 5, share: 0.5 } as const;
/** In front of a label these make another one of it. */
export const ANOTHER = /其他|非|除|不含/u;
/** The phase of a budget a number is of. */
export const TELLS_PHASE = /执行|决算|全年|年初|调整/u;
/** Labels that are nothing but filler must be the same words. */
export const SAME_WORDS = 0.8;
/** A number of so many digits is not there by chance. */
export const TELLING = 3;
