/** What a question asks for at its end: "是多少万元", "为几个百分点", "合计多少". */
export const ASKED_END =
  /(?:[,，]?(?:那么?|那)?(?:大概|大约|约|一共|总共|合计)?(?:是|为|等于|有|要|会是|会变成|变成|合|达到|还有|能用|可以用|能花|花)*(?:多少|几多|好多|几)(?:亿|千万|百万|万|千)?(?:元|块钱?|钱)?|[,，]?是多大)(?:呢|啊|呀|吗)?$/u;
/** How the answer is wanted; it asks nothing. */
export const FORM_END =
  /[,，]?(?:请)?(?:再)?(?:结果)?(?:保留|精确到|四舍五入到?|取)[^,，。?？]{1,8}(?:小数|位)?$|[,，]?(?:单位|用|以|换成|换算成)(?:亿元|千万元|百万元|万元|千元|元)(?:为单位|表示|计)?$|[,，]?按(?:亿元|百万元|万元|千元|元)(?:算|计)$/u;
export const MARKS_END = /[\s?？!！。.;；,，]+$/u;
/** "百分之几", "几成": a share is asked. */
export const SHARE_END =
  /(?:的)?(?:(?:比重|比例|份额|百分比|占比)(?:是|为|有|达到)?(?:多少|几|多大|百分之几)?|百分之(?:几|多少)|几成|多少成|几分之几|多少)$/u;
/** Between a part and its whole. */
export const OF_WHOLE = /占(?!比)(?:了|到|全部|整个)?/gu;
/** A share without its whole: "项目支出占比". */
export const BARE_SHARE = /^(.+?)(?:的)?(?:所)?(?:占比|占的?(?:比重|比例)|比重)$/u;
/** Where one thing is held against another. */
export const HELD =
  /(?<!占|之|对|同|环|的|成正|反)比(?!重|例|值|率|较大|较小)|较(?!大|小|多|少|高|低)/gu;
/** How much one is above or below the other, and in what: the end of a comparison. */
export const APART_END =
  /(?:要|是)?(?:高出?|低|多出?|少|大|小|上升|下降|提高|降低|增加|增长|减少|扩大|缩小|提升)(?:了|出|出来)?(?:多少|几)?(?:个)?(?:百分点|点|亿元|万元|千元|元|钱|块)?(?:多少)?$/u;
/** Two things, joined, and how far they are apart. */
export const APART_JOINED =
  /^(.+?)(?:与|和|跟|同)(.+?)(?:的)?(?:(?:相差|相距|差距(?:是|有)?|差)(?:了)?(?:多少|几)(?:个)?(?:百分点|点|亿元|万元|千元|元|钱|块)?)$/u;
/** How many times one is the other. */
export const TIMES_END = /^(.+?)(?:是|为|相当于)(.+?)的?(?:几|多少)倍$/u;
/** A share of one in another, told as "是…的百分之几". */
export const SHARE_IS = /^(.+?)(?:是|相当于)(.+?)的(?:百分之(?:几|多少)|几成|多少百分比)$/u;
/** A part of a result told by its size. */
export const SCALED =
  /^(.+?)(?:[,，](?:它|其))?的?(?:(一半|半)|([二三四五六七八九十]分之一)|((?:\d+|[两二三四五六七八九十])倍)|(\d+(?:\.\d+)?)%)(?:的?金额)?$/u;
/** "如果压减10%": a result changed by so many percent. */
export const WHAT_IF =
  /^(?:如果|假如|假设|若|要是|倘若)?(.+?)(?:如果|假如|假设|若|要是|倘若)?(?:再|都|整体|统一|全部|又)?(压减|压缩|削减|减少|减|砍掉?|下降|降低|降|增长|增加|增|提高|上涨|上升|涨)(?:了|掉)?(\d+(?:\.\d+)?)%(?:后|之后|以后|的话)?[,，]?(?:还|就|会|将)?(?:剩|剩下|余|是|变成|变为|为|达到|应|要)*(?:多少|几)(?:亿元|百万元|万元|千元|元|钱)?$/u;
