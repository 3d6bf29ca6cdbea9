/** Words for the families that are ranked, listed and counted. */
export const FAMILY_WORDS = {
  projects: [
    "projects",
    "project",
    "多少项目",
    "多少个项目",
    "几个项目",
    "有几个项目",
    "几项目",
    "项目",
  ],
  classes: [
    "四大类",
    "三大类",
    "哪几大类",
    "几大类",
    "哪一类",
    "功能大类",
    "类级",
    "哪几类",
    "大类",
    "类级科目",
    "哪类",
    "几类",
    "两类",
    "三类",
    "四类",
    "五类",
    "六类",
    "各类",
    "功能支出",
    "功能分类支出",
  ],
  functions: [
    "科目 项级",
    "款项级",
    "项级",
    "项级科目",
    "项级功能科目",
    "功能科目",
    "功能分类科目",
    "功能分类",
    "支出功能分类",
    "类款项",
  ],
  economics: [
    "哪个科目",
    "哪款",
    "各款",
    "款级科目",
    "经济科目",
    "经济分类科目",
    "经济分类",
    "科目",
  ],
} as const;
export type Family = keyof typeof FAMILY_WORDS;

/** Words that name the part of the money a question is about. */
export const SCOPE_WORDS = {
  general: ["一般公共预算支出", "一般公共预算", "一般公共预算收支"],
  fiscal: ["财政拨款", "财政拨款收支"],
  fund: ["政府性基金预算支出", "政府性基金支出", "政府性基金预算", "政府性基金"],
  capital: [
    "国有资本经营预算支出",
    "国有资本经营支出",
    "国有资本支出",
    "国有资本经营预算",
    "国有资本经营",
  ],
  all: ["全口径", "全部口径", "所有资金", "全部资金"],
} as const;

/** Years told in relation: the number of years before the reference year. */
export const RELATIVE_YEARS: readonly {
  readonly words: readonly string[];
  readonly back: number;
  readonly ofTurn: boolean;
}[] = [
  { words: ["今年", "本年度", "本年", "this year"], back: 0, ofTurn: false },
  { words: ["当年"], back: 0, ofTurn: true },
  { words: ["去年", "last year"], back: 1, ofTurn: false },
  { words: ["上年度", "上年", "上一年度", "上一年", "前一年"], back: 1, ofTurn: true },
  { words: ["前年"], back: 2, ofTurn: false },
  { words: ["明年", "next year"], back: -1, ofTurn: false },
  { words: ["转过年来", "第二年", "次年", "下一年", "后一年"], back: -1, ofTurn: true },
];
/** "两年", "三年": a span of years back from the newest. */
export const YEAR_SPANS: readonly { readonly words: readonly string[]; readonly count: number }[] =
  [
    { words: ["近两年", "这两年", "最近两年", "两年来"], count: 2 },
    { words: ["近三年", "这三年", "最近三年", "三年来"], count: 3 },
  ];
/** A year in digits: "2023", "23年". */
export const ARABIC_YEAR =
  /(?<![\d.]|分|分成|分为)(?:(?:19|20)\d{2}|\d{2}(?=年)|\d{2}(?=[、,和与到至-]\d{2}(?:两|三)?年)|(?<=\d{2}[、,和与到至-])\d{2}(?=[两三]?年))(?![\d%]|[.]\d|\s*(?:元|块|万|亿|余|多[元块万人个]|人(?!员|均|头|数)|名|件|套|户|平|米))/u;
/** A year in Chinese numerals: "二〇二三年", "二三年". */
export const CHINESE_YEAR = /(?:[零〇一二三四五六七八九]{4}|[一二三四五六七八九零〇]{2})(?=年)/u;
/** What may follow a year and belongs to it. */
export const YEAR_TAIL: readonly string[] = ["年度", "年期末", "年末", "年底", "年初", "年"];

