import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import { BARE_AMOUNT, WHOLE_MOVED, WHOLE_NAMES } from "./intent.data.js";
import type { Intent } from "./intent.js";
import { option, type Target } from "./target.js";

/** Kinds that may be asked of an office without a word for what. */
const OPEN = new Set<Intent["kind"]>(["none", "change"]);
const SAYS_NOTHING = new Set([
  "issuer",
  "region",
  "year",
  "relative",
  "span",
  "operation",
  "filler",
  "follow",
  "unit",
]);

/** "封丘2023年多少钱", "跟去年比怎么样": of an office and nothing else, its whole expenditure is asked for. */
export function wholeWhereBare(u: Understanding, intent: Intent): Intent {
  const whose = meant(u.spans, "issuer").length + meant(u.spans, "region").length;
  const says = u.spans.some(({ meanings }) => !meanings.some(({ kind }) => SAYS_NOTHING.has(kind)));
  const open = OPEN.has(intent.kind) && intent.targets.length === 0 && intent.family === null;
  if (!open || whose === 0 || says || u.gaps.length > 0 || !BARE_AMOUNT.test(u.text)) return intent;
  const kind = intent.kind === "none" ? "lookup" : intent.kind;
  const whole = { options: [option({ measure: "expenditure" })], start: 0, end: 0 };
  return { ...intent, kind, targets: [whole], implied: true };
}

/** "支出为什么增加": of an office's whole budget and nothing else the reason is asked. */
export function wholeExplained(u: Understanding, { kind, targets, family }: Intent): Target[] {
  const says = u.spans.some(({ meanings }) => !meanings.some((one) => SAYS_NOTHING.has(one.kind)));
  const bare = kind === "passage" && targets.length === 0 && family === null && !says;
  const measure = u.gaps.length > 0 ? undefined : WHOLE_MOVED.exec(u.text)?.[1];
  if (!bare || measure === undefined) return [];
  return [
    { options: [option({ measure: WHOLE_NAMES[measure] ?? "expenditure" })], start: 0, end: 0 },
  ];
}
