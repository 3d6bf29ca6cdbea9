import { asks, type Understanding } from "../linking/understand.js";
import { MISPRINT } from "../linking/words.data.js";
import { VERDICT_ASKED } from "./claimed.data.js";

/** Is a yes or a no asked for? "是不是写错了" asks of the print, not whether a number is the printed one. */
export function asksVerdict(u: Understanding): boolean {
  if (MISPRINT.test(u.text)) return false;
  return asks(u, "verify") || VERDICT_ASKED.some((pattern) => pattern.test(u.text));
}
