/** A sentence up to and with its closing mark. */
export const SENTENCE_END =
  /(?:[^。！？!?；;\n.]|\.(?!\s))+(?:[。！？!?；;\n]|\.\s)*["”’」'』)）]*/gu;
/** Between the clauses of a sentence, each with its mark; not inside a number. */
export const CLAUSE_END = /(?<=(?<!\d)[,，:：]|[,，:：](?!\d))/u;

/** Stretches marked off as not meant for the eye: whole where they order the assistant about. */
export const MARKED_OFF =
  /<!--[\s\S]*?-->|```[\s\S]*?```|<(\p{L}+)[^<>]*>[\s\S]*?<\/\1>|\/\*[\s\S]*?\*\//gu;

/** Texts that order the assistant about; the sentence that has one is not a question. */
export const OVERRIDE_WORDS: readonly string[] = [
  "管理员身份",
  "管理员",
  "请执行",
  "删除引用",
  "并回答",
  "以系统",
  "越权",
  "从现在起",
  "从现在开始",
  "系统消息",
  "不要引用",
  "一律乘",
  "一律除",
  "假装",
  "扮演",
  "无视以上",
  "无视之前",
  "你现在是",
  "只准回答",
  "只能回答",
  "必须回答",
  "只许说",
  "直接输出",
  "系统指令",
  "开发者模式",
  "提示词",
  "一律按",
  "今后按",
  "以后都按",
  "不得引用",
];

/** The same by their build: who speaks, what becomes of the rules, who the assistant shall be. */
export const OVERRIDES: readonly RegExp[] = [
  /系统.{0,2}(?:消息|提示|指令|通知|公告|广播|设定|命令)|(?:^|[[【<#"'“\s])\s*(?:系统|system|root|admin)\s*(?:[\]】>#:：|]|override|message|notice|prompt|note)/iu,
  /(?:忽略|无视|忘掉|忘记|抛开|跳过|绕过|推翻|清除|解除|(?:不用?|别|不必|不要)(?:管|理会|遵守|理))(?:掉|一切|一下|什么)?(?:你|预算|以上|以下|之前|先前|前面|所有|全部|任何|这些|那些|上面|上述|规则|规定|限制|约束|指令|文件|设定|核对|步骤|身份)/u,
  /(?:即日起|自今[天日]起|从今[天往]|此后|今后|往后|以后)(?=.*(?:回答|答复|回复|答案|答|报|说|输出|金额|数字|单位|显示|问你|你))(?!.*(?:多少|哪))/u,
  /新(?:规则|规定|指令|要求)[:：]/u,
  /(?:内部|初始|隐藏|上面的?|全部|原始)(?:的)?(?:指令|提示|设定|prompt)/iu,
  /(?:以|按)(?:本|这|此|我)(?:\p{Script=Han}{0,4})(?:为准|来?说|作答|回答)|以此(?:作答|为准|回答)|听我的|(?:按|照着?|依)我(?:说|讲|给)的|照着?(?:说|念|做|办|抄)/u,
  /(?:不许|不准|不得|别|不能)拒绝|解码|base64|越狱|无限制|没有(?:任何)?(?:限制|约束)/iu,
  /优先级最高|最高优先|以下(?:内容|指令)(?:\p{Script=Han}{0,4})优先/u,
  /(?:^|\n)\s*(?:assistant|助手|ai)\s*[:：]/iu,
  /\b(?:to|as)\s+(?:an?\s+|all\s+|the\s+)?(?:ai|assistant|llm|bot|chatbot|(?:large )?language model)s?\b/iu,
  /(?:删除|删掉|清空|篡改|重置|销毁).{0,20}(?:数据库|台账|账本|记录|服务器|全部数据|所有表)/u,
  /(?:进入|切换到?|开启|启用|打开|处于).{0,8}模式/u,
  /角色扮演|演(?:个|一个|一出|一场|戏|小品)|台词|剧本|(?:想象|设想|假设|假如|假定|当作)(?:一下)?你(?:自己)?(?:是|就是|叫|没有|为|可以|能)/u,
  /(?:凭感觉|随便|随意)(?:\p{Script=Han}{0,2})(?:编|说|写|改|填)|编(?:造)?(?:一个|个|出)(?:.{0,8})?(?:数|金额|就行|给)/u,
  /\b(?:ignore|disregard|forget|bypass|override|skip)\s+(?:all|any|the|your|every|everything|previous|prior|above|these|those)\b/iu,
  /\b(?:developer|debug|maintenance|god|jailbreak|dan)\s+mode\b|\bsystem\s+(?:prompt|override|message|notice|note)\b|\b(?:jailbreak|DAN)\b/iu,
  /\b(?:from now on|starting now|henceforth)\b/iu,
  /\byou\s+(?:are now|must|shall|have to|will now|may only|can only|should only)\b|\b(?:pretend|role-?play|imagine)\b|\bact (?:as|like)\b/iu,
  /\bnew (?:rule|instruction|order)s?\b/iu,
  /\b(?:print|reveal|show|repeat|output|display|leak|dump)\b.*\b(?:prompt|instruction|rule)s?\b/iu,
  /\b(?:double|triple|halve|multiply|divide|inflate|round|replace|change)\b.*\b(?:every|all|each|any)\b|\b(?:double|triple|halve|multiply|divide|inflate|round|replace)\s+(?:every|all|each|the|any|by)\b.*/iu,
  /^\W*(?:just|simply|only|always|please)?\s*(?:say|reply|respond|answer)\b(?!.*\?)/iu,
  /\b(?:answer|reply|respond)\s+(?:only|always|with)\b/iu,
];

/** How a clause tells the assistant what to say. It is none where the clause asks. */
export const DICTATES: readonly RegExp[] = [
  /(?:一律|统一|全都?|都|必须|只许|只准|只能|只需|务必|不准|不许|不得|不要|别|禁止|不可|总是|永远)(?:再|得|要|都|对外)?.{0,6}(?:回答|答复|回复|答|说(?!明)|写|报(?!送|告|销|废|名|批|账|道|刊|备)|输出|提(?!高|前|升|供|出|取)|透露|复述|查(?:资料|文件|看)|核对)/u,
  /(?:只|就)(?:说|报|写|答|讲|回)(?!明)|(?:说|报|答|讲|念)(?:成|为)|(?:回答|回复|答复|复述|重复)(?:一?[个句遍])?[:：]?["“「『']/u,
  /(?:所有|全部|每个|每一个?|各个|各项|一切|任何)(?:的)?.{0,4}(?:金额|数字|数据|数值|答案|小数点).{0,8}(?:乘|除以|放大|缩小|翻|加|减|抹|去掉|改|换|取整|上浮|下调|提高|降低|右移|左移|编)/u,
  /小数点.{0,4}(?:右移|左移|去掉|移)|(?:AI|人工智能|智能|聊天)?(?:助手|机器人)(?=.*(?:必须|应|请|将|把|要|读到|回答))/iu,
  /(?:领导|上级|局长|主任|老板|市长|县长|区长|处长|科长|财政局|主管|书记)(?:\p{Script=Han}{0,3})?(?:要求|交代|指示|说了|吩咐|命令|强调|发话|授意)(?!.{0,8}(?:汇报|材料|报告))/u,
  /回答(?:里|中|时|的时候)?(?:不|把|将|一律|都|加|写|先|前)(?!.*(?:单位|小数|换算|折))/u,
  /^(?:请|你|给我)*(?:跟着|跟我)?(?:复述|重复|念|照念)(?:一?[遍下句])?[:：]?$|(?:输出|打印|复述)(?:出来|你)|你(?:现在)?(?:是|叫|演|就是|作为)/u,
];

/** A wish for a short answer, or what it is for: no order, and nothing to read. */
export const FORM_WISH: readonly RegExp[] = [
  /^(?:请|麻烦|直接|你)*(?:只|就)?(?:要|说|给|报|回答?)(?:我|出|个|一个)*(?:数字?|金额|结果|答案)?(?:就行|即可|就好|就可以|就够)?(?:了|吧)?[,，:：。]?$/u,
  /^(?:给|向|跟|为)?(?:领导|上级|局长|老板|主任|书记)(?:汇报|看|报|问|要求?(?:写?汇报|写?材料|报告))*(?:用|的)*[,，:：。]?$/u,
  /^(?:我)?(?:很|正|挺)?(?:急|着急|急用|急着(?:交稿|要|用)|赶时间)(?:了|呢|啊)?[,，:：。]?$/u,
];

/** A clause that wants something told without a question mark. */
export const TELL_ME =
  /告诉|说(?:下|说|一下)|报(?:下|一下)|讲(?:下|讲|一下)|查(?:下|一下)|问一?(?:句|下)|列(?:出|一下)|(?:再|接着|然后|顺便|随后|最后)(?:回答|说|给|看|问)|\b(?:tell|give|let me know|list)\b/iu;

/** How what stands behind an order points back at what it names. */
export const POINTS_BACK =
  /^(?:那么?|好了?|请问|问)?[,，:：]?\s*(?:它|其|(?:这|那|该|此|上述)(?:一)?(?:项|笔|个|块)(?:经费|支出|费用|预算|数|钱|资金|金额)?)(?:的)?/u;
/** What asks for an amount and names none. */
export const NAMES_NOTHING =
  /^(?:那么?|好了?|请问|问|到底|究竟|实际|真实|真正|的|预算|金额|数额|数字?|应该?|是|有|安排|编|批|花|了|多少|几|钱|万|元|\d{2,4}年度?|今年|上年|去年|[,，?？。:：])+$/u;
/** What leads over from an order to the question. */
export const LEAD_IN =
  /^(?:(?:再|接着|然后|顺便|随后|最后|并且?|请|麻烦|之后|先)+(?:给我|跟我|帮我|向我)?(?:回答|说|讲|报|查|问|看|答)(?:一|个|下|说|句)*(?:我)?|(?:再|接着|然后|顺便|随后|最后|并且?|请|先)*告诉我)[,，:：]?|^(?:and )?then (?=\w)/u;
/** A clause that only leads up to the next. */
export const LEADS_UP = /[:：]$/u;
/** Whom a person speaks to who tells the assistant about itself. */
export const ADDRESSED = /你|您|助手|机器人|程序|模型|\b(?:ai|you|your|assistant|bot|user)\b/iu;
/** Behind a colon a stretch of its own may begin. */
export const APART = /(?<=[:：](?!\d))/u;
/** An English clause that asks: "is" inside a sentence asks nothing. */
export const ENGLISH_ASKS =
  /[?？]|^\W*(?:(?:and|then|so|but|now|please)\W+)*(?:how|what|which|who|when|why|where|is|are|was|were|does|did|do|can|could|would|tell|give|show me|let me know|list)\b/iu;
