/** A Chinese question by its frame, whatever English terms stand in it. */
export const CHINESE_FRAME = /多少|几|占|吗|呢|哪|什么|啥|怎么|为何/u;
/** A run of English words between Chinese. */
export const RUN = /[A-Za-z]+(?:['’-][A-Za-z]+)*(?: +[A-Za-z]+(?:['’-][A-Za-z]+)*)*/gu;
/** How a share is asked for with an English word. */
export const PERCENT_ASKED =
  /(?:几个?|多少个?)\s*(?:percent(?:age)?(?: points?)?|pct)(?![A-Za-z])/giu;
export const PERCENT_ZH = "百分之几";
/** English words that stand alone in a Chinese question, by their stems. */
export const ALONE: Readonly<Record<string, string>> = {
  total: "总额",
  budget: "预算",
  amount: "金额",
  percent: "百分比",
  percentage: "百分比",
  share: "占比",
  the: "",
  of: "",
  in: "",
};
/** What procurement is divided into. */
export const PROCURED: Readonly<Record<string, string>> = {
  good: "政府采购货物预算",
  service: "政府采购服务预算",
  work: "政府采购工程预算",
};
export const PROCUREMENT = /procurement|采购/iu;
