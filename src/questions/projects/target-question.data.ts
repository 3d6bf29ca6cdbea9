/** Words by which performance targets are asked for. */
export const TARGET_WORDS =
  /绩效|目标|指标|满意度|上限|下限|底线|红线|不(?:超过|低于|高于)多少|target|indicator/u;
/** All of them, not one. */
export const ALL_TARGETS =
  /(?:哪些|哪几(?:个|项|条)|什么样|全部|所有|各项|各个|几(?:个|项|条)|多少(?:个|项|条)|列出|列一下|列举|都有|都是|都定|定了|设了|设置了|清单|分别)(?:[^,?。]{0,12})(?:目标|指标)|(?:目标|指标)(?:[^,?。]{0,6})(?:有哪些|有哪几|有啥|有什么|列出|列一下|都列|分别|清单|全列|都有|是哪些|包括)|绩效(?:目标|指标)(?:值)?(?:都?是什么|是啥|都?是多少|怎么(?:定|设)的?|如何|怎样|呢)?$|all (?:the )?(?:targets|indicators)/u;
/** Two numbers told are added up: "外网267加内网156". */
export const TOLD_ADDED =
  /\d[^\d,，?？。]{0,4}(?:再?加上?|和|与|跟|\+|＋|外加|连同)[^\d,，?？。]{0,8}\d/u;
/** How many there are. */
export const COUNT_TARGETS =
  /(?:几|多少)(?:个|项|条)(?:[^,?。]{0,12})(?:目标|指标)|(?:目标|指标)(?:[^,?。]{0,6})(?:几|多少)(?:个|项|条)|how many (?:targets|indicators)/u;
/** The projects are asked for by their targets. */
export const WHICH_PROJECTS =
  /(?:哪些|哪几个|哪个|有几个|几个|多少个|多少)(?:的)?项目|项目(?:都)?(?:有|是)(?:哪些|哪几|几)|项目(?:有)?(?:几个|多少)|which projects/u;
/** Targets of the whole department, in words that no project's targets are called by. */
export const WHOLE_TARGETS =
  /整体(?:支出)?(?:的)?(?:绩效|目标)|(?:部门|单位|全局|全中心)(?:的)?(?:整体|总体)(?:支出)?(?:绩效)?|年度履职目标|department(?:'s)? (?:overall )?(?:performance )?targets/u;
/** What a class of targets is called beside its name ("成本" of 成本指标). */
export const CLASS_SUFFIX = /(?:指标|目标)$/u;
/** After the name of a class. */
export const CLASS_NEXT =
  /^[“”"'‘’」』]?(?:(?:类|方面|上)?(?:的)?(?:绩效)?(?:指标|目标|要求)|(?:类|方面|上))/u;
/** Classes whose name is an indicator's too: they need no word after them. */
export const BARE_CLASS = /^满意度$/u;
/** Class names that say nothing alone. */
export const EMPTY_CLASS = /^(?:其它|其他|管理|绩效)?$/u;
/** Words that leave the number itself in. */
export const BOUND_IN = /含|及以上|以上\(含/u;
/** A percentage told as a bare number in a question about targets. */
export const PERCENT = "%";
/** A rate that a target sets, no share of money. */
export const RATE_NAMED = /(?<!占[^,?]{0,16})(?:比例|比率|百分比)/u;
/** A value told as it is printed, with its sign: both are caught. */
export const PRINTED_VALUE =
  /(?:值|目标|指标)(?:都|均)?(?:为|是|写的?是?|定为|设为|等于|印的?是?)?[“”"'‘’「『]*(>=|<=|[≥≤><=])(\d+(?:\.\d+)?)(%)?/u;
/** How the signs of bounds are typed. */
export const SIGNS = [
  { sign: "≥", words: ["≥", ">="] },
  { sign: "≤", words: ["≤", "<="] },
  { sign: ">", words: [">"] },
  { sign: "<", words: ["<"] },
  { sign: "=", words: ["="] },
] as const;