/** Words of comparison that come before a threshold. */
export const THRESHOLD_WORDS: readonly {
  readonly words: readonly string[];
  readonly sign: ">" | "≥" | "<" | "≤" | "=";
}[] = [
  { words: ["不低于", "不少于", "大于等于", "至少", "达到", "at least"], sign: "≥" },
  {
    words: [
      "不超过",
      "没超过",
      "没有超过",
      "未超过",
      "没有超",
      "没超",
      "不超",
      "不高于",
      "不多于",
      "小于等于",
      "至多",
      "at most",
    ],
    sign: "≤",
  },
  {
    words: [
      "超过了",
      "超过",
      "超出",
      "突破",
      "大于",
      "高于",
      "多于",
      "超",
      "过",
      "破",
      "上",
      "exceed",
      "exceeds",
      "above",
      "over",
      "more than",
    ],
    sign: ">",
  },
  {
    words: [
      "低于",
      "小于",
      "少于",
      "不到",
      "没到",
      "没有到",
      "没达到",
      "没有达到",
      "未达到",
      "未达",
      "达不到",
      "够不到",
      "够不着",
      "不足",
      "不满",
      "below",
      "under",
      "less than",
    ],
    sign: "<",
  },
  { words: ["等于", "正好", "刚好", "为", "是"], sign: "=" },
];
/** "工会那块经费": the words that set a part apart stand inside its name. */
export const SET_APART =
  /(?<=\p{Script=Han}{2})[那这](?:一)?(?:块|摊子?|部分|项|笔)(?:的)?(?=经费|费用|费(?!用)|支出)/gu;
/** Words of comparison that come after a threshold. */
export const THRESHOLD_TAILS: readonly {
  readonly words: readonly string[];
  readonly sign: "≥" | "≤" | "<" | ">";
}[] = [
  {
    words: ["及以上", "含以上", "以上", "往上", "含往上", "及往上", "朝上"],
    sign: "≥",
  },
  {
    words: ["及以下", "含以下", "以下", "以内", "往下", "朝下"],
    sign: "≤",
  },
  {
    words: [
      "都不到",
      "都没到",
      "都没有到",
      "都不足",
      "都没达到",
      "也没到",
      "也不到",
      "还不到",
      "还没到",
      "都够不上",
      "不到",
      "没到",
    ],
    sign: "<",
  },
  { words: ["还多", "还不止", "都不止", "都打不住", "开外", "不止"], sign: ">" },
];
/** Asks whether a bound is passed: its 没有 denies nothing. */
export const WHETHER_BEFORE = /有没?$/u;
/** Words of comparison that begin with a denial. */
export const DENIES = /^没/u;
/** Between a number and its unit: somewhat more ("90多万", "一百来万"). */
export const AND_SOME = /^(?:多|余|来)/u;
/** After a share: somewhat more, which a list takes as a bound. */
export const SHARE_MORE = /^(?:多|出头|有余|挂零)(?!少)/u;
/** A fraction in words: "四分之三", "千分之2". */
export const FRACTION =
  /([一二两三四五六七八九十百千万\d]+)分之([一二两三四五六七八九十百千\d]+)/gu;
/** Half of the whole. */
export const HALF = /(?<!上|下|每|多)(?:一半|半数|对半)/gu;

/** Words that start or mark a follow-up to the turn before. */
export const FOLLOW_WORDS: readonly string[] = [
  "前者",
  "后者",
  "二者",
  "两个数",
  "这两项",
  "这俩",
  "前一个",
  "后一个",
  "那么",
  "那",
  "呢",
  "它",
  "他们",
  "这个",
  "这项",
  "其中",
  "再",
  "也",
  "同样",
  "还有",
  "不对",
  "我问的是",
  "我是问",
  "俩",
  "两者",
  "这两个",
  "上面",
  "刚才",
  "前面",
  "what about",
  "and",
];
/** "第二个", "第三名": asks for one of the last results. */
export const ORDINAL =
  /第([一二三四五六七八九十\d]+)(?!节|部分|章|页|张|季度|方|年)(?:个|名|位|高|大|多|项|条)?/u;
/** One place of a ranking is held against another. */
export const HELD_AGAINST = /比|差|相距|拉开|领先|gap|difference/u;
/** "前三", "前5", "top 3", "最高的三个": how many a ranking should give. */
export const TOP_COUNT: readonly RegExp[] = [
  /前([一二三四五六七八九十两\d]+)(?:个|名|位|项|大|高)/u,
  /前([一二三四五六七八九十两\d]+)/u,
  /top ?(\d+)/u,
  /最(?:高|大|多|贵|花钱|烧钱)的?([一二三四五六七八九十两\d]+)(?:个|项|笔|名|类|款|块|样|家)/u,
  /头([一二三四五六七八九十两\d]+)(?:名|个|项)/u,
  /哪([二两三四五六七八九\d]+)(?:个|项|笔)(?=.{0,8}最)/u,
];
/** "倒数三名": as many from the other end. */
export const BOTTOM_COUNT =
  /(?:倒数|最后|后(?!一)|垫底的?|最(?:低|小|少|省钱|便宜|不花钱)的?)([一二三四五六七八九十两\d]+)(?:个|名|位|项|笔|类|款|块|样|家)/u;
