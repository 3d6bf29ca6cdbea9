/** Currencies people ask for, with the unit ten thousand of them are told in. */
export const CURRENCIES: readonly { readonly words: string; readonly unit: string }[] = [
  { words: "美元|美金|美刀|美钞|(?:us |american )?dollars?|usd", unit: "万美元" },
  { words: "港元|港币|港纸|(?:hong kong|hk) dollars?|hkd", unit: "万港元" },
  { words: "欧元|euros?|eur\\b", unit: "万欧元" },
  { words: "英镑|(?:british )?pounds?(?: sterling)?|gbp", unit: "万英镑" },
  { words: "日元|日币|(?:japanese )?yen|jpy", unit: "万日元" },
];
/** A rate the person gives: "按7.1的汇率", "1美元兑7.1元", "汇率7.1". */
export const RATE_GIVEN = (currency: string): RegExp =>
  new RegExp(
    `[,，]?(?:如果|假如|要是)?(?:按照?|以|照|用|拿)?(?:目前|现在)?(?:的)?(?:(?:一|1)(?:块)?(?:${currency})(?:兑换?|对|比|等于|换|合|=|:|：|是)*(?:人民币)?|汇率(?:是|为|按|按照|=|:|：)*|(?<=按照?|以|照)(?:人民币)?|(?:at|with) (?:an? )?(?:exchange )?rate (?:of )?|(?:at|using) )(\\d+(?:\\.\\d+)?)(?: ?(?:元|块|yuan|rmb|cny))?(?:人民币)?(?:的)?(?:汇率|per (?:${currency}))?(?:来)?(?:算|计算|换算|折算|计|换)?[,，]?`,
    "u",
  );
/** Asks for the amount in the currency; what stays asks for the amount. */
export const ASKED_IN = (currency: string): RegExp =>
  new RegExp(
    `(?:大概|大约|差不多)?(?:是)?(?:折合|折算|换算|兑换|折|换|合|相当于|值|等于|约合|能换|可以换|要|用|以)?(?:成|为|合)?(?:是)?(?:多少|几)?(?:个)?(?:万|亿)?(?:${currency})(?:的话)?(?:是|有|为|大概)?(?:多少|几何|几多)?(?:钱|来着)?`,
    "u",
  );
export const ASKED_IN_ENGLISH = (currency: string): readonly (readonly [RegExp, string])[] => [
  [new RegExp(`how many (?:${currency})`, "iu"), "how much"],
  [new RegExp(`,? ?(?:converted )?(?:in|into|to) (?:${currency})`, "iu"), ""],
];
/** Asks for an amount in the words of our own money. */
export const PLAIN_ASKED = "是多少";
/** A question in Chinese, however much Latin stands in it. */
export const ASKED_IN_CHINESE = /\p{Script=Han}(?:吗|呢|多少|几)|多少|几/u;
/** Left over where what asked for the currency stood behind 是. */
export const ASKED_TWICE = /是是多少/u;
/** The unit whose amounts come to ten thousands of the other currency. */
export const IN_TEN_THOUSANDS = "万元";
