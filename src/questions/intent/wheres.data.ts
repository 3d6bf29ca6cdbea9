/** Columns a row of a budget table has beside its own amount, each with what is left of the amount without it. */
export const COLUMNS: Readonly<Record<string, string | null>> = {
  basic: "project",
  project: "basic",
  personnel: null,
  public: null,
  project_operation: null,
  project_special: null,
};
/** Columns that are made of certain line items: named as the place of others, those are meant. */
export const MADE_OF_LINES: ReadonlySet<string> = new Set(["personnel", "public"]);
export const PLACE_AFTER = /^(?:里|中|内|下)/u;
/** After a column: there is nothing in it. */
export const NIL_AFTER =
  /^(?:里头?|中|上|部分|那?边|那?[块栏列])?(?:的)?(?:一分钱?|一毛钱?|一点儿?|分文)?(?:也|都|均|全|就|又|却|倒|皆|压根儿?|根本|完全|从来|一点儿?)*(?:[找看见查]不[到着见]|不(?:出现|列|见|含|占|涉及)|(?:没有?|未|无)(?!超|到|达|变|增|减|涨|降|动|说|写|印)(?:安排|列支?|给|花|打|排|用)?|(?:为|是|等于)(?:零|0(?![.\d]))|是?空(?:着|的|白)|挂零|一[分毛](?:钱)?[没不](?:有|给|花)?)/u;
/** Before a column: there is nothing in it. */
export const NIL_BEFORE =
  /(?:(?<!有)(?:没有?|未|无|不)(?:安排|列支?|含|带|涉及|走|占|用|挂|进|动用)?(?:一分钱?|任何|半点)?|一分钱?|一毛钱?|零)(?:的)?$/u;
/** Before a column: there is something in it and nothing beside it. */
export const ONLY_BEFORE =
  /(?:只|仅仅?|光|单单?|净|全|都|完全|全部|纯|纯粹|清一色|统统|一律)(?:有|是|见于|出现|列支?|安排|放|走|靠|用|来自|算|属于?|体现|挂|花|存在|进|归)?(?:在|于|着|了|的)?$/u;
/** Before a column: there is something in it. */
export const SOME_BEFORE =
  /(?:(?<![没])有|含有?|带有?|涉及|安排了?|列了?|用到?了?|动用了?|靠|走|由|从|来自|使用)(?:的)?$/u;
/** After a column: there is something in it. */
export const SOME_AFTER =
  /^(?:里头?|中|上|部分|那?[块栏列])?(?:的)?(?:也|都|均|全|就|又)?(?:(?<!没)有(?!没|哪|多少|几|什么|啥)(?:数|钱|资金|金额|安排)?|不(?:是|为|等于)(?:零|0)|非零|大于0|安排了)/u;
/** Before a part of the money: all of the amount comes from it. */
export const ALL_BEFORE =
  /(?:全额|足额|全部|全|都|完全|百分之百|100%|一律|统统|只|仅|光|单)(?:是|由|靠|用|走|来自|从|使用|属于?|算|的)?(?:于)?(?:本年)?$/u;
/** Before that: it is not so. */
export const NOT_BEFORE = /(?:不|没有?|并非|非|未)(?:是|都|能|完全|全)?$/u;
/** One column against another. */
export const MORE_THAN = /^(?:部分)?(?:比|超过了?|多于|高于|大于|大过|多过|超出)$/u;
export const LESS_THAN = /^(?:部分)?(?:少于|低于|小于)$/u;
/** Which way it goes is said after the second of them. */
export const HELD_AGAINST = /比$/u;
/** After the second of them, where the first is only held against it ("比基本支出多"). */
export const MORE_AFTER = /^(?:部分)?(?:还|要|都)?(?:多|高|大)/u;
export const LESS_AFTER = /^(?:部分)?(?:还|要|都)?(?:少|低|小)/u;
/** Between two columns that one statement is made of. */
export const COLUMN_JOINT = /^(?:部分)?(?:、|和|与|及|跟|同|以及|,|又有|又|也|还)$/u;
/** An amount itself: there is none. */
export const OWN_NIL =
  /(?:(?<!有)(?:没有?|未|无|不)(?:被)?(?:安排|给|列|花|批|拨|有|用|动)?(?:到|过|一分|任何|什么)?(?:钱|资金|预算|经费|金额|拨款|款)|(?<!不)一(?:分|毛|个子儿?)(?:钱)?(?:也|都)?(?:没|不)(?:有|花|安排|给|用)|(?<![不非])(?:金额|预算|全)?(?:为|是|等于)(?:零|0(?![.\d]))|(?:花|安排|给|列|批)了?(?:零|0(?![.\d]))(?:元|块|万)?|空着|是空的?|空白|挂零|零预算|零安排|没有安排(?!的)|没填数?)/u;
