/** "最后一个呢": the last of what was shown. */
export const LAST_SHOWN =
  /^(?:那|那么)?(?:最后|末尾|末位|最末)(?:面)?(?:的)?(?:那|这)?(?:一)?(?:个|项|名|位|笔|条)/u;
/** "其他的呢": what a ranking left out. */
export const OTHERS =
  /^(?:那|那么)?(?:其他|其它|其余|剩下|剩余|余下|别的|另外)(?:的)?(?:那)?(?:些|几个|几项|几笔|项目|科目)?(?:呢|都?有哪些|是哪些|有什么|是什么|都?是多少|多少|各多少|分别是多少)?[?？。]?$/u;
/** "还有呢": the next places. */
export const MORE =
  /^(?:那|那么)?(?:还有|再往下|往下|接下来|接着|后面|再后面|继续)(?:的|吗|哪些|呢|别的|其他的?)*[?？。]?$/u;
/** "具体是哪些": what an amount is made of. */
export const DETAILS =
  /^(?:那|那么|它|这|都|里面|其中|这里面)*(?:具体|都|分别|又|主要)*(?:是|有|包括|包含|含|由)*(?:哪些|哪几[个项块笔样]|什么|啥)?(?:内容|项目|部分|东西|组成|构成|细项|明细)?(?:的)?(?:呢|吗|组成|构成)*[?？。]?$|^(?:明细|细项|展开(?:说说|讲讲)?|怎么分的|怎么构成的?|怎么组成的?|分项)(?:呢)?[?？。]?$/u;
/** Only the form of the answer is asked: a unit, decimals, words around them. */
export const FORM_ONLY =
  /^(?:请|那|再|能|可以|麻烦)*(?:你)?(?:用|以|按|换成|换算成|折成|折合成|改成|要|说|单位)*(?:是|为)?(?:亿元|万元|千元|亿|万|元|块)(?:钱)?(?:为单位|做单位|作单位|来)?(?:表示|计|算|说|呢)*(?:[,，、\s]*(?:并|再)?(?:保留|精确到|取|留)(?:小数点后)?[一二三四五六两\d]位(?:小数)?)?(?:是多少|多少|呢|吧)?[?？。]?$/u;
/** The first and the second of two things. */
export const FORMER = /前者|前一个|前面(?:那|这)?(?:一)?个|前面的/u;
export const LATTER = /后者|后一个|后面(?:那|这)?(?:一)?个|后面的/u;
/** "这个数里": a part of what was told last. */
export const WITHIN_IT =
  /^(?:那|那么)?(?:这|那|它|其)?(?:个|笔|项)?(?:数|钱|金额)?(?:里面|里头|当中|里|中)/u;
/** Decimals more when a person asks for more of them. */
export const FINER_BY = 2;
/** Decimals of a percentage or quotient where nobody asks. */
export const USUAL_DECIMALS = 2;
/** "中间那个": the middle one of three. */
export const MIDDLE = /^(?:那|那么)?中间(?:的)?(?:那|这)?(?:一)?(?:个|项|名|位|笔|条)?/u;
/** "另一家呢": the office that was talked about before this one. */
export const OTHER_OFFICE =
  /(?:另外?|另)(?:的)?(?:那)?(?:一)?(?:个|家)?(?:单位|部门|机构|机关|家)/u;
/** "那工装呢": a thing is named and nothing is asked of it. */
export const JUST_NAMED = /^(?!.*(?:多少|几|什么|怎么|为)).*呢[?？。]?$/u;
/** "哪个高", "谁更少": of several that were told, which is above or below the other. */
export const WHICH_HIGHER =
  /^(?:那|那么|请问)?(?:它们|两个|两家|两者)?(?:里|中|之间)?(?:哪|谁)(?:一)?(?:个|家|项|年|者|边)?(?:的)?(?:占比|比重|比例)?(?:更|比较|要|最)?(?:高|大|多|低|小|少)(?:一点|些)?(?:呢|啊)?[?？。]?$/u;
export const WHICH_LOWER = /[低小少]/u;
/** "最大的是哪个" after a ranking of several: only the first of them. */
export const ONE_OF_ALL =
  /(?:最|第一)[^,，。]{0,4}(?:的)?(?:是|又是)?(?:哪(?:一)?(?:个|项|笔|块|类|家)|谁|什么|啥)/u;
/** "这部分", "那块", "它": what was told last, and not something inside it. */
export const POINTED =
  /^(?:那么?|请问|那么请问)?[,，]?(?:这|那|它|其|该|上述|刚才(?:说的)?(?:那|这)?)(?:一)?(?:部分|块|项|笔|个|些|点|摊|档)?(?:数|钱|支出|经费|资金|金额|费用|项目)?(?!里|中|当中|内|部)(?=在|于|占|又|大概|大约|约|到|能|要|所)/u;
/** What is worked out of an amount told before: "每天合多少", "占几成", "后者多多少". */
export const WORKED_ON =
  /占|几成|百分之|比重|比例|(?:每|一)(?:个)?(?:天|日|月|季|人|辆|户)|日均|月均|人均|平均|均摊|摊到|前者|后者|两者|相差|差多少|多多少|少多少|几倍|一半|翻倍/u;
/** "那个呢", "它是多少": nothing but what was told last. */
export const IT_ALONE =
  /^(?:那么?)?(?:它|其|(?:这|那)(?:一)?(?:个|项|笔|块)?)(?:是)?(?:多少)?(?:钱)?(?:呢|啊)[?？。]?$/u;
/** "比乙2022年多还是少", "比乙高吗": what was told last, held against another's. */
export const THAN_OTHER =
  /比.+?(?:(?:多|高|大)还是(?:少|低|小)|(?:少|低|小)还是(?:多|高|大)|[多高大少低小](?:吗|么|不))/u;
/** What stands behind the name of a thing whose money is asked for. */
export const MONEY_OF =
  /^(?:的|那块的?|这块的?|方面的?)?(?:钱|经费|费用|资金|开支)(?=[,，]?(?:一年|每年|是|有|要|总共|一共|大概|给|安排|花)*(?:了)?(?:多少|几|呢|$))/u;
