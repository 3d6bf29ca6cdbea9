/** Units whose presence after a long digit run says that it is an amount, not a number to call. */
export const AMOUNT_WORDS: readonly string[] = ["元", "万", "亿", "千", "百"];
/** Labels beside which a digit run is a landline or an account number. */
export const NUMBER_LABELS: readonly string[] = [
  "联系电话",
  "联系方式",
  "电话号码",
  "联系人电话",
  "负责人电话",
  "手机号码",
  "手机号",
  "手机",
  "银行账号",
  "银行帐号",
  "银行卡号",
  "收款账号",
  "收款帐号",
  "开户账号",
  "账号",
  "帐号",
  "账户",
  "卡号",
  "电话",
  "传真",
  "座机",
  "身份证号码",
  "身份证号",
  "身份证",
];
/** What a label turns into when one of these follows it: 电话费 is an amount. */
export const NO_LABEL_BEFORE: readonly string[] = ["费", "会议", "系统", "线路"];
/** Labels beside which a digit run is a code, however it looks. */
export const CODE_LABELS: readonly string[] = ["编码", "代码", "编号"];
/** Labels of form fields that name a person or how to reach one. */
export const CONTACT_FIELDS: readonly string[] = [
  "负责人",
  "联系人",
  "联系电话",
  "联系方式",
  "手机",
  "经办人",
  "填报人",
  "填表人",
  "制表人",
  "身份证",
  "银行账号",
  "账号",
];
/** The unit in which an amount is printed with as many digits as a phone number. */
export const SINGLE_UNIT = "元";
/** The unit people speak of larger amounts in. */
export const SPOKEN_UNIT = "万元";
/** The unit budgets are printed in where nothing is said. */
export const USUAL_UNIT = "万元";
