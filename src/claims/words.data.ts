/** Ends of sentences in the reading view; a point only before a space or a new sentence. */
export const SENTENCE_END =
  /。+|[.](?=\s*\p{Script=Han}|\s+[a-z]|\s*$)(?<!\d[.](?=\d))|(?<=[a-z]{2}|[%)\d])[.](?=[a-z]{2})/gu;
/** A sentence longer than this is cut. */
export const MAX_SENTENCE = 600;
/** Marks between clauses. */
export const CLAUSE_MARK = /[，；：()]|,(?!\d)|(?<=\p{Script=Han}) (?=\p{Script=Han})/u;

/** Words for a change up (1), down (-1) or none (0), longer ones first. */
export const MOVES: readonly { readonly to: 1 | -1 | 0; readonly words: readonly string[] }[] = [
  {
    to: 1,
    words: [
      "增加",
      "增长",
      "上升",
      "提高",
      "上涨",
      "新增",
      "增幅",
      "涨幅",
      "增速",
      "多出",
      "扩大",
      "走高",
      "上浮",
      "攀升",
      "提升",
      "增收",
      "增支",
      "追加",
      "净增",
      "增多",
      "涨",
      "升高",
      "多了",
      "高了",
      "多花",
      "多安排",
      "大增",
      "猛增",
      "上调",
      "调增",
      "increased",
      "increase",
      "rose",
      "rise of",
      "gain of",
      "grew",
      "growth",
      "higher",
      "up by",
      "up",
    ],
  },
  {
    to: -1,
    words: [
      "减少",
      "下降",
      "降低",
      "压减",
      "缩减",
      "核减",
      "调减",
      "削减",
      "降幅",
      "减幅",
      "下滑",
      "缩水",
      "回落",
      "走低",
      "下调",
      "压缩",
      "跌幅",
      "砍掉",
      "少了",
      "降了",
      "低了",
      "减了",
      "压了",
      "压掉",
      "砍了",
      "省了",
      "省下",
      "缩了",
      "削了",
      "削掉",
      "少花",
      "少安排",
      "净减",
      "大减",
      "锐减",
      "骤减",
      "减支",
      "下跌",
      "下行",
      "跌",
      "精简",
      "decreased",
      "decrease",
      "fell",
      "fall of",
      "drop of",
      "cut of",
      "dropped",
      "declined",
      "decline",
      "reduced",
      "lower",
      "down by",
      "down",
      "cut",
    ],
  },
  {
    to: 0,
    words: [
      "基本持平",
      "持平",
      "保持一致",
      "保持不变",
      "保持持平",
      "维持不变",
      "不变",
      "没有变化",
      "无变化",
      "没有增减",
      "无增减变化",
      "无增减",
      "未发生变化",
      "未变",
      "没变",
      "不增不减",
      "相同",
      "一样",
      "一致",
      "unchanged",
      "the same as",
    ],
  },
];
/** Words for a rise with those for the same fall. */
export const WAYS_TURNED: readonly (readonly [string, string])[] = [
  ["增加", "减少"],
  ["增长", "下降"],
  ["上升", "下降"],
  ["提高", "降低"],
];
/** Right after a word for change: a level reached, not a difference ("增加到", "降至"). */
export const REACHED =
  /^(?:了)?(?:到|至|为|成| ?(?:sharply |slightly |steadily |further )?(?:to|from) )/u;
/** Short words for a level reached. */
export const REACHING =
  /(?:增至|升至|减至|降至|涨至|压至|缩至|调至|提高到|达到|增加到|减少到|下降到|降到|涨到|升到|压减到|压缩到|扩大到|(?:rose|fell|grew|increased|decreased|dropped|declined|cut|reduced|up|down|raised)(?: sharply| slightly| further)? (?:to|from))(?:了)?(?:约|近|的| |about |nearly )*$/u;
/** The direction of a level reached. */
export const REACHING_WAYS: readonly { readonly to: 1 | -1; readonly words: RegExp }[] = [
  { to: 1, words: /(?:增加?|上?升|上?涨|增长|提高|扩大)(?:了)?[到至为]/u },
  { to: -1, words: /(?:减少?|下?降低?|压[减缩]?|缩减)(?:了)?[到至为]/u },
];
/** In the clause of the number something is told from. */
export const FROM_WITHIN = /[由从自]/u;
/** Between an office compared with and a number that is not the office's own. */
export const HELD_AGAINST = /[比较多高少低差增减]|相当/u;
/** In front of an office whose share is held against the one told before. */
export const HELD_TO = /(?:高于|低于|超过|不及|不如|多于|少于|大于|小于|比|较)$/u;
/** Between an office and a share taken of its amount. */
export const OFFICE_TO_SHARE = /^(?:同期|同年|当年)?的(?:大约|约|将近|近|不到|不足|超过)?$/u;
/** Words before a change word that belong to its phrase. */
export const MOVE_BEFORE =
  /(?:有所|略有|小幅|大幅|明显|显著|均|都|各|有|稍有|逐年|同比|连年|双双|继续|进一步|没有|并未|未|不降反|不升反|略)$/u;
