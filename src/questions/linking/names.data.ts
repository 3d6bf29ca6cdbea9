/** How the end of an office's name is shortened: an office is recognised by these endings. */
export const ENDINGS: readonly { readonly full: string; readonly short: readonly string[] }[] = [
  { full: "办公室", short: ["办公室", "办"] },
  { full: "委员会", short: ["委员会", "委"] },
  { full: "中心", short: ["中心"] },
  { full: "街道办事处", short: ["街道办事处", "街道办", "街道"] },
  { full: "办事处", short: ["办事处", "办"] },
  { full: "人民政府", short: ["人民政府", "政府"] },
  { full: "人民法院", short: ["法院"] },
  { full: "人民检察院", short: ["检察院"] },
  { full: "大队", short: ["大队", "队"] },
];
/** A word whose first character looks like the ending of an office's name: "普陀区部门". */
export const CUT_WORD = /^部(?:门|分|署)$/u;
/** What people call an office beside its name: the hall it runs. */
export const NICKNAMES: readonly { readonly office: RegExp; readonly names: readonly string[] }[] =
  [
    {
      office: /(?:政务|行政)服务中心$/u,
      names: ["政务服务大厅", "政务大厅", "办事大厅", "服务大厅", "行政服务大厅"],
    },
  ];
/** The hall in such a name. */
export const HALL = /大厅$/u;
/** Endings of places; a place is also called by its name without them. */
export const PLACE_ENDINGS: readonly string[] = [
  "自治区",
  "自治州",
  "自治县",
  "特别行政区",
  "开发区",
  "新区",
  "地区",
  "省",
  "市",
  "区",
  "县",
  "旗",
  "州",
  "盟",
  "镇",
  "乡",
  "街道",
];
/** What may stand between a place and the office: "济源这个中心", "封丘县的局". */
export const BETWEEN: readonly string[] = [
  "的",
  "这个",
  "那个",
  "这家",
  "那家",
  "市",
  "县",
  "区",
  "省",
  "市级",
  "区级",
  "县级",
  "本级",
  "市的",
  "县的",
  "区的",
  "区里的",
  "县里的",
  "市里的",
];
/** What may stand before an office called by its kind alone. */
export const BOUNDARY =
  /[\s,.;:!?、。，；：！？年月日里的和与比跟同在问及了给请看查区市县那这换是说要就]/u;
/** A place right before an office, to notice one that is not loaded. */
export const PLACE_BEFORE =
  /([^\s,.;:!?、年月日的和与在比是问查跟及]{2,4}(?:省|市|区|县|旗|州|镇|乡|街道))$/u;
/** An office in a stretch of text nothing explains: not one of ours. */
export const UNKNOWN_OFFICE =
  /(?:局|委员会|委|^.{2,5}中心|(?<!大)厅|办公室|政府办|府办|办事处|法院|检察院|医院|学校|大学|学院|中学|小学|幼儿园|街道办|镇政府|乡政府|县政府|市政府|省政府|图书馆|博物馆|总队|支队|大队|研究院|研究所)$/u;
/** What is called like an office and may be a place with a thing in it. */
export const PLACE_LIKE = /(?:大厅|窗口|综合窗口|工作队|服务站|便民站|机房|食堂|平台|热线)$/u;
/** A stretch that ends so names a place or body by the words before it. */
export const NAMED_PLACE = /(?:中心|大厅|平台|小组|办公室|系统|热线|机房|站)$/u;
/** Words before such a place that no office's name begins with. */
export const DONE_THERE =
  /^(?:要|接|给|从|由|被|让|把|为|向|对).{0,3}[省市区县]$|^(?:给|为|对|向|让|把|由|请)?(?:进驻|入驻|派驻|驻|在|到|去).{0,4}(?:大厅|窗口|中心)$/u;
/** What nothing but an office is called. */
export const OFFICE_ONLY =
  /(?:局|委员会|委|办|办公室|法院|检察院|政府|学校|大学|学院|中学|小学|医院)$/u;
