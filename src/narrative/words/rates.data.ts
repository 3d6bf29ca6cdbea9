/** What an amount can be paid per. */
export type Per = "person" | "month" | "year" | "period" | "thing";

/** Words before an amount, in its clause, that say what it is paid per. */
export const PER_WORDS: readonly { readonly per: Per; readonly words: RegExp }[] = [
  { per: "person", words: /每(?:个)?(?:人|名|位)|人均|每(?:个)?(?:员工|职工|队员|工作人员)/u },
  { per: "month", words: /每(?:个)?月|月均|按月/u },
  { per: "year", words: /每(?:一)?年|年均/u },
  { per: "period", words: /每(?:一)?期/u },
  { per: "thing", words: /单价|每(?:一)?(?:套|台|件|条|次|户|辆|间|份|枚)/u },
];
/** Words right after an amount that say the same ("200元/人·月"). */
export const PER_AFTER: readonly { readonly per: Per; readonly words: RegExp }[] = [
  { per: "person", words: /^[/每][^,。;]{0,3}(?:人|名|位)/u },
  { per: "month", words: /^[/每·][^,。;]{0,4}月/u },
  { per: "year", words: /^[/每][^,。;]{0,4}年/u },
];
/** An amount that bounds or sums ("一年", "合计") between the words and the number: no rate. */
export const CLAUSE_END = /[,，、;；:：。!！?？]/u;
/** A number with digits, and with thousands set apart. */
export const AMOUNT_NUMBER = /(?<![\d.])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/gu;
/** Units things are counted in for a product, with the kind of thing. */
export const COUNT_UNITS: readonly {
  readonly unit: string;
  readonly of: Per;
  readonly words: RegExp;
}[] = [
  {
    unit: "人",
    of: "person",
    words:
      /^\s*(?:余)?(?:名|人(?!次|民)|位|个(?:人|窗口人员|工作人员|员工|职工|队员|专家|窗口工作人员))/u,
  },
  { unit: "个月", of: "month", words: /^\s*个月/u },
  { unit: "期", of: "period", words: /^\s*(?:个)?期/u },
  { unit: "年", of: "year", words: /^\s*年(?!度|\d|底|末|初|\s*[0-9一二三四五六七八九十]+月)/u },
  { unit: "套", of: "thing", words: /^\s*(?:套|台|件|条|次|户|辆|间|份|枚)/u },
];
/** Years of the calendar are no number of years. */
export const CALENDAR_YEAR = /^(?:19|20)\d\d$/u;
/** Months in a year. */
export const YEAR_MONTHS = "12";
/** Instalments told without their word ("分13支付"): the number of periods. */
export const INSTALMENTS =
  /分(?:成|为)?\s*(\d+)\s*(?:期|次|年)?(?:\(原文如此\)|（原文如此）)?\s*(?:支付|付|缴|还)/u;
/** The unit of instalments. */
export const PERIOD_UNIT = "期";
