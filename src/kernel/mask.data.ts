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
];
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
