import { maskPersonal } from "../kernel/mask.js";
import type { Answer, AnswerFigure } from "../model/answer.js";
import type { CheckedClaim, CheckReport } from "../model/check-report.js";
import { type CheckSources, checkText } from "./check-text.js";
import { isEnglish } from "./language.js";
import { markedText, sourceLine } from "./report/report.js";
import { CHAT_WORDS } from "./report/report.text.js";
import type { HandedOver } from "./to-check.js";

/** A longer text is not sent back; the numbered lines say it all. */
const LONGEST_MARKED = 1500;

/** Answers a text that was handed over in a chat: the marked text, what is wrong, what nothing proves. */
export async function answerCheck(handed: HandedOver, sources: CheckSources): Promise<Answer> {
  const { text } = handed;
  const language = isEnglish(text) ? "en" : "zh";
  const report = await checkText(text, sources, { locale: language });
  const words = CHAT_WORDS[language];
  const empty = text === "" ? [words.noText] : report.notes;
  return {
    status:
      text === "" ? "needs_clarification" : report.claims.length > 0 ? "answered" : "not_found",
    text: report.claims.length === 0 ? empty.join("\n") : textOf(text, report, language),
    figures: report.claims.flatMap(figureOf),
    citations: [...report.citations],
    conflicts: [],
    choices: [],
    suggestions: [],
    plan: null,
    dataVersion: report.dataVersion,
    mode: "offline",
    elapsedMs: report.elapsedMs,
  };
}

function textOf(text: string, report: CheckReport, language: "zh" | "en"): string {
  const words = CHAT_WORDS[language];
  const of = (verdict: CheckedClaim["verdict"]): CheckedClaim[] =>
    report.claims.filter((claim) => claim.verdict === verdict);
  const [right, wrong, missing] = [of("supported"), of("refuted"), of("not_found")];
  const careful = right.filter(({ caution }) => caution !== undefined);
  const line = (claim: CheckedClaim): string => {
    const said = claim.correct ? "" : `“${maskPersonal(claim.span)}” `;
    return `· ${said}${claim.explanation}${claim.caution ?? ""}`;
  };
  const part = (title: string, claims: readonly CheckedClaim[]): string[] =>
    claims.length === 0 ? [] : [title, ...claims.map(line)];
  const used = new Set([...wrong, ...careful].flatMap(({ citations }) => citations));
  return [
    words.counts(right.length, wrong.length, missing.length),
    ...report.notes,
    ...(text.length > LONGEST_MARKED ? [] : [markedText(text, report, language)]),
    ...wrong.map(line),
    ...part(words.missing, missing),
    ...part(words.careful, careful),
    ...report.citations.filter(({ id }) => used.has(id)).map((one) => sourceLine(one, language)),
  ].join("\n");
}

/** The right figure of a wrong claim. */
function figureOf({
  correct,
  reading,
  span,
  explanation,
  citations,
}: CheckedClaim): AnswerFigure[] {
  if (!correct || !/^-?\d+(?:\.\d+)?$/u.test(correct.value)) return [];
  const [citation] = citations;
  const label = reading?.what ?? span;
  const { value, unit } = correct;
  const origin = / [÷−+] /u.test(explanation) ? "computed" : "printed";
  const cited = citation === undefined ? {} : { citation };
  return [
    { label, value, unit, origin, ...(origin === "computed" ? { inputs: [...citations] } : cited) },
  ];
}