/** A change word turned round: "没有减少". */
export const NOT_BEFORE = /(?:没有|并未|未曾|并没有|未|没|不|没怎么)(?:有所|明显|任何)?$/u;
/** "make up": no change. */
export const MAKE_UP = /(?:make|makes|made|making|set|sets|follow|follows|back) $/u;
/** Words that are no change of an amount though a change word is in them. */
export const NOT_A_MOVE =
  /(?:^(?:提高|提升|扩大|压缩|降低|增强)(?=\p{Script=Han})(?![了到至为约近超逾不幅比较达的一二两三四五六七八九十百])|提升(?:等|项目|工程|改造)|新增(?:项目|设备|车辆|一|两|\d)|提高(?:了)?(?:工作|服务|办事|效率|质量|水平|群众|政府|行政|全|窗口|公众|人民|满意|能力)|提升(?:了)?(?:服务|政务|工作|效|能力|群众|水平|质量|公众|全|人民|满意|政府)|压缩(?:办理|时间|审批|时限)|减少(?:办事|群众|跑|材料|环节)|降低(?:成本指标|能耗|企业)|扩大(?:覆盖|影响|范围)|上升为|核减(?:后|前)|一样(?:的)?(?:项目|东西)|一致(?:同意|认为|好评)|增加(?:透明|群众|人员|一台|一辆|新)|原因)/u;
/** Whether a direction without number is a claim: what it is held against. */
export const COMPARED_TO =
  /(?:比|较|与|同比|相比|相较|上年|去年|上一年|往年|前一年|年初|环比|than|compared)/u;
/** Words of comparison in front of a base year or issuer. */
export const THAN =
  /(?:相比于|相较于|相比|相较|比起|较之|比|较|与|同|跟|和|对比|than|compared with|compared to|from|versus|over)(?:\s*)$/u;
/** After a base year: the comparison goes on. */
export const THAN_AFTER = /^(?:年度?|的)?(?:预算|决算)?(?:相比|相较|比较|比|同期|的)?/u;
/** Before a base year when the amount beside it is that year's. */
export const FROM_BEFORE = /(?:由|从|自)$/u;
/** Before a number: it is what a thing is short of or above another thing by. */
export const GAP_WORDS: readonly { readonly to: 1 | -1 | 0; readonly words: RegExp }[] = [
  {
    to: 1,
    words: /(?:多出|高出|多|高|大|贵|多了|高了)(?:了)?(?:约|近|超过|逾|不到|将近|整整|出)*$/u,
  },
  { to: -1, words: /(?:少|低|小|便宜|少了|低了)(?:了)?(?:约|近|超过|逾|不到|将近|整整|出)*$/u },
  {
    to: 0,
    words:
      /(?:相差|差距(?:为|是|达|有)?|相距|差额(?:为|是|达)?|差了|差)(?:了)?(?:约|近|超过|逾|不到|将近|整整)*$/u,
  },
];
/** Between two things that are added. */
export const SUM_WORDS =
  /(?:合计|之和|加起来|加在一起|加总|相加|总计|共计|一共|总共|总和|合共|合起来|两者共|二者共|三者共|in total|together|combined)/u;
export const SUM_SHORT =
  /(?:两|二|三|四|五)(?:项|者|类|个|笔|块)(?:支出|经费|费用|收入|预算|部分|项目|资金)?(?:合计|总计|共计|加起来|一共|总共|之和|共)/u;
export const SUM_COUNT: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 };
/** Words of a share. */
export const SHARE_BEFORE =
  /(?:占比|占到|占了|占去|占据|占|比重|比例|份额|占有率|share|accounts? for|accounting for|accounted for|makes? up|made up|represent(?:s|ed|ing)?)/u;
/** After a share without its part: what the part is used for or is. */
export const SHARE_AFTER =
  /^(?:的)?(?:(?:的)?(?:支出|资金|经费|预算|收入|钱|开支|盘子)?(?:都|均|全)?(?:用于|用在|花在|投向|投入|来自|来源于|来自于|属于|是|为|流向|给了|归|安排给|集中在))/u;
/** In English the whole follows its share: "60% of total expenditure". */
export const SHARE_OF = /^ ?of (?:the |its |all )?/u;
/** Between a thing and a direction told of it. */
export const TOLD_OF =
  /^(?:预算|支出|经费|总额|规模|金额)?(?:也|都|均|又|还|则|却|有所|明显|大幅|略有|出现|呈|继续|持续|同步|双双|总体|整体|比较)*$/u;
/** A bound that picks things out: "超过50万元的有3个". */
export const PICKING =
  /^(?:及以上)?的(?:单个|单项|大额)?(?:项目)?(?:有|共有|共|达|为|一共|总共|,|，|$)/u;
/** Before a share phrase of a whole: "其中八成", "总支出的三成是…". */
export const OF_WHOLE = /(?:的|中|里|当中|之中|里面|内)$/u;
/** The stretch that opens a share phrase, with its words of comparison. */
export const SHARE_OPEN =
  /(?:大约|约|接近|将近|近|超过|超|逾|不足|不到|仅|只)?(?:占到了|占到|占了|占去|占据|占比(?:约|近|达到|达|为|是|超过|不足|超)?|占|比重(?:约|达到|达|为|是)?|比例(?:约|达到|达|为|是)?)/u;
