/**
 * How English questions are put, as patterns over a line of words in which O, Y, T, F and Q with a
 * number stand for an office, a year, an amount, a family of things and a quantity. The first
 * pattern that fits gives the Chinese clause; `$1` is what its groups caught.
 */
export interface Frame {
  readonly en: RegExp;
  readonly zh: string;
}

const THINGS = String.raw`([TF]\d+(?: (?:(?:and|plus|or|,) )*[TF]\d+)*)`;
const SHARE = "(?:share|percentage|percent|per cent|%|proportion|portion|fraction|part|ratio)";
const GOES =
  "(?:(?:that )?is|are|was|were|be|goes to|go to|went to|going to|is spent on|was spent on|are spent on|were spent on|spent on|is for|was for|is allocated to|was allocated to|is set aside for|was set aside for|is taken up by|was taken up by|is made up of|comes from|came from|consists of|consist of|for|on|to)";
const MAKES =
  "(?:make up|makes up|made up|account for|accounts for|accounted for|represent|represents|constitute|constitutes|take up|takes up|form|forms|absorb|have|has)";

const frame = (en: string, zh: string): Frame => ({ en: new RegExp(en, "u"), zh });

/** Clauses that need nothing else, tried first. */
export const WHOLE_FRAMES: readonly Frame[] = [
  frame(
    String.raw`\b(?:phone|mobile|cellphone|telephone|e ?mail|home address|id number)\b`,
    "负责人的手机号是多少",
  ),
  frame(String.raw`\b(?:weather|temperature|raining)\b`, "天气怎么样"),
  frame(String.raw`\b(?:joke|poem|song|recipe|stock price|lottery)\b`, "讲个笑话"),
  frame(
    String.raw`^(?:and |so |please |but )*(?:(?:what|what s|what is|what was|what are|give me|cite|show) )?sources?(?: for (?:that|this|it))?$|where (?:is|was|does|did) (?:that|this|it)(?: figure| number| amount)? (?:come|from|printed|stated|taken).*$|which (?:document|table|page).*$`,
    "出处",
  ),
  frame(
    String.raw`how (?:is|was|did you|do you|were|are) (?:that |this |it |they )?(?:calculate|calculated|compute|computed|worked out|get|arrive).*$`,
    "怎么算的",
  ),
  frame(
    String.raw`^(?:and |so )?(?:what|which) (?:documents|budgets|offices|data).* (?:loaded|have|available|know).*$`,
    "收录了哪些文件",
  ),
];

/** What a word of the field is, does or is for. */
export const TOLD_FRAMES: readonly Frame[] = [
  frame(
    String.raw`(?:what (?:do|does|did) )(?:the )?(?:term )?${THINGS} (?:mean|stand for|refer to|include|cover|comprise|consist of).*$`,
    "什么是$1",
  ),
  frame(
    String.raw`(?:define|definition of|explain|meaning of|meant by)(?: the| a| term)* ${THINGS}`,
    "什么是$1",
  ),
  frame(
    String.raw`\b(?:duties|duty|responsibilities|responsible for|mandate|functions|mission|tasks)\b`,
    "主要职责是什么",
  ),
  frame(String.raw`what (?:does|do|did) $`, "主要职责是什么"),
  frame(
    String.raw`^why .*?${THINGS}.*\b(?:increase|increased|grow|grew|rise|rose|higher|up|more)\b`,
    "$1为什么增加",
  ),
  frame(
    String.raw`^why .*?${THINGS}.*\b(?:decrease|decreased|fall|fell|drop|dropped|decline|declined|lower|down|less|cut|shrink|shrank)\b`,
    "$1为什么减少",
  ),
  frame(
    String.raw`^why .*\b(?:increase|increased|grow|grew|rise|rose|higher|up|more)\b`,
    "为什么增加",
  ),
  frame(
    String.raw`^why .*\b(?:decrease|decreased|fall|fell|drop|dropped|decline|declined|lower|down|less|cut|shrink|shrank)\b`,
    "为什么减少",
  ),
  frame(String.raw`^why .*?${THINGS}`, "$1为什么"),
  frame(String.raw`(?:reasons?) (?:for|of|behind) .*?${THINGS}`, "$1的原因是什么"),
  frame(String.raw`(?:purpose|aim|goal|objective) of (?:the )?${THINGS}`, "$1是做什么用的"),
  frame(
    String.raw`what (?:is|are|was|were) (?:the )?${THINGS}(?: F\d+)? (?:used |intended |meant |spent )?for$`,
    "$1项目是做什么用的",
  ),
  frame(
    String.raw`what (?:is|are|was|were) (?:the )?${THINGS}(?: F\d+)? (?:used|intended|spent) (?:for|on)`,
    "$1是做什么用的",
  ),
];