/** An amount itself: there is some. */
export const OWN_SOME =
  /不(?:是|为|等于)(?:零|0(?![.\d]))|非零|非0|(?<![没不未])(?:有(?:钱|金额|数|预算)|安排了?(?:钱|资金|预算))的|(?:真|确实|实际)(?:的)?(?:花|安排|给)了?钱|(?<!没)有安排(?:资金|钱|预算)|不空|大于(?:零|0(?![.\d]))/u;
/** Things that had nothing the year before. */
export const NEW_ONES =
  /新增(?:的)?(?:项目|科目)|(?:项目|科目|大?类)[^,，。?？]{0,8}(?:是|属于?)(?:今年|当年|本年)?新(?:增|上|设|加|安排)的?|新(?:上|设|加|安排)的?(?:项目|科目)|(?:去年|上年度?|上一年|前一年)(?:还)?(?:没有?|为零|为0|是零|是0|空着|一分没有)(?:的|钱|安排|数)*[,，、]?(?:而|但)?(?:今年|本年|当年|(?:20)?\d{2}年)(?:才|却|就|又)?(?:有|冒出|安排|新|多)|(?:今年|本年|当年|(?:20)?\d{2}年)(?:才|新)(?:有|安排|设|增)/u;
/** Things that had something the year before and have nothing now. */
export const GONE_ONES =
  /(?:去年|上年度?|上一年|前一年)(?:还|都)?(?:有|安排过?了?)(?:钱|数|金额|资金|预算|的|上年数)*[,，、]?(?:而|但|到|到了)?(?:今年|本年|当年|(?:20)?\d{2}年)(?:就|却|都|又|反而)?(?:没|取消|不再|为?零|为0|砍没|一分)|(?:有|列)(?:了)?(?:去年|上年)(?:的)?(?:数|金额|预算)[^,，。?？]{0,4}(?:今年|本年|(?:20)?\d{2}年)没/u;
/** Asks for members of a kind: which, how many, whether any. */
export const ASKS_MEMBERS =
  /哪|几(?:个|项|类|款|样)|多少(?:个|项|类)|有没有|列|都有|什么|啥|找出|名单|清单|的(?:项目|科目|大?类)[?？。]?$/u;
/** The bare name of all projects as a column ("全是项目的"). */
export const PROJECT_COLUMN = /^项目$/u;
/** In a question for some of a kind: what they are said to be or not to be. */
export const CONDITION_WORDS =
  /(?:(?<!有)没有?|(?<!能|要|对)不(?!同|止|过|得了|知|要|用说|包括|含|算|计)|(?<!有)未|尚未|仅仅?|只(?!要|看|列)|全额)(?!没)\p{Script=Han}{1,8}/u;
/** A text is asked for that tells which are new or gone. */
export const TOLD_IN_TEXT = /说明|原因|理由|文字|情况里/u;
/** Stretches that only say what must hold. */
export const SAYS_CONDITION =
  /^(?:比|跟|和)?(?:\p{Script=Han}{0,3}(?:没|不|未|无|一[分毛]|变|全|只|光|仅|减|加|涨|降|砍|空|零|真|钱)\p{Script=Han}{0,3})$/u;
/** Which of a kind are ranked, told before them. */
export const RELATIVE_CLAUSE =
  /(?:(?<!有)没有?|未|仅仅?|只|全额)(?:\p{Script=Han}){2,10}的(?=(?:项目|科目|大?类|支出项))/u;
/** Said of things right behind their name: that they did or are something. */
export const SAID_OF_THEM = /^\p{Script=Han}{2,8}(?:了|过|的)(?:$|[?？。,，])/u;