/** All of a family in order: "所有项目从大到小列". */
export const ALL_IN_ORDER =
  /(?:所有|全部|每个|各个?)[^,，。?？]{0,12}(?:从[大高小低]到|由[大高小低]到|排序|排个序|排名)|(?:从[大高小低]到[大高小低]|由[大高小低]到[大高小低])[^,，。?？]{0,4}(?:列|排)/u;
/** "倒数第二": a place from the other end. */
export const BOTTOM_ORDINAL = /倒数第([一二三四五六七八九十\d]+)(?:个|名|位|项|条)?/u;
/** Units a question for a number of things asks in: the words of the question, the units printed. */
export const THING_UNITS: readonly { readonly asked: RegExp; readonly units: readonly string[] }[] =
  [
    { asked: /(?:多少|几)(?:名|位|人|个人|个?队员|个?专家)/u, units: ["人", "名", "位"] },
    { asked: /面积|多少平|几平/u, units: ["平方米"] },
    {
      asked: /(?:多少|几)天|多久|多长时间|多少日/u,
      units: ["天", "工作日", "个月", "小时", "分钟"],
    },
    { asked: /(?:多少|几)个月/u, units: ["个月"] },
    { asked: /(?:多少|几)分钟/u, units: ["分钟"] },
    { asked: /(?:多少|几)(?:套|枚)/u, units: ["套", "枚", "台/个/套"] },
    { asked: /(?:多少|几)台/u, units: ["台"] },
    { asked: /(?:多少|几)次/u, units: ["次"] },
    { asked: /(?:多少|几)条/u, units: ["条"] },
    { asked: /(?:多少|几)件/u, units: ["件"] },
    {
      asked: /(?:多少|几)个(?:窗口|村|乡镇|系统|便民中心|社区)|窗口.{0,8}(?:多少|几)个/u,
      units: ["个"],
    },
  ];
/** "保留两位小数": asked decimals. */
export const DECIMALS =
  /(?:保留|精确到|留|取|四舍五入到)?(?:小数点后)?([一二三四五六七八九两\d]+)位(?:小数)?/u;

/** Particles that are never part of a word with content. */
export const PARTICLES: ReadonlySet<string> = new Set([
  "的",
  "了",
  "吗",
  "呢",
  "啊",
  "呀",
  "吧",
  "嘛",
  "么",
  "是",
  "有",
  "在",
  "和",
  "与",
  "或",
  "跟",
  "把",
  "被",
  "这",
  "那",
  "它",
  "其",
  "都",
  "也",
  "还",
  "又",
  "就",
  "才",
  "多",
  "少",
  "里",
]);
/** "谁的三公多": which of several is larger. */
export const WHICH_MORE =
  /(?:谁|哪个|哪家|哪边)[^,.;?!、。，]{0,12}(?:多|大|高|少|低|小)(?![少数])/u;
/** "每套", "平均一人": an amount per counted thing. */
export const PER_THING =
  /(?<!多久\p{Script=Han}{0,4}|多长时间\p{Script=Han}{0,4}|几[天月年]\p{Script=Han}{0,4})(?:每|平均一|平均每|一)个?(套|人|名|辆|件|台|条|户|次)(?!性|共|起|般|并|步)|每个?\p{Script=Han}{0,6}?(?=人员|职工|员工|队员)/u;
