/** How exactly a number is meant: the words before or after it decide what true values it allows. */
export type Exactness =
  | "exact"
  | "about"
  | "near"
  | "more"
  | "over"
  | "atLeast"
  | "under"
  | "atMost";

/** Words right before a number, or before the phrase it stands in ("约占…的47%"). Longer ones are tried first. */
export const BEFORE_WORDS: readonly {
  readonly says: Exactness;
  readonly words: readonly string[];
}[] = [
  { says: "exact", words: ["刚好", "恰好", "正好", "刚刚好", "exactly"] },
  {
    says: "about",
    words: [
      "大约为",
      "大约是",
      "大约",
      "大概",
      "约为",
      "约合",
      "约占",
      "约",
      "差不多",
      "左右",
      "大致",
      "估计",
      "about",
      "around",
      "approximately",
      "roughly",
      "some",
    ],
  },
  {
    says: "near",
    words: [
      "将近",
      "接近",
      "逼近",
      "近",
      "临近",
      "接近于",
      "逼近了",
      "几乎",
      "nearly",
      "almost",
      "close to",
    ],
  },
  {
    says: "over",
    words: [
      "超过了",
      "超过",
      "超出",
      "超",
      "逾",
      "突破",
      "突破了",
      "高于",
      "大于",
      "多于",
      "高出",
      "破",
      "过",
      "more than",
      "over",
      "exceeding",
      "above",
    ],
  },
  {
    says: "atLeast",
    words: [
      "不低于",
      "不少于",
      "不小于",
      "大于等于",
      "至少",
      "最低",
      "≥",
      ">=",
      "不得低于",
      "达到或超过",
      "at least",
      "no less than",
      "not less than",
    ],
  },
  {
    says: "under",
    words: [
      "不到",
      "不足",
      "低于",
      "小于",
      "少于",
      "未达",
      "未到",
      "不满",
      "未满",
      "没到",
      "没有达到",
      "未超过",
      "less than",
      "under",
      "below",
      "fewer than",
    ],
  },
  {
    says: "atMost",
    words: [
      "不超过",
      "不高于",
      "不多于",
      "不大于",
      "小于等于",
      "至多",
      "最多",
      "最高",
      "≤",
      "<=",
      "不得超过",
      "at most",
      "no more than",
      "not more than",
      "up to",
    ],
  },
];
/** Words right after a number with its unit. */
export const AFTER_WORDS: readonly {
  readonly says: Exactness;
  readonly words: readonly string[];
}[] = [
  { says: "about", words: ["左右", "上下", "前后", "or so"] },
  { says: "atLeast", words: ["及以上", "以上", "含以上"] },
  { says: "atMost", words: ["及以下", "以下", "以内", "之内"] },
  {
    says: "more",
    words: [
      "还要多一点",
      "还多一点",
      "还多点",
      "还要多",
      "多一点",
      "多一些",
      "多点",
      "挂零",
      "出头",
      "有余",
      "还多",
      "强",
      "多",
    ],
  },
  { says: "under", words: ["不到", "弱"] },
];
/** Money as it is spoken: "2个亿", "7毛钱". Longer ones first; the unit of the kernel and how many of it. */
export const SPOKEN_MONEY: readonly {
  readonly words: RegExp;
  readonly unit: string;
  readonly times: string;
}[] = [
  { words: /^个多?亿(?:元|块钱?)?/u, unit: "亿元", times: "1" },
  { words: /^个多?千万(?:元|块钱?)?/u, unit: "千万元", times: "1" },
  { words: /^个多?百万(?:元|块钱?)?/u, unit: "百万元", times: "1" },
  { words: /^(?:毛|角)钱?(?!落|度)/u, unit: "元", times: "0.1" },
  { words: /^分钱/u, unit: "元", times: "0.01" },
];
export const SPOKEN_MORE = /^个多/u;
/** "每人每月三千出头": a number without its unit, told for each of something, is money. */
export const PRICE_BEFORE =
  /(?:每(?:个|名|位)?[人月天年日辆台套件次]|人均|月均|年均|日均|均价|单价)(?:[^，。；、,;\d]{0,4})$/u;