/** Money is put into a part of what there is. */
const SPENDING =
  "(?:spend|spends|spent|devote|devotes|devoted|put|puts|use|uses|used|allocate|allocates|allocated)";
/** "Of the two offices, which …": the offices belong to the clause behind. */
export const LED_BY_OFFICES =
  /^(?:of|among|between) (?:(?!O\d)\w+ )*(O\d+(?:(?: ,)?(?: and)? O\d+)*) ?, ?(?:and )?(which|who)\b/u;
/** Parts of a whole. */
export const SHARE_FRAMES: readonly Frame[] = [
  frame(
    String.raw`${SPENDING} (?:\w+ )?${SHARE} (?:of|in) ${THINGS} (?:on|to|for) (?:the )?${THINGS}`,
    "$2占$1的百分之几",
  ),
  frame(
    String.raw`${SHARE} (?:of|in) (?:the )?${THINGS}(?: (?!T\d)\w+)*? ${SPENDING} (?:on|to|for) (?:the )?${THINGS}`,
    "$2占$1的百分之几",
  ),
  frame(String.raw`(Q\d+) of (?:the )?${THINGS} ${GOES} (?:on |for |to )*${THINGS}`, "$3占$2的$1"),
  frame(
    String.raw`${SHARE} (?:of|in) (?:the )?(?:all )?${THINGS}(?: (?:in|at|by))? ${GOES} (?:on |for |to |the |made up of )*(?:by )?${THINGS}`,
    "$2占$1的百分之几",
  ),
  frame(
    String.raw`${SHARE} (?:of|in) (?:the )?${THINGS} (?:do|does|did) (?:the )?${THINGS}(?: \w+)* ${MAKES}`,
    "$2占$1的百分之几",
  ),
  frame(
    String.raw`${SHARE} (?:of|in) (?:the )?${THINGS} (?:is|was) (?:that|it|this)`,
    "占$1的百分之几",
  ),
  frame(
    String.raw`${SHARE} (?:of|in) (?:the )?${THINGS} (?:do|does|did) (?:that|it|this|they|those|these)(?: \w+)* ?${MAKES}`,
    "占$1的百分之几",
  ),
  frame(
    String.raw`${THINGS} as (?:a |the |what )?${SHARE} (?:of|in) (?:the )?${THINGS}`,
    "$1占$2的百分之几",
  ),
  frame(String.raw`${SHARE} of (?:the )?${THINGS} in (?:the )?${THINGS}`, "$1占$2的百分之几"),
  frame(
    String.raw`(?:what|which) ${SHARE} (?:of (?:the )?)?(?:money |spending )?(?:${GOES}) (?:on |the )?${THINGS}`,
    "$1占支出总计的百分之几",
  ),
  frame(String.raw`(?:what|which) ${SHARE} (?:is|was|are|were) (?:that|this|it|they)$`, "占比多少"),
  frame(String.raw`${SHARE} (?:of (?:the )?)?${THINGS}`, "$1占比多少"),
  frame(String.raw`${THINGS} ${SHARE}`, "$1占比多少"),
  frame(
    String.raw`how much of (?:the )?${THINGS}(?: \w+)*? (?:${GOES}) (?:the )?${THINGS}`,
    "$1里$2是多少",
  ),
];

/** What leads a yes-or-no question. */
export const YES_NO =
  /^(?:is it (?:true|correct|right|the case|a fact) that|am i right that|is it so that|correct that|true that)\s|,? (?:right|correct|true|is that right|is that correct|is that true|isn t it|didn t it|didn t they|yes or no)$/u;
export const AUXILIARY = /^(?:did|does|do|is|are|was|were|has|have|had|will)\b/u;

/** Ways an amount moves, as words of an English question. */
export const UP =
  /\b(?:increase|increased|increases|increasing|grow|grew|grown|grows|growth|rise|rose|risen|rising|up|higher|gain|gained|expand|expanded)\b/u;
export const DOWN =
  /\b(?:decrease|decreased|decreases|reduce|reduced|reduction|fall|fell|fallen|drop|dropped|decline|declined|down|lower|cut|cuts|shrink|shrank|slash|slashed)\b/u;
export const CHANGED =
  /\b(?:change|changed|changes|evolve|differ|compared (?:with|to)|versus|vs|year on year|than the (?:year before|previous year|prior year)|than last year|from Y\d+ to Y\d+|between Y\d+ and Y\d+)\b/u;
