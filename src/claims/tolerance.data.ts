/**
 * How far a true value may be from a number that is told roughly. `part` is a share of the number,
 * `digits` a share of the place of its last digit that is not nought; the larger of both counts, but
 * never more than `most` of the number. A share or a number of people is small by nature: `small` of it.
 */
export const ABOUT = { part: "0.03", digits: "0.5", most: "0.05", small: "0.25" } as const;
/**
 * How far a number told without any word of rounding may be from the true one, as a share of it, on top
 * of what its last digit hides: "5万元" is not 4.50. Tenths ("四成") are rough by themselves.
 */
export const PLAINLY = { money: "0.03", other: "0.1", tenths: "0.25" } as const;
/** The place of the last digit of a share told in tenths. */
export const TENTHS_STEP = "10";
/** 近 and its like look up from below: so far below, and as much above as rounding hides. */
export const NEAR = { below: "0.05", above: "0.02" } as const;
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
