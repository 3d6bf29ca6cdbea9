/** Measures a functional line item is divided into by the columns of its row. */
export const FUNCTION_PARTS: ReadonlySet<string> = new Set([
  "basic",
  "personnel",
  "wages",
  "family",
  "public",
  "goods",
  "capital",
  "project",
  "project_operation",
  "project_special",
  "project_ordinary",
  "project_fund",
]);
/** Measures an economic line item is divided into. */
export const ECONOMIC_PARTS: ReadonlySet<string> = new Set([
  "basic",
  "project",
  "personnel",
  "public",
]);
/** Measures whose line items can be ranked and listed: by the code that collects them, or as a column. */
export const RANKED_MEASURES: ReadonlyMap<
  string,
  { readonly within: string | null; readonly measure: string | null }
> = new Map([
  ["wages", { within: "301", measure: null }],
  ["goods", { within: "302", measure: null }],
  ["family", { within: "303", measure: null }],
  ["capital", { within: "310", measure: null }],
  ["public", { within: null, measure: "public" }],
  ["personnel", { within: null, measure: "personnel" }],
  ["basic", { within: null, measure: "basic" }],
]);
/** Words that, with no measure named, mean the whole income or the whole expenditure. */
export const IMPLIED: readonly { readonly measure: string; readonly words: readonly string[] }[] = [
  { measure: "income", words: ["收入", "income", "revenue"] },
  {
    measure: "expenditure",
    words: [
      "预算",
      "支出",
      "收支",
      "花了",
      "花多少",
      "花钱",
      "用了多少",
      "开销",
      "budget",
      "spend",
    ],
  },
];
/** A question for a number of things, people, places or days. */
export const THING_QUESTION =
  /(?:多少|几)(?:个(?!项目|科目|大类|类|单位|部门|百分|点|亿|月|指标|目标|绩效|钱|的|是|[?？,，。]|$)\p{Script=Han}|名|人|位|个人|套|件|天|平方米|平米|次|条|台|户|家|个窗口|个月)|多大面积|面积多大|几天|多久|多长时间/u;
/** Words that ask for an amount. */
export const VALUE_QUESTION: readonly string[] = [
  "多少",
  "几多",
  "how much",
  "几万",
  "几个亿",
  "数额",
];
/** After the word of a share: of all the expenditure, said in so many words ("占支出百分之几"). */
export const WHOLE_SAID =
  /^(?:了|到|的)?(?:(?:当|本|全)年|它|他们?家?|其|单位|部门|整个|所有)?(?:的)?(?:支出|开支|花销)(?=的?(?:百分|比|几|多|份|大)|$|[?？,，])/u;