export const BEFORE =
  /\b(?:the )?(?:year before|previous year|prior year|last year|year earlier|preceding year)\b/u;
export const RATE = /\b(?:rate|percent|percentage|per cent|how fast|growth rate)\b|%/u;
export const DOUBLED = /\b(?:double|doubled|twofold|twice)\b/u;
export const MORE =
  /\b(?:more|higher|larger|bigger|greater|exceed|exceeds|exceeded|above|better funded|increase|grow|bigger)\b/u;
export const LESS = /\b(?:less|lower|smaller|fewer|below)\b/u;
export const DIFFERENCE = /\b(?:difference|differ|gap)\b/u;
export const COMPARE = /\b(?:compare|comparison|compared|comparing|versus|vs)\b/u;
export const WHICH = /\b(?:which|who|what)\b/u;
export const HOW_MUCH = /\b(?:how much|how many|by how|by what|what is the|what was the)\b/u;
export const LARGEST =
  /\b(?:largest|biggest|highest|greatest|most|top|main|costliest|most expensive|maximum)\b/u;
export const SMALLEST = /\b(?:smallest|lowest|least|cheapest|fewest|minimum|bottom)\b/u;
/** A bound that a target sets ("at most", "the minimum area"): nothing is ranked by it. */
export const BOUNDS =
  /\bat (?:the )?(?:very )?(?:most|least)\b|\b(?:minimum|maximum)\b(?! (?:\w+ )?F\d)/gu;
/** A thing's items are ranked. */
export const ITEMS_RANKED = /\b(?:items?|lines?|parts?|components?)\b/u;
export const ORDINAL =
  /\b(second|third|fourth|fifth)[- ](?:largest|biggest|highest|most|smallest|lowest|cheapest|least)\b/u;
export const ORDINALS: Readonly<Record<string, string>> = {
  second: "第二",
  third: "第三",
  fourth: "第四",
  fifth: "第五",
};
export const TOP =
  /\b(?:top|largest|biggest|highest|main|first) (Q\d+|two|three|four|five|six|seven|eight|nine|ten)\b|\b(Q\d+|two|three|four|five|six|seven|eight|nine|ten) (?:largest|biggest|highest|most expensive|costliest|most costly|main)\b/u;
export const BOTTOM =
  /\b(?:bottom|smallest|lowest|cheapest) (Q\d+|two|three|four|five|six|seven|eight|nine|ten)\b|\b(Q\d+|two|three|four|five|six|seven|eight|nine|ten) (?:smallest|lowest|cheapest|least expensive)\b/u;
export const RANKED = /\b(?:rank|ranked|ranking|order|sort|ordered|sorted)\b/u;
export const OVER =
  /\b(?:over|above|exceeding|exceed|exceeds|exceeded|more than|greater than|larger than|higher than|upwards of)(?: the)? (Q\d+)/u;
export const AT_LEAST = /\b(?:at least|no less than|not less than|minimum of) (Q\d+)/u;
export const UNDER =
  /\b(?:under|below|less than|smaller than|lower than|fewer than|cheaper than) (Q\d+)/u;
export const AT_MOST = /\b(?:at most|no more than|not more than|up to|maximum of) (Q\d+)/u;
/** By how much something is told to have moved. */
export const BY_AMOUNT = /\b(?:by|of) (?:exactly |about |around )?(Q\d+)/u;
export const COUNT = /\b(?:how many|number of)\b/u;
export const LISTING = /\b(?:list|which|what are|show|name|give me|all)\b/u;
export const AVERAGE = /\b(?:average|mean|on average|averaged)\b/u;
export const TOGETHER =
  /\b(?:combined|together|in total|altogether|add up|adds up|added up|sum of|sum|total of|joint|taken together|add)\b/u;
export const EXCLUDING =
  /\b(?:excluding|except|without|minus|less|after deducting|deducting|subtracting|net of|apart from|not counting|other than|leaving out|if you take out|take away)\b(?: the)? /u;
export const REMAIN = /\b(?:left|remain|remains|remaining|rest|leftover|left over)\b/u;
export const ACTUAL =
  /\b(?:actually|actual|really|in reality|outturn|final accounts?|settlement)\b/u;
