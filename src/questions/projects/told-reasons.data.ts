/** The parts of a change are asked for, as the text that explains it tells them. */
export const REASONS_ASKED =
  /原因|理由|由于|因为|为什么|为啥|构成|组成|(?:哪|那)(?:几|些)(?:笔|块|项(?!目))|怎么来/u;
/** Of each of them the amount. */
export const EACH_AMOUNT =
  /(?:一条条|一项项|一笔笔|逐条|逐项|每(?:一)?(?:条|项|笔|个)|各|分别|(?:哪|那)(?:几|些)(?:笔|块|项)|都)[^,?]{0,16}(?:多少|几|钱|万|金额)|(?:钱|金额)[^,?]{0,6}(?:各|分别|都)|由(?:哪|那)(?:几|些)(?:笔|块|项)/u;
/** A change is spoken of. */
export const CHANGE_SPOKEN =
  /增|涨|减|降|升|变(?:动|化|多|少)|多(?:了|出|(?=\d))|(?<!多)少(?:了|掉)/u;
/** Where a sentence comes to the reasons. */
export const REASON_STARTS = /原因/u;
/** Between two reasons, and between a reason and what only leads to it. */
export const REASON_PARTS = /[，,；;：:]/u;
/** What counts the reasons ("一是"), and words of change before a thing's name. */
export const REASON_MARK = /^[\s、和及与]*(?:[一二三四五六](?:是|、))?(?:新增|增加|减少)?/u;
/** What stands between a thing and its amount. */
export const MOVE_BEFORE = /(?:(?:经费|资金)?(?:各)?(?:增加|新增|减少|下降|增长))$/u;
/** An amount of money within such a text. */
export const REASON_AMOUNT = /(?<![\d.])(?<number>\d[\d,]*(?:\.\d+)?)\s*(?<unit>万元|亿元|元)/gu;
/** How a project is called is asked, where two tables may print it differently. */
export const NAME_ASKED =
  /(?:叫|是)(?:个)?(?:什么|啥)(?:名|项目名)?|名(?:字|称|儿)?(?:[^,?]{0,8})(?:一样|一致|不同|不一|对得上|印错|写错|叫|是什么|是啥)|(?:印|写)错|什么名|啥名|全名|正名/u;
/** Two prints of it are spoken of. */
export const TWO_PRINTS =
  /[两二](?:张|个|份|处)?(?:表|地方|处|边)|不(?:太|大)?(?:一样|一致|相同)|(?:印|写)错|究竟|到底|对不上|哪个(?:才)?对|一样吗|一致吗/u;
/** Ends an account of reasons. */
export const FULL_STOP = /[。！!？?\n]/u;
