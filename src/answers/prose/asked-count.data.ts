/**
 * What a question for a number is counted in, and how a sentence that answers states it: a number
 * (not one with its unit in money or percent) before one of these units.
 */
export const COUNTED: readonly { readonly asked: RegExp; readonly units: string }[] = [
  {
    asked:
      /(?:多少|(?<![哪这那好])几)(?:名|位|个?人(?![次均])|口人|个?员工|个?专家|个?志愿者)|人数/u,
    units: "人|名|位|个(?:人|专家|员工|志愿者)",
  },
  { asked: /(?:多少|(?<![哪这那好])几)人次/u, units: "人次|人" },
  { asked: /(?:多少|(?<![哪这那好])几)(?:公里|里路|千米)/u, units: "公里|千米|km" },
  { asked: /(?:多少|(?<![哪这那好])几)(?:次|回|遍|趟|场)/u, units: "次|场|回|余次|批次" },
  { asked: /(?:多少|(?<![哪这那好])几)(?:通|个)?电话/u, units: "个|通|次|件" },
  { asked: /(?:多少|(?<![哪这那好])几)件/u, units: "件|余件|起|项" },
  { asked: /(?:多少|(?<![哪这那好])几)(?:条|根)/u, units: "条|根" },
  { asked: /(?:多少|(?<![哪这那好])几)台/u, units: "台|套|部" },
  {
    asked: /(?:多少|(?<![哪这那好])几)(?:套|枚|把|间|栋|座|亩|吨|本|张|块|户|辆|册|株|期|份|笔)/u,
    units: "套|枚|把|间|栋|座|亩|吨|本|张|块|户|辆|册|株|期|份|笔|台|个",
  },
  { asked: /(?:多少|(?<![哪这那好])几)家/u, units: "家|所|个(?:单位|部门|机构|企业|公司|事业)" },
  { asked: /(?:多少|(?<![哪这那好])几)(?:天|日)(?!期)/u, units: "天|日|工作日" },
  { asked: /(?:多少|(?<![哪这那好])几)个月/u, units: "个月|月" },
  { asked: /(?:多少|(?<![哪这那好])几)(?:个)?(?:小时|钟头|分钟)/u, units: "小时|分钟|分" },
  { asked: /(?:多少|(?<![哪这那好])几)分(?!钟|之|别|项|期|步|阶)|得分/u, units: "分" },
  { asked: /面积|多少平|几平/u, units: "平方米|平米|㎡|m2|亩|平" },
  { asked: /几点/u, units: "点|时|:|：" },
  {
    asked: /(?:多少|(?<![哪这那好])几)个(?!百分点)(?![^,?]{0,6}(?:当中|之中|中|里))/u,
    units: "个|名|人|家|项|处|所|条|次|件|股|科",
  },
];
/** A numeral before a unit; between them more of the number and at most a word of rounding. */
export const BEFORE_UNIT = "[0-9０-９][0-9０-９,.，．]*\\s*(?:余|多|来)?\\s*(?:个)?";
/** The same in Chinese numerals. */
export const SPELLED_UNIT = "[一二三四五六七八九十百千两]+(?:余|多|来)?(?:个)?";
/** The thing that is counted, right behind the question for its number. */
export const COUNTED_NOUN =
  /(?:多少|几)(?:个|家|名|位|条|件|次|通|场|间|座)?(?!人(?!员)|[个名位条件次家])(?<noun>\p{Script=Han}{2})/u;
/** Words behind a number's question that name nothing. */
export const NO_NOUN = /[了的是吗呢啊吧在要有算和与]|多少|分别|左右|以上|一共|总共/u;