export const TOTAL_WORDS = /\b(?:budget|spend|spending|spent|spends|expenses|costs?)\b/u;
export const INCOME_WORDS = /\b(?:receive|received|receives|earn|earned|take in)\b/u;
export const PER: readonly { readonly en: RegExp; readonly zh: string }[] = [
  { en: /\b(?:per|each|every|a) (?:T\d+ )?(?:vehicle|car)\b/u, zh: "每辆车" },
  {
    en: /\b(?:per capita|per person|per head|per employee|per staff(?: member)?|per worker|each employee|each person)\b/u,
    zh: "人均",
  },
  { en: /\b(?:per month|monthly|each month|every month|a month)\b/u, zh: "平均每月" },
  { en: /\b(?:per day|daily|each day|every day|a day)\b/u, zh: "平均每天" },
  { en: /\b(?:per|each|a|one) (?:set|uniform)\b/u, zh: "平均每套" },
  {
    en: /\b(?:per|each|a|one) (?:square (?:meters?|metres?)|sq\.? ?m|m2|sqm)\b/u,
    zh: "平均每平方米",
  },
  { en: /\b(?:per|each|every) (?:F\d+|project)\b/u, zh: "平均每个项目" },
];
/** Words that join years to the clause; what is left of them once the year is in front. */
export const BEFORE_YEAR = String.raw`(?:(?:in|for|of|during|from|by|the|fiscal year|fy|year|budget of|at the end of|end of|at end of|as of) )*`;
export const YEAR_END = /\b(?:end of|year[- ]end|as of the end|at the close of)\b/u;
export const BEFORE_OFFICE = String.raw`(?:(?:of|at|by|in|for|from|to|with|the|within|under) )*`;
/** Opens a follow-up that only swaps something. */
export const SWAP =
  /^(?:and|what about|how about|same for|or|now|then|and what about|and how about|and for|and in|and the|so)\b/u;
/** Where another clause of the same sentence begins. */
export const CLAUSES =
  /\s*[?;!]\s*|\s*(?:, (?:and )?|— |- |and )(?=(?:by )?how (?:much|many)\b|what \b|by what\b|who\b|why\b|where\b|which \b)/u;
/** Words for a part of a whole. */
export const SHARE_WORD =
  /\b(?:share|percentage of|proportion|portion|fraction|share of|percent of)\b/u;
/** Things that stand beside each other. */
export const ADDED =
  /[TF]\d+ (?:and|plus|or|,|versus|vs|with|minus|to|from|than)|, [TF]\d+|\bbetween\b/u;
/** Money that goes to a family of things. */
export const SPENT_ON = /\b(?:for|on|to) F\d+/u;
/** "What is X", of a word in quotation marks or without an article. */
export const DEFINES =
  /^\s*what(?:['’]?s| is| are) (?:(?:the |a |an )?["“”'‘]|(?!the\b|its\b|their\b|that\b|this\b|in\b))/iu;
export const DEFINED = /^what (?:s |is |are )?T\d+$/u;
/** Things that are counted, with the measure word of the Chinese. */
export const COUNTED: readonly { readonly en: RegExp; readonly zh: string }[] = [
  { en: /\bhow many sets?\b/u, zh: "套" },
  { en: /\bhow many (?:people|persons|staff|employees|workers|staffers|members)\b/u, zh: "人" },
  { en: /\bhow many days\b/u, zh: "天" },
  { en: /\bhow many months\b/u, zh: "个月" },
  { en: /\bhow many times\b(?! (?:as|the|more|larger|bigger))/u, zh: "次" },
];
export const FAMILY_COUNTED = /\b(?:how many|number of) F\d+/u;
/** A part of a whole is asked. */
export const SHARED =
  /\b(?:share|percentage|percent|per cent|proportion|portion|fraction)\b|Q\d+ of\b/u;
/** Money is spent on it: of vehicles what they cost is meant. */
export const SPENDS =
  /\b(?:spend|spends|spent|spending|cost|costs|pay|pays|paid|budget|budgeted|how much|money|yuan|set aside|allocate|allocated)\b/iu;
/** Chinese names of people, and of things that are counted one by one. */
export const PEOPLE_NAMED = /(?:人员|专家|队员|职工|员工)$/u;
export const PIECES_NAMED = /(?:窗口|系统|网站|村|平台)$/u;
/** Chinese names of things that are bought in numbers. */
export const BOUGHT = /(?:印章|工装|刻章)$/u;
/** Vehicles as things. */
export const VEHICLE_THINGS = "公务用车";
/** Chinese that asks yes or no already. */
export const ASKS_ALREADY = /吗$|是不是/u;
/** Growth per year, over several years. */
export const YEARLY =
  /\b(?:cagr|compound|average (?:annual|yearly)|(?:annual|yearly) average|annually on average|per year)\b/u;
