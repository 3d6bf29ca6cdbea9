import type { Locale } from "../../kernel/errors.js";
import { maskPersonal } from "../../kernel/mask.js";
import type { Citation } from "../../model/answer.js";
import type { CheckedClaim, CheckReport } from "../../model/check-report.js";
import { MARK_BRACKETS, PLACE_JOINT, REPORT_WORDS, TITLE_MARKS } from "./report.text.js";

/** A longer text is not printed again; the table says it all. */
const LONGEST_MARKED = 20_000;

/** A check as a person reads it: the marked text, each claim, a correction note, the sources. */
export function showReport(text: string, report: CheckReport, locale: Locale): string {
  const words = REPORT_WORDS[locale];
  if (report.claims.length === 0) return report.notes.join("\n");
  const count = (verdict: CheckedClaim["verdict"]): number =>
    report.claims.filter((claim) => claim.verdict === verdict).length;
  return [
    words.counts(count("supported"), count("refuted"), count("not_found")),
    ...report.notes,
    ...(text.length > LONGEST_MARKED
      ? []
      : ["", words.markedTitle, markedText(text, report, locale)]),
    "",
    words.tableTitle,
    ...claimLines(report, locale),
    "",
    words.noteTitle,
    ...correctionNote(report, locale),
    "",
    words.sourcesTitle,
    ...report.citations.map((citation) => sourceLine(citation, locale)),
  ].join("\n");
}

/** The text with a mark behind every claim; a wrong one carries the right figure. */
export function markedText(text: string, report: CheckReport, locale: Locale): string {
  const words = REPORT_WORDS[locale];
  const [open, close] = MARK_BRACKETS;
  let marked = "";
  let at = 0;
  for (const claim of report.claims) {
    const right = claim.correct?.text ?? claim.correct?.value;
    const more =
      claim.verdict === "refuted" && right !== undefined ? ` ${words.should}${right}` : "";
    marked += `${text.slice(at, claim.end)}${open}${words.marks[claim.verdict]}${more}${close}`;
    at = claim.end;
  }
  return maskPersonal(marked + text.slice(at)).trim();
}

function claimLines({ claims }: CheckReport, locale: Locale): string[] {
  const words = REPORT_WORDS[locale];
  return claims.map((claim, at) => {
    const caution = claim.caution === undefined ? "" : ` ${words.caution}${claim.caution}`;
    const span = `“${maskPersonal(claim.span)}”`;
    return `${at + 1}. ${words.marks[claim.verdict]} ${span} ${claim.explanation}${caution}`;
  });
}

/** A note ready to be sent: what was wrong, the right figure, its source, the likely slip. */
export function correctionNote({ claims, citations }: CheckReport, locale: Locale): string[] {
  const words = REPORT_WORDS[locale];
  const wrong = claims.filter(({ verdict }) => verdict === "refuted");
  if (wrong.length === 0) return [words.noCorrection];
  const known = new Map(citations.map((citation) => [citation.id, citation]));
  return wrong.map((claim, at) => {
    const right = claim.correct?.text ?? claim.correct?.value ?? "";
    const first = claim.citations.flatMap((id) => known.get(id) ?? [])[0];
    const source = first ? ` (${placeOf(first, locale)})` : "";
    return words.correction(at + 1, maskPersonal(claim.span), right, claim.slip ?? "", source);
  });
}

/** One source as a line. */
export function sourceLine(citation: Citation, locale: Locale): string {
  const source = citation.source === undefined ? "" : `  ${citation.source}`;
  return `[${citation.id}]${placeOf(citation, locale)}${source}`;
}

function placeOf(citation: Citation, locale: Locale): string {
  const [open, close] = TITLE_MARKS;
  const { title, table, row, column, locator } = citation;
  const page = locator.page === undefined ? null : REPORT_WORDS[locale].page(locator.page);
  const place = [table, row, column, page].filter((part) => part !== null && part !== "");
  return [`${open}${title}${close}`, ...place].join(PLACE_JOINT);
}