/** "占支出总计的…" may also be said with the whole first: "支出总计里三公占…". */
export const WHOLE_BEFORE: readonly string[] = ["里面", "里头", "当中", "中", "里"];
/** A question for a unit: "多少元", "多少亿元", "是几元". */
export const UNIT_QUESTION: readonly RegExp[] = [
  /多少(亿元|千万元|百万元|万元|千元|元|亿|块钱|块)/u,
  /(?:以|用|按)(亿元|千万元|百万元|万元|千元|元)(?:为单位|表示|计)/u,
  /是几(亿元|千万元|百万元|万元|元)/u,
];
/** The stage of a question that names none. */
export const DEFAULT_STAGE = "预算" as const;
/** Ids of income measures begin so. */
export const INCOME = "income";
/** After the name of a part of the money: its expenditure is meant. */
export const EXPENDITURE_NEXT = /^(?:预算)?(?:的)?支出/u;
/** After an amount: things of just that amount are meant ("5万块的小项目"). */
export const FAMILY_NEXT = /^(?:整)?(?:的)?(?:小|大)?(?:项目|科目)/u;
/** Nouns of a share that go with a change too ("涨了多少百分比"). */
export const SHARE_NOUNS: ReadonlySet<string> = new Set(["百分比", "比例", "比重", "份额"]);
/** Units people are counted in; 个 only before a word for people. */
export const PEOPLE_UNITS: ReadonlySet<string> = new Set(["人", "名", "位", "个"]);
export const LOOSE_PEOPLE_UNIT = "个";
export const PEOPLE_UNIT = "人";
export const PEOPLE = /^\d+个(?:人|员工|职工|派遣|工作人员|窗口人员|队员|专家)/u;
/** Words by which a text gives a reason. */
export const REASON_GIVEN: readonly string[] = [
  "主要原因",
  "原因是",
  "由于",
  "因为",
  "导致",
  "因此",
  "因当前",
  "因目前",
  "所以",
  "鉴于",
  "故本表",
  "故此表",
  "故无",
];
/** A threshold that leaves its own value out. */
export const STRICT: Readonly<Record<string, ">" | "<">> = { "≥": ">", "≤": "<" };
/** Headings under which a document names its divisions. */
export const OFFICE_HEADINGS: readonly string[] = ["构成", "机构设置", "内设"];
/** The heading under which a document says which offices its budget is of. */
export const COMPOSED = /单位构成|机构设置|预算单位|决算单位|单位组成/u;
export const OF_UNITS = /单位(?:的)?(?:构成|组成)|预算单位|决算单位/u;
/** Between two names: they are listed beside each other. */
export const LIST_GAP = /^(?:、|和|与|及|跟|,|加|加上|以及)$/u;
/** Between a measure and the lines inside it. */
export const AROUND = /^(?:预算)?(?:里|中|的|内|下|里头|里面|当中|之中|部分)/u;
/** A table of the basic expenditure lists economic items. */
export const BASIC_TABLE = "基本支出";
/** A measure named after the lines it is a part of: "…项目支出出的那部分". */
export const PART_AFTER =
  /^(?:出的|里的|的|那)?(?:那)?(?:部分|那块)|^(?:预算)?(?:的)?(?:口径|那?[张个]?表(?:里|中|上|内|格))/u;
/** The measure of a project's whole life. */
export const LIFETIME = "project_lifetime";
/** "每人每月补200": a rate to multiply by, not a number to divide by. */
export const RATE = /每(?:人|名|月|年|天)[^\d]{0,6}\d/u;
/** Measures that stand inside another in some layouts, beside their usual whole. */
export const ALSO_WITHIN: Readonly<Record<string, string>> = {
  goods: "public",
  capital: "public",
  wages: "personnel",
  family: "personnel",
};
/** Each of several sums is asked, not one over all. */
export const EACH_WORDS: readonly string[] = ["各自", "分别", "各是", "各多少", "各为"];
/** The end of a measure's name that asks for a sum where several are named. */
export const TOTAL_WORD = "合计";
/** A year's amount per month. */
export const MONTHS = "12";
export const MONTH_UNIT = "个月";
/** A year's amount spread over its months, not a monthly limit some target sets. */
export const AVERAGED =
  /平均|月均|均摊|分摊|平摊|摊[到在成给]|摊下来|分[到成给](?=每|一个月|12个月)|均分|[合折](?:合|成)?(?:是|到)?(?:多少|几)|per month/u;
/** Before an amount: things of just that amount are meant ("刚好安排5万元的项目"). */
export const EXACT_BEFORE = /(?:刚好|正好|恰好|整整|都是|都为)(?:是|安排了?|花了?|给了?|为)?$/u;
/** Before and after a part that is taken out: "不属于财政拨款的那部分". */
export const COMPLEMENT_BEFORE = /(?:不属于|不算|不是|非|除)$/u;
export const COMPLEMENT_AFTER =
  /^(?:的|以外的?|之外的?)?(?:那)?(?:部分|收入|支出|钱|资金|是多少|有多少)/u;
/** Between two things of one list. */
export const LIST_JOINT = /^(?:[、,/+]|和|与|及|跟|加|还有|以及)$/u;
/** Ends what says which of all projects are meant, and names none. */
export const KIND_OF_PROJECT =
  /(?:所有|全部|全体|各类|各项|各个|整个|总的|这些|那些|主要|重点|重大|其他|其它|其余|剩余|本级|部门|单位|机关|中心|新增|新上|新加|延续|一次性|经常性|常规|特定|专项|具体|预算|支出|资金|安排|批复|立项|涉及|实施|开展|这类|这种|某|各|的|用在|花在|用于|投入|给|在|做|搞|办|干)$/u;