/** An office named anywhere; one that is no loaded issuer's is not ours to answer for. */
export const ANY_OFFICE =
  /[\p{Script=Han}]{1,8}?(?:局|委员会|法院|检察院|医院|学校|学院|大学|中学|小学|幼儿园|卫健委|发改委|纪委)(?![部限势面])|(?:省|市|区|县|乡|镇)(?:人民)?政府(?![办采性门购信网投预工服机])/gu;
/** The level of government at the end of a place, and the title of its head that goes on from it. */
export const LEVEL_END = /[省市区县镇乡]$/u;
export const HEAD_NEXT = /^长(?![期远效江度城征春沙])/u;
/** A government right after its place, no office of it ("…政府办", "…政府采购"). */
export const GOVERNMENT_SAID =
  /^(?:省|市|区|县|旗|乡|镇)?(?:人民)?政府(?![办采性门购信网投预工服机])/u;
/** A place in a stretch of text nothing explains. */
export const UNKNOWN_PLACE = /^[^\s]{2,4}(?:省|市|区|县)$/u;
/** The word for the level of government that may lead a shortened name (区政府办). */
export const LEADING_PLACE = /^[省市区县]/u;
/** "过百万": a round amount after a word of comparison. */
export const ROUND_AMOUNT = /(过|超过|超|上|破|不到|不足|近)(百万|千万)/gu;
export const ROUND_UNITS: Readonly<Record<string, string>> = {
  百万: "100万",
  千万: "1000万",
  亿: "1亿",
};
/** A whole amount of yuan in numerals: "九万五千元". */
export const WHOLE_AMOUNT =
  /[一二三四五六七八九两][一二三四五六七八九十百千两零]*[万亿][一二三四五六七八九十百千两零]+(?=元|块)/gu;
/** "九万五": the last digit counts the next lower power. */
export const SHORT_AMOUNT =
  /([一二三四五六七八九十两]+)(万|亿)([一二三四五六七八九])(?![十百千万亿元块个年月])/gu;
/** A Chinese numeral right before a unit of money. */
export const SPELLED_AMOUNT =
  /(?<![\d.点零一二三四五六七八九十百千万亿第])(?<!多少|换成|换算成|折成|折合|单位[是为])(?:[一二三四五六七八九十百千两]+(?=[多来余]?(?:万|亿|元))|[一二三四五六七八九十百千两]{2,}(?=块))/gu;
/** A count of two or more characters in words: "十五个项目", "三十二人". */
export const SPELLED_COUNT =
  /(?<![点零一二三四五六七八九十百千万亿第前后])(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九两]百[零一二三四五六七八九十]*)(?=[多余来]?(?:个(?!月|百分|点)|项|名|位|人(?!均|次|员|大)|辆|台|套|家|件|条))/gu;
/** "一个亿", "1个多亿": 个 between a number and its unit says nothing. */
export const ROUND_COUNT = /([一二两三四五六七八九十百]+|\d+)个(多|几)?(?=亿)/gu;
/** An office right after its place: "洛龙" is known, "…政务服务中心" may not be. */
export const OFFICE_AFTER_PLACE =
  /^(?!(?:的)?(?:谁|哪|管|负责|网站|门户))(?:区|市|县|的|这个|那个)?\p{Script=Han}{0,12}?(?:中心|局|办公室|办|委员会|委|法院|检察院|医院|处|队|站|所|厅|大厅|街道|学校)(?=$|[的\d\s,、。?!:;二两]|这|那|今年|去年|前年|上年|本年|年|部门|预算|决算|一年|各|有|和|跟|与|比|里|哪|是|花|安排|为|啥|负责|管|主管|下设|内设|设|由|在|都|也|一共|总|给|要|去年|到底|究竟|本级)/u;
