/**
 * Marks after which another part of a question may begin; not inside a number ("1,740.2"). A space
 * between words too; a pause
 * mark only before words that open a question of their own ("占多少、涨了多少").
 */
export const PART_ENDS =
  /(?<=[\p{L})）”"%％])[,，]\s*|(?<=\d)[,，](?!\d)\s*|[;；。\n]\s*|[?？!！]\s*|(?<=[吗呢吧么几])\s+|(?<=\p{Script=Han}{2})\s+(?=\p{Script=Han}|\d{2,4}年)|(?<=多少|百分之几|几成)(?:\p{Script=Han}{0,3})[、和]\s*(?=占|比|跟|较|涨|降|增|减|合)/gu;
/** A stretch with one of these asks something; without one it is a topic or a condition. */
export const ASKS: readonly RegExp[] = [
  /多少|(?<![这那近好])几(?!乎|年来|大块)|哪|谁|什么|啥|怎么|怎样|为何|如何|多久|多长|多大|何时|何地/u,
  /[吗呢么](?:\W|$)|是不是|是否|有没有|有无|对不对|对吧|是吧|没错吧/u,
  /(\p{Script=Han})[没不]\1|还是|(?:了|没)没(?:有)?$/u,
  /占比$|比重$|比例$|百分比$|分别是$/u,
  /\b(?:how|what|which|who|when|why|where|is|are|was|were|does|did)\b/iu,
];
/** What a stretch of its own only adds to the one before it. */
export const AFTERTHOUGHT =
  /^(?:各?(?:自|分别)?(?:是|要|安排|花)?多少钱?|各?是什么|(?:各自?|分别)?(?:是|为|有)?(?:哪些|哪几个|什么|多少)|(?:金额|数额)(?:各?是|分别是)?(?:几何|多少)|多少钱?|几个|(?:按|给|用)?(?:个)?百分(?:比|数)|对吗|对不对|对吧|是吗|是吧|是不是|没错吧|吗|呢|谢谢|有吗|行吗|可以吗|right|correct|ok)$/iu;
/** How a stretch tells the form of the answer; it asks nothing. */
export const FORM = /^(?:请|再|并)?(?:给|保留|精确|换成|换算|单位|以|按)(?!.*(?:多少|几))/u;
