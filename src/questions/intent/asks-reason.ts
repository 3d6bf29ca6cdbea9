import { asks, type Understanding } from "../linking/understand.js";
import { CHANGES, EXPLAINED, JUST_THAT, NOTHING, STAYS } from "./asks-reason.data.js";

/** Is a reason asked for: by a word for one, or by how a change is explained? */
export function asksReason(u: Understanding): boolean {
  return asks(u, "reason") || (EXPLAINED.test(u.text) && CHANGES.test(u.text));
}

/** Is the reason asked for that of a change, or of there being none? */
export function asksWhyChanged(u: Understanding): boolean {
  return asksReason(u) && (CHANGES.test(u.text) || STAYS.test(u.text));
}

/** Is the reason asked for that of a change, of none, or of there being nothing? */
export function asksWhySo(u: Understanding): boolean {
  return asksWhyChanged(u) || (asksReason(u) && NOTHING.test(u.text));
}

/** Is the reason of an amount asked for, of none and no change? */
export function asksWhyMuch(u: Understanding): boolean {
  return asksReason(u) && !asksWhySo(u) && JUST_THAT.test(u.text);
}