/** Two years joined into a span: "2021到2023". */
export const YEAR_RANGE = /((?:19|20)\d{2})年?(?:到|至|-|—|~)((?:19|20)\d{2})/u;
/** Two amounts that bound a range. */
export const BETWEEN_AMOUNTS = /之间|区间|介于/u;
/** A part of what was asked before: "只算基本支出那部分". */
export const PART_WORDS: readonly string[] = [
  "部分",
  "只算",
  "其中",
  "里头",
  "里面",
  "那块",
  "那份",
];
/** Words of the field: a question with one of them is about a budget, answered or not. */
export const FIELD_WORDS: readonly string[] = [
  "预算",
  "支出",
  "收入",
  "经费",
  "费用",
  "资金",
  "拨款",
  "决算",
  "采购",
  "工资",
  "职工",
  "编制",
  "科目",
  "部门",
  "财政",
  "项目",
  "绩效",
  "指标",
  "多少钱",
  "万元",
  "费",
  "budget",
  "expenditure",
  "spend",
];
/** "这两个", "它们三个": how many of the last things are meant. */
export const SEVERAL = /([两二三四五六])(?:个|项|家|者|笔|样)/u;
/** Things with a word in their name: "名称带…的项目". */
export const NAME_FILTER =
  /(?:名字|名称|项目名)(?:里面|里|中)?(?:带有|带|含有|含|包含|有|以)(.{2,12}?)(?:字样|这几个字|开头|打头|的)|([\p{Script=Han}\d]{2,8}?)(?:开头|打头)的/u;
/** Tables whose 科目 are functional ones. */
export const FUNCTION_TABLES = /部门支出|一般公共预算支出|功能/u;
/** Words that make a number an approximate one. */
export const APPROXIMATE: readonly string[] = [
  "约",
  "大约",
  "差不多",
  "左右",
  "大概",
  "将近",
  "接近",
  "about",
  "around",
];
/** Words that ask for a thing of a kind: the kind must be something the answer names. */
export const WHICH_KIND: readonly string[] = ["哪些", "哪几个", "什么", "哪个", "哪几"];
/** "比15000元多": a threshold told as a comparison. */
export const COMPARED: readonly { readonly tail: RegExp; readonly sign: ">" | "<" }[] = [
  { tail: /^(?:还)?(?:多|高|大)/u, sign: ">" },
  { tail: /^(?:还)?(?:少|低|小)/u, sign: "<" },
];
export const COMPARED_HEAD = "比";
/** Things without money. */
export const ZERO_WORDS: readonly string[] = [
  "没有安排资金",
  "没安排资金",
  "没有安排",
  "没安排钱",
  "没有钱",
  "为零",
  "金额是零",
];
/** Which way things moved against the year before; the first that fits counts. */
export const MOVED: readonly {
  readonly words: RegExp;
  readonly direction: "up" | "down" | "same" | "any";
}[] = [
  { words: /不一样|不同|不相同|不相等|(?<!没)有变/u, direction: "any" },
  {
    words:
      /一样|一模一样|一分(?:钱)?(?:也|都)?[不没](?:变|动|增|减|涨|降|差|多|少|改)|持平|(?<!有)(?:没有?|无|未|毫无)(?:什么|啥|任何|发生)?(?:变化|变动|变|增减|增也没减)|没动|不变|不增不减|没增没减|相同|一致|相等/u,
    direction: "same",
  },
  {
    words: /增加|上涨|多了|增长|涨|增幅|加钱|加得|加了|添钱|上升|升得|增得|increase|grew|rose/u,
    direction: "up",
  },
  {
    words:
      /减少|下降|少了|给得少|降|减得|减钱|减了|减预算|压减|压缩|砍|缩水|缩减|跌|decrease|fell|cut/u,
    direction: "down",
  },
  { words: /变化|变动|增减|波动|change/u, direction: "any" },
];
/** "哪些项目减钱了": of things of a kind it can only mean against the year before. */
export const MOVED_ALONE =
  /(?<!不|没|能|要)(?:[加减涨降砍添缩](?:了)?(?:钱|预算|经费|资金|额度)|(?:涨|降|砍|增加|减少|下降|上升|增长|压减|压缩|缩水|缩减|跌)(?:了|过)?(?:的(?=项目|科目|大?类|有|是|都)|$|[,，?？。])|比(?:上|去|前)(?:一)?年(?:多|少))/u;
/** Two years named side by side are held against each other. */
export const EARLIER_WORDS = /比|较|相比|跟|和|与/u;
/** The order of changes is by percent. */
export const BY_RATE = /增幅|涨幅|降幅|增长率|增速|百分|幅度|rate/u;
/** "上年为0的不算": things without an amount the year before are left out. */
export const WITHOUT_NONE =
  /(?:上年|去年|上一年|前一年|头年)?(?:金额)?(?:是|为|等于)?(?:0|零)的?(?:项目)?(?:都)?(?:不算|不计|除外|不含|不要|剔除|去掉|排除|不包括|别算)|(?:除去|除了|剔除|去掉|排除|不算|不含)(?:上年|去年|上一年)?(?:金额)?(?:是|为)?(?:0|零)的/u;
