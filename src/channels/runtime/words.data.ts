/** Plain words that do what a command does: the whole message, its number in the first group. */
export const PLAIN_WORDS: readonly { readonly command: string; readonly said: RegExp }[] = [
  {
    command: "source",
    said: /^(?:请?(?:查看|看一?下|看看?|给我看|给(?:我|个)|要))?(?:一下|它?的|这个的?)?(?:数据)?(?:出处|来源|原表|原文|依据)(?:是|在|呢|是?在?哪(?:儿|里)?|是什么)?[\s:：]*(?:第)?\s*\[?([0-9]{0,4}|[一二三四五六七八九十]{1,2})\]?\s*(?:条|个)?[呢吗吧？?。!！]*$/u,
  },
  {
    command: "source",
    said: /^(?:这个?数?|它|这)?(?:是)?(?:怎么|如何)(?:算|来|得)(?:出来|到)?的?\s*(?:第)?\s*\[?([0-9]{0,4}|[一二三四五六七八九十]{1,2})\]?\s*(?:条|个)?[呢吗吧？?。!！]*$/u,
  },
  {
    command: "source",
    said: /^(?:算式|计算过程|(?:这个?数?|数据|它|数字)(?:是)?从哪(?:儿|里)?来的?|(?:有)?(?:什么)?(?:凭据|根据)(?:吗|呢)?)()[？?。!！]*$/u,
  },
  {
    command: "source",
    said: /^(?:看看?)?(?:第)?\s*\[?([0-9]{1,4}|[一二三四五六七八九十]{1,2})\]?\s*(?:条|个|号)?(?:的)?(?:出处|来源|原表|原文|依据)[呢吗吧？?。!！]*$/u,
  },
  { command: "source", said: /^\[\s*([0-9]{1,4})\s*\]$/u },
  {
    command: "source",
    said: /^(?:show )?(?:me )?(?:the )?(?:sources?|formula|table|where (?:is|does) (?:this|that|it) (?:from|come from)|how was (?:this|it|that) (?:computed|calculated))\s*\[?([0-9]{0,4})\]?[?.!]*$/iu,
  },
  {
    command: "chart",
    said: /^(?:请|帮我)?(?:画图|画个图|画一?张图|画成图|来张图|图表|做成图|chart|draw (?:it|a chart))()[？?。.!！]*$/iu,
  },
  {
    command: "export",
    said: /^(?:请|帮我)?(?:导出|导出来|导出(?:成|为|到)?\s*(?:excel|表格)|导成(?:表格|excel)|下载(?:表格|excel)?|export(?: it)?)()[？?。.!！]*$/iu,
  },
  { command: "help", said: /^(?:帮助|怎么用|help)()[？?。.!！]*$/iu },
  {
    command: "feedback",
    said: /^(?:有误反馈|我要(?:反馈|报错)|报错|(?:这|你|您)?(?:里|个)?(?:数字?|数据|答案|回答|结果)?(?:好像|应该)?(?:不对|有误|错了|答错了|算错了|有错|有问题)(?:了|吧|啊|哦)?)()[。.!！]*$/u,
  },
];

/** The start of a line that names a source, and of one that remarks on the answer. */
export const SOURCE_LINE = /^\[\d+\][《\s]/u;
export const NOTE_LINE = /^(?:另注|口径说明|注：|note|scope|AI 辅助生成|AI-assisted)/iu;

/** The title of a part of a report. */
export const TITLE_LINE = /^(?:【[^】]{1,20}】|\[[a-z][a-z ]{1,30}\])$/u;

/** A line of the welcome that is a question one can ask. */
export const EXAMPLE_LINE = /^・\s*(.+[？?])$/u;

/** Said of a text that is quoted: check it. */
export const CHECK_QUOTED =
  /^(?:核对|核一下|核对一下|帮我核(?:对)?一下|查一下|对吗|是真的吗|真的假的|靠谱吗|check(?: this)?|is (?:this|that) (?:true|right))[呢吗？?。.!！]*$/iu;

/** A figure with its unit or share, as texts about budgets have them. */
export const FIGURE_WITH_UNIT =
  /\d[\d,.]*\s*(?:万元|亿元|元|亿|万|%|％|‰|个百分点|人|辆|million|billion|yuan|percent|per cent)/giu;

/** What makes a text a question, however many figures it has. */
export const QUESTION_WORDS =
  /[?？]|多少|几[个项条张次人辆倍]|哪|什么|怎么|为何|为什么|是否|是不是|有没有|[吗呢么]\s*[。.!！]*$|对比|比较|相差|列出|算一?下|^\s*(?:and )?(?:how|what|which|why|who|compare|list|show|is|are|does|did|do|tell|give)\b/iu;

/** Words that a text goes on with. */
export const SENTENCE_MARKS = /[，。；,;.]\s*\S/u;
