/** Which projects have targets, and what each of them gets. */
export const WHICH_TARGETED =
  /绩效[^?]{0,24}(?:哪|几个|谁|什么|啥|列|各|分别|名单)|(?:哪|几个|谁|什么|啥|列)[^?]{0,24}绩效/u;
/** The heading under which it is told. */
export const TARGETED = /绩效/u;
/** A name with its amount. */
export const EACH_AMOUNT = /\p{Script=Han}{3,}\s*\d[\d.,，]*\s*(?:万元|亿元|元)/gu;
