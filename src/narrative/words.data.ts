/**
 * The wordings of published explanations, beside the measure names of the model. A new wording is a
 * line here. Spaces, quotes and bracket widths do not matter.
 */

/** More names of measures, as prose prints them. */
export const NARRATIVE_NAMES: Readonly<Record<string, readonly string[]>> = {
  income: ["收入预算总计", "收入预算合计", "收入预算", "收入决算", "收入总额", "收入总预算"],
  expenditure: [
    "支出预算总计",
    "支出预算合计",
    "支出预算总额",
    "支出总预算",
    "支出总额",
    "全部支出",
    "预算总支出",
  ],
  personnel: ["人员支出", "人员类支出"],
  public: ["公用支出", "日常公用经费支出", "公用类支出"],
  three_public: ["三公经费支出预算", "三公经费预算数", "三公经费决算"],
  abroad: ["因公出国（境）经费", "因公出国(境)支出", "因公出国境费"],
  reception: ["公务接待经费", "公务接待支出"],
  vehicle: [
    "公务用车购置及运行维护费支出",
    "公务用车购置和运行费",
    "公务用车购置和运行维护费",
    "公务车购置及运行费",
    "公务车购置及运行维护费",
    "公务用车经费",
  ],
  vehicle_purchase: ["公务车购置费", "公务用车购置支出", "公务用车购置经费"],
  vehicle_running: [
    "公务用车运行维护支出",
    "公务车运行维护费",
    "公务车运行费",
    "公务车用车运行费",
    "公车运行维护费",
    "公务用车运行经费",
  ],
  running: [
    "机关运转经费",
    "机构运转费",
    "机关运行费",
    "拨款运行经费",
    "行政运行经费",
    "运转经费",
    "运行经费",
  ],
  procurement: ["政府采购金额", "政府采购总额", "政府采购预算总额", "政府采购计划"],
  procurement_goods: [
    "货物类",
    "政府采购货物支出",
    "货物采购金额",
    "货物采购预算",
    "货物类采购",
    "采购货物",
    "政府采购货物类",
  ],
  procurement_works: [
    "工程类",
    "政府采购工程支出",
    "工程采购金额",
    "工程采购预算",
    "工程类采购",
    "采购工程",
    "政府采购工程类",
  ],
  procurement_services: [
    "服务类",
    "政府采购服务支出",
    "服务采购金额",
    "服务采购预算",
    "服务类采购",
    "采购服务",
    "政府采购服务类",
  ],
  performance_budget: [
    "所涉预算拨款",
    "涉及项目预算资金",
    "涉及预算资金",
    "涉及预算金额",
    "涉及项目资金",
    "涉及一般公共预算当年财政拨款",
    "涉及一般公共预算当年拨款",
    "涉及一般公共预算拨款",
    "涉及财政拨款",
    "涉及资金",
    "涉及金额",
  ],
  project_count: ["编报绩效目标的项目", "实行绩效目标管理的项目", "绩效目标项目"],
  transfer_projects: ["负责管理的专项转移支付项目"],
  vehicles: ["公务用车保有量", "公务车保有量", "车辆保有量"],
  vehicles_general: ["一般公务车"],
  vehicles_law: ["一般执法执勤车"],
  vehicles_special: ["特种专业技术车"],
  equipment_general: [
    "以上通用设备",
    "以上的通用设备",
    "单价50万元以上通用设备",
    "单价50万元（含）以上通用设备",
    "单位价值在50万元以上的通用设备",
    "单位价值50万元以上的通用设备",
    "单价50万元以上的通用设备",
  ],
  equipment_special: [
    "以上专用设备",
    "以上的专用设备",
    "单价100万元以上专用设备",
    "单价100万元（含）以上专用设备",
    "单位价值在100万元以上的专用设备",
    "单位价值100万元以上的专用设备",
    "单价100万元以上的专用设备",
  ],
};