/** Asks for money without a word for spending it. */
export const COSTS = /多少钱|多少元|多少万|花[了费]?多少|要多少|几多钱/u;
/** Before "项目": one or some of them are meant. */
export const ONE_OF_THEM =
  /(?:[这那该此哪每某一两二三四五六七八九十几多单]|[个项笔些类种]|(?<!\d)\d{1,2}|多少|什么|啥|最[大小高低多少贵]的?|第\S{1,3})$/u;
/** A question for the name of a firm: only a text that names one answers it. */
export const WHICH_FIRM =
  /(?:哪(?:一)?(?:几)?[家个]|什么|哪些|哪)(?:公司|企业|单位中标|供应商|厂家|机构中标|银行|运营商)|谁中标|中标(?:单位|公司|供应商)|(?:施工|设计|监理|承建|勘察|运维|供货|代理|外包)(?:单位|公司|方|商)?(?:是|叫)(?:哪|谁|什么|啥)/u;
/** The name of a firm, not the word for one. */
export const FIRM_NAMED =
  /有限(?:责任)?公司|股份公司|集团|银行|事务所|研究院|大学|移动|联通|电信|广电网络|铁塔|\p{Script=Han}{2,8}(?:科技|信息|网络|建设|工程|咨询|人力|物业|保安|传媒|软件|通信|数据)公司/u;
/** A question that no amount answers, whatever it names. */
export const OTHER_QUESTION =
  /几点|什么时候|何时|哪(?:一)?天|几号|(?<![去花用])在哪|哪里(?!去)|什么(?:位置|地方)|(?<![跟和比与])谁(?![最多少高低大小更])|为什么|为啥|怎么个|拖欠/u;
/** Where an amount is printed, asked beside it. */
export const SOURCE_ASKED = /出处|来源|哪张表|哪一页|第几页/u;
/** Of 一般公共预算 and the like the expenditure is meant, not the income. */
export const SPENT =
  /(?:本账|预算|基金)(?:的)?(?:一共|总共|合计)?(?:支出|花)|支出(?:加|一共|合计|总共)|砍|压减|花了|花多少/u;
/** What is left of a budget: the budget less the outturn. */
export const REMAINS = /没花完|没用完|未用完|还剩|剩余|剩下|结余多少|节余/u;
/** Opens a turn about a part of what was asked before. */
export const PART_LEAD = /^(?:那|那么)?(?:其中|里面|这里面|这其中|里头|当中)/u;
/** Between two names of a list, the first of which may go on a little ("12345热线和…"). */
export const NAME_TAIL_GAP =
  /^(?:(?:(?!除)\p{Script=Han}){0,3}(?:、|和|与|及|跟|加|加上|以及)|,)$/u;
/** After a told amount: a part of it is asked next. */
export const PART_NEXT = /^(?:元|块)?[,，]?(?:其中|里面|里头|当中|里)/u;
/** Measures of an office's own staff: beside a project the same words tell what that is for. */
export const STAFF_MEASURES: ReadonlySet<string> = new Set(["personnel"]);
/** Between a project and words for what it pays: nothing that lists or compares. */
export const SAME_THING = /^(?:(?![和与跟及比占加除、,，]|还有|以及)\p{Script=Han}){0,8}$/u;
/** An amount in larger units is wanted in single ones ("是几千几百块", "合多少块钱"). */
export const IN_SINGLE_UNITS =
  /(?:是|合|等于|就是|相当于|折|折合|换成|算成|也就是)(?:人民币)?(?:多少|几(?:[千百万十]几?[千百万十]?)?)(?:块|元)(?!\p{Script=Han}*[万亿])|几(?:千几百|百几十|万几千|千|百)(?:块|元)/u;
