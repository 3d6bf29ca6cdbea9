/** Parts that a text sets apart from a whole ("其中", or in brackets behind it). */
export const PART_OF = /其中|包括|分为|含(?!税)/u;
/** A number with the unit it is counted in; money is held against its parts by the figures. */
export const MEASURED =
  /(?<![\d.])(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?<unit>平方米|平米|㎡|条|人|名|个|台|套|件|项|米|公里|亩)/gu;
/** What only leads to a name, or from it to its number ("约为"). */
export const LEADS_TO = /^(?:其中|包括|分为)+|(?:约为|约|为|是|共有|共计|合计|共|达到|达|各)+$/gu;
/** In the question: the parts are meant, not the whole. */
export const HELD_PARTS = /(?:对[得不]上|合[得不]上|一致|相符|相等|吻合|一样|等于)/u;
/** Numbers of one text are added up. */
export const ADDED_UP =
  /加(?:在)?一(?:起|块)|加(?:起来|总|上)?|合(?:计|起来|一起)|一共|总共|相加|之和|总和/u;
