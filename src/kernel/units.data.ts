/**
 * The closed list of units. `factor` is the size of one unit in the base unit of its dimension
 * (money: yuan). Units of dimension "count" never convert into each other.
 */
export type Dimension =
  | "money"
  | "ratio"
  | "points"
  | "count"
  | "area"
  | "time"
  | "length"
  | "mass"
  | "foreign";

export interface UnitEntry {
  readonly name: string;
  readonly dimension: Dimension;
  readonly factor: string;
  readonly aliases: readonly string[];
}

const count = (name: string, ...aliases: string[]): UnitEntry => ({
  name,
  dimension: "count",
  factor: "1",
  aliases,
});

/** Money of other countries: never converted, no rate is known. */
const foreign = (name: string, ...aliases: string[]): UnitEntry[] =>
  ["", "万", "亿"].map((size) => ({
    name: `${size}${name}`,
    dimension: "foreign",
    factor: "1",
    aliases: aliases.map((alias) => `${size}${alias}`),
  }));

export const UNITS: readonly UnitEntry[] = [
  { name: "元", dimension: "money", factor: "1", aliases: ["块钱", "块", "人民币元"] },
  { name: "千元", dimension: "money", factor: "1000", aliases: [] },
  { name: "万元", dimension: "money", factor: "10000", aliases: ["万块", "万"] },
  { name: "百万元", dimension: "money", factor: "1000000", aliases: ["百万"] },
  { name: "千万元", dimension: "money", factor: "10000000", aliases: ["千万"] },
  { name: "亿元", dimension: "money", factor: "100000000", aliases: ["亿"] },
  ...foreign("美元", "美金"),
  ...foreign("港元", "港币"),
  ...foreign("欧元"),
  ...foreign("英镑"),
  ...foreign("日元"),
  { name: "%", dimension: "ratio", factor: "1", aliases: ["％", "percent"] },
  { name: "个百分点", dimension: "points", factor: "1", aliases: ["百分点"] },
  {
    name: "平方米",
    dimension: "area",
    factor: "1",
    aliases: ["m²", "㎡", "m2", "m ²", "m 2", "平米"],
  },
  { name: "亩", dimension: "area", factor: "666.6666666666666667", aliases: [] },
  { name: "公里", dimension: "length", factor: "1000", aliases: ["千米", "km"] },
  { name: "米", dimension: "length", factor: "1", aliases: [] },
  { name: "吨", dimension: "mass", factor: "1000", aliases: [] },
  { name: "公斤", dimension: "mass", factor: "1", aliases: ["千克"] },
  { name: "分钟", dimension: "time", factor: "60", aliases: [] },
  { name: "小时", dimension: "time", factor: "3600", aliases: [] },
  { name: "工作日", dimension: "count", factor: "1", aliases: ["个工作日"] },
  { name: "天", dimension: "count", factor: "1", aliases: ["日"] },
  { name: "个月", dimension: "count", factor: "1", aliases: ["月"] },
  { name: "年", dimension: "count", factor: "1", aliases: [] },
  count("台/个/套"),
  count("台（套）", "台(套)", "台套"),
  count("辆"),
  count("台"),
  count("套"),
  count("个"),
  count("项"),
  count("人"),
  count("人次"),
  count("名"),
  count("位"),
  count("件"),
  count("条"),
  count("次"),
  count("户"),
  count("家"),
  count("间"),
  count("份"),
  count("期"),
  count("场"),
  count("批次"),
  count("批"),
  count("册"),
  count("所"),
  count("处"),
  count("座"),
  count("株"),
  count("篇"),
  count("本"),
  count("张"),
  count("枚"),
  count("组"),
  count("类"),
  count("倍"),
  count("分"),
];

/** The unit of a difference of percentages. */
export const POINTS = "个百分点";

/** The unit of how many times one amount is another. */
export const TIMES = "倍";

/** Signs and words that compare, as printed before (or after) a quantity. */
export const COMPARATORS: readonly { readonly words: readonly string[]; readonly sign: Sign }[] = [
  { words: ["≥", ">=", "≧", "＞＝", "不低于", "不少于", "大于等于", "至少"], sign: "≥" },
  { words: ["≤", "<=", "≦", "＜＝", "不超过", "不高于", "不多于", "小于等于", "至多"], sign: "≤" },
  { words: [">", "＞", "大于", "超过", "高于", "多于"], sign: ">" },
  { words: ["<", "＜", "小于", "低于", "少于", "不到", "不足"], sign: "<" },
  { words: ["≈", "约", "大约", "左右"], sign: "≈" },
  { words: ["=", "＝", "等于"], sign: "=" },
];

export type Sign = "=" | "≥" | "≤" | ">" | "<" | "≈" | "range";

/** Words after a number that say "and somewhat more". */
export const MORE_THAN: readonly string[] = ["余", "多"];
/** Words after a number that leave it as it is. */
export const ROUNDABOUT: readonly string[] = ["以上", "以下", "左右", "以内", "完成", "为准"];
/** Characters that join the two ends of a range. */
export const RANGE_SIGNS: readonly string[] = ["-", "—", "–", "~", "～", "至", "到"];

/** Words that begin like a unit and are none (3分之一, 2分别). */
export const NO_UNIT = /^分(?:[之别项类期步散支布管成]|公司|局|院|中心)/u;
