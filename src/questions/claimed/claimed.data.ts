/** Asks for a yes or a no. */
export const VERDICT_ASKED: readonly RegExp[] = [
  /真的假的|是真是假|真假|(?:是|当)真的?(?:[吗么嘛?？。]|$)|真的[吗么嘛]|难道|属实|没错|没说错|没记错|不会错|是不是|是否|有没有|有无/u,
  /对[吗么嘛不吧](?![起住])|对的吧|是[吧吗么嘛](?!\p{Script=Han}{4})|这样[吗么]|(?<!什)[吗么嘛吧][?？。!！\s]*$|[吗吧][,，。;；?？]/u,
  /(?:超过?|达到?|到|过|破)[^,，。?？]{1,12}(?:了)?没有?[?？。!！]*$|(?:了|过)没有?[?？]*$/u,
  /(\p{Script=Han})[没不]\1/u,
  /^(?:is|are|was|were|did|does|do|has|have)\b|\bis it (?:true|right|correct)|\b(?:right|correct|true) ?\?/u,
];
/** Before a number: it is told roughly. */
export const ABOUT_BEFORE =
  /(?:约(?:为|是|占)?|大约(?:是|为|占|有)?|大概(?:是|为|占|有)?|差不多(?:是|占|有|到)?|将近|接近|几乎(?:是|占|有)?|近|快(?:到|要)?|about|around|roughly|nearly|almost)\s*$/u;
/** After a number: it is told roughly. */
export const ABOUT_AFTER = /^(?:块|元)?(?:钱)?(?:左右|上下|的样子|光景|不到一点)/u;
/** After a number: somewhat more. */
export const MORE_AFTER = /^(?:块|元)?(?:钱)?(?:多(?!少)|余|出头|有余|挂零|来万|大几)/u;
/** Right before an amount or share: at least so much is claimed ("有没有100万", "安排了有50万吗"). */
export const REACHES_BEFORE =
  /(?:有没有(?:到|达到|够|花到|用到)?|(?:安排|花|给|投|批|拨|占|用)了?有|得有|足有|(?<!没|只|仅|才|就)(?:花|用|涨|升|增加|提高|达|够)到|怎么也(?:得)?(?:有)?)$/u;
/** Right before a count: at least so many are claimed. */
export const COUNT_REACHES_BEFORE = /(?:有没有(?:到|够)?|足有|得有|不下)$/u;
/** A small count in words after a word that counts: "有六个项目". */
export const SMALL_COUNT =
  /(?:有|共|是|就|只|才|一共|总共)([一两二三四五六七八九])(个|项|辆|台|套|家|名|位|人)(?!月|百分|点|均|员|(?:单位|部门|机构|机关)?(?:里|中|当中|之中|之间|加起来|合计))/gu;
/** Which way something is said to have moved, or to stand to something else. */
export const MORE_WORDS = /[多高大贵涨增升]|超过?|扩大|翻/u;
export const LESS_WORDS = /[少低小降减砍跌缩掉]|便宜|不如|不及|没有?[^,，。?？]{1,14}[多高大贵]/u;
export const SAME_WORDS = /一样|一模一样|持平|没变|没动|不变|相同|一致|相等|同样/u;
/** Denies a movement: "没涨", "并没有增加". */
export const DENIED_MOVE =
  /(?<![有涨降增减变动])(?:没有?|未|并未|不曾)(?:怎么|再|什么)?(?:涨|增|减|降|升|变|动|砍|压)/u;
/** Asks which of two ways; claims neither. */
export const OPEN_MOVE =
  /还是|([涨增升降减砍跌变动多少高低大小翻])[没不]\1|增减|升降|变化|变动|涨跌|有没有(?:变|差)|多少|几(?!乎)|哪/u;
/** The stretch that says how one thing stands to another: from 比 on. */
export const AGAINST = /(?:比|较|相比|跟|和|与)[^,，。;；?？]*/u;
/** Units that count the same things. */
export const COUNTED_ALIKE: Readonly<Record<string, string>> = {
  名: "人",
  位: "人",
  项: "个",
  部: "辆",
};
/** Before a number of a change: the amount reached, not the change. */
export const REACHED_BEFORE = /(?:到了?|至|成|剩下?|还有|只有|总共|一共)$/u;
/** Right before an amount: by so much something is said to have moved, or to lie above or below something. */
export const MOVED_BEFORE =
  /(?:[多少高低涨降升减跌掉砍]|增加|增长|减少|下降|上升|上涨|提高|降低|压缩|压减|缩减|便宜|贵|差|\b(?:up|down|by))(?:了|出|出来|掉|花了?|要|支)?(?:整整|足足|大概|大约|约|将近|差不多|接近|近|快|有|不到|超过|至少|上|个)*\s*$/u;
