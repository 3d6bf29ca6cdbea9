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
  [/衣裳|(?:工作)?衣服(?!务)|(?<!工)装束/gu, "工装"],
  [/工装(?:的)?钱(?!包|款)/gu, "工装经费"],
  [/(?<![好这那十百千万])几(?:个)?(?=万|亿|千|块|元)/gu, "多少"],
];
/** What leads up to a question and asks nothing, and words that are written short. */
export const SHORT_FORMS: readonly (readonly [words: RegExp, plain: string])[] = [
  [
    /^(?:同|都|均|皆)(?:为|是|属|属于)[^,，?？\d]{2,14}(?:机构|单位|部门|机关|系统|办公室|中心|局)[,，]\s*/u,
    "",
  ],
  [/(?<![打对曲存转骨])折(?=(?:亿|千万|百万|万|千)?元)/gu, "换成"],
];
/** Two digits of a year behind an office: "洛龙中心22 三公". */
export const SHORT_YEAR =
  /^(?:1[5-9]|2\d)(?=\s+\p{Script=Han}|\s*$)(?!\s*(?:万|亿|元|千元|个|人|名|项|家|台|套|辆|块|页|号|岁|天|月|日|次|件|户|平))/u;
/** "预算/决算": either, as each office has it. */
export const EITHER_STAGE =
  /(?:预算数?(?:\/|或者?|,|、|\|)决算数?|决算数?(?:\/|或者?|,|、|\|)预算数?)(?!.*(?:差|完成|相比|比例|各))/u;
