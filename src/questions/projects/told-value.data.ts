/** A kind of value that only the texts of an office or project tell. */
export interface ToldKind {
  /** How it is asked for. */
  readonly asked: RegExp;
  /** How a sentence states it; the number with digits is caught, where there is one. */
  readonly said: RegExp;
  /** What the number is counted in; null where it is no quantity. */
  readonly unit: string | null;
  /** No amount and no target answers it: without a text there is no answer. */
  readonly only?: boolean;
}

const NUMBER = "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*";

function counted(unit: string): RegExp {
  return new RegExp(`(?<![\\d.])${NUMBER}(?:余|多)?\\s*(?:${unit})`, "gu");
}

/** Kinds told by how they ask; the first that fits is meant. */
export const TOLD_KINDS: readonly ToldKind[] = [
  {
    asked:
      /(?:第)?几级(?!科目|单位|预算|指标)|哪(?:一个?|个)?(?:等)?级(?!科目|单位|预算|政府)|什么(?:等)?级(?:别)?|级别[^,?]{0,4}(?:多少|什么|啥)/u,
    said: /(?:第)?[一二三四五六1-6]级(?!预算|单位|科目|指标)/gu,
    unit: null,
    only: true,
  },
  {
    asked:
      /(?:面积|占地)[^,?]{0,8}(?:多少|多大|几)|(?:多少|几)(?:个)?(?:平(?:方米|米|方)?|亩)(?!均)|多大(?:地方|面积)/u,
    said: counted("平方米|平米|㎡|m²|m2"),
    unit: "平方米",
  },
  { asked: /(?:几|多少)层/u, said: counted("层"), unit: "层", only: true },
  {
    asked:
      /(?:建筑|楼|房|塔|工程|大厦)[^,?占率比]{0,3}多高|[盖建]多高|高度[^,?]{0,6}(?:多少|几)|(?:几|多少)米(?!平)/u,
    said: counted("米"),
    unit: "米",
    only: true,
  },
  { asked: /(?:几|多少)度(?!假)/u, said: counted("度"), unit: "度", only: true },
  {
    asked: /(?:使用|设计|能用|可用|寿命|年限|用)[^,?]{0,8}(?:几|多少)年|年限[^,?]{0,4}(?:多少|几)/u,
    said: /(?<![\d.])(?<number>(?!(?:19|20)\d\d)\d{1,3})\s*年(?!度|级|\d)/gu,
    unit: "年",
    only: true,
  },
  {
    asked:
      /分(?:了|成|为)?(?:几|多少)(?:次|期|年|笔|回|批)(?:付|给|还|支付)?(?:清|完|掉)?|(?:几|多少)(?:次|期|笔)(?:付|还|给|结|支付)/u,
    said: /分(?:成|为)?\s*(?<number>\d+)\s*(?:期|次|年|笔|批)?(?:\(原文如此\)|（原文如此）)?\s*(?:支付|付|缴|还|拨)/gu,
    unit: "期",
    only: true,
  },
  {
    asked: /带宽|(?:多少|几)(?:个)?(?:兆|[GgMm](?![A-Za-z]))/u,
    said: counted("[GgMm](?:bps)?(?![A-Za-z])|兆"),
    unit: null,
    only: true,
  },
  {
    asked: /(?:多少|几)分(?!钟|之|别|项|期|步|阶|钱)|得分[^,?]{0,4}(?:多少|几)/u,
    said: counted("分(?!钟|之|别|项|期|步|阶)"),
    unit: "分",
    only: true,
  },
  {
    asked: /(?:多少|几)(?:个)?(?:百|千)?(?:万|亿)?(?:元|块)?(?:\(含\))?(?:及|或)?以下/u,
    said: counted("万元(?:（含）|\\(含\\))?(?:及|或)?以下"),
    unit: "万元",
  },
  {
    asked: /(?:多少|几)(?:个)?(?:百|千)?(?:万|亿)?(?:元|块)?(?:\(含\))?(?:及|或)?以上/u,
    said: counted("万元(?:（含）|\\(含\\))?(?:及|或)?以上"),
    unit: "万元",
  },
];
/** A list or a number of things is asked for by a threshold: no threshold is asked. */
export const THRESHOLD_OF =
  /以[上下](?:的)?[^,?]{0,8}(?:有)?(?:几|哪|多少)(?:个|些|项|笔)|(?:排|占比|比例)/u;