/** A 类 named by its bare code: "208类". */
export const CLASS_CODE =
  /(?<!\d)([235]\d{2})(?=类|科目|大类)(?:类|大类)?|(?<=类|科目|代码|编码|编号)(?:是|为)?([235]\d{2})(?!\d|年|万|元|个|\.)/gu;
/** "第二大的": a place by amount, not a place in the list shown. */
export const RANKED_ORDINAL = /第[\p{L}\d]{1,3}?(?:高|大|多|贵|名)/u;
/** English places: "the third-smallest", "second largest". */
export const ENGLISH_ORDINALS: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
};
export const ENGLISH_ORDINAL = /(second|third|fourth|fifth)[- ](?:largest|biggest|highest)/u;
export const ENGLISH_BOTTOM_ORDINAL = /(second|third|fourth|fifth)[- ](?:smallest|lowest)/u;
/** Opens a turn that adds to what was asked before. */
export const ADDING = /^(?:那|如果|要是)?(?:再加上|再算上|加上|再加|连同|算上|连上)/u;
/** "翻没翻倍", "翻番了吗", "增长一倍": twice the amount of the year before. */
export const DOUBLING = /翻[没不]翻[倍番]|翻(?:了)?一?[倍番]|(?:增长|增加|涨)了?一倍/gu;
/** Do parts and whole agree? */
export const AGREES =
  /对[得不]上|同一个数|一样多?吗|相同吗|是不是一样|吻合|相符|(?:是否|是不是)?(?:一致|相等)(?:吗|不)?|平不平/u;
/** Words by which an answer says that figures do not agree. */
export const DISAGREE = /不一致|对不上|不相等|contradict|not agree|differ/u;
/** One told amount or another: "447.37万还是447.34万". */
export const EITHER = /\d[^,。?]{0,6}还是\D{0,6}\d/u;
/** All of a line item, whatever part of it was asked for before. */
export const WHOLE_LINE =
  /连(?:同|上)?项目|(?:项目|全部|都)(?:里(?:头|面)?(?:列|安排|出)?的|列的|的|那部分|那块)?(?:也)?(?:一起|算上|算进|加上|加进)|全口径|一起算/u;

/** What stands between the items of a list. */
export const LISTED = /[、,和与及跟]/u;
/** Takes back what was said just before: "去年……哦不，就2023年". */
export const TAKEN_BACK =
  /(?:哦|噢|啊|呃)[,，]?不|不对|说错了|我说错|更正(?:一下)?|我?(?:记混|记错|搞混|弄混|搞错|弄错)了?|(?<=[,，。?？!！])改(?:成|为|问)|no wait|i mean/u;
/** Before a thing that is not all that is asked for: "不光基本支出". */
export const NOT_ONLY = /不(?:光|仅|只|单|止)(?:是|算|看|要)?$/u;
/** Between a loose name and the exact one: "办公用的钱（就是办公费）". */
export const NAMELY = /^[\s,，]*(?:也?就是|即|指的是|我是说|说的是)(?:说)?$/u;
/** All budgets there are, of whatever year. */
export const EVERY_BUDGET =
  /哪(?:一)?年|(?:这|手头|手里|已有|收录的?)[几两三四五六七八九十\d]*(?:份|本)|(?:全部|所有|各)(?:份|本)?预算|which year/u;
/** Things with money. */
export const NONZERO_WORDS: readonly string[] = [
  "不是零",
  "不为零",
  "不是0",
  "不为0",
  "非零",
  "不等于0",
  "有金额的",
  "有数的",
  "安排了钱的",
  "安排了资金的",
];
/** A whole told by the kinds it is divided into: "按功能分成哪几大类". */
export const SPLIT_INTO =
  /(?:分成|分为|分了?|有)(?:哪)?几(?:大)?类|按(?:功能|经济|项目|科目)(?:分类)?(?:分|拆|列)/u;
