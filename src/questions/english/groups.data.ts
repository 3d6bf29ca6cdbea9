/** "Which office's budget": whose it is, taken apart from the name. */
export const OWNING =
  /\b((?:which|what|each|every|all) (?:the )?(?:office|department|agency|unit))(?:['’]s|s['’])(?=\s)/giu;
export const OF_OFFICES = "$1s of";
/** The Chinese of the family that offices are. */
export const OFFICES = "单位";
/** All offices together are asked for. */
export const ALL_OF_THEM =
  /\b(?:all|every|across|between|combined|together|altogether|overall|sum|add|total of|in total)\b/u;
/** Each is asked for by itself. */
export const EACH_OF_THEM = /\b(?:are|list|show|each|respectively|compare|rank|ranked|sort)\b/u;
/** The far ends of an order. */
export const FAR_END =
  /\b(?:fastest|quickest|steepest|sharpest|most|biggest|largest|highest|greatest)\b/u;
export const NEAR_END = /\b(?:slowest|least|smallest|lowest)\b/u;
export const GROWS =
  /\b(?:grow|grew|grown|grows|growth|increase|increased|increases|rise|rose|risen|rising|expand|expanded|raise|raised|gain|gained)\b/u;
export const SHRINKS =
  /\b(?:cut|cuts|fall|fell|fallen|drop|dropped|decline|declined|decrease|decreased|decreases|reduce|reduced|reduction|shrink|shrank|shrunk|slash|slashed)\b/u;
export const PLACE_OF = /\b(?:rank|ranks|ranked|place|position)\b/u;
export const EACH_VEHICLE = /\b(?:per|each|every|a) (?:T\d+ )?(?:vehicle|car)\b/u;
/** A part or a multiple of the other side; its bound and its size are caught. */
export const PART_OF_OTHER =
  /(?:\b(less than|under|below|more than|over|above|at least|exactly|about) )?(?:an? )?\b(half|one third|third|two thirds|a?quarter|one quarter|three quarters|twice|double|triple|Q\d+ times|Q\d+)(?: (?:of|as much as|as large as|as big as|that of|the size of|the))*(?: (?:T\d+ )?(?:of|for|in) )?(?: T\d+)? ?([OY]\d+)/u;
export const PARTS_ZH: Readonly<Record<string, string>> = {
  half: "一半",
  "one third": "三分之一",
  third: "三分之一",
  "two thirds": "三分之二",
  quarter: "四分之一",
  "one quarter": "四分之一",
  "three quarters": "四分之三",
  twice: "两倍",
  double: "两倍",
  triple: "三倍",
};
/** How the bound of a part is told. */
export const BOUNDS_ZH: Readonly<Record<string, string>> = {
  "less than": "不到",
  under: "不到",
  below: "不到",
  "more than": "超过",
  over: "超过",
  above: "超过",
  "at least": "达到",
};
/** The Chinese of such questions. */
export const GROUP_ZH = {
  all: "所有单位",
  which: "哪家单位的",
  whole: "支出总计",
  project: "项目支出",
  running: "公务用车运行维护费",
  of: "的",
  is: "是",
  times: "倍",
  summed: "合计是多少",
  average: "平均每家是多少",
  growsMost: "增幅最大",
  growsLeast: "增幅最小",
  shrinksMost: "降幅最大",
  shrinksLeast: "降幅最小",
  highest: "最高",
  lowest: "最低",
  grown: "比上年增加的单位有哪些",
  shrunk: "比上年减少的单位有哪些",
  rateUp: "增幅",
  rateDown: "降幅",
  share: "占支出总计的比重",
  shareOf: "占比",
  meet: "的单位有哪些",
  place: "在所有单位里排第几",
  perVehicle: "每辆车各是多少",
  ask: "吗",
} as const;
