/** Endings of divisions that the short form leaves out, longer ones first. */
export const DIVISION_ENDINGS: readonly string[] = [
  "特别行政区",
  "自治区",
  "自治州",
  "自治县",
  "自治旗",
  "地区",
  "省",
  "市",
  "区",
  "县",
  "旗",
  "盟",
];
/** How the endings begin before which peoples are named. */
export const AUTONOMOUS = "自治";
/** The peoples named in an autonomous division, from the first on. */
export const PEOPLES =
  /(?:(?:维吾尔|壮族|回族|藏族|羌族|彝族|苗族|侗族|瑶族|土家族|布依族|朝鲜族|蒙古族?|哈尼族|哈萨克|傣族|景颇族|傈僳族|白族|满族|黎族|畲族|土族|撒拉族|保安族|东乡族|裕固族|柯尔克孜|锡伯|佤族|拉祜族|纳西族|独龙族|怒族|普米族|布朗族|仡佬族|水族|毛南族|仫佬族|各族|达斡尔族|鄂伦春|鄂温克族|塔吉克).*)$/u;
