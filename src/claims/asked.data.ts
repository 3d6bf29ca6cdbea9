/** What is to be checked, in the words of somebody who hands it over. */
const TEXT_NOUN =
  "(?:(?:这|那|下面|以下|下列|下述|上面|以上|上述|前面|后面)(?:的|这|那)?(?:几|一|两|三)?(?:段|篇|则|条|句|些|个|份)?(?:文字|文章|报道|新闻|稿子|稿件|材料|说法|话|内容|消息|数据|数字|数|表述|帖子|推文|通稿|草稿|初稿|表格|表)?|一?(?:段|篇|则|条|份)(?:文字|文章|报道|新闻|稿子|材料|话|消息|通稿)|(?:报道|文章|稿子|稿件|通稿|新闻稿|草稿|初稿|网传)(?:内容|数据)?)";
const CHECK_VERB =
  "(?:核对|核实|核查|核验|核准|核|查证|查核|查实|验证|求证|校对|校验|检查|审核|把关|把把关|辨真伪|打假)(?:一下|一遍|下|一核|核看|看)?";
/** Opens a message whose rest is to be checked. */
export const CHECK_OPENERS: readonly RegExp[] = [
  new RegExp(
    `^(?:您好|你好|hi|hello)?[，,！! ]*(?:请|麻烦|劳驾|烦请)?(?:您|你)?(?:能不能|能否|可否|可以|能)?(?:请|再)?(?:帮忙|帮我|帮|替我|给我|为我)?(?:看看|看一下|看下)?(?:把)?(?:${TEXT_NOUN})?(?:都|的数字|里的数字|里的数|中的数字)?${CHECK_VERB}(?:${TEXT_NOUN})?(?:里的数字|的数字|里的数|中的数字|是否属实|是否准确|对不对|有没有错|的真假)?(?:吗|吧|好吗|可以吗|行吗)?[:：，,。？?！!\\n]\\s*`,
    "u",
  ),
  new RegExp(
    `^(?:请问|看看|帮我看看|帮忙看看|麻烦看看)?${TEXT_NOUN}(?:里|中)?(?:的)?(?:数字|数据|数|内容|说法|金额)?(?:说的|写的|讲的)?(?:都|全|是|是否|到底)*(?:对|属实|准确|正确|真|真的|可信|靠谱|有错|有误|有没有错|有没有问题|有问题|对不对|准不准|是真是假|是真的|没错|错在哪里?|哪里(?:有)?错|哪里不对)(?:吗|么|呢|吧|了)?[:：，,。？?！!\\n]\\s*`,
    "u",
  ),
  /^(?:please |pls |can you |could you |kindly |help me )*(?:fact[- ]?check|check|verify|double[- ]check|proofread)(?: (?:the|this|these|following|below|numbers?|figures?|paragraph|text|passage|article|statement|claims?|draft|story|for me|of|in|facts?))*\s*[:：\n]\s*/iu,
  /^(?:is|are) (?:this|the following|these)(?: (?:paragraph|text|passage|article|statement|claims?|figures?|numbers?))?(?: all)? (?:right|correct|true|accurate)\s*[:：?？\n]\s*/iu,
];
/** Closes a message whose beginning is to be checked. */
export const CHECK_CLOSERS: readonly RegExp[] = [
  new RegExp(
    `[。！!？?\\n；;—\\s]+(?:请|麻烦)?(?:帮我|帮忙)?(?:看看|核对一下|核一下|查一下|核实一下)?[，,]?(?:${TEXT_NOUN})(?:里|中)?(?:的)?(?:数字|数据|数|内容|说法)?(?:说的|写的)?(?:都|全|是|是否)*(?:对|属实|准确|正确|真|真的|可信|靠谱|有错|有误|有没有错|有没有问题|对不对|准不准|没错)(?:吗|么|吧)?[?？。！!]*$`,
    "u",
  ),
  new RegExp(
    `[。！!？?\\n；;—\\s]+(?:请|麻烦|劳驾)?(?:您|你)?(?:帮我|帮忙|帮|替我)?${CHECK_VERB}(?:${TEXT_NOUN})?(?:吗|吧|好吗|谢谢)?[?？。！!]*$`,
    "u",
  ),
  /[.。!?\n]\s*(?:please )?(?:fact[- ]?check|verify|check) (?:this|that|it|the above|these)(?: please| for me)?[.?!]*$/iu,
  /[.。!?\n]\s*(?:is|are) (?:this|that|the above|all this|these(?: figures| numbers)?) (?:right|correct|true|accurate)\??$/iu,
];
/** Nothing but the wish that a text be checked, with no text. */
export const CHECK_ALONE: readonly RegExp[] = CHECK_OPENERS;
/** Asks or orders: a message that does so is a question, whatever figures stand in it. */
export const ASKING: readonly RegExp[] = [
  /[?？]/u,
  /多少|(?<![这那近好])几(?!乎|年来|大块|个月来|天|十|百|千|万|次)|哪|谁(?!知)|什么(?!的)|啥|怎么|怎样|为何|如何(?!.{0,6}(?:重要|关键))|多久|多长|多大/u,
  /[吗呢么](?:$|[，,。！!])|是不是|是否|有没有|有无|对不对|对吧|是吧|没错吧/u,
  /(?:列|给|出|排|整理|汇总)(?:个|成|一个|一份|份|张|一张)?(?:清单|名单|列表|表格|表)(?:出来|给我|看看|来)?[。！!]?$|(?:列|排|找|挑|筛|数)(?:一下|出来|给我|来看看)[。！!]?$/u,
  /^(?:how|what|which|who|when|why|where|is|are|was|were|does|did|do|can|could|tell|show|list|compare|explain|give|draft|write|calculate|find)\b/iu,
];
/** Orders something at the start of a sentence. */
export const ORDERING =
  /^(?:请|麻烦|劳驾)?(?:您|你)?(?:能否|能不能|可以|可否)?(?:帮我|帮忙|给我|替我|帮|我想|我要|我想知道|想知道|想问|请问|问一下)?(?:比较|对比|计算|算|列出|列|列举|查询|查|找|说说|说明|介绍|解释|分析|写|起草|拟|生成|告诉|换算|折算|汇总|统计|排(?!第|名|在|到|行)|画|总结|概括|整理|翻译|知道|了解)/u;