/** "那一辆车到底算甲还是乙": which kind the one thing is of, no amount for each. */
export const ONE_OR_OTHER =
  /(?:那|这|唯一|仅有|只有|就|有)(?:的)?(?:一(?:辆|台|部|套|个)|1(?:辆|台|部|套|个)).{0,24}(?:还是|归(?:为|到|在)?哪|属于哪|算(?:是|作|成)?(?:哪|什么|啥))/u;
/** More members than any family has: a ranking of all of them. */
export const EVERYTHING = 1000;
/** Asks for an amount, or for how it moved, in the end of a question. */
export const BARE_AMOUNT =
  /(?:多少(?:个)?(?:钱|万|元|亿)?|几个?(?:钱|亿|万)|怎么样|如何|什么情况|变化大(?:不大|吗)?)(?:了|呢|啊|吗)?[?？。]?$/u;
/** Right behind the name of a whole: its members are asked for. */
export const MEMBERS_ASKED =
  /^(?:项目|类|科目)?(?:的)?(?:项下|下面|底下|里面|当中|里|中|下)?(?:都|一共|总共|具体)?(?:有|分为?|分成)(?:了)?(?:哪些|哪几|些什么|什么|些啥|啥|几)(?:个|项|类|款|笔)?(?:项目|项|科目|款|开支)?(?=[，,?？。、]|$|分别|各)/u;
/** What an amount is made of is asked: "由哪几项凑出来的", "的明细". */
export const MAKEUP_ASKED =
  /(?:哪|几|些?什么|啥|怎么|咋)(?:几|些|个)*(?:项|样|科目|款|笔|块|部分|开支|钱|费用)*(?:支出|费用)?(?:凑|拼|加|合|攒|组|构|累|算)(?:起来|出来|成|在一起|一起|到一起)|(?:由|是|包括|包含|含|分为?|拆成|有)(?:了)?(?:哪|几|些?什么|啥)(?:几|些|个)*(?:项|样|科目|款|笔|块|部分|开支|费用|支出)|明细|细目|分项|拆开|构成|组成|都(?:有|是|包括|含)(?:些)?(?:哪|啥|什么)|(?:包括|包含)(?:了)?(?:哪些|什么|啥)/u;
/** What is left of a kind of things when some are left out. */
export const OTHERS_LEFT =
  /(?:其余|剩下|余下|剩余|其他|其它|别的)(?:的)?(?:[几两三四五六七八九十\d]*个)?(?:项目|科目)/u;
/** A word for what is left of a kind, which names none of it. */
export const REST_WORD =
  /^(?:剩下|剩余|余下|其余|其他|其它|别|另外|另)(?:的)?(?:几|那几|全部|所有)?(?:个)?$/u;
/** Behind a list: all of them together. */
export const TOGETHER = /(?:[样项块种笔个类者]|[两三四五六七八九])共(?:是|要|需)?多少/u;
/** A stretch that says which table a thing stands in. */
export const TABLE_WORDS =
  /(?:情况|汇总|总|明细|目标|收支|预算|支出|收入)表(?:格)?(?:里面?|中|上|内|当中|里头)?$/u;
/** How far a line item of all money is from the same of the basic expenditure. */
export const BOTH_SCOPES =
  /(?:全口径|总口径|全部口径|全部)(?:的)?(?:数|金额)?(?:与|和|跟|同|减去?|比)基本支出(?:口径)?(?:里的|中的)?(?:数|金额)?[^,?]{0,4}(?:差|减)|基本支出(?:口径)?(?:的)?(?:数|金额)?(?:与|和|跟|同|比)(?:全口径|总口径|全部口径)(?:的)?(?:数|金额)?[^,?]{0,4}差/u;
/** "支出为什么增加": the whole that a reason is asked of. */
export const WHOLE_MOVED =
  /(支出|收入)(?:总计|总额|预算)?(?=[^,，。]{0,8}(?:增|减|涨|升|降|多了|少了|变))/u;
export const WHOLE_NAMES: Readonly<Record<string, string>> = {
  支出: "expenditure",
  收入: "income",
};