export const PRICE_AFTER = /^(?:多|余)?(?:出头|左右|上下|有余|挂零|不到|(?=[，。；、,;)]|$))/u;
/** Smaller ones told so count something. */
export const LEAST_PRICE = 100;
/** "270个人". */
export const PEOPLE_COUNTED =
  /^个人(?!所得|和家庭|及家庭|信息|资料|账户|缴|部分|社保|医保|公积金|负担|防护|承担)|^个(?=[^，。、的和]{0,6}(?:名额|人员|职工|队员|干部)(?![^，。、]{0,4}(?:经费|费|工资)))/u;
/** Points of an appraisal: "满分100分". */
export const SCORE_BEFORE = /(?:得分|满分|评分|自评|打分|分数)[^，。；]{0,5}$/u;
export const SCORE_UNIT = "分";
export const PERSON_UNIT = "人";
/** Between a number and its unit: somewhat more. */
export const MORE_INSIDE = /^(?:余|多|来)/u;
/** What may stand between a word of comparison and its number. */
export const BETWEEN_SIGN = /(?:了|为|到|是|达|达到)$/u;
/** Words that reach a level and are part of a comparison ("达到"), never of the span. */
export const FOREIGN_MONEY =
  /^(?:[百千万亿]*)(?:美元|美金|港元|港币|港纸|欧元|英镑|日元|日圆|韩元|澳元|加元|卢布|法郎|新台币|台币|澳门元|us dollars|dollars|usd|euros?|eur|hkd|gbp|pounds|jpy|yen)/u;
export const FOREIGN_SIGN = /[$€£¥￥]$/u;
export const YUAN_SIGN = /[¥￥]$/u;
/** Months, days and years are dates, not amounts, unless the word says how long. */
export const DATE_UNITS: ReadonlySet<string> = new Set([
  "年",
  "月",
  "日",
  "号",
  "时",
  "点",
  "季度",
  "年度",
]);
/** What turns a count into a place in a list, an article or a name. */
export const ORDINAL_BEFORE =
  /(?:[×*÷]|第|no\.?|号|附件|附表|表|编号|代码|电话|热线|网址|文号|股票代码|邮编)[:： ]?$/u;
/** What follows a number that names something. */
export const NAME_AFTER =
  /^(?:本级|号|热线|联动|路|楼|室|版|大道|条例|服务热线|平台|届|级|世纪|年代|点|岁|时|分(?!之|钟)|秒|g|mb|gb|kb|px|度)/u;
/** Words for what numbers of things never claim: "三个方面". */
export const EMPTY_COUNTED =
  /^(?:方面|部分|层面|原因|阶段|来源|途径|要点|问题|字|角度|环节|数字|数据|例子|时期|步骤|数|渠道|领域|维度|说法|口径|版本|文件|表格|表(?!面)|合计|之和|加起来|相加|总计|共计|总和|一起|加总|加在|季度|月份|经费|费用|支出(?!中|项目|科目|事项|大类)|收入|指标合计|里|中|之间|相比|相差|当中|金额|分别|各|占|均|都|是|为|数值)/u;
/** Count units that Chinese numerals below two never claim with ("一个单位"). */
export const LOOSE_UNITS: ReadonlySet<string> = new Set([
  "个",
  "项",
  "种",
  "类",
  "家",
  "笔",
  "次",
  "批",
  "份",
  "本",
  "期",
  "张",
  "处",
  "条",
  "件",
  "场",
  "组",
  "位",
  "名",
  "座",
  "天",
  "所",
  "间",
  "年",
  "套",
]);
/** Before a one: it is counted. */
export const COUNTED_BEFORE =
  /(?:多|少|只有|仅有|仅|只|共有|共|共计|总共|保有|现有|拥有|配有|配备|有|安排了?|设有?|车辆|用车|为|是|达|各)$/u;
/** "三个超过50万元": behind a small number, the bound of what it counts. */
export const COUNTED_BOUND =
  /^(?:项目)?的?(?:金额|预算|资金)?(?:均|都|各)?在?(?:超过|超出|超|高于|低于|大于|小于|多于|少于|不足|不到|不超过|逾)\d/u;
/** "多一个": one is the difference. */
export const ONE_MORE = /比.{2,24}[多少]$/u;
/** Units that stand for counting things, beside the closed list of the kernel. */
export const COUNT_WORDS: readonly string[] = [
  "人次",
  "人",
  "名",
  "位",
  "辆",
  "台",
  "套",
  "个",
  "项",
  "件",
  "条",
  "次",
  "户",
  "家",
  "间",
  "份",
  "期",
  "场",
  "批次",
  "册",
  "所",
  "处",
  "座",
  "株",
  "篇",
  "本",
  "张",
  "枚",
  "组",
  "类",
  "部",
  "笔",
  "批",
];

