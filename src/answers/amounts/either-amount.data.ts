/** One amount or another, of which one shall be meant. */
export const EITHER_AMOUNT =
  /(?<![\d.])(\d+(?:\.\d+)?)(亿元|亿|万元|万|千元|元|块)?[,，]?(?:还是|抑或)(?:是|说)?(\d+(?:\.\d+)?)(亿元|亿|万元|万|千元|元|块)?(?![\d.%年个人次辆])/u;
/** The unit amounts without one are usually told in. */
export const USUAL_UNIT = "万元";
/** Units as they are said, as they are written. */
export const WRITTEN: Readonly<Record<string, string>> = { 亿: "亿元", 万: "万元", 块: "元" };
