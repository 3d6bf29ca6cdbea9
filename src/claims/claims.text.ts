import type { Absence, Remark, Slip } from "./outcome.js";

type Said = Readonly<Record<"zh" | "en", string>>;

/** The words for directions. */
export const WAYS = {
  zh: { up: "增加", down: "减少", same: "持平" },
  en: { up: "an increase", down: "a decrease", same: "no change" },
} as const;

/** Two amounts beside each other. */
export const HELD = {
  above: { zh: "{a}，高于{b}", en: "{a}, above {b}" },
  below: { zh: "{a}，低于{b}", en: "{a}, below {b}" },
  same: { zh: "{a}，等于{b}", en: "{a}, the same as {b}" },
} as const;

export const HELD_WORDS = {
  zh: ["高于", "低于", "等于"],
  en: ["above", "below", "the same as"],
} as const;
export const YEAR_NAME: Said = { zh: "{year}年", en: "{year}" };

/** Explanations of verdicts. Slots: stated, value, what, who, formula, cites … */
export const EXPLAIN = {
  supported: {
    zh: "与原文件一致：{who}{what}为{value}{cites}。",
    en: "Agrees with the document: {who}{what} is {value}{cites}.",
  },
  supportedRounded: {
    zh: "成立：{who}{what}为{value}{cites}，可以说成“{stated}”。",
    en: "Holds: {who}{what} is {value}{cites}, which may be told as “{stated}”.",
  },
  refuted: {
    zh: "不符：{who}{what}应为{value}{cites}，文中写“{stated}”。",
    en: "Wrong: {who}{what} is {value}{cites}; the text says “{stated}”.",
  },
  refutedWay: {
    zh: "不符：{who}{what}实为{way} {value}{cites}，文中写“{stated}”。",
    en: "Wrong: {who}{what} is {way} of {value}{cites}; the text says “{stated}”.",
  },
  planned: {
    zh: "预算安排的是：{who}{what} {value}{cites}。",
    en: "What the budget has: {who}{what} {value}{cites}.",
  },
  settled: {
    zh: "决算的数是：{who}{what} {value}{cites}。",
    en: "What the outturn has: {who}{what} {value}{cites}.",
  },
  worked: { zh: "计算：{formula}。", en: "Worked out: {formula}." },
  derived: {
    zh: "其中 {value} 由 {formula} 推得。",
    en: "There {value} follows from {formula}.",
  },
  way: { zh: "实际方向：{way}。", en: "The direction is: {way}." },
  rankRight: {
    zh: "成立：{who}按{by}排列，{what}（{value}）在该位次{cites}。",
    en: "Holds: {who}by {by}, {what} ({value}) has this place{cites}.",
  },
  rankWrong: {
    zh: "不符：{who}按{by}排列，在该位次的是{name}（{value}），文中所说的排在第 {place}{cites}。",
    en: "Wrong: {who}by {by}, {name} ({value}) has this place; what the text names is number {place}{cites}.",
  },
  moveRight: {
    zh: "方向相符：{who}{what}{way}{cites}。",
    en: "The direction is right: {who}{what}: {way}{cites}.",
  },
  moveWrong: {
    zh: "方向不符：{who}{what}实为{way}{cites}。",
    en: "Wrong direction: {who}{what}: {way}{cites}.",
  },
  orderRight: { zh: "成立：{who}{way}{cites}。", en: "Holds: {who}{way}{cites}." },
  orderWrong: { zh: "不符：{who}{way}{cites}。", en: "Wrong: {who}{way}{cites}." },
} as const satisfies Record<string, Said>;

/** What things are put in order by. */
export const RANKED_BY: Readonly<Record<"amount" | "up" | "down" | "share", Said>> = {
  amount: { zh: "金额", en: "amount" },
  up: { zh: "增长率", en: "rate of growth" },
  down: { zh: "下降率", en: "rate of decline" },
  share: { zh: "占比", en: "share" },
};

/** What of a thing a claim is about, where it is not the thing's own amount. */
export const ASPECTS: Readonly<Record<string, Said>> = {
  share: { zh: "{what}占{other}的比重", en: "the share of {what} in {other}" },
  plainShare: { zh: "{what}的占比", en: "the share of {what}" },
  change: { zh: "{what}的变动", en: "the change of {what}" },
  gap: { zh: "{what}与{other}之差", en: "the gap between {what} and {other}" },
  times: { zh: "{what}与{other}之比", en: "the ratio of {what} to {other}" },
  sum: { zh: "所列各项合计", en: "the sum of the things listed" },
  per: { zh: "{what}的平均数", en: "{what} on average" },
};

export const CAUTIONS = {
  disputed: {
    zh: "原文件自相矛盾：同一数字另有{values}的写法，引用前请核实。",
    en: "The document contradicts itself: it also prints {values}; verify before quoting.",
  },
  scope: {
    zh: "口径：此数为“{scope}”口径，全口径的数不同。",
    en: "Scope: this is the figure for “{scope}”; the figure for all money differs.",
  },
  budgeted: {
    zh: "这是预算数，不是实际支出。",
    en: "This is a budgeted figure, not actual spending.",
  },
  prose: { zh: "出自文字说明，不在表格中。", en: "This stands in the prose, not in a table." },
} as const satisfies Record<string, Said>;

