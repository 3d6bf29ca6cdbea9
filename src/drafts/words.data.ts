/** The unit explanations are written in, and how many decimals a converted amount keeps. */
export const DRAFT_UNIT = "万元";
export const DRAFT_DECIMALS = 2;

/** What introduces the reason of a change in the prose of a budget. */
export const REASON_IN_PROSE =
  /(?:主要)?原因(?:主要)?(?:是|为|系|在于|：|:)(?:由于|因为)?[：:，,]?|(?:主要)?(?:是|系)?(?:由于|因为)/u;
/** A sentence that gives the reason of what it names: its subject, and which way it moved. */
export const REASON_APART =
  /^([^，。；：]{2,20}?)(?:比上年|较上年|比去年)?(增加|增长|上升|减少|下降|降低)的?(?:主要)?原因/u;
export const GONE_UP = /增加|增长|上升/u;
export const GONE_DOWN = /减少|下降|降低/u;
export const SENTENCE_END = "。";
/** A reason told in the sentence after the change stands at its head. */
export const REASON_HEAD = 8;
/** A reason runs to the end of its sentence; 二是, 三是 behind a semicolon still belong to it. */
export const REASON_END = /[；;](?!\s*(?:[一二三四五六七八九十]+(?:是|、)|其[一二三四五六]))/u;

/** Codes of the functional classification by their length: 类, 款, 项. */
export const CLASS_LENGTH = 3;
export const GROUP_LENGTH = 5;
export const ITEM_LENGTH = 7;

/** How the numbers of sections are written. */
export const SECTION_NUMBERS: readonly string[] = [
  "一",
  "二",
  "三",
  "四",
  "五",
  "六",
  "七",
  "八",
  "九",
  "十",
  "十一",
  "十二",
  "十三",
  "十四",
  "十五",
];
export const LIST_JOINT = "、";
export const PATH_JOINT = " › ";

/** What a table of purchases is called, and its parts by their words. */
export const PROCUREMENT_TABLE = /政府采购/u;
export const PROCUREMENT_KINDS = { goods: /货物/u, works: /工程/u, services: /服务/u } as const;
export const TOTAL_HEAD = /^(?:合计|总计|小计|金额|预算数|预算金额|决算数)$/u;
export const TOTAL_ROW = /^(?:合计|总计|共计)$/u;

/** How a person names a section: ids to words, for `--section` and in chat. */
export const SECTION_NAMES: Readonly<Record<string, readonly string[]>> = {
  overall: [
    "收支总体",
    "收入支出总体",
    "收支情况",
    "收支总表",
    "总体情况",
    "收支",
    "总体",
    "overall",
  ],
  income: ["收入预算", "收入决算", "收入情况", "收入", "income", "revenue"],
  expenditure: ["支出预算", "支出决算", "支出情况", "支出", "expenditure", "spending"],
  fiscal: ["财政拨款收支", "财政拨款收入支出", "财政拨款", "fiscal"],
  general: ["一般公共预算支出", "一般公共预算", "general"],
  basic: ["一般公共预算基本支出", "基本支出", "basic"],
  three_public: ["“三公”经费", "三公经费", "“三公”", "三公", "three public"],
  fund: ["政府性基金预算", "政府性基金", "基金预算", "fund"],
  capital: ["国有资本经营预算", "国有资本经营", "国有资本", "capital"],
  running: ["机构运转经费", "机构运转", "机关运行经费", "机构运行经费", "机关运行", "running"],
  procurement: ["政府采购", "采购", "procurement"],
  performance: ["绩效目标", "绩效", "performance"],
  assets: ["国有资产占用", "国有资产", "资产", "车辆", "assets"],
  transfer: ["专项转移支付", "转移支付", "transfer"],
  glossary: ["名词解释", "glossary"],
};

/** Words for the stage of a budget; the first is meant where none is said. */
export const STAGE_WORDS = [
  { word: "预算", stage: "预算" },
  { word: "决算", stage: "决算" },
] as const;
