import type { CodeHint } from "./types.js";

/**
 * Lines of the functional classification that are spent on one economic class only. They decide
 * nothing against the arithmetic; they choose between assignments which it leaves open.
 */
export const FUNCTION_HINTS: readonly CodeHint[] = [
  // 机关事业单位基本养老保险缴费、职业年金缴费；行政、事业单位医疗；住房公积金
  { code: /^20805(05|06)$|^21011(01|02|03)$|^22102(01|03)$/, leaves: ["wages", "personnel"] },
  // 工会事务
  { code: /^2012906$/, leaves: ["goods", "public", "special", "operation"] },
];
