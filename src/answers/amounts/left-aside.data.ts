/** Part of a year: a budget has amounts of whole years only. */
export const PART_OF_YEAR =
  /(?:第?[一二三四1-4]|首|前[一二三]?个?|每个?)季度|[一二三四]季(?=[的花用支])|[上下]半年|(?<![\d年])(?:[一二三四五六七八九十]{1,2}|1[0-2]|0?[1-9])月(?:份)(?!前|底前)|年(?:[一二三四五六七八九十]{1,2}|1[0-2]|0?[1-9])月(?!前|底|份?(?:公开|公布|发布|印发))|截至|截止到?|到目前为止|前[一二三四五六七八九十\d]+个月|当月|上个?月(?!度)|本月|这个月|年中(?!追加)/u;
/** Opens what is not so. */
export const SUPPOSED =
  /(?:如果|假如|假设|假使|倘若|(?<![主只重需还都不])要是|万一|若是|设想)(?!(?:我|想|要|问|查|看|只|单|光|仅|按|照|换|用|以|算|加|减|不算|不含|扣|除|剔|把|将|说|有人|老百姓|再|这|那|平均|折|均摊|摊|全)|没有?写|分)/u;
/** Words of people and things that say no more than the amount itself does. */
export const NEUTRAL_WORDS =
  /(?:全体|所有|全部|在编|在职|本单位|单位|部门|机关|自己|我们|你们|他们|人家|这边|那边)?(?:职工|员工|工作人员|人员|干部职工|大家|同志|单位|部门)(?:们)?|(?:功能|经济|支出)?(?:分类)?(?:科目|编码|代码|编号)+(?:是|为|叫)?|名为|叫做?|所谓/gu;
/** Between what narrows an amount and the amount itself. */
export const NARROWS = /^(?:的|那|那笔|那些|这笔|那个|这个|那块|这块|们的)?$/u;
/** After the amount: what of it is bought, paid or where it goes. */
export const SPENT_ON =
  /^(?:里|中|里面|里头|当中|拿来|用来)?(?:买|购|租|雇|请|发给?|给|付|修|去|到|寄)/u;
/** The most or the least of several is asked for. */
export const MOST_OF = /最(?:大|高|多|少|小|低|贵)的?(?:一|那|是|哪|几|项|个|笔|块|科目|项目)/u;
/** The end of a line item's name that may be left off. */
export const OUTLAY_TAIL = /(?:类|款|项)?(?:支出|预算|经费)?$/u;
/** Money per thing: the money of all of them is no answer. */
export const EACH_PIECE =
  /每个?(?:平(?:方米|米|方)|天|套|台|件|户|窗口|场|次|条)(?=[^,?]{0,4}(?:多少|几)(?:个)?(?:钱|元|块|万))/u;
