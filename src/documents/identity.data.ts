/** An organisation's name: Chinese characters, brackets and joints, no figures. */
export const NAME = "[\\p{Script=Han}A-Za-z（）()、“”·—-]";
const YEAR = "(?:20\\d\\d|二[〇零○][一二三四五六七八九〇零○]{2})\\s*年度?";
const KIND = "(?:部门|单位|本级)?\\s*(?:预算|决算)";

/** 部门名称：X, 单位：X; further captions may follow on the same line. */
export const CAPTION_NAME =
  /^(?:部门|单位|预算单位|预算部门|决算单位|决算部门|预算主管部门|决算主管部门|主管部门|填报单位|填报部门|编制单位|编制部门|编报单位|公开单位|公开部门)(?:[（(](?:单位|盖章|公章)[）)])?(?:名称)?(?:[（(](?:盖章|公章)[）)])?\s*[：:]\s*(?<name>.+)$/u;
/** Where a caption's name ends. */
export const CAPTION_STOP =
  /\s*(?:金额)?(?:单位|编制日期|填报日期|日期)[：:].*$|[（(](?:盖章|公章)[）)].*$/u;
/** Labels of form cells whose neighbour is the issuer's name, as `foldLabel` gives them. */
export const NAME_LABELS: readonly string[] = [
  "部门单位名称",
  "部门名称",
  "单位名称",
  "预算单位",
  "填报单位",
  "预算部门名称",
];

/** How a heading names its issuer. */
export const HEADING_FRAMES: readonly RegExp[] = [
  new RegExp(`^(?<name>${NAME}+?)\\s*${YEAR}.*?(?:预算|决算)`, "u"),
  new RegExp(`^${YEAR}\\s*(?<name>${NAME}+?)\\s*${KIND}`, "u"),
  new RegExp(
    `^(?<name>${NAME}+?)(?:部门|单位)?(?:基本|主要|机构)?(?:概况|概述|情况|职责|职能)`,
    "u",
  ),
  new RegExp(`^(?<name>${NAME}+?)(?:部门|单位)?(?:所属|下属|预算单位|机构设置|内设)`, "u"),
  new RegExp(`^(?<name>${NAME}+?)(?:部门|单位)?(?:支出)?(?:整体|项目|部门预算)`, "u"),
];
/** How a sentence names its issuer. */
export const PROSE_FRAMES: readonly RegExp[] = [
  new RegExp(
    `^(?<name>${NAME}{3,30}?)\\s*${YEAR}\\s*(?:收入|支出|一般公共|财政拨款|“三公”|机构运|机关运|政府性基金|国有资本|无|部门|预算|对)`,
    "u",
  ),
  new RegExp(
    `^${YEAR}\\s*[，,]\\s*(?<name>${NAME}{3,30}?)(?:收入|支出|一般公共|财政拨款|“三公”|机构运|机关运|政府性基金)`,
    "u",
  ),
];
/** A name the document gives itself: X（以下简称Y）. */
export const SHORT_NAME =
  /(?<name>[\p{Script=Han}]{4,40})[（(]\s*(?:以下|下称|以下均)?简?称[：:]?\s*[“"]?(?<short>[\p{Script=Han}]{2,20})[”"]?\s*[）)]/gu;
/** What may stand before a name in a title. */
export const LEAD = /^(?:关于|公开|公布|印发|编制|《|附件[\d一二三四五六七八九十]*[：:]?)+/u;
/** What names the level of the budget behind the name. */
export const OWN_LEVEL = /(?:[（(](?:本级|机关)[）)]|本级|机关本级)$/u;
/** What a title adds to a name: （汇总）, （含下属单位）. */
export const ADDITION = /[（(](?:汇总|部门|系统|全系统|含[^（）()]*)[）)]$/u;
/** A code in front of a name: "605-", "[110001]". */
export const LEADING_CODE = /^[[（(【]?\d{3,}[\]）)】]?\s*[-—–_：:]?\s*/u;
/** Words that stand in for a name. */
export const NO_NAME =
  /^(?:本|我|该|各|其|全|部门$|单位$|本级$|机构|主要|基本|预算|决算|收入|支出|一般公共|财政|项目|政府$|政府性|人民政府$|与|和|及|及其)/u;
/** 部门 or 单位 left over behind a name. */
export const LEFT_OVER = /(?<=.{3})(?:部门|单位)$/u;

export const YEARS = /(20\d\d)\s*年|(二[〇零○][一二三四五六七八九〇零○]{2})\s*年/gu;
export const ROUND_ZERO = /○/gu;
export const ZERO = "〇";
export const DATE_PARTS =
  /^(?<year>20\d\d|二[〇零○][一二三四五六七八九〇零○]{2})\s*年\s*(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})\s*月(?:\s*(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})\s*日)?$/u;
export const STAMP =
  /^(?:(?:发布|更新|公开|发文|成文|印发)?(?:日期|时间))[：:]\s*(?<year>20\d\d)[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})/u;

export const STAGE_WORD = /预算|决算/u;
/** Funds whose names hold 预算 whatever the stage: 一般公共预算财政拨款支出决算表. */
export const FUND_NAMES =
  /(?:一般公共|政府性基金|国有资本经营)预算|(?:预算|决算)(?:执行|管理|编制|单位|内|外)/gu;
/** What stands between the units of one caption: 单位：万元、台. */
export const UNIT_JOINT = /[、，,/]/u;
export const UNIT_BUDGET = /单位(?:预算|决算)/u;
export const OWN_BUDGET = /本级(?:部门|单位)?(?:预算|决算)/u;
/** What a budget's sentences and tables speak of. */
export const MONEY_WORDS = /收入|支出|经费|拨款/u;
/** An amount in a sentence; thresholds ("50万元以上") are part of the form. */
export const STATED_AMOUNT =
  /\d[\d,，.]*\s*(?:[万亿千百]+\s*)?元(?!\s*(?:[（(]含[^（）()]*[）)])?\s*以[上下])/u;
/** An amount in a cell: decimals, or whole numbers that are no code. */
export const CELL_AMOUNT =
  /^-?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)\s*(?:[万亿]?元)?$|^-?\d{1,3}(?:[,，]\d{3})+$/u;
export const CELL_INTEGER = /^-?\d+$/u;

export const LEVEL_WORDS = { department: "部门", unit: "单位", own: "本级" } as const;
export const STAGE_WORDS = { budget: "预算", outturn: "决算" } as const;
export const YEAR_WORD = "年度";

/** What a text lacks to be a budget, in both languages because the message takes one text. */
export const MISSING = {
  issuer: "部门或单位名称 (issuer)",
  year: "年度 (year)",
  stage: "预算或决算字样 (stage)",
  money: "收支内容 (income and expenditure)",
} as const;