/** "2万件": a size in front of things counted. */
export const COUNT_SIZE =
  /^([十百千万亿])余?(?=[人名位辆台套个项件条次户家间份期场批册所处座株篇本张枚组类部笔])/u;
export const ONE = "一";
/** Small counts that English spells out. */
export const ENGLISH_COUNTS: readonly string[] = [
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
export const ENGLISH_COUNT =
  /(?<![a-z])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:official )?(?:vehicles?|cars?|people|staff|employees|projects?|sets?)(?![a-z]))/gu;
/** Tenths: "四成", "七成五", "九成以上". */
export const TENTHS =
  /^([一二两三四五六七八九\d](?:\.\d)?)成([一二三四五六七八九半])?(?![本立功员果绩效为长套都人交分品])/u;
/** "三分之二", "百分之四十七点五", "千分之三". */
export const FRACTION_MARK = "分之";
/** Half, with what belongs to it. */
export const HALF =
  /(超过一半|不到一半|不足一半|接近一半|将近一半|近一半|约一半|过了半|一半以上|一半多|大约一半|差不多一半|一半左右|一半|半数以上|超半数|过半数|近半数|半数|超过半数|不足半数|不到半数|过半|超半|逾半|近半|对半|大半|多半|小半)/gu;
export const HALF_SAYS: readonly { readonly says: Exactness; readonly in: RegExp }[] = [
  { says: "over", in: /过|超|逾|以上|大半|多半|多$/u },
  { says: "under", in: /不到|不足|小半/u },
  { says: "near", in: /近/u },
  { says: "about", in: /约|差不多|左右/u },
];
/** Twice as much as before: the change in %, and how it is said. */
export const DOUBLED: readonly { readonly words: RegExp; readonly times: string }[] = [
  { words: /翻(?:了)?两番/gu, times: "4" },
  { words: /翻(?:了)?三番/gu, times: "8" },
  {
    words:
      /(?:翻(?:了)?一?[番倍]|(?:增长|增加|涨|上升|提高|多)了?(?:近|约|超过|逾|不到|将近)?(?:一|1)倍|doubled|doubles)/gu,
    times: "2",
  },
];
/** Nothing at all, in words. */
export const NOUGHT =
  /(?:为|是|编列|安排)零(?![一二三四五六七八九十\d星距])|零(?:支出|元|预算|安排|增长)/gu;
/** "一辆公车都没有", "没有一辆公务用车": none of what is counted. */
export const NONE_COUNTED =
  /一([辆台套个人名家次笔件])(?:\p{Script=Han}{0,8}?)[都也](?:没有|没(?!想|料)|未)|(?:没有|无)一([辆台套个人名家次笔件])\p{Script=Han}{0,6}/gu;
