/** Words that stand between a thing and its money, as they are left out of a name. */
export const PLAINER: readonly (readonly [words: RegExp, plain: string])[] = [
  [/(?<=\p{L}|\d)的(?=(?:经费|费用|开支)(?!用于|支出|来源|科目))/gu, ""],
  [/(?<=\p{Script=Han}{2})(?:的|那块的?|这块的?|方面的?)钱(?!包|款)/gu, "经费"],
  [
    /(?:一年到头|一整年|一年下来|全年|一年)(?=[,，]?(?:要|得|花|能|该|总共|一共|大概|大约)*(?:几|多少))/gu,
    "",
  ],
  [
    /(?:政府)?采购(?:预算)?(?:里面?|中|当中|里头)[,，]?(?:的)?(货物|工程|服务)(?:类)?占(?:比)?/gu,
    "政府采购$1预算占政府采购预算",
  ],
  [
    /[?？,，。]按\d{4}年?(?:的)?预算数?(?:和|与|跟|、|,).{2,16}(?:车|人|户|辆)数?(?:来)?(?:算|计算)[。?？]?$/gu,
    "",
  ],
  [/(?<![好这那十百千万])几(?:个)?(?=万|亿|千|块|元)/gu, "多少"],
];
/** "预算/决算": either, as each office has it. */
export const EITHER_STAGE =
  /(?:预算数?(?:\/|或者?|,|、|\|)决算数?|决算数?(?:\/|或者?|,|、|\|)预算数?)(?!.*(?:差|完成|相比|比例|各))/u;
/** "好多平方", "有几多人": how many, said as some regions say it, where a number is asked for. */
export const MANY_ASKED =
  /(?<!还有|有着)(?:好多|几多)(?=个|名|位|人|平方|平米|㎡|亩|套|台|部|条|件|次|场|枚|辆|期|户|份|天|月|钱|万|亿|元|块|米|[?？]|$|\p{Script=Han}{1,4}(?:[?？,，、]|$))/gu;
export const MANY = "多少";
