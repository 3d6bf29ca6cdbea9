import { meant, type Span } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import { combine, isWithin } from "./combine.js";
import { SHARE_NOUNS, WHOLE_BEFORE, WHOLE_SAID } from "./intent.data.js";
import { distinctTargets, type Target, WHOLE_BUDGET } from "./target.js";

/** Where the word of a share stands; a threshold such as 占比超过 is no share question. */
export function shareWord(u: Understanding): Span | undefined {
  const words = meant(u.spans, "operation").filter(({ operation }) => operation === "share");
  const plain = words.filter(({ span }) => SHARE_NOUNS.has(span.text) === false);
  return (asks(u, "change", "rate") ? plain : words)[0]?.span;
}

function isLine(target: Target | undefined): boolean {
  return target?.options.every(({ code }) => code !== null) === true;
}

/** Another clause begins between the word and the thing. */
function isApart(word: Span, one: Target, text: string): boolean {
  return /[,.;:?!。，；：？！]/u.test(text.slice(word.end, one.start));
}

/** Is it the one thing that was named before? */
function isOnly(one: Target, before: readonly Target[]): boolean {
  const id = JSON.stringify(one.options);
  return before.length > 0 && before.every(({ options }) => JSON.stringify(options) === id);
}

/** The parts before 占 and the whole after it, or the whole first: "支出总计里三公占…". */
export function splitShare(
  targets: readonly Target[],
  word: Span,
  u: Understanding,
): { parts: readonly Target[]; whole: Target | undefined } {
  const before = targets.filter(({ start }) => start < word.start);
  // A thing named again after the word ("办公费按全口径") is no whole of itself.
  const later = targets.filter(
    (one) => one.start > word.start && !(isOnly(one, before) && isApart(word, one, u.text)),
  );
  const after = combine(distinctTargets(later), u.text);
  const first = after.find((one) => after.some((other) => other !== one && isWithin(other, one)));
  if (before.length === 0 && after.length >= 2 && first) {
    return { parts: after.filter((one) => one !== first), whole: first };
  }
  if (after.length > 0) {
    const parts = combine(distinctTargets(before), u.text);
    const [part, whole] = [parts[0], after.at(-1)];
    // "项目支出有几成是专项资金": the whole comes first.
    if (part && whole && parts.length === 1 && isWithin(whole, part))
      return { parts: [whole], whole: part };
    // "走项目的占办公费几成": a line item's own part.
    const joint = part && whole && parts.length === 1 ? combine([part, whole], "") : [];
    const own = joint.length === 1 && isLine(whole) && !isLine(part);
    return { parts: own ? joint : parts, whole };
  }
  if (WHOLE_SAID.test(u.text.slice(word.end)))
    return { parts: combine(distinctTargets(before), u.text), whole: WHOLE_BUDGET };
  const numbers = meant(u.spans, "quantity").map(({ span }) => span);
  const near = before.findLast(({ end }) => {
    const said = numbers.find((span) => span.start >= end && span.start - end <= 1);
    const after = u.text.slice(said?.end ?? end, word.start);
    return WHOLE_BEFORE.some((phrase) => [0, 1].includes(after.indexOf(phrase)));
  });
  const outer = before.find((one) => before.some((other) => other !== one && isWithin(other, one)));
  const whole = near ?? outer;
  if (whole && before.length >= 2) {
    const rest = before.filter((target) => target !== whole);
    const joint = combine([whole, ...rest], u.text);
    const isPart = joint.length === 1 && whole.options.every(({ code }) => code !== null);
    return { parts: isPart ? joint : combine(distinctTargets(rest), u.text), whole };
  }
  return { parts: combine(distinctTargets(before), u.text), whole: undefined };
}
