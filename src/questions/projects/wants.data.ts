/** What a question wants to know of a thing, told by how it asks. */
export interface Wish {
  readonly asked: RegExp;
  /** Units of the targets that answer it; empty for those of any count. */
  readonly units: readonly string[];
  /** The wording is a name in part ("面积"): it stays with what is named. */
  readonly naming?: boolean;
  /** Names of targets that answer it whatever their unit. */
  readonly name?: RegExp;
  /** A number of things, of whatever kind. */
  readonly count?: boolean;
  /** An amount of money. */
  readonly money?: boolean;
}

const PEOPLE = ["人", "名", "位"];
const AREAS = ["平方米", "㎡", "m²", "亩"];
const TIMES = ["天", "工作日", "个月", "月", "小时", "分钟", "年"];

/** A rate is asked for. */
export const RATE_WISHED: Wish = {
  asked: /百分之(?:几|多少)|(?:几|多少)(?:个)?(?:百分点|%)/u,
  units: ["%"],
};

/** The first that fits is meant. */
export const WISHES: readonly Wish[] = [
  RATE_WISHED,
  {
    asked:
      /(?:几|多少)(?:个|名|位)?(?:人(?!次)|(?:工作|窗口)?人员|员工|队员|专家)|(?<![第前])(?:几|多少)(?:名|位)|人数|人手|how many [a-z ]*?(?:people|staff|workers|persons|employees)/u,
    units: PEOPLE,
  },
  {
    asked: /(?:多少|几)人次|人次数?/u,
    units: ["人次"],
  },
  { asked: /(?:几|多少)(?:次|场|回)|次数|how many times/u, units: ["次", "场", "回"] },
  { asked: /(?:几|多少)(?:套|身)|套数|how many (?:sets|suits)/u, units: ["套", "身", "台/个/套"] },
  { asked: /(?:几|多少)(?:台|部)|台数/u, units: ["台", "部", "台/套", "台/个/套"] },
  { asked: /(?:几|多少)条|条数/u, units: ["条"] },
  { asked: /(?:几|多少)(?:件|宗)|件数|办件量/u, units: ["件", "宗"] },
  { asked: /(?:几|多少)(?:枚|颗)套?|枚数/u, units: ["枚", "套", "颗"] },
  { asked: /(?:几|多少)(?:辆)|辆数/u, units: ["辆"] },
  { asked: /(?:几|多少)(?:期)|期数/u, units: ["期"] },
  { asked: /(?:几|多少)(?:户)|户数/u, units: ["户"] },
  { asked: /(?:几|多少)(?:份|篇)|份数|篇数/u, units: ["份", "篇"] },
  {
    asked: /面积|(?:多少|几)(?:个)?平(?:方米|米|方)?|多大(?:地方|面积)/u,
    units: AREAS,
    naming: true,
  },
  { asked: /工期/u, units: TIMES, name: /时间|期限|时限|工期|时效/u },
  {
    asked:
      /(?:几|多少)(?:天|个工作日|个月|小时|分钟|日)|多久|多长时间|天数|how (?:long|many (?:days|months))/u,
    units: TIMES,
  },
  { asked: /(?:几|哪)(?:号|日)(?:之?前)?/u, units: [], name: /时间|时限|期限|日期/u },
  {
    asked:
      /(?:排|拿|进|得)(?:到|在|名|进)?(?:到|在)?(?:前|第)几(?:名|位)?|[第前]几(?:名|位)|第几|(?:什么|啥|哪个?)(?:名次|位次)/u,
    units: ["名", "位"],
    name: /排名|名次|位次|排在|前[一二三四五六七八九十\d]+(?:名|位)?$/u,
  },
  {
    asked:
      /(?:购置|采购|购买|添置)的?(?:内容|清单|物品|东西)|(?:买|购置|采购|购买|添置)(?:了|的)?(?:是|些|都是)?(?:什么|啥|哪些)(?:东西|设备|物品)?/u,
    units: ["台", "套", "台/套", "台/个/套", "辆", "件", "部", "枚", "身"],
  },
  {
    asked: /多少(?:钱|万|元|块)|(?:几|多少)(?:个)?(?:万|亿|元)|how much/u,
    units: [],
    money: true,
  },
  {
    asked:
      /(?:钱|经费|资金|预算|花费|费用|金额)(?:各|都|又|分别|各自)?(?:是|给了|批了|安排了|有|为)?(?:多少|几何|几)|(?:安排|批|给|花|拨|编)(?:了)?(?:多少(?!个|名|位|人|套|台|条|次|件|户)|几何)/u,
    units: [],
    money: true,
    naming: true,
  },
  {
    asked:
      /(?:几|多少)(?:个|支|家|处|间|项|座|种|类|辆|所)|数量|(?<=[\p{Script=Han}])数(?=$|[的各是为有要])|how many|number of/u,
    units: [],
    count: true,
  },
];