/** Words of a ratio between two things. */
export const RATIO_MARK = /(?:是|为|相当于|等于|达到|达|有|约为|约是|接近|超过|足有)/u;
export type Per = "unit" | "person" | "month" | "day" | "year" | "office" | "project";
/** "平均每辆", "人均", "每月": an amount per counted thing. */
export const PER_WORDS: readonly { readonly words: RegExp; readonly per: Per }[] = [
  {
    words: /月均|平均每(?:个)?月|每(?:个)?月平均|每(?:个)?月|per month|a month|monthly/u,
    per: "month",
  },
  { words: /(?:每|平均)(?:一)?(?:天|日|周|季度|小时)|日均|周均/u, per: "day" },
  {
    words: /人均|平均每(?:个)?人|每(?:个)?人|每名|per person|per capita|each person/u,
    per: "person",
  },
  { words: /年均|平均每年|每年平均|一年平均|annual average|a year on average/u, per: "year" },
  {
    words:
      /(?:平均)?每(?:一)?(?:家|个(?:单位|部门|机构))|家均|(?:单位|部门)平均|平均(?:每家)?单位/u,
    per: "office",
  },
  { words: /(?:平均)?每(?:一)?(?:个|项|笔)?项目|项目平均|per project/u, per: "project" },
  {
    words:
      /平均每(?!家|人|个人|个月|月|年|天|日|名)|均每(?!家|人|个人|个月|月|年|天|日|名)|(?:平均|均摊|摊到|合)(?:下来)?一(?=[辆台套件项次户条张份])|^一[辆台套件户条张份](?=约|大约|近|将近|合|要|只|才|不到|\d|$)|每(?:辆|台|套|个(?!月|人)|件|项|次|户|条)|车均|per vehicle|per car/u,
    per: "unit",
  },
];
/** These are told of a list. */
export const PER_LIST: readonly Per[] = ["year", "office"];
/** What an average project can be an average of. */
export const OF_EACH_PROJECT: ReadonlySet<string> = new Set(["project", "performance_budget"]);
export const MONTHS_OF_YEAR = "12";
/** The unit an amount is told for one of, and that of people. */
export const PER_UNIT =
  /(?:每(?:一)?|(?:平均|均摊|摊到|合)(?:下来)?一|^一)([\p{Script=Han}])(?:\p{Script=Han}{0,4})?(?:约|大约|近|为|是|合|要)*$/u;
export const PERSON = "人";
export const DAYS_OF_YEAR = { plain: "365", leap: "366" } as const;
export const DAY_UNIT = "天";
/** Says that vehicles are meant by what an amount is told for each of. */
export const VEHICLES = /车|辆|vehicle|car/u;
/** Words for the first or last in order, with what goes on behind them. */
export const RANKS: readonly { readonly order: "largest" | "smallest"; readonly words: RegExp }[] =
  [
    {
      order: "largest",
      words:
        /(?:金额|数额|预算|规模|花钱|花费|支出|占比|比重|份额|投入|安排|开支)?最(?:大|多|高|贵|重|花钱|烧钱|费钱)(?:的)?|(?:金额|预算|规模)?(?:排名|位居|位列|居于|居|排在|排|列|名列|位于)(?:所有|全部|各)?(?:项目|科目)?(?:的)?(?:首位|第一(?:位|名)?|榜首|头一?(?:名|位|号|个)|之首|首)|头一名|占大头|大头|the largest|the biggest|the highest|largest|biggest|highest/gu,
    },
    {
      order: "smallest",
      words:
        /(?:金额|数额|预算|规模|花钱|花费|支出|占比|比重|份额|投入|安排|开支)?最(?:小|少|低|省钱|便宜)(?:的)?|(?:排名|位居|位列|居于|居|排在|排|列)(?:末位|最后(?:一位)?|末尾|倒数第一)|垫底|the smallest|the lowest|smallest|lowest/gu,
    },
  ];