/** "一分钱都没安排". */
export const NO_MONEY_AT_ALL = /一(?:分|毛|块)钱?[都也](?:没有|没|未)(?:安排|花|列|编)?/gu;
/** "腰斩", "减半": half of what it was. */
export const HALVED = /腰斩|减半|砍半|砍掉一半|缩水一半|减少(?:了)?一半|下降(?:了)?一半|halved/gu;
/** English size words behind a number; the unit of money they make with yuan. */
export const ENGLISH_SIZES: readonly { readonly words: RegExp; readonly unit: string }[] = [
  { words: /^ ?(?:hundred million|100 million)(?: yuan| rmb)?/u, unit: "亿元" },
  { words: /^ ?(?:ten thousand|10,?000)(?: yuan| rmb)/u, unit: "万元" },
  { words: /^ ?(?:wan)(?: yuan| rmb)?/u, unit: "万元" },
  { words: /^ ?(?:million|mn|m)(?: yuan| rmb)?(?![a-z])/u, unit: "百万元" },
  { words: /^ ?(?:billion|bn)(?: yuan| rmb)?(?![a-z])/u, unit: "十亿元" },
  { words: /^ ?(?:thousand)(?: yuan| rmb)/u, unit: "千元" },
  { words: /^ ?(?:yuan|rmb)(?![a-z])/u, unit: "元" },
  { words: /^ ?(?:per cent|percent|pct)(?! ?age)/u, unit: "%" },
  { words: /^ ?percentage points?/u, unit: "个百分点" },
  { words: /^ ?(?:times)(?![a-z])/u, unit: "倍" },
  { words: /^ ?(?:vehicles?|cars?)(?![a-z])/u, unit: "辆" },
  { words: /^ ?(?:people|persons|staff|employees)(?![a-z])/u, unit: "人" },
  { words: /^ ?(?:projects?)(?![a-z])/u, unit: "个" },
  { words: /^ ?(?:sets?|pieces?)(?![a-z])/u, unit: "套" },
  { words: /^ ?(?:calls?|visits?|trips?)(?![a-z])/u, unit: "次" },
];
export const BILLION = { unit: "十亿元", as: "亿元", times: "10" } as const;
export const PERMILLE = /^(?:‰|个千分点)/u;
export const HUNDREDTH = "百";
export const THOUSANDTH = "千";
export const TEN_THOUSANDTH = "万";
export const TIMES_UNIT = "倍";
/** "两倍半": half of one more. */
export const HALF_MORE = /^半(?!年|数|月|天|价)/u;
export const [HALF_DIGIT, HALF_STEP] = ["5", "0.5"] as const;
export const PERCENT = "%";
export const TENTH_UNIT = "成";
export const MONTH_COUNT = "个";
export const SUM_AFTER = /^(?:合计|之和|加起来|相加|总计|共计|总和|一起|加总|加在)/u;
/** A bound that only says which things are meant: "50万元以上的通用设备". */
export const BOUND_OF_THINGS =
  /^(?:及|\(含\)|，含，)?(?:以上|以下|以内)(?:的)?(?:通用|专用|大型|单台|办公)?(?:设备|仪器|资产|合同|采购项目|大额)/u;
/** A noun right after a counting unit, up to a pause. */
export const COUNTED_NOUN =
  /^(?:项目|专家|职能科室|内设科室|科室|股室|股|窗口|人员|工作人员|职工|员工|单位|部门|科目|指标|系统|平台|镇|村|乡镇|街道|社区|队员|车辆|公务用车|执法执勤用车|设备|通用设备|专用设备|车|名额|机构|处室|站点|网站|摄像头|服务器|终端|事项|会议|培训|岗位)(?!支出|经费|总|预算)/u;
/** The same behind a number and its unit. */
export const COUNTED_WITH = new RegExp(
  `^[\\d.,万]+ ?(?:多|余)? ?(?:个|名|位|家|项|条|处|所|台|辆|人)? ?((?:[^的和与及、，。\\d\\s()]{0,6}?)${COUNTED_NOUN.source.slice(1)})`,
  "u",
);
/** A name that ends in such a noun. */
export const COUNTED_END = new RegExp(`${COUNTED_NOUN.source.slice(1)}$`, "u");
/** A count with its unit, in front of what is counted. */
export const COUNT_WITH_UNIT =
  /^[\d.,零〇一二两三四五六七八九十百千万]+ ?(?:多|余|来)?(?:人次|批次|[人名位辆台套个项件条次户家间份期场批册所处座株篇本张枚组类部笔])/u;
/** Characters a number, or a word that stands for one, can start with. */
export const NUMBER_START =
  /[\d零〇一二两俩三四五六七八九十百千万亿半过超逾近约对多大小翻腰减砍增涨提上缩下不d]/u;
/** 近 of 附近, 过 of 通过 and 超 of 赶超 are no words of comparison. */
export const SIGN_IN_WORD =
  /(?:附近|最近|通过|经过|不过|赶超|大约|预约|合约|节约|公约|签约|契约|续约|履约|打破|靠近|远近|超过)$/u;
/** Behind a closing word of comparison: it was the start of another word. */
export const NO_TAIL = /^[于出加]/u;
/** The size at the end of a spelled number, which belongs to its unit. */
export const SIZE_END = /[万亿]+$/u;
/** A numeral whose last size is left out: "两千五". */
export const SHORTENED = /([百千万])[一二三四五六七八九]$/u;
export const NEXT_SIZE: Readonly<Record<string, string>> = { 百: "十", 千: "百", 万: "千" };
export const LONE_SIZE = /^[十百千万亿]$/u;
export const HALF_TENTH = "半";
export const YUAN = "元";
/** Units beside those of things that claims are told in. */
export const ALSO_COUNTED: ReadonlySet<string> = new Set([
  "工作日",
  "个月",
  "天",
  "倍",
  "台（套）",
  "台/个/套",
]);