/** Words that only ask, in a stretch that names what is wanted. */
export const WANT_WORDS =
  /(?<=^|\s)(?:要|得|能|应|需)(?=\p{Script=Han}{2})|(?<=^|\s)(?:对于?(?![口象外账公比接])|针对|给(?!予))(?=\p{Script=Han}{2})|(?<=^|\s)(?:要|得)?(?:更?换成?|配备|置办|弄|整|覆盖)(?=\s|$)|(?<=\p{Script=Han})[两三四五](?:套|个|种|条)(?=\s|$)|想(?:要)?(?:在|把)|一样不?|相同|一致|请问|麻烦|一下|想知道|想问|问问|帮(?:我|忙)|看看|查查?|告诉|分别|各自|各(?!部门|单位|项|地|级|类|村|镇|乡|窗口|科|股)|(?<=^|\s)才?(?:能|算)?(?:完工|完成|干完|弄完|修完|做完|搞完|办完|竣工|交付)(?=\s|$)|[两三四五六几](?:块|项|笔|样|者)|都?(?:是|有|为|要|得)?(?:多少|几何)|(?:不(?:少|低|高|多|大)于|不超过?|至少|最少|最多|起码|大概|大约|共|一共|总共|合计)|(?:是|有|为|要求|要|得|应|该|须|需|能|可)?(?:多大|多高|多长|多宽|什么|啥|怎样|如何|怎么样|什么样|哪些|几)(?:个|名|位|人|次|套|台|条|件|枚|期|户|支|家|天|平方米|平米|平|月|项|处|间|座)?(?:人|队员|员工)?|绩效(?:目标|指标)?表?(?:里面?|里头|中|当中)?|(?:年度)?(?:目标|指标)(?:值|表|里|数)?|要求|规定|写(?:的|了|着)|定(?:的|了|在|到)|设(?:的|了|定|置)|(?:得|需|要)开|得开|要到|压到|开到|派了|派出|达到|做到|控制在?(?!率)|控制数|产出(?:数量|质量|时效)?指标|全部(?=的|\s|$)|限额|封顶|[这那]一?[块个项笔]|(?:要|得|应|须|需)(?=达到|做到|控制|压|达|$|\s)|以内|以上|以下|上限|下限|底线|红线|成本控制|里(?:面|头)?(?=的|\s|$)|当中|今年|按照|按(?![期时月季年质量需规劳])|根据|照|的|了|呢|吗|吧|呀|啊|是|搞|办(?![事公理案件税结证])|给(?:自己|自家)|给(?=\s|$|买|安排)|买(?=\s|$)|指望|希望|[多少](?=\s|$|多少|几)|高(?=\s|$)|参加|参与|给了|发给|发放给|招聘?了?|聘了?|请了|雇了?|配了|买了|涉及|需要|(?:打算|预计|准备|计划)要?|给批|批了|元|多少|万元?|平方米|target|targets|indicators?|what|how many|how much|is|are|the|of|and/gu;
/** What holds money of a project, and no target. */
export const MONEY_WORDS =
  /^(?:的)?(?:钱|经费|资金|预算|费用|成本|金额|项目|项目金额|预算金额|这笔|那笔|总|本年)*$/u;
/** Names of a number of things at the end of what is wanted: "窗口数". */
export const NUMBER_TAIL = /(?:数量?|人数|个数)$/u;
/** An amount of money, of whatever is named. */
export const MONEY_WISH: Wish = { asked: /多少|几/u, units: [], money: true };
/** One of what is priced: "短信一条多少钱". */
export const ONE_PIECE = /(?:每|一)(?:条|次|套|台|件|个月|个?人|天|年|月)/u;
/** Between the things wanted. */
export const WANT_JOINTS = /^(?:[、和与及跟/]|比(?![例率重]))/u;
/** Ends a clause. */
export const WANT_STOPS = /[,;:。?!.\s]+/u;
/** Times a target is set for. */
export const PERIODS = /(?:全年|每年|年度|一年|每月|每个月|一个月|月均|按月|人均)+/u;
/** Only another time is asked. */
export const PERIOD_ONLY = /^(?:那)?(?:全年|每年|一年|每月|每个月|按月)(?:的)?(?:呢|又?是?多少)?$/u;
/** A number asked for again within one clause. */
export const ASKED_AGAIN = /(?:几|多少)(?=个|名|位|台|套|条|次|件|枚|辆|期|户|份|人|支)/gu;
/** The most or the least of something is asked. */
export const CAPS =
  /上限|下限|底线|红线|最多|最少|至多|至少|不(?:超过|高于|低于|少于|多于)|以内|封顶|控制(?:在|到)|压(?:到|在)|限额|控制数/u;