/** Between a place and the end of an office's name: more of that name, nothing that joins two. */
export const NAME_GOES_ON = /^(?:(?![的和与跟比及、还是去上])\p{Script=Han}){0,8}$/u;
/** A year between a place and its office: "济源2020那个中心". */
export const YEAR_BETWEEN = /^(?:20)?\d{2}年?(?:度)?(?:的|这个|那个|这家|那家)?/u;
/** Tenths and percents in words: "六成", "九成五", "四成多", "百分之六十五". */
export const TENTHS =
  /(?<![点零一二三四五六七八九十百千万亿完变构组达分])([一二三四五六七八九])成([一二三四五六七八九半])?(?:(多)|(?=以上|以下|左右|上下|的|是|吧|吗|么|了|呢|对|没[错有]|属实|[,，。?？!！、\s]|$|项目|部门|单位|不到|出头))/gu;
/** "劳务派遣人员人均工资": the name of what is paid, with how it is divided set into it. */
export const HEAD_INSIDE =
  /(派遣|用工|外聘|临聘|聘用|保通|协管|坐席|采集|保安|保洁|值班|人员|队员|员工)((?:的)?)(人均|每人|每个人)(?:的)?(工资|经费|费用|补助|补贴)(?!每|支出|成本)/gu;
/** So many times as much, in words, where it is told and not asked for: "是基本支出的三倍对吗". */
export const SPELLED_TIMES =
  /(?<=[的是有到了过约近概多足超])[两二三四五六七八九十]{1,2}(?=倍(?:多|出头|以上|左右|上下|不到|对|吗|吧|么|是不是|是[吗吧]|了[吗吧]|没[错有]|属实|[,，\s]*(?:对|是|没错|属实|真)))/gu;
export const PERCENT_WORDS = /百分之([一二三四五六七八九十百零]+)(?!几|多少|点)/gu;
/** "六成多": from there on. */
export const AND_MORE = "多";
/** Before the end of an office's name: another office's or building's name ("公共服务中心"). */
export const OTHER_NAME_BEFORE =
  /(?:公共|社区|便民|综合|惠民|群众|人才|就业|企业|党群|文化|事务)$/u;
/** The level of government at the end of a place's name. */
export const LEVELS = /^[省市区县旗镇乡]$/u;
/** The name of a street or town in its office's name. */
export const LOCAL_OFFICE = /(?:^|政府)(\p{Script=Han}{2,4}?)(?:街道|镇|乡)/u;
/**
 * Right after an office: a unit below it ("…街道综合行政执法队"), which has no budget of its own.
 * What only gives the office's own name again is left out.
 */
export const UNIT_BELOW =
  /^(?:的|下属的?|所属的?|下面的?)?((?!的|有|和|与|跟|及|比|下属|所属|所有|是)\p{Script=Han}{2,14}?(?:中心|执法队|大队|支队|总队|管理所|事务所|服务站|管理站|办公室|学校|研究院|研究所|局|处|股|科|队|所|站))(?=$|[的\d\s,、。?？]|今年|去年|前年|上年|年|预算|决算|部门|单位|有多|是多|花|安排|一共|多少|基本|项目支出|公用|人员经费|三公|支出|收入)/u;
/** A stretch from a place or the beginning on that is called like a unit. */
export const UNIT_NAMED =
  /(?<=^|[\s,、。?？]|那|请问)(\p{Script=Han}{4,20}?(?:中心|执法队|大队|支队|总队|管理所|服务站|管理站|学校|研究院|研究所|局|处|段))(?=$|[的\d\s,、。?？]|今年|去年|前年|上年|年|预算|决算|有多|是多|花|安排|一共|多少|基本|项目支出|公用|人员经费|三公|支出|收入)/gu;
/** What a unit's name does not hold: words of a question or of something done. */
export const NO_UNIT = /[几哪啥谁什么要有建盖拨给向把被为到了]|驻|设在|进驻|购买|租用/u;
/** Words between two offices or places that stand beside each other. */
export const BESIDE = /[和与跟同比及、,，;；?？]|还有|以及|或|对/u;
/** What follows the short form of a place: the place's rank, 的, a year, an office, or nothing. */
export const TAKES_PLACE =
  /^(?:$|[省市县区州的\d\s]|今年|去年|前年|上年|近|这|那|本级|政府|财政|全|各|部门|.{0,6}(?:局|委|办|厅|处|中心)$)/u;
