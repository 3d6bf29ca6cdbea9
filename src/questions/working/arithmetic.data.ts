/** Adds, between two amounts: no part of another word (增加, 加班). */
const PLUS =
  "(?:再|又|还)?(?:加上|算上|(?<![增追附参添更施外叠])加(?![起在一到总班快强大权入工油和得固深急盟密剧了的最给没不多几]))|\\+";
/** Takes away, between two amounts (not 减少, 增减, a code's dash or a range). */
const MINUS =
  "(?:再|又|然后)?(?:减去|减掉|扣除|扣掉|扣去|刨掉|刨去|除去|去掉|(?<![增缩削压裁核加])减(?![少速半免排负税幅压掉得的最在给到没不多一几了]))|再扣|(?<=\\p{Script=Han}) ?[-−] ?(?=\\p{Script=Han})";
export const CHAIN_SIGN = new RegExp(`(?<plus>${PLUS})|(?<minus>${MINUS})`, "gu");
/** Operations that ask for something else than an amount: what holds one is no operand. */
export const NO_OPERAND: readonly string[] = [
  "largest",
  "smallest",
  "rank",
  "list",
  "count",
  "change",
  "reason",
  "usage",
  "targets",
  "everyone",
  "compare",
];
/** "人员经费加公用经费一共": what the end of a chain says beside its last amount. */
export const CHAIN_END =
  /(?:[,，]?(?:一共|总共|合计|共计|加起来|后|之后|以后|还|剩下?|剩余|余下?|等|最后|最终|结果|那|就)*(?:是|等于|有|剩下?|余|得|为|要)*)*$/u;
/** "三公经费除以12", "…分摊到365天", "…按12个月算". */
export const DIVIDED =
  /^(.+?)[,，]?(?:(?:如果|要是|假如)?(?:再)?(?:平均|平|均)?(?:除以|÷|(?:分|摊|均摊|分摊|平摊|平均分|均分)(?:给|到|成|在|进)|按(?:照)?))(\d+(?:\.\d+)?) ?(?:个|份|套|名|位|辆|台|家|户|天|日|月|人|季度|周|年|次|件|条)?(?:月|人|天|季度|车|员工|职工|队员|工作人员|窗口|星期|周|村|社区|单位|项目|份|里|上|头上)*(?:来|去)?(?:算|计|摊|分)?(?:下来|的话)?[,，]?(?:那么?)?(?:(?:平均)?(?:到)?(?:每|一)(?:个|一)?(?:\p{Script=Han}{1,3})|[人月日户车年]均)?(?:平均)?(?:合|摊|分|要|花|能有?|得|拿)*(?:到)?$/u;
/** What an amount is asked per, beside how many there are. */
export const PER_AHEAD =
  /(?:平均)?(?:到)?(?:每|一)(?:个|一)?(?:人|名|位|月|天|日|辆车?|台车?|套|件|季度)$|[人月日户车]均(?:的)?|平均$/gu;
/** "基本支出除以项目支出": one amount divided by another. */
export const DIVIDED_BY_THING = /^(.+?)(?:除以|÷)(\D.+)$/u;
/** "一半的预算": the part ahead of what it is of. */
export const PART_FIRST = /^(.*?)(一半|半数|[二三四五六七八九十]分之一)的(?!时候|话)(.+)$/u;
export const PART_LAST = "$1$3的$2";
/** Words of a calculation that was understood: they need no explaining. */
export const CALCULATION_WORDS =
  /每(?:一|个)*(?:天|日|月|季度?|年|人|辆车?|台车?)|平均|均摊|分摊|平摊|摊|分[给到成]|除以|等于|加上?|减[去掉]?|扣[掉除去]|再|又|还剩|剩下?|能|要|得|花|用|一天|一共|总共|好多|几多|一半|半数|按|[\d.]+个?\p{Script=Han}?/gu;
