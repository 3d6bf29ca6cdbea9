/** Between two offices or years of one list. */
export const JOINS_LIST =
  /^(?:年度?|的|预算|部门)*(?:、|和|与|及|跟|以及|,|，|加|加上|\+| and |, and )?(?:年度?)?$/u;
/** Between the first and the last year of a span. */
export const JOINS_SPAN = /^(?:年度?)?(?:至|到|-|—|–|~| to | through )$/u;
/** Says of a list that one number is of all of it. */
export const ALL_OF_LIST =
  /(?:合计|总计|共计|累计|总共|一共|合共|总和|之和|加起来|加在一起|相加|加总|共(?!同|有)|(?:[两二三四五六七八九十\d]|这几|几)(?:家|个单位|个部门|个机构|单位|部门)|[两二三四五六七八九十](?:个)?年|in total|together|combined|in all)/u;
/** Gives each of a list a number of its own. */
export const ONE_EACH = /(?:分别|依次|各为|各是|各有|各自|均为|都是|都为|同为|respectively|each)/u;
/** What is left of a whole when the things told before are taken off. */
export const REST_OF =
  /(?:其余|剩余|余下|剩下|其他|其它)(?:的)?(?:各|几|\d{1,3}|[一二两三四五六七八九十]{1,3})?(?:个|项|笔|类)?(?:小|单个)?(?:项目|支出|科目|经费|部分|资金)?(?:支出|资金|经费|预算)?(?:安排|预算)?/u;
export const REST_ALONE = /^(?:其余|剩余|余下|剩下)/u;
/** Opens the parts of a whole told right before. */
export const OPENS_PARTS = /(?:其中|包括|包含|分别为|分别是|分为|含)/u;
/** Between a thing's number and the next thing of one list. */
export const NEXT_PART = /^(?:、|,|，|;|；|和|与|及|以及|，?另有|,?加上)(?:和|与|及|以及)?$/u;
/** Between the last of a list and the share told of it. */
export const SHARE_OF_LIST =
  /^(?:[,，;；(]|两者|二者|三者|两项|三项|四项|五项|合计|共计|总计|一共|共|仅|只|约|大约|分别|支出|经费|预算|则|也|均)*$/u;
/** Counts the offices or years of a list told further in front. */
export const COUNTS_LIST =
  /(?:[两二三四五六七八九十\d](?:家|个(?:单位|部门|机构)|个?年|者)|各(?:家|年)|both|the (?:two|three|four))/u;
/** Says how many offices told before a sum is of. */
export const SUM_OFFICES = /[两二三四五](?:家|个?(?:单位|部门|机构|局))/u;
/** A number of projects as written: nothing else is counted by it. */
export const COUNTED_PROJECTS = /[个项笔](?:项目)?$/u;
/** Between a number of projects and the amount each of them is beyond. */
export const BOUND_BEHIND =
  /^(?:单个|单项|大额|小)?(?:项目)?的?(?:金额|预算|资金|安排|支出|规模|预算金额|预算安排)?(?:均|都|各|各自)?(?:在|达到|达|为|是)?$/u;
/** Says in front of a number, or behind it, that each of the projects counted is beyond the amount. */
export const PARTS_OUT = /(?:(?:[中里内有]|其中|仅|只|当中)(?:共|仅|只|约)?\||\|.*[均都各])/u;
/** Between a number of projects and what they come to together. */
export const PROJECTS_SUMMED =
  /^(?:项目|的|[,，])*(?:支出|预算|资金|金额|经费|安排|投入)*(?:合计|总计|共计|一共|总共|合共|加起来|总额|总和|共)(?:的)?(?:安排|支出|预算|资金|金额|经费|投入|列支)*(?:为|是|达到|达|:|：)?$/u;
