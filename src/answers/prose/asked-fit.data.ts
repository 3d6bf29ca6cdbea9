/** What a question for a time, a place or a person must find in the sentence that answers it. */
export const FITTING: readonly { readonly asked: RegExp; readonly said: RegExp }[] = [
  {
    asked: /哪(?:一)?年|什么时候|啥时候|何时|几月|几号|哪(?:一)?天/u,
    said: /\d{4}\s*年|\d{4}\.\d|\d{1,2}\s*月|季度|每年|每月|年底|年初|[上中下]旬|全年/u,
  },
  {
    asked:
      /哪(?:个|条|座|栋)?(?:村|路|街|镇|楼|大街|小区)|(?<![用花投使])在哪(?!些|个|几|方面)|什么(?:位置|地方)/u,
    said: /位于|坐落|地址|地处|\p{Script=Han}{2}(?:(?<!驻)村|路|大街|街道|镇|小区)/u,
  },
  {
    asked:
      /(?:局|股|科|处|队|组|部)长(?:是|叫)?(?:谁|哪位|什么|啥)|(?:主任|书记|领导|负责人)(?:是|叫)(?:谁|哪位|什么|啥)/u,
    said: /$^/u,
  },
];
/** Of whom a number is asked: a sentence that counts others does not tell it. */
export const COUNTED_AS = /在编|编制|在职|退休|离休|实有|在岗/u;
/** Money is asked for by name, and what a sentence with an amount of it holds. */
export const MONEY_TOLD = /钱|经费|资金|预算/u;
export const AN_AMOUNT = /\d\s*(?:元|万|亿|%|％)/u;
/** A sentence that says what money is for. */
export const SAYS_USE = /用于|用来|用作|用在|支付|开支|购置/u;
/** A sentence that says what a word means. */
export const DEFINING = /[，,：:）)]\s*(?:是|即)?指(?![导挥标定数令引])|(?:是|均|系)指|指单位/u;
/** One line item of a numbered list ("2、…（项）。…"). */
export const NUMBERED = /^\s*\d{1,2}\s*[、.．][^。]{0,80}（[款项]）/u;
/** A sentence that begins with a part of the money is of that part. */
export const OF_PART =
  /^\s*(?:[（(][一二三四五六七八九十\d]+[）)]\s*)?(?:其中\s*[:：]?\s*)?(?:20\d{2}\s*年\s*)?(?:基本支出|项目支出|人员经费|公用经费|政府性基金|国有资本|“?三公”?|因公出国|公务|机关运行)/u;
/** What follows the name of an item. */
export const ITEM_NEXT = /^(?:的)?(?:支出|收入|经费|费用|费|资金|预算|这块|那块)/u;
/** A note under a table without figures, and a question for nothing. */
export const EMPTY_TOLD = /空表|无数据|没有数据/u;
export const EMPTY_ASKED = /空|没|无|零|(?<![\d.])0(?![\d.])|不(?:安排|编|列|填)/u;
/** Before the things that an amount is for. */
export const LISTS = /包含|包括|主要用于|用于|主要保障/u;
/** The name of one project is asked for. */
export const PROJECT_NAME =
  /项目[^?]{0,8}(?:叫(?:什么|啥|做|个)|什么名|啥名|名字|名称|全称)|叫(?:什么|啥)[^?]{0,4}项目/u;
/** Who carries a thing out, and the heading it stands under. */
export const WHO_DOES =
  /(?:谁|哪(?:家|个|些)[^?]{0,4}?)(?:来)?(?:负责)?(?:实施|承建|建设|施工)|实施主体/u;
export const DOES = /实施主体|建设单位|实施单位/u;
/** A sentence that says what a word means, where just that is asked. */
export const MEANING = /指|反映|是/u;
/** Where a sentence comes to its reasons, and what parts them. */
export const REASON_MARKED = /原因|由于|因为/u;
export const REASON_PART = /[，,；;。、：:]/u;
/** 项目支出 moves by projects that are added or dropped. */
export const KIND_TAIL = /(?<=^项目)支出$/u;