/** What a verdict rests on, or leaves open. */
export const REMARKS: Readonly<Record<Remark["say"], Said>> = {
  unit_assumed: {
    zh: "表中没有写单位，按“{unit}”核对。",
    en: "The table says no unit; it was read in {unit}.",
  },
  year_assumed: {
    zh: "没有写年度，按{year}年的文件核对。",
    en: "No year is given; the document of {year} was used.",
  },
  universal: {
    zh: "“{words}”这一说法未作核对，只核对了数字。",
    en: "Only the number was checked, not “{words}”.",
  },
  contradicted: {
    zh: "原文件在这个数上自相矛盾：{finding}",
    en: "The document contradicts itself here: {finding}",
  },
};

export const ABSENCES: Readonly<Record<Absence, Said>> = {
  strange_office: {
    zh: "没有收录这个单位的文件，无从核对。",
    en: "No document of this office is loaded; it cannot be checked.",
  },
  which_office: {
    zh: "文中没有说明是哪个单位，无从核对。",
    en: "The text does not say which office is meant; it cannot be checked.",
  },
  no_year: {
    zh: "没有收录这个年度的文件，无从核对。",
    en: "No document of this year is loaded; it cannot be checked.",
  },
  no_outturn: {
    zh: "这里说的是实际收支；只收录了预算，没有决算，无从核对。",
    en: "This is told as actually spent or received; only the budget is loaded, not the outturn, so it cannot be checked.",
  },
  no_budget: {
    zh: "这里说的是预算；只收录了决算，无从核对。",
    en: "This is told of the budget; only the outturn is loaded, so it cannot be checked.",
  },
  no_figure: {
    zh: "已收录的文件没有这个数，无从核对。",
    en: "The loaded documents do not hold this figure; it cannot be checked.",
  },
  no_base: {
    zh: "已收录的文件没有比较年度的数，无从核对。",
    en: "The documents hold no figure for the year compared with; it cannot be checked.",
  },
  no_subject: {
    zh: "看不出这个数说的是哪一项，无从核对。",
    en: "It is not clear what this number is about; it cannot be checked.",
  },
  no_unit: {
    zh: "表中没有写单位，按常用单位也对不上，无从核对；请补上“单位：万元”之类的说明。",
    en: "The table says no unit and none of the usual ones fits; say the unit and check again.",
  },
  foreign_money: {
    zh: "文件都以人民币计，外币数无从核对。",
    en: "The documents count in yuan; amounts in other currencies cannot be checked.",
  },
};

export const SLIPS: Readonly<Record<Slip, Said>> = {
  digits: { zh: "数字换位或写错一位", en: "digits swapped or one digit wrong" },
  unit: {
    zh: "单位写错（万元、亿元、元）或小数点错位",
    en: "wrong unit (yuan, 10,000 yuan, 100 million yuan) or decimal point",
  },
  year: { zh: "用了另一年度的数", en: "the figure of another year" },
  office: { zh: "用了另一单位的数", en: "the figure of another office" },
  swapped: { zh: "两个数对调", en: "two figures exchanged" },
  item: { zh: "用了另一项的数", en: "the figure of another item" },
  direction: { zh: "增减方向写反", en: "wrong direction" },
  whole: { zh: "占比的分母用错", en: "a share of another whole" },
  permille: { zh: "百分比与千分比混淆", en: "per cent and per mille confused" },
  rank: { zh: "位次不对", en: "wrong place in the order" },
  bound: { zh: "界限（超过、不足）写反", en: "the wrong side of a bound" },
};
/** Whose figure it is that stands in the wrong place. */
export const SLIP_OF: Said = { zh: "{slip}（{of}）", en: "{slip} ({of})" };
export const SLIP_LINE: Said = { zh: "可能的笔误：{slip}。", en: "Likely slip: {slip}." };
export const NOTES = {
  empty: { zh: "没有可核对的文字：内容为空。", en: "there is no text to check." },
  noClaims: {
    zh: "没有找到可核对的数字、占比、增减或排名。日期、电话、文号、条款序号不作核对。",
    en: "no figure, share, change or rank to check was found. Dates, phone numbers, document and article numbers are not checked.",
  },
  nothingLoaded: {
    zh: "还没有收录任何文件，所有说法都无从核对。先用 ingest 收录。",
    en: "nothing is loaded, so nothing can be checked. Add documents with ingest first.",
  },
  apart: {
    zh: "脚注出处，以及草稿所附的核对提示、待填事项和核对页，是对文字的说明而不是说法，没有核对。",
    en: "footnotes, and the findings, blanks and audit page of a draft, tell about the text and claim nothing; they were not checked.",
  },
  foreign: {
    zh: "文中有外币金额；文件都以人民币计，外币不作换算。",
    en: "the text holds amounts in other currencies; the documents count in yuan, nothing is converted.",
  },
  tables: {
    zh: "文中像表格的行按“名称 + 数字”逐行核对。",
    en: "lines that look like a table were read as name and number.",
  },
} as const satisfies Record<string, Said>;
export const LIST_COMMA: Said = { zh: "、", en: ", " };
export const OF_YEAR: Said = { zh: "{issuer}{year}年", en: "{issuer} {year}: " };
/** A direction with its size. */
export const WAY_OF: Said = { zh: "{way} {value}", en: "{way} of {value}" };
export const LABEL: Said = { zh: "“{name}”", en: "“{name}”" };