/** The kinds of a whole are asked for: "支出有哪几类". */
export const WHICH_CLASSES = /(?:哪几?|哪些|几)(?:个)?(?:功能|支出)?(?:大)?类/u;
/** One thing held against another beside it. */
export const BESIDES =
  /(?:是|相当于|等于|抵得?上)[^,，。?？]*的(?:百分之|几成|几分之)|比[^,，。?？]*(?:多|少|高|低|大|小)|(?:多|少|高|低)[^,，。?？]*(?:百分之|几成|个点|百分点)/u;
/** "跟2022年比", "比2022年多": the year that another, later one is held against. */
export const AGAINST_YEAR =
  /(?:跟|和|与|同|拿)(?:20)?\d{2}年?度?(?:的|那时|那会儿?|那年)?(?:相|来|做|作|一)?(?:比|较)|(?:比|较|相比于?|比起|对比)(?:20)?\d{2}年/u;
/** A change against the year before, not between two answers. */
export const THAN_BEFORE = /[比较跟](?:上|去|前)(?:一)?年/u;
/** A change against the year before is spoken of. */
export const BEFORE = /(?:上|去|前)(?:一)?年|涨幅|增幅|降幅|增速|增长率/u;
/** Doubts about what is printed: how the figures fit together is asked. */
export const DOUBTS =
  /怎么回事|咋回事|到底|究竟|矛盾|前后不一|不一致|印错|写错|核一?下|核对|合得上|对[得不]上|哪一?项(?:上)?减|减在哪|同一个数/u;
/** A stretch that names something counted or rated: an amount of money is no answer to it. */
export const RATED =
  /(?:(?<!税|利|汇|费|效)率|(?<![年幅额力程季制月角强])度|次数|数量|人数|面积|天数|时长|得分|分数|台数|户数)$/u;
/** One thing told as a part of another: "是政务中心的百分之几". */
export const IS_OF = /(?:是|相当于|等于|抵得?上)[^,，。?？]*的(?:百分之|几成|几分之)/u;
/** All of a kind, by their number: "12个项目加起来". */
export const COUNTED_FAMILY =
  /(?:\d+|[一二两三四五六七八九十]+|所有|全部|各)(?:个|项)?的?(?:项目|科目)/u;
/** What "最多的三类" ranks. */
export const TOP_FAMILY: readonly { readonly end: RegExp; readonly family: Family }[] = [
  { end: /类$/u, family: "classes" },
  { end: /款$/u, family: "economics" },
];
/** Right before the part of the money that a share is taken of. */
export const SHARE_BEFORE = /占(?:了|到|全部|整个)?$/u;
/** Asks for one amount, not for a change. */
export const PLAIN_AMOUNT = /(?:是|有|为)?多少(?:钱|万|元)?[?？]?$/u;
/** A slip of the document is suspected. */
export const MISPRINT = /写错|印错|打错|笔误|弄错|有误/u;
/** "钱都花哪了": all the classes of the expenditure, the largest first. */
export const WHERE_SPENT =
  /(?<=^|[的年度,，\s]|中心|局|办|委)(?:钱|预算|资金|支出|经费)?(?:都|主要|大部分|到底|究竟|具体)*(?:花|用)(?:在|到|去|给)?了?(?:哪(?:里|儿|些(?:地方|方面|上)?|些|了|去了)?|什么地方|什么上|啥上|啥地方|哪几块|什么方面)了?/gu;
/** "支出的大头是什么": the classes, the largest first. */
export const BIGGEST_PART =
  /(?:支出|开支|花销|花费|钱|预算)?(?:的|里(?:面|头)?)?大头(?:花?在|是)?(?:什么(?:地方|方面|上)?|啥|哪(?:里|儿|一?块|一?项|些|一?类|方面)?)(?:上)?/gu;
/** A number of things is asked, not what they cost ("有几辆公车", "有公车吗"). */
export const HOW_MANY = /(?:几|多少)(?:辆|台|部|套)|有[^,，。?？]{0,8}(?:吗|没有)|有没有/u;
/** How one thing stands to another: more, less or the same. */
export const STANDS_TO =
  /比[^,，。?？]{2,24}(?:多|少|高|低|大|小|贵|便宜|强)(?!少)|(?:跟|和|与|同)[^,，。?？]{2,20}(?:一样|持平|相同|相等|一致|差不多)|(?:没有?|不如|不及)[^,，。?？]{2,20}(?:多|高|大|贵)|(?:超过|多于|少于|高于|低于|大于|小于)(?=\p{Script=Han})/u;
