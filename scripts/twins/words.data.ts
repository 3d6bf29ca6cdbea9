/** Money units with the fen in one of them, longest spelling first. */
export const MONEY: readonly (readonly [unit: string, fen: bigint])[] = [
  ["万元", 1_000_000n],
  ["亿元", 10_000_000_000n],
  ["千元", 100_000n],
  ["元", 100n],
  ["万", 1_000_000n],
];

/** After an amount: it is a threshold of the form, not an amount of this budget. */
export const THRESHOLD = /^\s*(?:[（(]含[）)])?(?:以上|以下|及以上|及以下)/u;

/** Rows that sum up the others of their column. */
export const TOTALS = /(?:合计|总计|小计)$/u;

/** Suffixes of places: what stands before them is the place's own name. */
export const PLACE = /^(.{2,}?)(?:省|市|县|区|州|盟|旗)$/u;

/** Places nobody has. */
export const PLACES = [
  "青禾",
  "云溪",
  "松岭",
  "白鹭",
  "金穗",
  "石桥",
  "柳泉",
  "芦湾",
  "霁峰",
  "澄江",
];

/** Offices and projects get these words for theirs; longer ones first, each of the same length. */
export const RENAMED: readonly (readonly [from: string, to: string])[] = [
  ["政务服务", "湿地保护"],
  ["行政服务", "林场服务"],
  ["政务", "湿地"],
  ["大数据", "水文站"],
  ["值班", "巡堤"],
  ["专家", "技师"],
  ["机房", "苗圃"],
  ["网站", "渡口"],
  ["税务", "渔政"],
  ["扩建", "翻修"],
  ["刻章", "治印"],
  ["窗口", "站台"],
  ["联动", "协查"],
  ["帮扶", "结对"],
  ["智慧", "数智"],
  ["派遣", "外聘"],
];

/** Questions in which order decides: golds stand only while the order is the same. */
export const ORDER =
  /最|倒数|前[一二三四五六七八九十\d]|排|第[一二三四五六七八九十\d]|超过|以上|以下|高于|低于|大于|小于|不到|谁|哪|top|多于|少于/iu;

/** Categories in which order always decides. */
export const ORDERED = ["rank"];

/** An order told in a derivation: "甲70.53>乙46.10". */
export const TOLD_ORDER = /(\d+\.\d+)(?=[^\d<>＞＜]*([<>＞＜])[^\d<>＞＜]*(\d+\.\d+))/gu;

/** Categories whose amounts in the question are thresholds. */
export const THRESHOLDS = ["list", "rank", "calc", "agg"];

/** What cannot be rewritten with certainty in a question: tenths in words, spelt years, Latin names. */
export const UNSURE: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ["amount in words", /[一二三四五六七八九十百两][万亿千]/u],
  ["tenths in words", /[一二三四五六七八九十两]成/u],
  ["spelt year", /[二两][〇零○]/u],
  ["name in Latin letters", /[A-Za-z]{4,}/],
];

/** Years as they are printed, and as people shorten them. */
export const FULL_YEAR = /(?<![\d.])20[0-4]\d(?![\d.]|[万亿千]?元)/gu;
export const SHORT_YEAR =
  /(?<![\d.])[12]\d(?=[两三]?年(?!级)|\s*[、和与跟比到至~-]\s*(?:20)?[12]\d(?:年|[^\d.]))/gu;

/** An answer that says there is no such thing is as good as a refusal. */
export const ABSENT_WORDS = [
  "没有找到",
  "没有收录",
  "没有这",
  "未列",
  "没有列",
  "没有安排",
  "留空",
  "空",
];
/** Signs of what `why` computes. */
export const SIGNS: Readonly<Record<string, string>> = { "×": "*", "÷": "/", "−": "-", "－": "-" };
