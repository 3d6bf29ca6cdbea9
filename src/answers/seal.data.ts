import { CHINESE_NUMERAL } from "../kernel/chinese-number.js";
import { UNIT_SPELLINGS } from "../kernel/units.js";

const units = UNIT_SPELLINGS.filter((unit) => /\p{Script=Han}/u.test(unit)).join("|");

/** Words that look like numerals and are none, taken out before the search. */
export const NOT_NUMERALS =
  /(?<![零〇一二三四五六七八九十百千两几\d])(?:千万|百万|万|亿|千)元|三公|一般|一共|统一|第一部分|第二部分|第三部分|一致|其一|一项|一条|哪一|某一|同一|唯一|万一|一下|一种|二者|两者|一并|一定|一律|一些|一样|另一|一行|百分(?:比|数|率)|十分(?!之)|一级|二级|三级|两个数|一个|每一/gu;

/** What counts as a numeral in our own words: digits, and Chinese numerals that measure something. */
export const NUMERALS: readonly RegExp[] = [
  /\p{Nd}/u,
  new RegExp(`${CHINESE_NUMERAL}点${CHINESE_NUMERAL}`, "u"),
  /[翻打][一二三四五六七八九十两几半]?[番折]|[两几半一二三四五六七八九十]番/u,
  new RegExp(`${CHINESE_NUMERAL}(?:${units})`, "u"),
  new RegExp(`百分之${CHINESE_NUMERAL}|${CHINESE_NUMERAL}(?:分之|成|折|倍|半|翻番)`, "u"),
  new RegExp(`(?:${CHINESE_NUMERAL}){2,}`, "u"),
];

/** Units an amount may be converted to inside a formula. */
export const MONEY_UNITS: readonly string[] = ["元", "千元", "万元", "百万元", "千万元", "亿元"];

/** A magnitude or digit that would change the value before it. */
export const MAGNITUDE = /^ ?[十百千万亿兆\d.%]/u;
/** An end that would change the value after it. */
export const ENDS_NUMERIC = /[\d.\-−一二三四五六七八九十百千万亿]$/u;
