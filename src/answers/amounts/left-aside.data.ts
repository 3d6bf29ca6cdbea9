/** Part of a year: a budget has amounts of whole years only. */
export const PART_OF_YEAR =
  /(?:第?[一二三四1-4]|首|前[一二三]?个?|每个?)季度|[一二三四]季(?=[的花用支])|[上下]半年|(?<![\d年])(?:[一二三四五六七八九十]{1,2}|1[0-2]|0?[1-9])月(?:份)(?!前|底前)|年(?:[一二三四五六七八九十]{1,2}|1[0-2]|0?[1-9])月(?!前|底|份?(?:公开|公布|发布|印发))|截至|截止到?|到目前为止|前[一二三四五六七八九十\d]+个月|当月|上个?月(?!度)|本月|这个月|年中(?!追加)/u;
/** Opens what is not so. */
export const SUPPOSED =
  /(?:如果|假如|假设|假使|倘若|(?<![主只重需还都不])要是|万一|若是|设想)(?!(?:我|想|要|问|查|看|只|单|光|仅|按|照|换|用|以|算|加|减|不算|不含|扣|除|剔|把|将|说|有人|老百姓|再|这|那|平均|折|均摊|摊|全)|没有?写|分)/u;
/** Words of people and things that say no more than the amount itself does. */
export const NEUTRAL_WORDS =
  /(?:全体|所有|全部|在编|在职|本单位|单位|部门|机关|自己|我们|你们|他们|人家|这边|那边)?(?:职工|员工|工作人员|人员|干部职工|大家|老?同志|老干部|老人家?|单位|部门)(?:们)?|(?:功能|经济|支出)?(?:分类)?(?:科目|编码|代码|编号)+(?:是|为|叫)?|名为|叫做?|所谓/gu;
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
/** Words around whom an amount is for, which say no more than that it is paid. */
export const PAID_TO =
  /^(?:每年|平时)?(?:拿来|用来)?(?:给|为|替|向|发给)|(?:发放?|付|交|缴|花|支付?|开)(?:出去)?(?:了|过)?$/gu;
/** What items are for, in the words people tell it with: they narrow nothing. */
export const GLOSSES: readonly { readonly item: RegExp; readonly said: RegExp }[] = [
  {
    item: /^劳务费/u,
    said: /^(?:请|雇|找|喊|叫)(?:别人|外人|外面的?人|人手|人)(?:来)?(?:干活|做事|做工|帮忙|出力|干)?$/u,
  },
  {
    item: /^退休费/u,
    said: /^(?:给)?(?:退休|退下来)(?:的)?(?:老?人|老?同志|老?干部|人员)?(?:发)?$/u,
  },
  { item: /^印刷费/u, said: /^(?:打印|印刷?|印制)(?:东西|材料|资料|文件|册子)?$/u },
  { item: /^差旅费/u, said: /^(?:出差|跑外地|去外地|往外跑)(?:办事)?$/u },
  { item: /^培训费/u, said: /^(?:上课|学习|办班|听课|培训学习)$/u },
  {
    item: /^(?:公务)?(?:接待费|招待费)|^公务接待/u,
    said: /^(?:招待|接待)(?:客人|来人|来客)?(?:吃饭)?$/u,
  },
  { item: /^电费/u, said: /^(?:用电|点灯|照明)$/u },
  { item: /^水费/u, said: /^(?:用水|吃水|喝水)$/u },
  { item: /^取暖费/u, said: /^(?:冬天|过冬|供暖|烧暖气|暖气)+$/u },
  { item: /^邮电费/u, said: /^(?:打电话|上网|寄信|寄东西|发快递|通话|电话)+$/u },
  { item: /^会议费/u, said: /^(?:开会|办会)(?:用)?$/u },
  { item: /^租赁费/u, said: /^(?:租房子?|租车|租东西|租场地)$/u },
  { item: /^维修/u, said: /^(?:修东西|修房子?|修修补补|修理)$/u },
  { item: /^物业/u, said: /^(?:打扫|看门|扫地|保洁)+$/u },
  { item: /^办公费/u, said: /^(?:买)?(?:纸笔|办公用品|文具)+$/u },
];
