/** Which of several documents says something. */
export const WHICH_SAYS =
  /哪(?:一)?(?:年|份|本|几年|个年度|家|个)(?:度)?[^?？,，]{0,20}?(?:写|提|讲|说到|列了|出现|包含|涉及)/u;
/** Whether documents say something, each of several. */
export const WHETHER_SAYS = /有没有|有无|写没写|提没提|提到了?没|有吗|写了吗|提到吗/u;
/** Entries of the glossary are spoken of. */
export const GLOSSARY = /名词|术语|词条|解释|定义|含义/u;
/** Which entries were added or dropped. */
export const WHICH_ENTRIES =
  /(?:多|少|新增|增加|减少|删|去掉|添)(?:了|出|加了|的)?(?:是)?(?:哪|什么|啥|几)[^,，?？]{0,4}(?:词|名词|条|项|术语|个|些)/u;
/** Two wordings are held against each other. */
export const WORDED_APART =
  /(?:多|少|添|增|删|去)(?:加|掉|写|说)?(?:了|出)?(?:什么|啥|哪|一句|半句|限定)|不一样|不同|区别|差别|两样|一样吗|相同吗|变化|变了|改了/u;
/** Each of several is asked for its own text. */
export const EACH_TEXT = /各|分别/u;
/** Words of a question that only speak of the document. */
export const ABOUT_TEXT =
  /哪(?:一)?(?:年|份|本|几年)(?:度)?|(?:主要)?(?:职责|职能)|名词解释|名词|说明|解释|写到?|提到?|讲到?|说到|列了?|出现|包含|涉及|有没有|有无|这?一?条|这?个?词|里面?|当中|预算|[了的吗呢过在]/gu;
/** What part of a document is meant. */
export const IN_DUTIES = /职责|职能/u;
export const IN_TERMS = /名词/u;
export const IN_EXPLANATION = /说明/u;
/** An amount is asked, no text. */
export const AMOUNT_ASKED = /多少|几(?!个词|条|年|份)|最[多少高低大小]|更[多少高低大小]/u;