/** Between two years: the first is held against the second. */
export const HELD_AGAINST_YEAR = /比|较/u;
/** Nothing at all is told: "是零对吧", "一分没花". */
export const TOLD_NOTHING =
  /(?<=是|为|等于)(?:零|0)(?![\d.%])(?:元|万元?|块)?|一分(?:钱)?(?:都|也)?没(?:有|花|安排|批|给)?/gu;
/** Words that only ask for a yes or a no, taken out where the open question is asked instead. */
export const VERDICT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/有没有|有无/gu, "有"],
  [/是不是|是否/gu, "是"],
  [/(?:网上|有人|听人|都|听|据)(?:都|们)?说(?:是)?|难道(?:说)?|听说|据说/gu, ""],
  [
    /[,，]?\s*(?:(?:这|那)?(?:个)?(?:数|说法)?(?:是)?(?:真的假的|是真是假|真的[吗么]|属实[吗么]?|没错吧?|没说错吧?|没记错吧?|对不对|对吗|对吧|对么|是吧|是吗|是么|是不是|这样[吗么]|准确吗|正确吗))/gu,
    "",
  ],
  [/[吗么吧](?=[?？。!！,，\s]*$)|没有(?=[?？。!！]*$)/gu, ""],
];
/** An amount for each of several things or times is told: "人均300元", "一套不到两千". */
export const FOR_EACH =
  /人均|平均|单价|户均|月均|年均|每(?:个)?(?:人|名|位|户|套|台|件|条|辆|月|年|天|次|份)|一(?:套|台|件|条|辆|次|个月|个人|户)(?!共|起|般|并)/u;
/** A share told without a word of shares: "其中工程有一半吗". */
export const PART_TOLD = /一半|半数|对半|分之/u;
/** What stands before a told part, and is asked with it. */
export const PART_BEFORE = /(?:占了?|有|是|到|达到|超过|不到|没到|用了?|花了?)$/u;
export const SHARE_ASKED = "占百分之几";
/** Right before a told part: the whole is named there ("是基本工资的七成多"). */
export const WHOLE_NAMED_BEFORE = /(?:是|为|等于|相当于|够|有)[^,，。;；?？]{2,}的$/u;
export const PART_OF_ASKED = "百分之几";
export const AMOUNT_ASKED = "多少钱";
export const NUMBER_ASKED = "几";
/** More was spent than budgeted, told in a word. */
export const OVERSPENT = /超(?:出|了)?预算|超支/gu;
export const ALL_OF_IT = "100";
/** Something else is asked beside the yes or no. */
export const OTHER_ASKED = /多少|几(?!乎)|哪|怎么|怎样|为什么|为啥|何|什么|how|what|which/u;
/** Between a thing and the amount it is said to have. */
export const AMOUNT_NEXT =
  /^(?:的)?(?:总)?(?:预算|金额|支出|经费|额度)?(?:是|为|有|共|总共|一共|这|那|那笔|安排了?|给了?|花了?|批了?|[:：,，])?$/u;
/** The whole budget is told right before the amount. */
export const PREMISE_OF_ALL = /(?:预算|总支出|总收入|盘子)(?:是|为|有|共|总共|一共)?$/u;
/** After a told amount: things of that amount are meant. */
export const THING_NEXT = /^(?:的)?(?:项目|科目|那[个项笔几]|以|多|左右)/u;
/** After a told amount: the premise ends here, something is asked of it. */
export const CLOSES_PREMISE =
  /^(?:元|块|钱)?(?:[,，。;；\s]|里|中|当中|里面|里头|是|都|怎么|为什么|用|花|占|由)/u;
/** A number of vehicles or projects is taken for granted: "有两辆车，…", "12个项目里…". */
export const COUNT_PREMISE =
  /^(.*?)(?:(?:一共|总共|共)?有|的|那|这)?((?:\d+|[两二三四五六七八九十]+)(?:辆(?:公务?用?)?车|个项目))(?:里(?:面|头)?|中|当中|[,，])/u;
/** Right before such a number: a choice out of them, not all of them. */
export const CHOICE_BEFORE =
  /(?:前|后|头|[最较]\p{Script=Han}{1,3}的?|其中|除了?|哪|另外?|剩下?的?)$/u;
/** Right before a share that is taken for granted. */
export const SHARE_PREMISE = /占(?:了|到|比)?$/u;
export const THERE_ARE = "有";
/** Makes a question of what is taken for granted. */
export const VERDICT_TAG = "对吗";
/** The unit of a told nothing. */
export const MONEY_UNIT = "元";
/** Somewhat more, told between a number and its unit. */
export const MORE_INSIDE = /\d[多余来]\D*$/u;
/** A bound on a part that stands before what it is a part of: "不到三公的一半". */
export const HELD_ABOVE = /(?:超过|超出|多于|大于|高于|不止|超)[^,，。;；?？]{1,16}的$/u;
export const HELD_BELOW =
  /(?:不到|不足|没到|没有|低于|少于|小于|达不到|不超过|没超过)[^,，。;；?？]{1,16}的$/u;
