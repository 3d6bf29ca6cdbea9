import { isWithin } from "../intent/combine.js";
import { AGREES } from "../linking/words.data.js";
import { wanting } from "./turn.js";

/** "三块加起来对得上吗": parts held against the whole asked for before. */
export const heldAgainst = wanting(({ u, intent, memory }) => {
  const [whole] = memory.targets;
  if (!AGREES.test(u.text) || intent.targets.length === 0 || intent.implied || !whole)
    return undefined;
  if (memory.targets.length === 1 && intent.targets.length === 1) {
    return { ...intent, kind: "difference", targets: [whole, ...intent.targets] };
  }
  if (memory.targets.length > 1 || !intent.targets.every((one) => isWithin(one, whole)))
    return undefined;
  return { ...intent, kind: "sum", targets: [whole, ...intent.targets] };
});
