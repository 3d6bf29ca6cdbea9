/** Words and marks by which tables, captions, notes and rows are told apart. */

/** A line that can be a table's title. */
export const TITLE = /(表|表格)$/;
/** Lines that end like a title and are none. */
export const NOT_TITLE =
  /[。；：:，！？]|^(附件|公开|预算|决算|附表|表)?[\d\-–]+表?$|^(第.+部分)|^(见|详见)/;
/** The attachment line that heads all tables ("附件：2023年…部门预算表"). */
export const ATTACHMENT = /^附件|(部门|单位)(预算|决算)(公开)?表$/;
export const TITLE_MAX = 45;
/** "(2023年度)", "（续）" after a title. */
export const TITLE_TAIL =
  /[（(](\d{4}年?度?|[二〇○零一三四五六七八九]{4}年度?|续表?|第?[\d一二三]+页?)[）)]$/;
/** "附表1：", "一、", "2023年度" before a title. */
export const TITLE_LEAD =
  /^(附件|附表|公开表|表)[一二三四五六七八九十\d\-–—.]*[：:、.．]?|^[（(]?[一二三四五六七八九十]+[)）]?[、.．]|^\d+[、.．](?!\d)|^\d{4}年?度?(?!\d)|^[二〇○零一三四五六七八九]{4}年度?/;
/** What titles of one kind may or may not say. */
export const TITLE_NOISE =
  /预算|决算|总体|情况|明细|汇总|公开|年度|总(?=表)|区级|县级|市级|省级|本级|部门|单位|[()（）“”"'‘’\s\d]|年(?=部门|一般|政府|国有|收|支|财)/g;

export const CAPTION = /^(部门|单位|编制|填报|金额|预算|制表|公开)*(名称|单位|部门|日期|时间)[：:]/;
export const UNIT_CAPTION = /单位[：:]?([一-龥]{1,3}(?:\/[一-龥]{1,3})*)/;
export const DATE_CAPTION =
  /^[（(]?\d{4}年?度?[）)]?$|^[（(]?\d{4}年\d{1,2}月(\d{1,2}日)?[）)]?$|^[\d\-–—]+$|^(公开|预算|决算|附表)?[\d\-–]+表$/;
/** "（万元）" in a header or label. */
export const UNIT_IN_LABEL = /[（(](?:单位[：:])?(亿元|万元|千元|元|%|个|人|辆)[）)]/;

export const NOTE =
  /^[（(]?(注|备注|说明|附注|注释)[：:\d]|无数据|空表|(未|没有|无).{0,30}(安排|支出|收入)/;
/** A lone line between two grids that can be a merged label which extraction lost. */
export const STRAY_MAX = 20;
export const SENTENCE = /[，。；：:！？]/;

/** Labels of total rows. */
export const TOTAL =
  /^[一二三四五六七八九十、]*(本年)?(收入|支出|收支|收、支|预算|金额)?(总计|合计|共计|小计|总额)(数)?$|^(本年|上年|收入|支出)?.{0,8}(总计|合计)$/;
/** Labels of rows that total everything. */
export const PLAIN_TOTAL_ROW =
  /^[一二三四五六七八九十、]*(本年|当年)?(收入|支出|收支|收、支|预算|金额)?(总计|合计|共计|小计|总额)(数)?$/;
/** A total that is printed over a column, never alone below a header. */
export const SUBTOTAL = /^小计$/;
export const PLAIN_TOTAL = "合计";
/** "其中：" before a label. */
export const AMONG = /^其中[：:]?/;
/** Numbering by rank, outermost first. */
export const NUMBERINGS: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.．]/,
  /^[（(][一二三四五六七八九十]+[)）][、.．]?/,
  /^\d{1,2}[、．]|^\d{1,2}\.(?!\d)/,
  /^[（(]\d{1,2}[)）][、.．]?/,
  /^[①-⑳]/u,
];
/** "2、资金结构：(1) 基本支出": two labels in one cell. */
export const TWO_LABELS = /^(.+?)[：:](?=[（(]\d{1,2}[)）])/;
/** A row that only numbers the columns. */
export const COLUMN_MARK = /^(\*+|栏次|行次|[—-]+)$/;
/** Header words of columns that hold no figures. */
export const NO_FIGURES =
  /^(序号|行次|编号|编码|代码|.*(编码|代码|电话|联系|负责人|日期|时间|年份|备注|说明))$/;