/** Orders something at the end of a message ("…的项目列个清单"), or names what is wanted and tells nothing of it. */
export const ENDS_IN_ORDER =
  /(?:列(?:个|一个|成|一|出|出来|一下|一列|全)?(?:清单|名单|表|表格|单子|出来|明细)|列(?:出来|一下|全)|(?:排|比|算|查|找|说|讲|汇总|统计|对比|换算|画|做)(?:出来|个序|序|一排|一比|一算|一下|个图|个表|张图|张表|成表)|换成(?:元|万元|亿元|百分数|英文|中文))(?:给我|看看|吧|呗|哈|啊|呀|谢谢|好吗)*[。！!.~～ ]*$|(?:以上|以下|之间|以内|不到\d[^，,。]*|超过\d[^，,。]*)(?:[（(][^）)]*[）)])?的(?:项目|科目|支出|单位|部门|款项)(?:清单|名单|明细|名称)?(?:和金额|及金额)?[。~～ ]*$|就按[^，,。]{0,12}(?:报|算|答|回答|写|说)给?我?[。~～！! ]*$/u;
/** Claims without a number: a message that ends as a sentence and holds one beside a figure tells something. */
export const TELLS =
  /最[大多高小少低]|第[一二三四五六]|居首|首位|垫底|持平|增长|减少|增加|下降|上升|一半|没有变化/gu;
/** What an English message tells with; one without is a heading or a wish ("projects above 2 million yuan"). */
export const ENGLISH_VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|rose|rise[sn]?|fell|falls?|grew|grows?|increased?s?|decreased?s?|declined?s?|dropped|drops|reach(?:ed|es)?|total(?:l?ed|s)|amount(?:ed|s)|account(?:ed|s)|stood|stands|spent|spends?|came|comes|went|goes|costs?|budgeted|budgets|allocated?s?|plan(?:s|ned)|receive[sd]?|include[sd]?|makes?|made|remain(?:ed|s)?|shows?|equals?|up|down|unchanged)\b/iu;
export const HAN = /\p{Script=Han}/u;
export const ENDS_SENTENCE = /[。！!.]$/u;
/** A message that tells so much is handed over to be checked. */
export const TELLING_MESSAGE = {
  /** Figures in a message that asks nothing, and its least length. */
  plain: { figures: 2, length: 24 },
  /** The same for one that asks something on the way, as an article may. */
  article: { figures: 4, length: 120, sentences: 4 },
} as const;
