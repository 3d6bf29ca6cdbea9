/** The words of questions over several offices. */
const NUMERAL = "[两二三四五六七八九十]|\\d{1,2}";
const OFFICE = "(?:预算)?(?:单位|部门|机关|机构|局委)";
/** All offices, or so many of them: how many is caught. */
export const EVERY_OFFICE = new RegExp(
  `(?:在|把)?(?:这|那|咱们?|全市|全区|全县)?(?:(?:所有|全部|全体|各|每(?:一)?|几|这些|那些|多|(${NUMERAL}))(?:个|家)?(?:的)?${OFFICE}|(?:各|每(?:一)?|几|多|(${NUMERAL}))家(?:${OFFICE})?)(?:里面?|里头|中间?|当中|之中|之间|都)?`,
  "gu",
);
/** Some of the offices are asked for. */
export const WHICH_OFFICE = new RegExp(
  `(?:的)?${OFFICE}(?:一共|总共|共)?(?:都)?(?:是|有)?(?:哪(?:一)?(?:几|些)?(?:个|家)?|几(?:个|家)|多少(?:个|家)?)|(?:都)?(?:有|是)?(?:哪(?:一)?(?:几|些)?(?:个|家)?|几(?:个|家)|多少(?:个|家))${OFFICE}|(?:有|是)?哪(?:一)?(?:几)?家(?!公司|企业|银行)|(?:有)?(?:几|多少)家|谁家`,
  "gu",
);
/** Not the offices of the ledger, but those within one. */
export const WITHIN_OFFICE =
  /(?:下属|所属|直属|二级|内设|下级|基层|预算编制范围的)(?:的)?(?:预算)?单位/u;
/** What all of them come to. */
export const ALL_TOGETHER =
  /(?:全部|都|一起)?(?:加起来|加在一起|加一起|加到一起|加一块儿?|加总|合在一起|合起来|合到一起|合计|总计|一共|总共|共计|拢共|统共|相加|总和|总额)(?:起来)?/gu;
/** What one of them has on average. */
export const ON_AVERAGE = /平均(?:下来|到)?|均值|平均数|平均值/gu;
/** A movement against the year before. */
export const MOVES =
  /(?:同比|比(?:上年|去年|上一年|前一年)|较(?:上年|去年))?(?:的)?(?:预算)?(?:增长率|增长|增幅|涨幅|增速|增加|上涨|上升|涨|扩张|下降率|下降|降幅|跌幅|减幅|减少|降低|缩减|压减|压缩|缩水|砍|降|减)(?:得|了|的)?(?:幅度)?/gu;
export const FALLS = /降|减|跌|缩|压|砍/u;
/** The far end of the order. */
export const MOST =
  /最(?:快|大|多|高|猛|狠|厉害|明显|凶|贵|突出)(?:的)?|第一(?:的)?|(?:排)?第1(?:的)?|居首|领先/gu;
export const LEAST = /最(?:慢|小|少|低|便宜|省)(?:的)?|倒数第一|垫底/gu;
/** A place in the order is asked. */
export const PLACE_ASKED =
  /(?:能)?排(?:名|在|行)?(?:是)?(?:第)?(?:几|多少)(?:名|位)?|(?:是|列|居|属|算|位居)?第几(?:名|位|多|高|大|少|低|小)?|(?:名次|排名|位次)(?:是|如何|怎么样|多少|咋样|第几)?/gu;
export const FROM_BELOW = /从(?:低到高|小到大|少到多)|倒数|第几(?:少|低|小)/u;
/** Words that carry no content of their own beside the others. */
export const PLAIN_WORDS =
  /各自|分别|各(?:是|有|为)?(?:多少)?|多少|情况|如何|怎么样|是不是|是否|请问|你知道|告诉我|帮我|年度|预算|部门预算|的钱|钱|金额|总额|数额|数字|规模|支出|经费|花费?|用|搞|得|下来|(?:一年)|其中|里面|上年|去年|上一年|前一年|同比|超过|开销|开支|总共?|全|每家|列|出来?|咱们|这里|里头|已?收录的?|你们?|这边|所|了没|没有|比|占|年|都|吗|呢|吧|啊|呀|嘛|的|了|是|有|在|里|中|和|与|跟|把|给|又|还|就|那|这|个|家|多|啥|什么|哪|要|分|为|到|数|算|公布的?/gu;
/** Vehicles, and what running them costs, beside an amount for each. */
export const VEHICLE_WORDS = /(?:每(?:一)?辆)?(?:公务|公家)?(?:用)?(?:公?车)(?:辆)?(?:花|用)?/gu;
export const RUNNING_COST =
  /(?:运行|运维|维护|养护|养|油耗?)(?:与|和)?(?:维护)?(?:费用?|成本|经费|的钱|钱)?/gu;
/** The whole budget, where no thing is named. */
export const WHOLE = "expenditure";
export const WHOLE_NAMED = /预算|支出|收入|总额|经费/u;
export const INCOME_NAMED = /收入/u;
/** Money that goes to projects, without the word for it. */
export const ON_PROJECTS = /(?:花|用|投|搞|做|砸|给)[^,，。]{0,8}项目|项目(?:上|方面)/u;
/** Punctuation and blanks. */
export const MARKS = /[\s,，。.、;；:：?？!！“”"'()（）%]+/gu;
/** A multiple that is told: its number and the bound behind it are caught. */
export const TOLD_TIMES =
  /(?<![几多])([一两二三四五六七八九十]|\d+(?:\.\d+)?)倍(?:(以上|还多|都不止|开外|多)|(以下|以内|都不到|不到))?/gu;
/** How a told part is meant that stands behind the other side: "不到…的三分之一". */
export const BELOW_BEFORE = /(?:不到|不足|没到|没有|低于|少于|不满|达不到|小于)/u;
export const ABOVE_BEFORE = /(?:超过|超出|多于|大于|高于|不止|过)/u;
export const REACHES_BEFORE = /(?:达到|至少|不低于|不少于|够)/u;
/** Between the two sides: the first is a part or a multiple of the second. */
export const SIDES_JOINED =
  /(?:是|有|为|占|等于|相当于|不到|不足|没到|没有|超过|超出|超|够|达到|达|低于|少于|多于|大于|高于|过|只有|只是|才|仅|约|大约|差不多|将近)+/gu;
/** Right before a told part. */
export const OF_IT = /的(?:约|大约|差不多|将近|接近)?$/u;
/** One thing is added to another. */
export const ADDED_TO = /加上?|plus/u;
/** Between two things that are added up. */
export const ADDED_JOINT =
  /^(?:支出|经费|费用?|预算)?(?:的)?(?:[,，]?(?:再|又)?加上?|和|与|跟|及|以及|、|连同)(?:他们的|它的|其)?$/u;
/** A told part that says its bound in its own words. */
export const BOUND_SAID = /上|下|不|多|超|过|至少|低|少|内|外/u;
/** Several offices are spoken of, not a place with offices in it. */
export const OFFICES_NAMED =
  /各|每|所有|全部|全体|几家|几个|[两二三四五六七八九\d]\s*(?:个|家)|家(?:单位|部门)|这些|那些|合计|加起来|相加|总和|合起来/u;
