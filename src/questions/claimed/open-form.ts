import { dimensionOf } from "../../kernel/units.js";
import { asks, type Understanding } from "../linking/understand.js";
import { asksVerdict } from "./asked.js";
import {
  AMOUNT_ASKED,
  FOR_EACH,
  NUMBER_ASKED,
  OTHER_ASKED,
  PART_BEFORE,
  PART_OF_ASKED,
  PART_TOLD,
  SHARE_ASKED,
  VERDICT_WORDS,
  WHOLE_NAMED_BEFORE,
} from "./claimed.data.js";
import { type Told, toldAmounts } from "./told-amounts.js";

/**
 * The question that has what is told as its answer: "劳务派遣人员是不是32个人" asks how many there
 * are. Only where a number of things, an amount for each or a part of something is told: any other
 * yes or no is asked of the amount itself. Undefined where nothing or several things are told.
 */
export function openForm(u: Understanding): string | undefined {
  const [told, ...others] = toldAmounts(u);
  if (!told || others.length > 0 || !asksVerdict(u)) return undefined;
  if (OTHER_ASKED.test(u.text)) return undefined;
  const asked = askedFor(u, told);
  if (asked === undefined) return undefined;
  const before = u.text.slice(0, told.start);
  const kept = asked === SHARE_ASKED ? before.replace(PART_BEFORE, "") : before;
  const rest = u.text.slice(told.end);
  return VERDICT_WORDS.reduce(
    (text, [words, instead]) => text.replace(words, instead),
    `${kept}${asked}${rest}`,
  );
}

/** What stands in the place of the told amount; undefined for one that is no such thing. */
function askedFor(u: Understanding, told: Told): string | undefined {
  const { amount, text } = told;
  const dimension = dimensionOf(amount.unit);
  const unit = /[^\d.,]*$/u.exec(text)?.[0] ?? "";
  if (dimension === "ratio") {
    if (WHOLE_NAMED_BEFORE.test(u.text.slice(0, told.start))) return PART_OF_ASKED;
    const shared = asks(u, "share", "rate", "change", "completion", "targets");
    return !shared && (PART_TOLD.test(text) || afterMoney(u, told)) ? SHARE_ASKED : undefined;
  }
  if (dimension === "money") return FOR_EACH.test(u.text) ? AMOUNT_ASKED : undefined;
  return dimension === null ? undefined : `${NUMBER_ASKED}${amount.unit ?? unit}`;
}

/** "项目支出不到四成": a share right after what costs money. */
function afterMoney(u: Understanding, { start }: Told): boolean {
  return u.spans.some(
    ({ end, meanings }) =>
      end <= start &&
      start - end <= NEAR &&
      meanings.some(({ kind }) => kind === "measure" || kind === "line" || kind === "project"),
  );
}

const NEAR = 3;
