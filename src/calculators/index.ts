export { type Change, change } from "./change.js";
export { difference } from "./difference.js";

export { perUnit } from "./per-unit.js";
export { product } from "./product.js";
export { rank } from "./rank.js";
export { ratio } from "./ratio.js";
export { rest } from "./rest.js";
export { isPart, share } from "./share.js";
export { sum } from "./sum.js";
export {
  eachTerm,
  gapTerm,
  inUnit,
  lessTerm,
  meanTerm,
  multipleTerm,
  percentTerm,
  perTerm,
  rateTerm,
  shareTerm,
  sumTerm,
  type Term,
  termOf,
  timesTerm,
  yearlyTerm,
} from "./terms.js";
export type { Computation } from "./types.js";
export { unitConversion } from "./unit-conversion.js";
