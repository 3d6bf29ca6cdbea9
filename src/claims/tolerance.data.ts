/**
 * How far a true value may be from a number that is told roughly. `part` is a share of the number,
 * `digits` a share of the place of its last digit that is not nought; the larger of both counts, but
 * never more than `most` of the number.
 */
export const ABOUT = { part: "0.03", digits: "0.5", most: "0.1" } as const;
/** 近 and its like look up from below: so far below, and as much above as rounding hides. */
export const NEAR = { below: "0.1", above: "0.02" } as const;
/** Units people exchange for one another. */
export const UNIT_FAMILIES: readonly (readonly string[])[] = [
  ["人", "名", "位"],
  ["台", "套", "件", "部", "台/个/套", "台（套）", "个"],
  ["辆", "台"],
  ["个", "项", "笔"],
  ["次", "场", "期", "批次", "批"],
  ["个", "家", "处", "座", "所", "间"],
  ["天", "工作日"],
  ["条", "件", "份"],
];
