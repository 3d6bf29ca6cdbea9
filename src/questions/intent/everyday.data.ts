/** Do income and expenditure meet? */
export const BALANCE_ASKED =
  /(?:够不够|够|不够)(?:花|用|开支|开销|支出)(?:的)?(?!途|于)|收支(?:总)?(?:是否|是不是|能不能|有没有)?(?:平衡|相抵|打平|持平)|入不敷出|(?:有没有|有无|是否有|会不会有|有多少|有)(?:财政)?(?:赤字|缺口|亏空)/u;
/** Where does the money come from? */
export const MONEY_FROM =
  /(?:钱|资金|经费|预算|收入)(?:都|主要|到底|究竟|具体)*(?:是|由)?(?:从)?(?:哪(?!年|个|家)|什么地方|何处|什么渠道)(?:里|儿|些地方|些渠道|几个渠道|些)?(?:来|出|拨|弄来|筹来)|(?:资金|经费|收入|钱)(?:的)?来源(?!于)(?:都|主要)?(?:是什么|是啥|有哪些|有啥|是哪|情况|构成|是|$)|谁(?:给|拨|出|掏)的?钱|(?:钱|经费|资金)(?:是)?谁(?:给|拨|出|掏)/u;
/** Has anything been set aside for it at all? Nothing but that is asked. */
export const ANY_SET_ASIDE =
  /有没有|有无|(?:是否|是不是)(?:有|安排|列|花)|有[^,，。;；?？]{2,14}[吗么](?=[?？。\s]*$)|(?:安排|列|花|批|编|买|请)(?:了|过)?[^,，。;；?？]{0,8}(?:没有?|[吗么])(?=[?？。\s]*$)|(?:买没买|花没花|列没列|安排没安排)/u;
/** What of the income is told when its sources are asked for. */
export const INCOME_MEASURES: readonly string[] = [
  "carry_in",
  "income_general",
  "income_fund",
  "income_capital",
  "income_special",
  "income_operation",
  "income_business",
  "income_superior",
  "income_affiliate",
  "income_other",
  "income_unit",
];
