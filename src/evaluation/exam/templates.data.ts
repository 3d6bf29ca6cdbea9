/** How people ask: `{…}` is filled in. One line more is one wording more. */
export const TEMPLATES = {
  lookup: [
    "{issuer}{year}{name}是多少？",
    "{issuer}{year}安排了多少{name}",
    "{year}{issuer}的{name}有多少钱",
    "请问{issuer}{year}{name}预算多少",
    "{name}，{issuer}{year}列了多少？",
  ],
  project: [
    "{issuer}{year}“{name}”项目安排了多少钱？",
    "{year}{issuer}在{name}上花多少",
    "{name}这个项目{year}给了多少预算，{issuer}的",
  ],
  cell: [
    "{issuer}{year}{table}里，{row}的{column}是多少？",
    "{issuer}{year}《{table}》{row}这一行，{column}栏写的多少",
  ],
  cloze: ["{issuer}{year}，{text}？", "{text}？（{issuer}{year}）"],
  target: [
    "{issuer}{year}{project}的绩效目标里，{name}要达到多少？",
    "{issuer}{year}{project}项目，{name}的指标值是什么",
  ],
  share: [
    "{issuer}{year}{name}占{whole}的比重是多少？",
    "{year}{issuer}{name}占{whole}百分之几",
    "{issuer}{year}的{whole}里，{name}占多大比例",
  ],
  sum: ["{issuer}{year}{names}一共多少？", "{year}{issuer}{names}加起来是多少"],
  difference: ["{issuer}{year}{name}比{other}多多少？", "{issuer}{year}{name}和{other}相差多少"],
  change: [
    "{issuer}{year}{name}比{before}增加或减少了多少？",
    "{issuer}的{name}，{year}跟{before}相比变化了多少",
  ],
  rate: [
    "{issuer}{year}{name}比{before}变化百分之几？",
    "{issuer}{year}{name}较{before}的增减幅度",
  ],
  largest: [
    "{issuer}{year}{domain}金额最大的是哪个，多少？",
    "{year}{issuer}{domain}谁最多，多少钱",
  ],
  smallest: ["{issuer}{year}{domain}金额最小的是哪个，多少？"],
  top: ["{issuer}{year}{domain}排前三的是哪些，各多少？"],
  filter: [
    "{issuer}{year}超过{number}{unit}的项目有几个？",
    "{year}{issuer}有几个项目在{number}{unit}以上，都有哪些",
  ],
  unit: ["{issuer}{year}{name}是多少{unit}？", "{issuer}{year}{name}折合多少{unit}"],
  absent: ["{issuer}{year}{name}是多少？", "{year}{issuer}安排了多少{name}"],
} as const;

/** How a year is said; `{short}` is its last two digits. */
export const YEARS = ["{full}年", "{full}年", "{full}年度", "{full}"] as const;

/** Between several names, the last one apart. */
export const JOINTS = { between: "、", last: "和" } as const;

/** Stands where a figure was. */
export const MASK = "多少";
export const MASKED_PERCENT = "百分之多少";

export const DOMAINS = {
  projects: "各项目里",
  functions: "按功能大类分的支出里",
  economics: "{parent}的各科目里",
} as const;

/** Words of which one says that a cell is left empty. */
export const EMPTY_WORDS = ["空", "未填", "没有填", "没填", "未列", "未安排", "没有安排", "无数"];

/** Names nobody has: if a document has one, the next is taken. */
export const INVENTED = {
  projects: ["海底隧道照明维护项目", "极地科考船租赁项目", "沙漠铁路养护项目", "火星探测补助项目"],
  offices: ["云梦泽县湿地管理局", "青禾县清源湖管理局", "琼花岛市潮汐观测中心"],
  items: [
    "被装购置费",
    "专用燃料费",
    "国内债务付息",
    "物资储备",
    "公务用船购置",
    "文物和陈列品购置",
  ],
} as const;

/** The unit amounts are mostly printed in, and those people ask for; `factor` per unit, `decimals` asked. */
export const CONVERSIONS = [
  { from: "万元", to: "元", factor: "10000", decimals: null },
  { from: "万元", to: "亿元", factor: "0.0001", decimals: 4 },
  { from: "元", to: "万元", factor: "0.0001", decimals: null },
] as const;

/** Asked together with a unit that needs rounding. */
export const DECIMALS = "，保留{n}位小数";

/** The unit of a count of projects. */
export const COUNT_UNIT = "个";

/** What stands before a label and numbers it: "一、", "（十）", "1.". */
export const NUMBERING =
  /^\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、.．]|\d+[、.．](?!\d))\s*/u;
export const OF_WHICH = /^其中[:：]/u;

/** Ends of clauses. */
export const CLAUSE_ENDS = /(?<=[，。；：！？])|(?<=[,;:](?!\d))/u;
export const LEADING_YEAR = /^20\d{2}\s*年度?[，,]?/u;
export const SENTENCE_END = /[。；！？;]\s*$/u;
export const CLAUSE_TAIL = /[，。；：！？,;:\s]+$/u;

/** Rows that sum up others, no line of their own. */
export const SUM_ROWS = [
  "合计",
  "总计",
  "小计",
  "本年支出合计",
  "本年收入合计",
  "支出总计",
  "收入总计",
];
