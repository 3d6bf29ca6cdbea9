import type { Per } from "../../narrative/words/rates.data.js";

/** A total is wanted of what is paid by the piece. */
export const TOTAL_WISH =
  /一年|全年|整年|(?:付|给|还|交)(?:完|清|够|满)|(?:一|总)共|合计|总计|总额|总价|累计|共(?:要|需|付|花|计)|相乘|乘(?:以|一下|起来)?|算下来|加起来|\d个月|per year|in total/u;
/** The document's own rate is meant, without its number. */
export const RATE_WISH =
  /(?:每(?:个)?(?:人|名)?(?:每)?(?:个)?月|人均|每人|补助|补贴|工资|每期|每套)(?:的)?(?:[^,?]{0,4})(?:标准|定额)|(?:每(?:个)?(?:人|名)?(?:每)?(?:个)?月|月均|每期)[^,?\d]{0,8}(?:上限|限额|封顶|控制数|最多)|单价(?:乘|×|x)|按(?:文件|合同|标准)[^?]{0,16}(?:人数|标准)/u;
/** The quotient is asked, or the rate itself: no product. */
export const QUOTIENT_WISH =
  /平均|摊|人均(?:是)?(?:多少|几)|折合每|合每|每(?:个)?(?:人|月|年|名|套|台|件)(?:能|可|是|要|得)?(?:多少|几)/u;
/** A factor said to be meant by a product all the same. */
export const STATED_PRODUCT = /标准|乘|按[^,?]{0,14}算/u;
/** The product is to be held against something. */
export const CHECK_WISH =
  /对得上|对不上|合得上|一致|相符|相等|吻合|是否等于|够不够|够吗|超(?:没超|过|出|支|了)|控制数|预算数|比预算|和预算|跟预算|跟项目|和项目/u;
/** What remains of the project's money is asked. */
export const REST_WISH = /剩|余下|还有多少|结余|还差|缺口/u;
/** A whole year is meant. */
export const YEAR_WISH = /年/u;
/** The amount per head and month (or per instalment) itself is asked. */
export const RATE_ASKED: readonly { readonly words: RegExp; readonly per: readonly Per[] }[] = [
  {
    words:
      /(?:每(?:个)?(?:人|名|位)(?:[^,?\d]{0,4})(?:每(?:个)?月|按月|一个月)|人均(?:[^,?\d]{0,4})每(?:个)?月|每(?:个)?月(?:[^,?\d]{0,4})(?:每(?:个)?人|人均))(?:[^,?\d]{0,10})(?:多少|几)/u,
    per: ["person", "month"],
  },
  { words: /每(?:一)?期(?:[^,?\d]{0,8})(?:多少|几)/u, per: ["period"] },
];
/** Amounts of at least one of these are told in it. */
export const LARGE_UNIT = "万元";
/** The target that bounds the cost is divided, not the project's amount. */
export const CAP_ASKED =
  /(?:成本|费用|支出|经费)(?:的)?(?:控制)?(?:上限|控制数|限额|目标|指标)|成本控制|控制成本|绩效目标(?:里|中)?的(?:成本|费用)/u;
/** An amount per month of a year's money. */
export const PER_MONTH = /每(?:个)?月|月均|一个月/u;
/** The quotient has to be worked out, whatever rate the document sets. */
export const WORKED_QUOTIENT = /平均|摊|折合|合每/u;
/** What an average is asked per, with the units of the targets that count it. */
export const PIECES: readonly { readonly words: RegExp; readonly units: readonly string[] }[] = [
  { words: /平(?:方米|米|方)|平(?=多少|几)/u, units: ["平方米", "㎡"] },
  { words: /天|日(?!常)/u, units: ["天"] },
  { words: /队员|员工|职工|人员|人|名/u, units: ["人", "名", "位"] },
  { words: /窗口/u, units: ["个"] },
  { words: /套|身/u, units: ["套", "身"] },
  { words: /台/u, units: ["台"] },
  { words: /条/u, units: ["条"] },
  { words: /次|场/u, units: ["次", "场"] },
  { words: /件/u, units: ["件"] },
  { words: /户/u, units: ["户"] },
];
/** The number to divide by is named, or one of what it counts: "按人数平均", "一个人各多少". */
export const PIECE_COUNTED =
  /按(?:照)?[^,，?？]{0,8}?(人|套|窗口|台|天|件|户|面积)(?:数|头)?(?:来)?(?:平均|分摊|平摊|均摊|摊|算)|(?:(?:^|[^\p{Script=Han}\d第]|[的费钱资])一|每)个?(人|套|台|天|件|户|窗口|平(?:方米|米|方)|次|场|条)(?:一年|每年|全年)?(?:各|又|能|要|得|合|是|花|摊|下来)*(?:多少|几)|(?<![第统唯之])一个?(人|套|台|天|件|户|窗口|平(?:方米|米|方)?|次|场|条)(?:要|得)?(?:合|摊)(?:到|下来|成)?(?:多少|几)/u;
/** Money per thing is asked: of a thing (no person, month or instalment) nothing but a quotient tells it. */
export const PIECE_MONEY =
  /(?:每|一)个?(?:平(?:方米|米|方)?|天|套|台|件|户|窗口|场|次|条)(?!性)(?:各|又|能|要|得|合|是|花|摊|到|下来|成)*(?:多少|几)(?:个)?(?:钱|元|块|万)/u;
/** An average is asked, per the word caught. */
export const PIECE_ASKED =
  /(?:平均(?:到)?(?:每|一)?|每|摊(?:到|下来)?(?:每|一)?)个?(?:\p{Script=Han}{0,4}(?=人员|员工|队员|职工))?(平(?:方米|米|方)?|天|日|队员|员工|职工|工作人员|人员|人|名|窗口|套|身|台|条|次|场|件|户)(?!均)/u;
/** A sum is paid in so many parts. */
export const INSTALMENTS_TOLD = /分(?:成|为)?(\d+)(?:次|年|笔|回|批|期)/u;
/** One of these parts. */
export const EACH_TIME = /(?:每|一)(?:一)?(?:次|年|笔|回|批)(?=[^,，?？]{0,4}\d)/gu;
export const EACH_PERIOD = "每期";