/** An amount of money is asked for. */
export const TOLD_MONEY: ToldKind = {
  asked:
    /(?:多少|几)(?:个)?(?:钱|万|元|亿|块|资金|拨款|费用|款)|(?:钱|资金|拨款|费用|金额|款)(?:数)?(?:一共|总共|共)?(?:是|有|要)?(?:多少|几)|(?:付|给|还|交)[^,?]{0,10}多少/u,
  said: new RegExp(`(?<![\\d.])${NUMBER}(?<unit>万元|亿元|元(?!素))`, "gu"),
  unit: "万元",
};
/** Parts of a series of payments ("第一季度…,第二季度…"). */
export const SERIES: readonly { readonly asked: RegExp; readonly said: RegExp }[] = [
  {
    asked: /季度/u,
    said: new RegExp(`第[一二三四1-4]季度[^，,。；;\\d]{0,12}${NUMBER}(?<unit>万元|元)`, "gu"),
  },
  {
    asked: /(?:[几各每]|[一二三四五])(?:批|期|阶段)/u,
    said: new RegExp(
      `第[一二三四五六1-6](?:批|期|阶段)[^，,。；;\\d]{0,12}${NUMBER}(?<unit>万元|元)`,
      "gu",
    ),
  },
];
/** They are added up. */
export const SERIES_ADDED =
  /加(?:在)?一(?:起|块)|加(?:起来|总)|合(?:计|起来|一起)|一共|总共|总和|总计|共(?:计|多少|安排)/u;
/** What a question says of a part of a whole, told of the whole in the text that sets them apart. */
export const MANAGED = {
  /** Goals are set for money or projects. */
  asked:
    /(?:纳入|实行|实施|开展|编(?:报|制)?|设(?:定|置)?|报|有|做|带)(?:了|过|的)?[^,?]{0,6}绩效(?:目标|管理|跟踪|评价|自评)?|绩效目标(?:管理|编报|编制|申报|设置)/u,
  /** Of them an amount or a number is asked. */
  wants:
    /(?:钱|资金|拨款|金额|款)[^,?]{0,6}(?:多少|几|[是为]\?|数)|(?:多少|几)(?:个)?(?:钱|万|元|资金|拨款|项目|单位|家)|(?:项目|单位)(?:数|个数)|钱数|涉及/u,
  said: /绩效(?:目标|管理|跟踪|评价|自评)/u,
  /** They are asked for one by one. */
  each: /哪|各|分别|列|每/u,
  /** What makes the sum up. */
  parts: /^其中/u,
  /** All projects are meant. */
  all: /全面|均|全部|所有/u,
  told: new RegExp(`(?<![\\d.])${NUMBER}(?<unit>万元|亿元|元|个|家)`, "gu"),
} as const;
/** A name or a reason is asked: no amount tells it. */
export const OTHER_ASKED = /叫什么|叫啥|名字|名称|为什么|为啥|谁/u;
/** Of one whole the parts are held against it. */
export const PARTS_HELD =
  /对得上|对不上|合得上|合不上|一致|相符|相等|吻合|一样|等于|不等|差(?:多少|几)|加(?:起来|一起|一块)/u;
/** Ends the stretch a number belongs to. */
export const STRETCH_END = /[，,；;。：:（）()、]/u;
/** Headings of an account of one project, told in several sections. */
export const ACCOUNT = /项目(?:经费)?(?:情况)?说明|项目(?:概况|概述|简介|基本情况)|立项/u;
/** From here on a question only asks ("占地|多少平方米"). */
export const ASKS_HOW_MUCH = /多少|几|多大|多高|什么|哪/u;
/** Before a level that is told without it elsewhere ("第三级", "三级"). */
export const ORDINAL = /^第/u;
/** A number of things before their unit, and before the thing where the question names it. */
export function countedThings(units: string, noun: string): RegExp {
  const next = noun === "" ? "" : `(?=\\p{Script=Han}{0,2}${noun})`;
  return new RegExp(`(?<![\\d.])${NUMBER}(?:余|多|来)?\\s*(?<unit>${units})${next}`, "gu");
}
