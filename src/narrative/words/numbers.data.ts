/** Words after an amount that make it a threshold ("50万元以上设备"). */
export const THRESHOLD_WORDS: readonly string[] = [
  "以上",
  "以下",
  "以内",
  "及以上",
  "及以下",
  "(含)以上",
  "(含)以下",
];
/** Words after an amount that qualify it. */
export const NEARLY_WORDS: readonly string[] = ["左右", "上下"];
/** Units of time: a number of them is no figure of a budget. */
export const TIME_UNITS: ReadonlySet<string> = new Set(["天", "工作日", "个月", "年"]);
export const ORDINAL_MARK = "第";
/** Words right before an amount that make it one for each of something. */
export const PER_WORDS = /(?:每[^，。；、]{1,4}|人均|户均|平均)(?:约|为|不超过)?$/;
export const PERCENT_LEAD = "百分之";
export const MINUS_SIGNS: readonly string[] = ["-", "−", "－"];
export const PERCENT_SIGN = "%";
