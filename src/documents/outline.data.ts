/** Chinese numerals of headings. */
const NUMERAL = "[一二三四五六七八九十百零〇]+";

/** 第一部分, 第二章. */
export const PART = new RegExp(`^第\\s*${NUMERAL}\\s*(?:部分|章|篇)[、：:.．]?\\s*`, "u");
/** 一、 */
export const NUMBERED = new RegExp(`^${NUMERAL}\\s*、\\s*`, "u");
/** （一） */
export const BRACKETED = new RegExp(`^[（(]\\s*${NUMERAL}\\s*[）)]\\s*、?\\s*`, "u");
/** 附件：, 附件1： */
export const APPENDIX = /^附\s*件\s*[一二三四五六七八九十\d]*\s*[：:]\s*/u;
/** The whole set of tables ("…部门预算表"), not one of them. */
export const TABLE_SET =
  /(?:(?:部门|单位|本级)(?:预算|决算)(?:公开)?|预算公开|决算公开)(?:附?表|表格|报表)$/u;
/** A point of a list that is no heading. */
export const LIST_ITEM = /^(?:\d{1,2}(?:[.．](?!\d)|[、)）])|[（(]\d{1,2}[)）]|[①-⑳•●■◆])/u;
/** Text that goes on after a colon is a sentence, not a heading. */
export const RUNNING = /[，。；！？,;!?]|[：:](?=.)/u;
export const SENTENCE_END = /[。！？；：.!?;:…](?:[”’"'）)])?$/u;
/** One joint is a pair of words, two are a list. */
export const JOINT = /、/gu;
/** A sentence or point of a list has ended. */
export const CLOSED = /[。；]$/u;
/** An amount makes a numbered line a statement. */
export const AMOUNT = /\d\s*(?:[万亿千百]*元|%|％)/u;
/** No sentence begins with an amount; a line that does goes on with the one above. */
export const AMOUNT_FIRST = /^-?\d[\d,.]*\s*(?:[万亿千百]*元|%|％)/u;
/** A heading may end with a full stop when it ends with one of these. */
export const STOPPED_HEADING = /(?:情况|说明|解释|概况|职责|职能|构成|设置|概述)。$/u;
export const FULL_STOP = "。";
export const TRAILING_STOP = /[。：:]$/u;

/** 目录 on a line by itself, or behind the title ("…部门预算公开目录"). */
export const CONTENTS = /^(?:[^，。；：:]{4,50}(?:预算|决算)(?:信息)?(?:公开)?)?\s*目\s*录$/u;
export const CONTENTS_WORD = /\s*目\s*录$/u;
/** Dots and page number behind an entry of the contents. */
export const PAGE_NUMBER = /\s*(?:[.…·•．]{2,}[\s.…·]*|\t+\s*)[-－]?\s*\d*\s*[-－]?\s*$/u;

const TABLE_WORDS =
  "收支|收入|支出|经费|绩效|项目|采购|资产|基金|预算|决算|拨款|汇总|总表|明细|债务|转移支付|国有资本";
export const TABLE_TITLE = new RegExp(
  `^(?:附?表\\s*[\\d一二三四五六七八九十]+(?:-\\d+)?\\s*[：:、.．]?\\s*)?[^，。；：:！？]*(?:${TABLE_WORDS})[^，。；：:！？]*表(?:\\s*[（(][^（）()]{1,20}[）)])?$`,
  "u",
);
/** 预算08表, 公开01表: a form's number, not its title. */
export const FORM_NUMBER = /^(?:附?表|[\p{Script=Han}]{0,4})\s*\d{1,3}(?:-\d{1,2})?\s*表?$/u;
/** Words a title never begins with. */
export const NO_TITLE = /^(?:备注|注[：:]|说明|详见|参见|见|按照|根据|故|其中|具体)/u;
/** 单位：万元, 部门名称：… */
export const CAPTION =
  /^(?:部门|单位|预算单位|填报单位|编制单位|编报单位|公开单位|填报部门|编制部门|预算部门|金额单位|计量单位|填表单位|单位编码|项目名称|填报日期|编制日期|公开表)(?:[（(](?:单位|盖章|公章)[）)])?(?:名称)?\s*[：:]/u;
export const BARE_CAPTION =
  /^(?:部门|单位|预算单位|填报单位|编制单位|公开单位|填报部门|编制部门)(?:[（(](?:单位|盖章|公章)[）)])?(?:名称)?\s*[：:]$/u;
/** (2023年度) under a table's title. */
export const YEAR_LINE = /^[（(]?\s*20\d\d\s*年度?\s*[）)]?$/u;
export const NOTE = /^(?:备\s*注|注|说明)\s*\d*\s*[：:.．]/u;

const YEAR = "(?:20\\d\\d|二[〇零○O0][一二三四五六七八九〇零○]{2})\\s*年";
const TITLE_TAIL =
  "(?:预算|决算)(?:（草案）)?(?:信息)?(?:公开)?(?:情况)?(?:的)?(?:编制)?(?:说明|报告|公开|文本|方案|公示)?(?:\\s*[（(][^（）()]{1,20}[）)])?$";
/** Title of the document: a year and 预算 or 决算. */
export const DOCUMENT_TITLE = new RegExp(`^(?=.*${YEAR})[^，。；：:！？]*${TITLE_TAIL}`, "u");
/** A date on a line by itself: 2023年2月, 二〇二三年四月, 2020年6月19日. */
export const DATE_LINE = new RegExp(
  `^${YEAR}\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月(?:\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日)?$`,
  "u",
);
/** A title may begin with its year. */
export const YEAR_FIRST = new RegExp(`^${YEAR}`, "u");
/** What the line after 第一部分 ends with. */
export const PART_TAIL = /(?:概况|说明|解释|情况|表|职责|职能|附件|构成|信息|公开)$/u;
/** Last characters of an organisation's name (or of the place it begins with). */
export const ORGANISATION_END =
  /(?:[局厅委办院校馆所队站会部处署社团园场台室段库镇乡区县市旗州盟组科]|中心|政府|街道|公司|集团|大学|中学|小学|学院|幼儿园|机关)(?:[（(][^（）()]{1,20}[）)])?$/u;

/** Names that programs give a new sheet. */
export const DEFAULT_SHEET = /^(?:sheet|工作表|表|chart)\s*\d*$/iu;

/** Chinese names of Word's heading styles, as mammoth maps them. */
export const WORD_STYLES: readonly string[] = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
];
