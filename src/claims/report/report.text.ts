import type { Locale } from "../../kernel/errors.js";
import type { Verdict } from "../../model/check-report.js";

interface Words {
  readonly marks: Readonly<Record<Verdict, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly head: readonly string[];
  readonly markedTitle: string;
  readonly tableTitle: string;
  readonly noteTitle: string;
  readonly sourcesTitle: string;
  readonly caution: string;
  readonly counts: (supported: number, refuted: number, missing: number) => string;
  readonly noCorrection: string;
  readonly correction: (
    at: number,
    span: string,
    right: string,
    slip: string,
    cites: string,
  ) => string;
  readonly should: string;
  readonly page: (page: number) => string;
}

/** The words of a check's report. */
export const REPORT_WORDS: Readonly<Record<Locale, Words>> = {
  zh: {
    marks: { supported: "✓", refuted: "✗", not_found: "？" },
    verdicts: { supported: "属实", refuted: "不符", not_found: "无从核对" },
    head: ["序号", "说法", "结论", "正确数", "说明"],
    markedTitle: "【标注】",
    tableTitle: "【逐条】",
    noteTitle: "【更正说明】",
    sourcesTitle: "【出处】",
    caution: "注意：",
    counts: (supported, refuted, missing) =>
      `共核对 ${supported + refuted + missing} 处：属实 ${supported}，不符 ${refuted}，无从核对 ${missing}。`,
    noCorrection: "没有需要更正的数字。",
    correction: (at, span, right, slip, cites) =>
      `${at}. 文中“${span}”有误，应为 ${right}${cites}。${slip === "" ? "" : `可能的原因：${slip}。`}`,
    should: "应为 ",
    page: (page) => `第 ${page} 页`,
  },
  en: {
    marks: { supported: "✓", refuted: "✗", not_found: "?" },
    verdicts: { supported: "supported", refuted: "refuted", not_found: "not found" },
    head: ["no.", "claim", "verdict", "right figure", "explanation"],
    markedTitle: "[marked text]",
    tableTitle: "[claims]",
    noteTitle: "[correction note]",
    sourcesTitle: "[sources]",
    caution: "caution: ",
    counts: (supported, refuted, missing) =>
      `${supported + refuted + missing} claims: ${supported} supported, ${refuted} refuted, ${missing} not found.`,
    noCorrection: "No figure needs correcting.",
    correction: (at, span, right, slip, cites) =>
      `${at}. “${span}” is wrong; it should be ${right}${cites}.${slip === "" ? "" : ` Likely slip: ${slip}.`}`,
    should: "should be ",
    page: (page) => `page ${page}`,
  },
};
export const PLACE_JOINT = " › ";
export const TITLE_MARKS = ["《", "》"] as const;
export const MARK_BRACKETS = ["〔", "〕"] as const;

interface ChatWords {
  readonly counts: (supported: number, refuted: number, missing: number) => string;
  readonly missing: string;
  readonly careful: string;
  readonly noText: string;
}

/** The words of a check in a chat. */
export const CHAT_WORDS: Readonly<Record<Locale, ChatWords>> = {
  zh: {
    counts: (supported, refuted, missing) =>
      `核对了 ${supported + refuted + missing} 处：✓ 属实 ${supported}，✗ 不符 ${refuted}，？无从核对 ${missing}。`,
    missing: "无从核对：",
    careful: "属实但要留意：",
    noText: "请把要核对的文字一起发来，例如：“帮我核一下：……”。",
  },
  en: {
    counts: (supported, refuted, missing) =>
      `Checked ${supported + refuted + missing} claims: ✓ ${supported} supported, ✗ ${refuted} refuted, ? ${missing} not found.`,
    missing: "Not found:",
    careful: "Right, but with care:",
    noText: "Send the text to check along with it, such as: “fact-check this: …”.",
  },
};