/** Fields that name a person or give a number to reach one: never read, never passed on. */
export const PERSONAL = /负责人|联系人|联系电话|电话|手机|填报人|经办人|审核人|邮箱|身份证/;
/** Words that stand for an empty amount. */
export const NO_AMOUNT = /^[-—–－/／]+$/;
/** A header that names another stage or year than the document's own. */
export const OTHER_BUDGET = /预算数|年初预算|调整预算/;
export const LAST_YEAR = /上年|上一年/;
/** A year printed inside a header word. */
export const YEAR_IN_WORD = /\d{4}年(度)?/g;
/** Level-2 and level-3 heads of indicator rows and of their targets. */
export const INDICATOR_HEADS = {
  levels: ["一级指标", "二级指标", "三级指标"],
  target: ["指标值", "目标值", "年度指标值", "绩效指标值"],
  explanation: ["指标值说明", "指标说明", "指标值内容", "备注"],
} as const;
export const PERFORMANCE_BLOCK = /绩效指标|绩效目标/;
/** A line of the functional (2…) or economic (3…, 5…) classification. */
export const LINE_CODE = /^(2\d{2}(\d{2}){0,2}|[35]\d{2}(\d{2})?)$/;
/** A cell that can be a code. */
export const CODE_CELL = /^[A-Z]?\d{2,24}(-\d+)?$/;
/** Income that is not appropriated by the treasury. */
export const OTHER_INCOME: readonly string[] = [
  "income_special",
  "income_operation",
  "income_business",
  "income_superior",
  "income_affiliate",
  "income_other",
  "income_unit",
  "income_carried",
];
/** Totals of the appropriation table that stand for all money when there is no such income. */
export const APPROPRIATION_TOTALS: readonly string[] = [
  "income",
  "income_year",
  "carry_in",
  "expenditure",
  "expenditure_year",
  "carry_out",
];
/** Column heads of a form's list of tasks. */
export const TASK_COLUMNS: readonly string[] = ["任务名称", "主要内容", "主要任务", "任务内容"];
/** Between a task and its content. */
export const TASK_JOINT = "：";
/** Heads that only bracket the columns under them and add nothing to their meaning, by stage. */
export const PLAIN_HEADS: Readonly<Record<"预算" | "决算", readonly string[]>> = {
  预算: [
    "项目",
    "科目",
    "收入预算",
    "支出预算",
    "一般公共预算支出",
    "一般公共预算拨款支出",
    "政府性基金预算支出",
    "国有资本经营预算支出",
    "财政拨款支出",
    "“三公”经费预算数",
    "预算数",
    "本年预算数",
    "本年支出",
  ],
  决算: [
    "项目",
    "科目",
    "收入决算",
    "支出决算",
    "一般公共预算财政拨款支出",
    "本年支出",
    "“三公”经费决算数",
    "财政拨款“三公”经费",
    "“三公”经费",
    "一般公共预算财政拨款“三公”经费",
    "财政拨款支出",
    "政府性基金预算财政拨款支出",
    "国有资本经营预算财政拨款支出",
    "决算数",
  ],
};
/** Header of a column of classification codes. */
export const CODE_HEAD = /(科目|分类)(编码|代码|编号)$/;
/** Marks left hanging at the end of a label ("收入合计：", "国防支出（"). */
export const LABEL_TAIL = /[：:（(]+$/;
/** A target written as a sign and a number. */
export const BARE_TARGET = /^[≥≤><=＞＜≧≦]|\d\s*%$/;