/** A kind of money named alone; before another measure it says which part of the money is meant. */
export const SCOPE_FORMS: Readonly<Record<string, readonly string[]>> = {
  general: [
    "一般公共预算",
    "一般公共预算拨款",
    "一般公共预算财政拨款",
    "一般公共预算当年财政拨款",
    "一般公共预算当年拨款",
  ],
  fiscal: ["财政拨款", "财政性拨款"],
  fund: [
    "政府性基金",
    "政府性基金预算",
    "政府性基金预算拨款",
    "政府性基金拨款",
    "政府性基金财政拨款",
    "政府性基金预算财政拨款",
  ],
  capital: [
    "国有资本经营",
    "国有资本经营预算",
    "国有资本经营预算拨款",
    "国有资本经营拨款",
    "国有资本经营财政拨款",
    "国有资本经营预算财政拨款",
  ],
};
/** Income of one scope is a measure of its own. */
export const SCOPE_INCOME: Readonly<Record<string, string>> = {
  general: "income_general",
  fiscal: "income_fiscal",
  fund: "income_fund",
  capital: "income_capital",
};
/** Words that may stand between a scope and its measure. */
export const SCOPE_FILLERS: readonly string[] = [
  "",
  "的",
  "安排的",
  "预算",
  "拨款",
  "当年",
  "资金",
];
/** Measures to which the scope of their section applies. */
export const SCOPED_MEASURES: ReadonlySet<string> = new Set([
  "income",
  "expenditure",
  "expenditure_year",
  "basic",
  "project",
  "personnel",
  "public",
  "wages",
  "goods",
  "family",
  "capital",
]);

/** Measures named by one plain word; they count only at the head of a phrase and before these words. */
export const PLAIN_HEADS: readonly { readonly name: string; readonly ids: readonly string[] }[] = [
  { name: "收入", ids: ["income"] },
  { name: "支出", ids: ["expenditure"] },
  { name: "收支", ids: ["income", "expenditure"] },
  { name: "收、支", ids: ["income", "expenditure"] },
  { name: "收入支出", ids: ["income", "expenditure"] },
  { name: "收入、支出", ids: ["income", "expenditure"] },
  { name: "收入和支出", ids: ["income", "expenditure"] },
  { name: "收入与支出", ids: ["income", "expenditure"] },
  { name: "收入及支出", ids: ["income", "expenditure"] },
];
export const PLAIN_FOLLOW: readonly string[] = [
  "情况",
  "预算",
  "决算",
  "总",
  "合计",
  "年初",
  "为",
  "是",
  "各",
  "均",
  "都",
  "增",
  "减",
  "下降",
  "上升",
  "与",
  "比",
  "较",
  "同比",
  "和",
  "共",
  "约",
  "近",
  "达",
  "安排",
  "分别",
  "的年初",
  "（",
  "占",
];

/** Words that stand for the issuer itself, or may precede the head of a phrase. */
export const SELF_WORDS: readonly string[] = [
  "我部门",
  "本部门",
  "我单位",
  "本单位",
  "我局",
  "本局",
  "我中心",
  "本中心",
  "该部门",
  "该单位",
  "部门",
  "单位",
  "全年",
  "本级",
  "年度",
  "安排",
  "系统",
];

/** Words for change: 1 up, -1 down, 0 as it was. */
export const CHANGE_WORDS: Readonly<Record<string, 1 | -1>> = {
  增加: 1,
  增长: 1,
  上升: 1,
  提高: 1,
  上涨: 1,
  新增: 1,
  增幅: 1,
  多出: 1,
  减少: -1,
  下降: -1,
  降低: -1,
  压减: -1,
  缩减: -1,
  核减: -1,
  调减: -1,
  削减: -1,
  降幅: -1,
  减幅: -1,
};
export const SAME_WORDS: readonly string[] = [
  "持平",
  "基本持平",
  "保持一致",
  "保持不变",
  "保持持平",
  "一致",
  "不变",
  "相同",
  "无变化",
  "没有变化",
  "无增减",
  "无增减变化",
];
/** Short words that name the level reached, not the difference. */
export const REACH_WORDS: readonly string[] = ["增至", "升至", "减至", "降至", "达到"];
/** What turns a change word into a level reached ("增加到"). */
export const REACH_ENDINGS: readonly string[] = ["到", "至"];
export const SHARE_WORDS: readonly string[] = ["占", "占比", "占比为", "所占比重", "比重"];
export const PART_WORDS: readonly string[] = ["其中", "包括", "包含", "含", "以下方面", "如下方面"];
export const REASON_WORDS: readonly string[] = [
  "主要原因",
  "主要原因是",
  "主要原因为",
  "原因是",
  "原因为",
  "主要是因为",
  "主要是由于",
  "主要因为",
  "主要由于",
  "变动原因",
  "增减变化原因",
];
/** Words that give a reason only where a change has been stated before them. */
export const WEAK_REASON_WORDS: readonly string[] = ["主要系", "主要是", "主要为", "系", "原因"];
export const PURPOSE_WORDS: readonly string[] = [
  "主要用于",
  "用于",
  "用来",
  "主要保障",
  "主要安排",
  "主要包括",
  "主要包含",
  "主要反映",
  "范围包括",
];
/** Words that deal amounts out to the measures named before, in order. */
export const RESPECTIVE_WORDS: readonly string[] = ["分别为", "分别是", "分别"];
/** Words for "none", which make a sentence say that something does not exist. */
export const NONE_WORDS: readonly string[] = [
  "无",
  "没有",
  "未安排",
  "不安排",
  "未使用",
  "不涉及",
  "未涉及",
  "未发生",
  "未开展",
  "没有安排",
  "没有使用",
];
/** Marks of an enumeration inside a sentence. */
export const ITEM_WORDS: readonly string[] = ["一是", "二是", "三是", "四是", "五是", "六是"];