export const DOWNWARD = /压|削|减|砍|降/u;
/** "每万元支出里有多少元是三公经费": a part of so much of a whole. */
export const EACH_MONEY =
  /^(.*?)(?:平均)?每(?:(\d+(?:\.\d+)?)?(亿|千万|百万|万|千|百|元)?元?)(?:的)?(.+?)(?:里面|里头|里|中|当中)(?:头|面)?(?:有|含|包含)?(?:多少|几)(?:元|块钱?|钱)?(?:是|花在|用于|用在|给了|属于|为|用来|花到|投在|投向)(.+?)(?:上|的|方面)?$/u;
/** How much money "每万元" and the like mean, in yuan. */
export const MONEY_SIZES: Readonly<Record<string, string>> = {
  亿: "100000000",
  千万: "10000000",
  百万: "1000000",
  万: "10000",
  千: "1000",
  百: "100",
  元: "1",
};
/** A whole less parts of it. */
export const LESS =
  /^(.*?)(?:里面?|中|内)?(?:如果|若)?(?:再)?(?:扣除|扣掉|扣去|扣减|除去|除掉|减去|减掉|刨去|刨除|刨掉|去掉|剔除|拿掉|剥离)(?:了)?(.+?)(?:后|之后|以后|外|之外|以外)?[,，]?(?:还)?(?:剩余|剩下|余下|剩|余|其余|结余|留下)?(?:的)?(?:部分|金额|钱|支出|经费|资金)?$/u;
/** The largest of a family, added up. */
export const TOGETHER =
  /加起来|加在一起|合起来|合在一起|合计|之和|总和|相加|累计|加总|一共|总共|[两二三四五六七八九]者|三项|两项|四项|三类|两类|它们/u;
export const TOGETHER_END =
  /(?:[两二三四五六七八九\d](?:项|类|个|家|笔|者|块|样|大项)(?:支出|经费|费用|项目|单位)?)?(?:加起来|加在一起|合起来|合在一起|合计|之和|总和|相加|累计|加总|一共|总共)(?:的?(?:金额|数额|支出|总额))?$/u;
/** By how much something grew, as an amount. */
export const GROWN =
  /^(.+?)(增加|增长|多出来?|多(?!少)|上升|减少|下降|(?<!多)少|压减|减)(?:了|出来)?(?:的)?(?:那?部分|金额|数额|额|数|量|幅度额|钱)$/u;
/** By how many percent it grew. */
export const GROWTH =
  /^(.+?)(?:的)?(?:同比|比上年|较上年)?(?:的)?(?:增长率|增长速度|增长幅度|增幅|增速|涨幅|降幅|变化率|变动率|减幅)$/u;
/** How far two are apart, as an amount that is worked on. */
export const GAP = /^(.+?)(?:的)?(?:差额|之差|差距|差值|差)$/u;
/** One amount to another. */
export const RATIO = /^(.+?)(?:与|和|跟|对|比)(.+?)(?:之比|的?比值|的比例|的倍数)$/u;
/** Amounts per counted thing. */
export const PER_VEHICLE =
  /每(?:一)?(?:辆|台)(?:公务?用?)?车(?:辆)?(?:的)?|车均|每(?:一)?辆|(?<![\d几多])一(?:辆|台|部)车(?:子)?(?=要|的|运|花|用|一年|平均|$)/u;
export const PER_HEAD = /(?:平均)?每(?:个)?人(?:员)?(?:的)?|人均(?:的)?/u;
export const PER_MONTH = /(?:平均)?(?:到)?每(?:个)?月(?:的)?|月均(?:的)?|平均一个月(?:的)?/u;
export const PER_DAY =
  /(?:平均)?(?:到)?每(?:一)?[天日](?:的)?|日均(?:的)?|平均一天(?:的)?|(?<![\d几多])一天(?:平均)?(?=要|花|用|是|多少|合|$)/u;
/** "按365天算": how many days a year is taken to have. */
export const DAYS_TOLD =
  /[,，]?(?:按|(?<!除)以|用|照)(?:一年|全年)?(36[056])[天日](?:来)?(?:算|计|计算)?[,，]?/u;
/** Says that an amount is split evenly. */
export const EVENLY = /平均|均/u;
/** An even split over the quarters, asked as one; amounts of a quarter are not printed. */
export const PER_QUARTER =
  /(?:平均|均摊|分摊|平摊|平均分|均分|摊|分)(?:到|给|成|在)?(?:每(?:一)?个?|一个|四个)季度?(?:的)?|每(?:一)?个?季度?平均(?:的)?|季均/u;