/** "增幅居首", "增长最快": a place in the order of growth rates, not of amounts. */
export const GROWTH_RANKS: readonly {
  readonly to: 1 | -1;
  readonly order: "largest" | "smallest";
  readonly words: RegExp;
}[] = [
  {
    to: 1,
    order: "largest",
    words:
      /(?:增幅|增速|增长率|增长幅度|涨幅|升幅|增长|增加|上涨|上升)(?:也|均|都|又)?(?:(?:位居|位列|居于|居|排在|排名|排|列|名列|位于)(?:所有|全部|各|[两三四五六七八九十几]家)?(?:单位|部门|项目|科目)?(?:的|之)?(?:首位|第一(?:位|名)?|榜首|首)|最(?:快|大|高|多|猛|明显|显著))(?:的)?|(?:grew|rose|increased) (?:the )?(?:fastest|most)|fastest[- ]growing|(?:largest|biggest|highest|steepest) (?:increase|growth|rise)/gu,
  },
  {
    to: 1,
    order: "smallest",
    words: /(?:增幅|增速|增长率|增长幅度|涨幅|升幅|增长|增加|上涨|上升)最(?:慢|小|低|少)(?:的)?/gu,
  },
  {
    to: -1,
    order: "largest",
    words:
      /(?:降幅|减幅|跌幅|下降幅度|下降|减少|压减|缩减|降低|下滑)(?:也|均|都|又)?(?:(?:位居|位列|居于|居|排在|排名|排|列|名列|位于)(?:所有|全部|各|[两三四五六七八九十几]家)?(?:单位|部门|项目|科目)?(?:的|之)?(?:首位|第一(?:位|名)?|榜首|首)|最(?:快|大|高|多|猛|明显|显著))(?:的)?|(?:fell|dropped|decreased) (?:the )?(?:fastest|most)|(?:largest|biggest|steepest) (?:decrease|drop|fall|cut)/gu,
  },
  {
    to: -1,
    order: "smallest",
    words: /(?:降幅|减幅|跌幅|下降|减少|压减|缩减|降低|下滑)最(?:慢|小|低|少)(?:的)?/gu,
  },
];
/** Says by the amount, not by the rate: "增加额最大". */
export const BY_AMOUNT = /额/u;
/** In front of a place in an order: it is the order of growth rates, or of shares. */
export const GROWTH_BEFORE: readonly { readonly to: 1 | -1; readonly words: RegExp }[] = [
  { to: 1, words: /(?:增幅|增速|增长率|涨幅|升幅|增长幅度)[^，。；,;\d]{0,16}$/u },
  { to: -1, words: /(?:降幅|减幅|跌幅|下降幅度)[^，。；,;\d]{0,16}$/u },
];
export const SHARE_BEFORE_RANK = /(?:占比|比重|份额|比例|占有率)[^，。；,;\d]{0,12}$/u;
export const SHARE_IN_RANK = /占比|比重|份额/u;
/** Between a place in the order of growth and the rate itself. */
export const RATE_NEXT =
  /^(?:[，,(]|的|单位|部门|是|幅度|增幅|增速|降幅|达到?|高达|为|约|同比|至)*$/u;
/** "第二大项目", "排名第三", "位居第二". */
export const NTH =
  /(?:(?:排名|位居|位列|居于|居|排在|排|列|名列|位于)(?:各|所有|全部|单个)?(?:项目|科目|支出)?(?:的|中|之)?)?(倒数)?第([一二三四五六七八九十]|\d{1,2})(?:(大|多|高|小|少|低)(?:的)?|(?:位|名)?)/gu;
/** Next to the first told before. */
export const NEXT_TO_FIRST = /(?:紧随其后|位居其次|位列其次|居其次|次之)/gu;
export const NTH_SMALL = /[小少低]/u;
/** Nouns that follow a rank and say among what. */
export const RANK_NOUN =
  /^(?:一|1)?(?:个|项(?!目)|笔|块|类(?!别)|宗)?(?:单个|单项|单体|单笔)?(?:支出项目|预算项目|项目支出|项目|功能科目|经济科目|支出科目|科目|支出类别|支出|开支|经费|一项|一笔|一类|一块|一个|大类|类别|费用|收入来源|收入|来源|部门|单位|指标|头|project|item|expense)?(?:之一)?/u;
export const ONE_OF = /(?:(?<!分)之一|one of)/u;
/** Among the offices that are loaded. */
export const AMONG_OFFICES =
  /(?:[两二三四五六七八九十几\d](?:家|个)|各|所有|全部|这些)(?:预算)?(?:单位|部门|机构|局委)|[三四五六七八九十几]家/u;
export const AMONG_PROJECTS = /(?:项目|project)/u;
export const AMONG_LINES = /(?:科目|大类|类别|类支出|功能)/u;
/** A bound of a target or a name, not a rank ("最多不超过", "最低生活保障", "最大限度"). */
export const NOT_A_RANK =
  /^(?:颗粒|限度|程度|化|努力|可能|生活|工资|气温|近|不|跑|需|只需|要|优|程|的时候|值|的是方便|法院|人民|检|特色|亮点|的亮点|的特点|的问题|的变化|的原因|的不同)/u;
export const LIST_MARK = /^(?:、|和|与|及|跟|以及|,|以及|加|加上| and )$/u;
/** Shares a list of numbers out to a list of things. */
export const IN_TURN = /(?:分别|依次|各为|各是|各占|respectively)/u;
/** A criterion says of nothing that it is so. */
export const ASKS = /是否/u;
/** Gives a reason, which no table holds. */
export const REASON = /原因|由于|因为|得益于|受.{0,8}影响|因.{0,10}(?:所致|导致|使得)/u;
/** One phase of a budget held against another ("决算数与全年预算数持平"). */
export const AGAINST_PHASE =
  /(?:比|较|与|和|同)(?:年初|全年|调整后?|调整)?预算(?:数)?(?:相比|相)?/u;
/** Before words that are part of a thing, not an office spoken of. */
export const AS_THING = /(?:新增|增加|减少|开展|建设|加强|推进|提升|用于)$/u;
/** Behind a year that belongs to a document's number: "〔2022〕15号". */
export const NUMBERED = /^[，)]?第?\d+号/u;
/** A year in a bracket behind such a word belongs to the name: "值班经费（2023年）". */
export const NAME_BEFORE =
  /(?:经费|项目|费|费用|资金|工程|补助|租金|购置|服务|专项|建设|改造|运维|工装|采购)\($/u;
/** After a superlative: what it is follows. */
export const EQUALS =
  /^(?:的)?(?:一|1)?(?:个|项|笔)?(?:的)?(?:竟然?|居然|正|就|仍|还|便|则|却|依然|依旧|果然|自然|当然|无疑|恰恰)?(?:是|为|当属|要数|非|:|：)/u;
/** Between a superlative and the office it is told of. */
export const WHO_FOLLOWS = /^(?:的)?(?:单位|部门)?(?:是|为|当属|要数|:|：|，)?$/u;
/** Says that an amount per thing is an average. */
export const AVERAGED = /均|average|算下来|算起来|折合|折算|合下来|摊到|相当于/u;
/** Holds one amount against another without a number. */
export const ORDER_WORDS: readonly { readonly to: 1 | -1; readonly words: RegExp }[] = [
  { to: 1, words: /(?:高于|多于|大于|高过|多过|大过|超过|超出)(?:了)?/gu },
  { to: -1, words: /(?:低于|少于|小于|不及|不如|少过|低过)/gu },
];
/** Between such a word and what it holds the amount against. */
export const ORDER_NEXT = /^(?:该?(?:单位|中心|局)?|同期|同年|当年)?(?:的|其)?$/u;
/** Behind an office an amount is held against: the same of its. */
export const SAME_OF_OFFICE =
  /^(?:的)?(?:同期|同年|当年)?(?:的)?(?:约|近)?(?:\d|[,，。；、]|水平|比例|比重|占比|$)/u;
/** One thing held against another. */
export const COMPARES = /(?:比|较)(?!重|例|上年|去年|率|大|多|高|小|少|低|为)/u;
export const YEARLY = /(?:同比|上年|去年|前一年|上一年)/u;
export const TOTAL = "expenditure";
/** Behind a whole: what follows is inside it. */
export const INSIDE = /^(?:当中|之中|里面|之内|中|里|内)/u;
/** Behind a whole whose parts are told next: "支出总计中，". */
export const WHOLE_OF = /^(?:的)?(?:支出|预算|经费|总额)?(?:当中|之中|里面|之内|中|里|内)[,，:：]/u;
/** Between a whole and the share taken of it. */
export const PART_OF = /^(?:支出|预算|总额|总量)?(?:的|中的|里的)(?:约|近|大约)?$/u;
/** One number for each of several things. */
export const EACH = /(?:都|均|各|分别|同样|同为)/u;
/** Words that make no number more likely to be meant. */
export const SILENT_WORDS =
  /(?:预算安排|预算数|现有|目前|共有|只有|拥有|安排|资金|金额|数额|达到|左右|以上|目标值|指标值|目标|要求|全年|年度|当年|本年|其中|包括|包含|分别|单位|部门|计划|设定|不低于|不少于|定为|设为|定在|不得)/gu;
/** Particles between the words of one name. */
export const PARTICLES = /的/gu;
/** In front of a year that a name includes: "工作经费（含22年16.75万）". */
export const INCLUDING = /含$/u;
/** What a project's target is about, beside its own budget. */
export const OF_TARGET = /(?:目标|指标|成本|控制|上限|不超过|满意度|率|完成)/u;
/** What was left over from the year before is a measure of this year. */
export const CARRIED = /^上年(?:度)?(?:末)?(?:结转|结余)/u;
/** Between two names of one line item: the level of the first, and more of the path. */
export const LEVELS = /^(?:支出)?[类款](?:\p{Script=Han}{0,16}[类款])?(?!的)\p{Script=Han}{0,8}$/u;
/** Behind a line item: the word for its level, where no other word begins with it. */
export const LEVEL_WORD = /^[类款项](?![别目型额物])/u;
/** "事业运行（政府办公厅及相关机构事务）的…": what a line belongs to, in a bracket behind it. */
export const LINE_BRACKET = /^\([^()\d]{2,24}\)(?=的)/u;
/** Behind the name of a project: its year, which belongs to the name. */
export const YEAR_BRACKET = /^\((?:19|20)\d{2}年?度?\)/u;
/** Right behind a count: the name it stands in goes on. */
export const WORD_GOES_ON = /^(?:的)?\p{Script=Han}{2}/u;
/** A name that ends inside its own bracket. */
export const OPEN_BRACKET = /[(（][^)）]*$/u;
export const CLOSING_BRACKET = ")";
/** A comparison is going on. */
export const COMPARING = /(?:比|较|相比|相较|同比|持平|一致|compared|than|from)/u;
export const SURELY_THAN = /[比较]|than|compared|from|over|versus/u;
/** In front of the subject of a clause. */
export const OPENS_CLAUSE = /[，。；、年度:：()]$/u;
/** Behind a line: its parts follow. */
export const OF_WHICH = /其中/u;
/** What a project's own purpose follows with. */
export const PURPOSE = /^(?:用于|用来|投向|安排给|给|的)/u;
export const LISTED_NEXT = /^(?:、|和|与)/u;
/** Between a word for change and its number. */
export const MOVE_TO_NUMBER =
  /^(?:了|约|近|超过|逾|达|达到|为|是|不到|不足|将近|接近|超|幅度|幅度为|率为|率|各|率达|高达| |of |by |about |nearly )*$/u;
/** Between a base year and its own amount. */
export const BASE_TO_NUMBER = /^(?:的|预算|决算|数|为|是)*$/u;
/** Between a base year and a multiple of it. */
export const BASE_TO_TIMES = /^(?:年)?(?:度)?(?:的)?(?:预算|同期)?(?:的)?(?:近|约|超过|逾|不到)?$/u;
/** Between a thing and its share with no verb. */
export const THING_TO_SHARE = /^(?:为|是|约|近|达|超过|不到|接近|将近)?$/u;
export const SHARE_END = /^[，。；、()]?$/u;
/** What may stand in a clause that holds nothing but a share. */
export const BARE_SHARE = /[，,约近( ]/gu;
/** A share told by its noun: only its number is the claim. */
export const SHARE_NOUN = /占比|比重|比例/u;
export const SHARE_VERB = /^占(?!比)/u;
/** In front of a rank: among what is told before. */
export const RANK_WITHIN = /(?:中|里|内|之中|当中)$/u;
/** Words of a list that say nothing of its things. */
export const LIST_NOISE = /(?:支出|经费|费用|预算|两|二|三|项|者)/gu;
/** The stage of a closed year. */
export const CLOSED = "决算" as const;
export const ORDINAL_MARK = "第";
/** The unit a year's amount is spread over. */
export const MONTH_UNIT = "个月";
/** Cells of a table pasted as text. */
export const CELL_BREAK = /\t|\||\s{2,}/u;
export const CELL_NUMBER =
  /^-?(?!(?:19|20)\d{2}(?:年|$))(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d+)?(?:%|％|万元|亿元|元|个|辆|台|套|人)?$/u;
/** "全部用于": the whole of the amount told right before goes to, or comes from, what follows. */
export const WHOLLY =
  /^[，,;；]?(?:且|并|并且|这笔钱|这些钱|该笔资金|资金|经费|款项)?(?:全部|全都|全数|悉数|全额|均|都|全)(?:用于|用在|花在|投向|投入|是|为|来自|来自于|来源于|属于|系|花给|用来|安排给|,? ?all of (?:it|which) )(?:了)?/u;
/** Opens a part of the amount told right before, which is no other telling of it. */
export const PART_INSIDE = /(?:^|[，,(;])(?:其中)?(?:已)?(?:含|包含|包括)(?!税)/u;
/** Says that a number is worked out of those told before. */
export const WORKED_OUT = /照此|按此|据此|照这样|依此|以此(?:计算|推算|测算)|测算下来/u;
/** Behind a name: people are meant, not money. */
export const PEOPLE_NEXT = /^(?:的)?(?:工作)?(?:人员|职工|队员|员工)/u;
/** One amount held against what was planned. */
export const THAN_BUDGET = /[比较](?:预算|概算|控制价|计划|合同|招标|标底)/u;
/** The name of an amount that no budget prints. */
export const STRANGER = /[价款额格费]$/u;
/** "增量的七成": the whole of the share is what something rose by. */
export const INCREMENT =
  /(?:增量|增加额|增长额|增加部分|新增部分|增长部分|净增量?)(?:里|中|的|当中|之中)*(?=[^，。]*$)/u;
/** "执行率": what was spent of what was to be spent in all. */
export const EXECUTION = /(?:预算)?(?:执行率|完成率|支出进度)[^，。；\d]{0,6}$/u;
/** Between a thing and how many times it another one is. */
export const TO_TIMES = /^(?:支出|预算)?的$/u;
/** The clause ends in people. */
export const PEOPLE_AT_END =
  /^[^，。；、\d]{0,10}(?:人员|职工|队员|员工|干部|同志|的人|辅警|名额)$/u;
/** Words a name leaves out when it is told inside its project. */
export const NAME_ENDING = /(?:预算|支出|经费|费用|资金)+$/u;
/** Behind what it all goes to: nothing that narrows it. */
export const WHOLLY_END = /^(?:费|费用|支出|经费|采购|类|项目|资金|收入|拨款|预算|开支)*[。.]?$/u;
/** A line that is nothing but a name and its number. */
export const NAME_AND_NUMBER =
  /^\s*([\p{Script=Han}“”"()（）、·]{2,30})[ \u3000]*[ \u3000:：,，][ \u3000]*(-?(?:\d{1,3}(?:,\d{3})+|\d{1,9})\.\d{1,4})\s*$/u;
/** Columns and numbers that name something. */
export const HEADER_CODE = /编码|代码|序号|编号|年度|年份|电话|页码/u;
export const LONG_CODE =
  /^(?:0\d+|2[0-3]\d{5}|30[1-3]\d{2}|31[0-3]\d{2}|50[1-9]\d{2}|51[0-4]\d{2}|\d{9,})$/u;
/** The units an amount of a table without one may be in, the likeliest first. */
export const LIKELY_UNITS = ["万元", "元", "亿元", "千元"] as const;
/** A line that only rules a table. */
export const RULE_LINE = /^:?-+:?$/u;
/** Columns of a pasted table by their headers. */
export const HEADER_UNIT = /(亿元|万元|千元|(?<![万亿千])元)[)）]?$/u;
export const HEADER_YEAR = /(?:19|20)\d{2}年/u;
export const HEADER_RATIO = /%|％|占比|比重|比例|率/u;
export const SHARE_HEADER = /^(?:占比|比重|比例|占.{0,8}(?:比重|比例|%))$/u;
export const HEADER_CHANGE = /增减|变动|增长|增幅|变化/u;
export const HEADER_PLAIN =
  /^(?:度?(?:部门)?(?:合计|小计|总计|金额|数额|预算|预算数|年初预算|本年预算|本年预算数|预算金额|安排|安排数|预算安排|决算|决算数|本年|数|支出|支出金额|万元|元)?)$/u;
/** Words put in front of a number of such a column. */
export const HEADER_BASE = "比上年";
export const [MOVE_UP, MOVE_DOWN] = ["增加", "减少"] as const;
export const ROW_NAME = /\p{Script=Han}{2}/u;
/** Around a short word that is a measure only beside its whole ("其中工程24万元"). */
export const CONTEXT_BEFORE =
  /(?:^|[^\p{Script=Han}]|其中|中|里|和|与|及|是|为|类|的|买|购买|安排|编列|属于)$/u;
export const CONTEXT_AFTER =
  /^(?:类|采购|支出|预算|方面|经费|费)*(?:则|仅|只)?(?:\d|为|是|占|约|安排|达|近|超|不|有|共|没|未|排|[,，、和与。；]|$)/u;
/** The first and the second of two things named before. */
export const FORMER = /前者/u;
export const LATTER = /后者/u;
/** The reader's name for a text that is checked as it stands. */
export const PLAIN_FORMAT = "text";
/** The money a bare number belongs to: "单位：万元". */
export const CAPTION_UNIT = /单位[:：]\s*(?:人民币)?(亿元|万元|千元|元)/u;
/** Words that stand for a thing named before. */
export const PRONOUN =
  /(?:该|这|此|本|其|它|上述|前述)(?:项|笔|个|类|块|一|两|些)?(?:项目|支出|经费|费用|资金|预算|收入|开支|指标|科目)?/u;
/** Whole budgets told by a bare word. */
export const BARE: readonly { readonly measure: string; readonly words: RegExp }[] = [
  { measure: "income", words: /(?:收入|进账|revenue|income)/u },
  {
    measure: "expenditure",
    words:
      /(?:预算|支出|开支|花了|花费|花掉|开销|盘子|总额|收支|budget|spending|spend|spent|expenditure)/u,
  },
];
/** The stage a sentence speaks of. */
export const OUTTURN = /决算/u;
/** The budget as it was at first, beside an outturn. */
export const FIRST_BUDGET = /(?:年初|当初|原定?|最初)预算/u;
/** An office that is none of ours, where no loaded issuer is named. */
export const STRANGE_OFFICE =
  /(?:[\p{Script=Han}]{2,12}?(?:财政局|教育局|卫健委|卫生健康委员会|公安局|民政局|水利局|交通运输局|住建局|审计局|统计局|税务局|林业局|农业农村局|文旅局|城管局|应急管理局|医保局|人社局|商务局|司法局|发改委|工信局|科技局|自然资源局|生态环境局|体育局|信访局|档案馆|图书馆|博物馆|法院|检察院|医院|大学|学院|中学|小学|党校|团委|妇联|总工会|政协|人大常委会|政务服务局|行政审批局|人民政府办公室|政府办公室|政府办|政务服务中心|行政服务中心|管理局|服务中心|委员会|办公室|管理处|街道办事处))/gu;
export const NO_STRANGER =
  /^(?:该|本|这|全|各|由|在|为|的|和|与|对|及|我|进驻|经|向|给|其中|主要|包括|区政府|县政府|市政府|省政府)/u;
/** Joins an office that is not loaded to one named right before. */
export const JOINS_OFFICE = /^[和与及跟]/u;
/** Behind a count: its noun, and the mark that joins it to the next count. */
export const NOUN_AND_MARK =
  /^\p{Script=Han}{1,12}?(?:、|，|和|与|及|以及|原来?|加)(?:另有|另外|还有)?$/u;
/** Behind a count: a noun follows. */
export const NOUN_NEXT = /^(?!的|是|为|占|和|与|及|都|均|以)\p{Script=Han}{2}/u;
/** What is counted, from the first character behind the unit. */
export const NOUN_COUNTED = /^(?!的|是|为|占|和|与|及|都|均|以)[\p{Script=Han}()“”"]{2,16}/u;
/** Words between a thing and its number that say nothing of it. */
export const CONNECTING =
  /(?:预算安排|预算数|预算为|安排|预算|支出|经费|资金|金额|数额|总额|合计|总计|共计|共|为|是|达到|达|有|约|了|的|仅|只|高达|多达|计|列支|投入|拿出|花费|花了|花|用|用于|拨付|批复|下达|编列|设定|定|要求|目标|目标值|指标值|指标|年初|全年|年度|当年|本年|则|更|也|均|都|各|就|还|将|已|被|其中|包括|包含|分别|左右|以上|上升|下降|增长|增加|减少|同比|占比|占)/gu;
/** Nouns beside a thing that do not narrow it. */
export const EMPTY_CONTENT: ReadonlySet<string> = new Set([
  "单位",
  "部门",
  "中心",
  "机构",
  "机关",
  "政府",
  "财政",
  "公开",
  "文件",
  "报告",
  "记者",
  "数据",
  "数字",
  "数额",
  "金额",
  "总额",
  "总量",
  "规模",
  "整体",
  "全部",
  "整个",
  "方面",
  "情况",
  "水平",
  "比例",
  "比重",
  "幅度",
  "年度",
  "全年",
  "年初",
  "年底",
  "预算",
  "决算",
  "支出",
  "收入",
  "经费",
  "费用",
  "资金",
  "开支",
  "盘子",
  "口径",
  "结构",
  "部分",
  "大头",
  "总数",
  "人民币",
  "表格",
  "表",
  "材料",
  "账",
  "账本",
  "账面",
  "钱",
  "群众",
  "百姓",
  "市民",
  "公众",
  "媒体",
  "读者",
  "网友",
  "目标",
  "指标",
  "绩效",
  "计划",
  "任务",
  "要求",
  "标准",
  "本级",
  "区级",
  "县级",
  "市级",
  "年份",
  "同期",
  "一项",
  "一笔",
  "其中",
  "结果",
  "总体",
  "合计",
  "总计",
  "数目",
  "规定",
  "内容",
  "范围",
  "方式",
  "公告",
  "说明",
  "文中",
  "消息",
  "新闻",
  "公报",
  "工作",
  "事业",
  "单位里",
  "家底",
  "手笔",
  "力度",
  "重点",
  "名目",
  "办公室",
  "局",
  "政务",
  "服务",
]);
/** Picks things out of all of a kind. */
export const NARROWS =
  /选定|选取|挑选|列为|作为|纳入|其中|重点|新增|取消|完成|涉及|采购|转移支付|新建|续建|在建|延续|超过|以上的|以下的/u;
/** Ends of indicators that a text leaves out. */
export const TARGET_ENDING =
  /(?:的?(?:数量|次数|人数|个数|件数|台数|数|总量|月平均量|平均量|数额|金额|费用|标准|比率|比例|目标值?))$/u;
/** Families whose members a text counts, by the word that names them. */
export const COUNTED_FAMILIES: readonly {
  readonly measure: string;
  readonly of: "projects" | null;
  readonly units: readonly string[];
  readonly words: RegExp;
}[] = [
  { measure: "transfer_projects", of: null, units: ["个", "项"], words: /转移支付项目/u },
  {
    measure: "project_count",
    of: "projects",
    units: ["个", "项", "笔"],
    words: /项目(?!支出|经费)|projects/u,
  },
  { measure: "vehicles_law", of: null, units: ["辆", "台"], words: /执法/u },
  { measure: "vehicles_general", of: null, units: ["辆", "台"], words: /一般公务用车|一般公务车/u },
  { measure: "vehicles_special", of: null, units: ["辆", "台"], words: /特种|专业技术用车/u },
  { measure: "vehicles_other", of: null, units: ["辆", "台"], words: /其他用车/u },
  { measure: "vehicles", of: null, units: ["辆", "台"], words: /车|vehicle|car/u },
  { measure: "equipment_general", of: null, units: ["台", "套", "件", "个"], words: /通用设备/u },
  { measure: "equipment_special", of: null, units: ["台", "套", "件", "个"], words: /专用设备/u },
];
/** A sentence without any of these holds no claim. */
export const MAYBE_CLAIM =
  /[\d一二两三四五六七八九十百半番]|没有|未安排|未编列|没安排|未列支|不再安排|无|最|高于|低于|多于|少于|大于|小于|超过|超出|不及|不如|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|第|首位|榜首|大头|垫底|增|减|升|降|涨|跌|持平|不变|一样|相同|一致|变化|腰斩|largest|highest|biggest|smallest|lowest|increase|decrease|rose|fell|grew|drop|declin|unchanged|half|doubl/u;
/** Before a thing: whose or what it is part of ("智慧大厅的办公费"). */
export const OWNED = /的$/u;
export const OWN_MARK = "的";