/** Times of the year and of the month, in a question and in the names of targets. */
export const MONTHLY = /每(?:个)?月|一个月|月均|按月/u;
export const YEARLY = /全年|一年|每年|年度|整年/u;
/** "最多花多少": a bound asked for, no largest thing of many. */
export const BOUND_NEXT =
  /^(?![的是])\p{Script=Han}{1,2}(?:多少|几)(?:套|枚|条|件|台|人|万|元|钱)|^(?:能|可以?|花|用|给|多?少|几|不|要|是多少|采购|买|购|招|派|建|修|支|发|接|开|办|印|租|雇|请|补|维护|接待)/u;
/** Several are added up. */
export const ADDED = /加(?:在)?一(?:起|块)|加(?:起来|总|一加)|合(?:计|起来|一起)|一共|总共|总和/u;
/** One amount is held against another. */
export const GAP_ASKED =
  /比[^,?]{1,24}(?:多|少|高|低|大|小|贵|超)(?:了|出)?(?:多少|几)|相?差(?:了|距)?(?:是)?(?:多少|几)/u;
/** "最多多少": 多多少 after it asks for no difference. */
export const MOST_BEFORE = /最$/u;
/** Names of targets set for a month, or for a year. */
export const MONTH_NAMED = /月/u;
export const YEAR_NAMED = /年/u;
/** A stretch with one of these asks. */
export const WANT_ASKS = /多少|几|多大|多高|多长|什么|啥|怎样|如何|哪|吗|呢|何|多久|how|what/u;
/** An amount or number is asked, of whatever kind. */
export const HOW_MUCH = /多少|几何/u;
/** What is named is a rate. */
export const RATE_TAIL = /(?:率|比例|比率|百分比|满意度)$/u;
/** Asks for all that is listed before it, naming nothing itself ("…/… 两项目标值"). */
export const ALL_LISTED =
  /^(?:[这那]?[两二三四五六几](?:个|项|样|条))?的?(?:绩效)?(?:(?:目标|指标)(?:数?值)?|数值)?(?:各|都|分别)?(?:是|有)?[?？]?$/u;
/** A number of whatever things. */
export const COUNT_WISH: Wish = { asked: /几|多少/u, units: [], count: true };
/** Asks for a number by itself, for all that is listed ("几个", "多少名"). */
export const NUMBER_ASKED = /几|多少|how/u;
/** Something is set as a goal, in other words. */
export const REQUIRED = /要求|要(?:达到|求|做到)|得(?:达到|做到)|想(?:要)?(?:达到|做到)/u;
/** Each of the things named without a joint between them ("软件硬件各多少"). */
export const EACH_OF = /各|分别/u;
/** Asks how many of the things named behind it there are. */
export const COUNTERS =
  /^(?:几|多少)(?:个|支|家|处|间|座|种|辆|所|台|部|套|条|件|枚|份|户|次|场|期)$/u;
/** The class of targets of cost. */
export const COST_CLASS = /成本/u;
/** One of many is asked for, not a bound. */
export const WHICH_ONE = /哪(?:一?个|一?项|一?家|一?笔|一|些)|谁|什么(?:项目|钱|费)|排/u;
/** The noun behind a number asked for: what is counted. */
export const COUNTED_NOUN =
  /(?:几|多少)(?:个(?!月|人|百分|工作日|点)|支|家|处|间|座|种|辆|所|台|部|套|条|件|枚)(\p{Script=Han}{1,8}?)(?=[的呢吗呀啊吧了才,;:、?!.，；。？！\s]|几|多少|[要给是]|$)/u;
/** The wording begins with the number asked for. */
export const NUMBER_FIRST = /^(?:几|多少|多大)/u;
/** A target of cost named by itself ("硬件成本"). */
export const COST_NAMED = /\p{Script=Han}{2}成本$/u;
/** Each of several kinds is asked for, by the most it may cost ("每样最多花多少"). */
export const EACH_KIND =
  /(?:每|各)(?:一)?(?:样|项|种|类)[^,?。]{0,6}?(?:最多|不(?:超过|高于)|上限|封顶|控制|限额)/u;
/** Marks of a list: words that join things compare them too. */
export const LIST_MARKS = /[、/]/u;
/** Money is asked for, whatever it is of. */
export const SPENT =
  /(?:花|用|拨|批|安排)(?:了|掉|费|去)?(?:多少(?!个|人|名|台|套|件|次|天|户|辆)|几(?=万|块|元))/u;
