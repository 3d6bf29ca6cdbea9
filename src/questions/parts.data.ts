/** Where one part of a question may end; not inside a number ("1,740.2") or a year ("2023 年"). */
export const PART_ENDS =
  /(?<=\p{L}|\d[%％年])\s*[,，;；?？!！。\n]\s*|(?<=[吗呢吧么])\s+|[?？!！]\s*/u;
/** A stretch with one of these asks something; without one it is a topic or a condition. */
export const ASKS: readonly RegExp[] = [
  /多少|几(?!乎|年来|大块)|哪|谁|什么|啥|怎么|怎样|为何|如何|多久|多长|多大|何时|何地/u,
  /[吗呢么](?:\W|$)|是不是|是否|有没有|有无|对不对|对吧|是吧|没错吧/u,
  /(\p{Script=Han})[没不]\1|还是|(?:了|没)没(?:有)?$/u,
  /占比$|比重$|比例$|百分比$|分别是$/u,
  /\b(?:how|what|which|who|when|why|where|is|are|was|were|does|did)\b/iu,
];
/** What a stretch of its own only adds to the one before it: an aside, a unit, a number of decimals. */
export const AFTERTHOUGHT =
  /^(?:各?是多少|分别(?:是|为)?多少|多少钱?|对吗|对不对|对吧|是吗|是吧|是不是|没错吧|吗|呢|谢谢|有吗|行吗|可以吗|right|correct|ok)$/iu;
/** Between the stretches of one part. */
export const JOINT = "，";