/** Words right before a year that make it the year compared with. */
export const THAN_WORDS: readonly string[] = [
  "与",
  "比",
  "较",
  "同",
  "跟",
  "对比",
  "相比",
  "相较",
  "较之",
];
/** Words right after a year that make it no subject ("从 2018 年起"). */
export const SINCE_WORDS: readonly string[] = ["起", "以来", "至今"];
export const YEAR_MARK = "年";
export const YEAR_TAIL = "度";
export const MONTH_MARK = "月";
export const DAY_MARK = "日";
export const YEAR_END_WORDS: readonly string[] = ["期末", "末", "底", "年末", "年底"];
export const AS_OF_WORDS: readonly string[] = ["截至", "截止", "截止到", "截至到"];
/** Years named by their distance from the document's own. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  上年度: -1,
  上年: -1,
  去年: -1,
  上一年度: -1,
  上一年: -1,
  前年: -2,
  本年度: 0,
  今年: 0,
};
/** "Compared with the year before", in one word. */
export const YEAR_ON_YEAR: readonly string[] = ["同比", "同口径", "比上年同期", "较上年同期"];

/** Words in which a word of the vocabulary means nothing ("不含车辆"). */
export const IDLE_WORDS: readonly string[] = ["不含", "不包括", "不包含", "含外宾", "无关", "无偿"];

/**
 * Other numbers about the same thing: execution and adjusted budgets beside the budget, the budget
 * beside the outturn. `plainIn` names the stage in which the word says nothing special.
 */
export const VARIANTS: readonly {
  readonly name: string;
  readonly words: readonly string[];
  readonly plainIn?: "预算" | "决算";
  readonly holds?: true;
}[] = [
  { name: "执行数", words: ["预算执行数", "执行数", "预计执行数", "完成数"] },
  { name: "调整预算", words: ["调整预算", "调整预算数", "调整后预算"] },
  { name: "全年预算", words: ["全年预算", "全年预算数"] },
  { name: "年初预算", words: ["年初预算", "年初预算数", "当年预算数"], plainIn: "预算" },
  { name: "决算", words: ["决算数", "支出决算", "决算"], plainIn: "决算" },
  { name: "购置", words: ["安排购置", "计划购置", "新购", "更新购置"], holds: true },
  { name: "面向中小企业预留", words: ["面向中小企业预留", "预留给中小企业"], holds: true },
  {
    name: "面向小微企业预留",
    words: ["面向小微企业预留", "预留给小型和微型企业", "预留给小微企业"],
  },
];

/** Words that join two measures into one subject. */
export const JOINERS: readonly string[] = ["和", "与", "及", "以及", "、"];
/** Words that say nothing about what an amount is; an amount after these alone speaks of the subject. */
export const EMPTY_WORDS: readonly string[] = [
  "支出决算数",
  "年初",
  "当年",
  "预算",
  "决算",
  "支出",
  "收入",
  "安排",
  "金额",
  "总额",
  "资金",
  "经费",
  "合计",
  "总计",
  "共计",
  "总数",
  "共有",
  "分别",
  "全年",
  "预计",
  "情况",
  "部门",
  "单位",
  "系统",
  "其中",
  "拨款",
  "财政",
  "数额",
  "略有",
  "有所",
  "同步",
  "相应",
  "相比",
  "相较",
  "幅度",
  "比例",
  "比重",
  "本年",
  "小计",
  "上述",
  "增减",
  "变化",
  "总",
  "与",
  "比",
  "较",
  "率",
  "达到",
  "约为",
  "大约",
  "数",
  "为",
  "是",
  "共",
  "计",
  "有",
  "的",
  "均",
  "各",
  "约",
  "近",
  "达",
  "了",
  "年",
  "度",
];
/** Words cut from the front of an item ("并增加…"). */
export const ITEM_LEADS: readonly string[] = [
  "选定",
  "选取",
  "把",
  "将",
  "其中",
  "以及",
  "并",
  "和",
  "及",
  "另外",
  "同时",
  "是",
  "为",
];
/** Words cut from the end of an item. */
export const ITEM_TAILS: readonly string[] = ["共计", "合计", "为", "共", "是", "约", "的"];

