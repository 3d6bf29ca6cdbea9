import { MEASURE_CODES } from "../../ledger/equivalents.data.js";
import { combine } from "../intent/combine.js";
import { AROUND, ECONOMIC_PARTS, LIFETIME, PART_LEAD } from "../intent/intent.data.js";
import { option, type Target } from "../intent/target.js";
import { meant } from "../linking/types.js";
import { PART_WORDS, WHOLE_LINE } from "../linking/words.data.js";
import { WITHIN_IT } from "./follow-up.data.js";
import { type Turn, wanting } from "./turn.js";

/** "连项目的一起算": all of a line item, whatever part of it was asked for before. */
export const wholeLine = wanting(({ u, intent, memory }) => {
  const [line] = memory.targets;
  const full = line && WHOLE_LINE.test(u.text) && line.options[0]?.measure !== "expenditure";
  const own = full ? asLine(line) : undefined;
  return own && memory.targets.length === 1
    ? { ...intent, kind: "lookup", targets: [own] }
    : undefined;
});

/** "只算基本支出那部分" after a line item: the line's part. */
export const partOfLine = wanting((turn) => {
  const targets = partOf(turn);
  return targets && { ...turn.intent, targets };
});

/** "这个数里基本支出占多少": the share of a line item's part in the line. */
export const shareOfPart = wanting(({ u, intent, memory }) => {
  const [line] = memory.targets.map(asLine);
  const [part, ...others] = intent.targets;
  // After "其中基本支出多少" the other part too is the line's, and so is its share.
  const within = WITHIN_IT.test(u.text) || isPartOfLine(memory.targets[0]);
  const shares = intent.kind === "share" && within && intent.whole === undefined;
  if (!shares || !line || !part || others.length > 0 || memory.targets.length !== 1)
    return undefined;
  const joint = isPartMeasure(part) ? combine([line, part], "") : [];
  return joint.length === 1 ? { ...intent, targets: joint, whole: line } : undefined;
});

/** "其中办公费呢": what was asked before is around it, for a share asked next. */
export const outerWhole = wanting(({ u, intent, memory }) => {
  const [outer] = memory.targets;
  const led = memory.targets.length === 1 && intent.kind === "lookup" && PART_LEAD.test(u.text);
  return outer && led ? { ...intent, whole: intent.whole ?? outer } : undefined;
});

function partOf({ u, intent, memory }: Turn): readonly Target[] | undefined {
  if (intent.kind !== "lookup" || memory.targets.length !== 1 || intent.targets.length !== 1)
    return undefined;
  if (meant(u.spans, "issuer").length > 0) return undefined;
  const [line] = memory.targets.map(asLine);
  const partial = line !== undefined && memory.targets[0]?.options[0]?.measure !== "expenditure";
  const lifetime = intent.targets[0]?.options[0]?.measure === LIFETIME;
  const around = AROUND.test(u.text.slice(intent.targets[0]?.end ?? 0));
  const told = PART_WORDS.some((word) => u.text.includes(word));
  if (!lifetime && !around && !told && !(partial && isPartMeasure(intent.targets[0]))) {
    return undefined;
  }
  const joint = combine(
    [line ?? memory.targets[0] ?? intent.targets[0], ...intent.targets].filter(
      (one) => one !== undefined,
    ),
    "",
  );
  return joint.length === 1 ? joint : undefined;
}

/** A target as the line item it stands for: of "办公费的基本支出部分" the 办公费, of 公务接待费 its code. */
function asLine(target: Target): Target | undefined {
  const [first] = target.options;
  const code = first?.code ?? MEASURE_CODES[first?.measure ?? ""];
  if (!first || code === undefined || code.length !== 5) return undefined;
  return { ...target, options: [option({ measure: "expenditure", code, scope: first.scope })] };
}

/** Is a part of a line item told, not all of it? */
function isPartOfLine(target: Target | undefined): boolean {
  const [first] = target?.options ?? [];
  return first?.code?.length === 5 && ECONOMIC_PARTS.has(first.measure);
}

function isPartMeasure(target: Target | undefined): boolean {
  const [first] = target?.options ?? [];
  return first?.code === null && ECONOMIC_PARTS.has(first.measure);
}