export const PER_PROJECT =
  /(?:平均)?(?:到)?每(?:一)?个项目(?:平均|的平均)?(?:多少钱)?|项目平均金额|平均(?:一个|每个?)项目/u;
/** A mean over years or things. */
export const MEAN = /平均(?:每年|一年|值|数)?|年均(?!增|下|减|复)|均值/u;
/** Growth per year. */
export const YEARLY =
  /年均(?:复合)?(?:增长|增速|增幅|下降|减少|降幅|变化)(?:率|速度|幅度)?|复合(?:年均)?增长率/u;
/** What was worked out before. */
export const BEFORE =
  /^(?:那么?|而)?(?:它们?|其|该数|这个数字?|这个数|这些|那个数|这(?:个|一|笔|项|部分)?(?:增加额|减少额|差额|增幅|变化|金额|数额|钱|结果|支出|经费|总额|增量|降幅|比例)|那(?:个|笔|项)?(?:增加额|减少额|差额|金额|钱|结果|数)|上面(?:的|那)?(?:个)?(?:数|金额|结果)?|刚才(?:的|那)?(?:个)?(?:数|金额|结果)?)(?:加起来|合计|一共)?$/u;
/** The two results worked out before. */
export const BEFORE_BOTH =
  /^(?:那么?)?(?:这)?(?:两者|二者|俩|它们俩|两个数|两项|两家|两个|两个比例|两年|他们|它们)(?:之间)?(?:的)?$/u;
export const APART_BOTH =
  /^(.*?)(?:相差|差距(?:是|有)?|差)(?:了)?(?:多少|几)(?:个)?(?:百分点|点|亿元|万元|千元|元|钱)?$/u;
export const LATTER = /^后(?:者|一个|一项)$/u;
export const FORMER = /^前(?:者|一个|一项)$/u;
/** Words right of a comparison that stand for what is left of it. */
export const SAME_THING =
  /(?:的)?(?:这个|这一|这项|该|同样的?|那个|此)?(?:差额|比例|占比|比重|增幅|增长率|增速|数|数字|增加额|增加的金额|增加的|减少的金额|增长额|金额|水平|情况|之比|比值|每辆车|每辆|人均|平均数?|多少)?(?:的)?$/u;
/** Ways to divide a year. */
export const MONTHS_OF_YEAR = "12";
export const QUARTERS_OF_YEAR = "4";
export const DAYS_OF_YEAR = "365";
export const DAYS_OF_LEAP_YEAR = "366";
/** Measures and families that nested questions speak of. */
export const WHOLE_MEASURE = "expenditure";
export const PROJECT_MEASURE = "project";
export const VEHICLE_COUNT = "vehicles";
/** Units of targets that count people. */
export const PEOPLE_UNITS: readonly string[] = ["人", "名", "位"];
/** Names of a divisor that nobody printed. */
export const HEADCOUNT = "人员数";
/** What stays of "每辆车" when the vehicles are divided by. */
export const VEHICLE_WORD = "公务用车";
/** Words without which no question asks for a nested result. */
export const CUES =
  /百分点|个点|一半|分之|倍|年均|平均|每|均|占|比重|扣|减|除|乘|人数|剔|刨|去掉|拿掉|不含|加起来|加在一起|合计|合起来|之和|总和|两者|差|如果|假如|\d%|增加的|减少的|增加额|减少额|多的部分|之比|比值|它|复合|增长|增幅|加|\+|÷|季|一天|\p{Script=Han}[-−]\p{Script=Han}/u;
/** Parts and whole are held against each other, or each is asked apart: nothing is nested. */
export const OTHERWISE =
  /等于(?!多少|几|好多|啥)|对[得不]上|一致|相符|吗$|各(?:是|占|合|有|自|多少)|分别|按人头|人头/u;
/** A limit or a rate that a target sets is no division. */
export const SET_RATE = /控制|以内|标准|补助|补贴|成本|工资|待遇|发多少|发给|领多少|拿多少/u;
export const FEWER = /少/u;
/** The unit that "每万元" and the like are told in. */
export const YUAN = "元";
/** Marks and particles around a phrase. */
export const EDGES = /^[\s,，:：]+|[\s,，:：的]+$/gu;