/** Words after an amount that make it a threshold ("50万元以上设备"). */
export const THRESHOLD_WORDS: readonly string[] = [
  "以上",
  "以下",
  "以内",
  "及以上",
  "及以下",
  "(含)以上",
  "(含)以下",
];
/** Words after an amount that qualify it. */
export const NEARLY_WORDS: readonly string[] = ["左右", "上下"];
/** Units of time: a number of them is no figure of a budget. */
export const TIME_UNITS: ReadonlySet<string> = new Set(["天", "工作日", "个月", "年"]);
export const ORDINAL_MARK = "第";

/** What a bare count counts, by the word after it; `only` needs one of the words just before it. */
export const COUNTED_NOUNS: readonly {
  readonly nouns: readonly string[];
  readonly measure: string;
  readonly before: readonly string[];
}[] = [
  { nouns: ["项目"], measure: "project_count", before: ["共", "共计", "总计", "合计", "共有"] },
];
/** Parts of an organisation whose number a text may state. */
export const ORGAN_NOUNS: readonly string[] = [
  "职能科室",
  "内设科室",
  "内设机构",
  "内设处室",
  "内设股室",
  "科室",
  "处室",
  "股室",
  "下属单位",
  "所属单位",
  "预算单位",
  "局属单位",
  "二级单位",
  "二级预算单位",
  "三级预算单位",
  "二级事业单位",
  "三级事业单位",
  "事业单位",
  "机构",
];

/** 类、款、项 of the functional classification as prose marks them. */
export const CLASS_MARK = "(类)";
export const CLASS_WORD = "支出";
export const GROUP_MARK = "(款)";
export const ITEM_MARK = "(项)";
/** Classes whose name is also an ordinary word: they need the mark. */
export const MARKED_CLASSES: ReadonlySet<string> = new Set(["223", "227", "229", "230"]);

/** Punctuation of the reading view: ASCII marks become the full-width ones between clauses. */
export const CLAUSE_MARKS: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "。",
  "?": "。",
  "！": "。",
  "？": "。",
};
export const STOPS = { comma: "，", pause: "、", semicolon: "；", colon: "：", end: "。" } as const;
/** Words right after a measure that belong to its printed name. */
export const NAME_TAILS: readonly string[] = ["总计", "总预算", "合计", "预算", "总额", "支出预算"];
/** Opening quote for each closing one. */
export const QUOTE_PAIRS: Readonly<Record<string, string>> = {
  "”": "“",
  "’": "‘",
  "」": "「",
  "』": "『",
};
/** Quote marks, which the reading view leaves out. */
export const QUOTES = "“”\"'‘’「」『』";

/** Headings under which no figure is read: glossary, duties, contents, project texts. */
export const CLOSED_HEADINGS: readonly string[] = [
  "名词解释",
  "职责",
  "职能",
  "目录",
  "项目概述",
  "立项依据",
  "实施主体",
  "实施方案",
  "实施周期",
  "年度预算安排",
  "项目经费情况说明",
  "项目绩效",
  "附件",
];
/** Headings that end like this are tables. */
export const TABLE_ENDINGS: readonly string[] = ["表"];
/** Headings under which only the number of organisational parts is read. */
export const ORGAN_HEADINGS: readonly string[] = ["概况", "基本情况", "构成", "机构设置"];
/** Signs of a printed formula. */
export const FORMULA_SIGNS = { plus: "+", minus: "−" } as const;
/** Joins the names of 款 and 项 into one indicator. */
export const PATH_JOINT = "/";
/** First words of a table note. */
export const NOTE_LEADS: readonly string[] = ["注：", "备注：", "说明："];
