/** A question that a text answers, not an amount. */
export const OPEN_QUESTION =
  /什么|啥|怎么|咋|怎样|如何|哪|谁|为何|按月|按季|有没有|是不是|多久|几/u;
/** Words by which a text says what something is for, or why. */
export const PURPOSE =
  /(?:^|[，,。；;：:])\s*(?:\d[.、]\s*)?为(?!期|止|主|准|[一二三四五六七八九十\d])\p{Script=Han}{2}|为(?:了|进一步)|(?:^|[，,。；;])(?:进一步)?(?:满足|避免|解决|缓解|提高|确保|保障)|由于|因(?!公)|导致|需(?:要|对)|超负荷|不足|节约|能够|便于|有利于/u;
/** A thing that is done is still paid for: why, and how a text says it. */
export const STILL_PAID =
  /(?:完工|建完|建好|建成|竣工|做完|干完|修完|验收|结束)[^?]{0,16}(?:还|又)(?:要|得|在|须)?(?:付|给|掏|花|安排|留)|(?:怎么|为什么|为啥|咋)[^?]{0,4}还(?:要|得|在)?(?:付|给钱|掏钱|花钱)/u;
export const PAID_LATER =
  /质保金|保证金|尾款|余款|欠款|剩余(?:款|资金|部分)|未付|分期|按(?:照)?合同[^。；]{0,12}(?:支付|付)/u;
/** A text that says since when something runs. */
export const BEGUN = /开始|正式|启动|上线|投入|起(?:运行|实施)|至今/u;
/** Targets that say what a project is good for. */
export const BENEFIT = /效益|效果|影响力/u;
/** Pairs of characters of how one asks, not of what. */
export const SAYS_LITTLE = /[还要呀啊呢吗吧了个些啥么怎咋都也就是得老在给把被让哪几这那其它他们]/u;
/** A day or month of some year. */
export const SOME_YEAR = /\d{4}\s*[年.]/u;
/** A month without its words ("2014.3"). */
export const YEAR_MONTH = /\d{4}\.\d{1,2}(?!\d)/u;
