import { printNumber, quantity } from "../../../kernel/quantity.js";
import type { Answer, AnswerFigure, Citation } from "../../../model/answer.js";
import { type Bar, drawBars, toPng } from "../../../pictures/index.js";
import { message } from "../blocks.js";
import { type Command, lastReceipt } from "../call.js";
import { isReceiptId, type Receipt } from "../receipts.js";
import { answerTo } from "./ask.js";

/** Most bars of a picture. */
const BARS = 20;

/** The figures of an answer as bars: of the last answer, of a receipt, or of a new question. */
export const chart: Command = {
  name: "chart",
  async run(call) {
    const { say, receipts, rest } = call;
    const asked = rest !== "" && !isReceiptId(rest);
    const given = asked ? await answerTo(call, rest) : undefined;
    const before = given ? [given.part] : [];
    const receipt = given
      ? receipts.find(given.receipt)
      : rest === ""
        ? lastReceipt(call)
        : receipts.find(rest);
    if (!receipt) return [message(rest === "" ? say.noAnswerYet : say.noReceipt(rest))];
    const bars = barsOf(receipt.answer);
    if (bars.length < 2) return [...before, message(say.nothingToDraw)];
    const png = toPng(drawBars({ title: titleOf(receipt), bars }).svg);
    return [...before, { kind: "picture", png, caption: captionOf(receipt, bars) }];
  },
};

/**
 * The figures of the unit that most of them have, printed ones before computed ones, each told apart
 * from the others; years in their order.
 */
export function barsOf({ figures, citations }: Answer): Bar[] {
  const positive = figures.filter(({ origin, value }) => origin !== "blank" && !/^-/.test(value));
  const printed = ofOneUnit(positive.filter(({ origin }) => origin === "printed"));
  const drawn = printed.length > 1 ? printed : ofOneUnit(positive);
  const cited = new Map(citations.map((one) => [one.id, one]));
  const named = drawn.map((one) => {
    const source = cited.get(one.citation ?? one.inputs?.[0] ?? -1);
    return { one, parts: partsOf(one, source) };
  });
  const differs = [0, 1, 2].map((at) => new Set(named.map(({ parts }) => parts[at])).size > 1);
  if (differs[1] === true && !differs[0] && !differs[2]) {
    named.sort((a, b) => (a.parts[1] ?? "").localeCompare(b.parts[1] ?? ""));
  }
  const seen = new Set<string>();
  return named
    .map(({ one, parts }) => ({
      label: parts.filter((_, part) => differs[part] ?? false).join(" ") || one.label,
      value: quantity(one.value, one.unit),
    }))
    .filter(({ label }) => !seen.has(label) && seen.add(label))
    .slice(0, BARS);
}

/** Those of the unit that most of them have. */
function ofOneUnit(figures: readonly AnswerFigure[]): AnswerFigure[] {
  const unit = mostCommon(figures.map((one) => one.unit));
  return figures.filter((one) => one.unit === unit);
}

/** Issuer, year and item of a figure, whose label may begin with the first two. */
function partsOf({ label }: AnswerFigure, source: Citation | undefined): string[] {
  if (!source) return ["", "", label];
  const year = String(source.year);
  const item = [source.issuer, year].reduce(
    (rest, part) =>
      rest.startsWith(part) && rest !== part ? rest.slice(part.length).trim() : rest,
    label,
  );
  return [source.issuer, year, item];
}

function mostCommon<T>(all: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

function titleOf({ question }: Receipt): string {
  return question.slice(0, 40);
}

/** The figures again as text, so that nobody has to read them off the bars. */
function captionOf({ id }: Receipt, bars: readonly Bar[]): string {
  const lines = bars.map(
    ({ label, value }) =>
      `${label}：${printNumber(value)}${value.unit === null ? "" : ` ${value.unit}`}`,
  );
  return [...lines, id].join("\n");
}
