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
/** "（支出功能分类科目）" after a title: what its rows are; part of the title. */
export const TITLE_ASPECT =
  /[（(][^（()）。；，]{0,12}(分类|科目|拨款|基金|经费|本级|汇总|部门|单位|支出|收入|预算|决算|项目|万元|元)[）)]$/;
/** "附表1：", "一、", "2023年度" before a title. */
export const TITLE_LEAD =
  /^(附件|附表|公开表|表)(\d+([-–—.]\d+)*|((?!一般)[一二三四五六七八九十])+([-–—.][\d一二三四五六七八九十]+)*)?[：:、.．]?|^(部门|单位|预算|决算|财决)*公开\d{1,2}([-–—]\d+)?表|^[（(]?[一二三四五六七八九十]+[)）]?[、.．]|^\d+[、.．](?!\d)|^\d{4}年?度?(?!\d)|^[二〇○零一三四五六七八九]{4}年度?/;
/** What titles of one kind may or may not say. */
export const TITLE_NOISE =
  /预算|决算|总体|情况|明细|汇总|公开|年度|总(?=表)|区级|县级|市级|省级|本级|部门|单位|[()（）“”"'‘’\s\d]|年(?=部门|一般|政府|国有|收|支|财)/g;

export const CAPTION = /^(部门|单位|编制|填报|金额|预算|制表|公开)*(名称|单位|部门|日期|时间)[：:]/;
export const UNIT_CAPTION = /单位[：:]?([一-龥]{1,3}(?:[/、，,][一-龥%％（）()]{1,4})*)/g;
export const UNIT_LIST = /[、，,/]/;
export const DATE_CAPTION =
  /^[（(]?\d{4}年?度?[）)]?$|^[（(]?\d{4}年\d{1,2}月(\d{1,2}日)?[）)]?$|^[\d\-–—]+$|^第\d+页([,，/]?共\d+页)?$|^[\d\-–]+表$/;
/** The number a form bears at its edge ("公开01表", "部门公开表1", "附件2-1", "财决批复03表", "GK07表"). */
export const FORM_NUMBER =
  /^(?=.*[表件])[（(]?([省市县区]级|中央|部门|单位|财政|财|预算|决算|预|决|批复|公开|附|表|件)*第?[A-Za-z]{0,4}[\d一二三四五六七八九十]{1,3}([-–—.．][\d一二三四五六七八九十]{1,3})*(续)?表?[）)]?[：:]?$/;
/** "（万元）" in a header or label. */
export const UNIT_IN_LABEL = /[（(](?:单位[：:])?(亿元|万元|千元|元|%|％|个|人|人次|辆)[）)]/;
/** A counting word in brackets at the end of a row's label: its number is no money. */
export const COUNT_IN_LABEL =
  /[（(](?:单位[：:])?([台套次批项户家名组亩]|批次|团组|平方米|㎡|公里|台[、/]?[（(]?套[）)]?|台、套、件|[^（()）]{0,2}[/、](?:台|套|辆|个|次))[）)]$/;

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
/** What else such a row may repeat beside its numbers. */
export const COLUMN_MARK_STUB = /^(类|款|项|项目|科目|科目名称)$/;
/** A column's number, with how it is reckoned ("4=5+6"). */
export const COLUMN_NUMBER = /^[（(]?(\d{1,2})[)）]?(?:[=＝][\d+＋\-－()（）]+)?$/;
/** Header of a column that only counts the rows. */
export const SEQUENCE_HEAD = /^(序号|行次|栏次|序)$/;
/** Header words of columns that hold no figures. */
export const NO_FIGURES =
  /^(序号|行次|编号|编码|代码|.*(编码|代码|电话|联系|负责人|日期|时间|年份|备注|说明))$/;
/** Fields that name a person or give a number to reach one: never read, never passed on. */
export const PERSONAL = /负责人|联系人|联系电话|电话|手机|填报人|经办人|审核人|邮箱|身份证/;
/** Words that stand for an empty amount. */
export const NO_AMOUNT = /^[-—–－/／]+$/;
/** Header words that only say when the amounts under them are from, brackets left off. */
export const PERIOD_WORD =
  /^(?=.)(\d{4}年?度?|上年度?末?|上一年度?|去年|本年度?末?|当年)?(年初|全年|调整后?|批复)?(部门)?(预算|决算|预计执行|预算执行|执行|预计完成|完成)?(安排|批复)?(数|额|情况)?$/;
export const LAST_YEAR = /上年|上一年|去年/;
export const YEAR_PRINTED = /(?<!\d)((?:19|20)\d{2})年/;
/** Stages by the words that name them; an outturn named beside a budget goes first. */
export const STAGE_WORDS: readonly (readonly ["预算" | "决算", RegExp])[] = [
  ["决算", /决算/],
  ["预算", /预算/],
];
/** What an earlier year left to this one is this year's. */
export const CARRIED_WORD = /结转|结余/;
/** What is known of a running year before its outturn; no stage of its own. */
export const EXECUTED = /执行数|执行情况|预计|完成数/;
/** A budget as changed within its year is not the published one. */
export const ADJUSTED = /(全年|调整后?)预算/;
/** A column that compares two others. */
export const COMPARED = /增减|增长|升降|变动|差异|[比较].*年|占.*比|比重|幅度|(执行|完成|控制)率/;
/** Heads of columns of percentages, and of columns that count what is no money. */
export const RATIO_HEAD = /[%％]|幅度|比例|比重|占比|百分比|.率$/;
export const COUNT_HEAD =
  /(数量|人数|面积|辆数|台数|套数|个数|次数|批次|编制|分值|得分|评分|权重|分数|指标值|目标值|实际值|年限|期限|(?<![一-龥])(人次|辆|台|套))$/;
/** A year printed inside a header word. */
export const YEAR_IN_WORD = /\d{4}年(度)?/g;
/** Level-2 and level-3 heads of indicator rows and of their targets. */
export const INDICATOR_HEADS = {
  levels: ["一级指标", "二级指标", "三级指标"],
  target: ["指标值", "目标值", "年度指标值", "绩效指标值"],
  reached: [
    "实际完成值",
    "全年实际值",
    "实际值",
    "完成值",
    "全年完成值",
    "实际完成情况",
    "分值",
    "得分",
    "自评得分",
  ],
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
const SUBJECT_HEADS = [
  "项目",
  "科目",
  "预算科目",
  "功能分类科目",
  "功能科目",
  "支出功能分类",
  "支出功能分类科目",
  "经济分类科目",
  "支出经济分类科目",
  "本年一般公共预算支出",
  "本年一般公共预算财政拨款支出",
  "本年一般公共预算拨款支出",
  "本年政府性基金预算支出",
  "本年政府性基金预算财政拨款支出",
  "本年政府性基金预算拨款支出",
  "本年国有资本经营预算支出",
  "本年国有资本经营预算财政拨款支出",
  "本年国有资本经营预算拨款支出",
  "本年财政拨款支出",
  "本年支出预算",
  "本年收入预算",
  "当年财政拨款预算安排",
  "财政拨款预算安排",
  "财政拨款预算数",
];
/** Heads that only bracket the columns under them and add nothing to their meaning, by stage. */
export const PLAIN_HEADS: Readonly<Record<"预算" | "决算", readonly string[]>> = {
  预算: [
    ...SUBJECT_HEADS,
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
    ...SUBJECT_HEADS,
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
/** A word of Chinese characters alone. */
export const HAN_WORD = /^[一-龥]+$/;
/** The head of a side that lists an economic classification. */
export const ECONOMIC_HEAD = /经济/;
/** A head over all columns of a table that only repeats its title. */
export const TITLE_HEAD = /三公.{0,2}经费/;
export const TITLE_IN_HEAD = /^.*三公.{0,2}经费/;
/** Heads of columns that make a table one of coded lines or of units. */
export const CODED_HEAD = /编码|代码|科目|分类|^[类款项]$|单位|部门/;
/** Heads of the one amount a row has. */
export const AMOUNT_WORDS: readonly string[] = ["预算数", "决算数", "金额"];
/** Header of a column of classification codes. */
export const CODE_HEAD = /(科目|分类)(编码|代码|编号)$/;
/** Marks left hanging at the end of a label ("收入合计：", "国防支出（"). */
export const LABEL_TAIL = /[：:（(]+$/;
/** A target written as a sign and a number. */
export const BARE_TARGET = /^[≥≤><=＞＜≧≦]|\d\s*%$/;
