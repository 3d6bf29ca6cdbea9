import type { Block, Content, Heading, Issuer, Stage } from "../../model/document.js";
import {
  FUND_NAMES,
  LEVEL_WORDS,
  MONEY_WORDS,
  OWN_BUDGET,
  STAGE_WORD,
  STAGE_WORDS,
  UNIT_BUDGET,
  YEAR_WORD,
} from "../identity.data.js";
import { isTableTitle } from "../outline.js";
import { hasAmount } from "./filled.js";
import type { Mention } from "./mentions.js";

/** A form with this many titled tables is a budget's form, filled in or not. */
const TABLES_OF_A_FORM = 2;

/** The headings of a document, in order. */
export function headingsOf(content: Content): Heading[] {
  return content.blocks.filter((block) => block.type === "heading");
}

/** The stage a text names first, the names of funds apart. */
function namedStage(text: string): Stage | undefined {
  const word = STAGE_WORD.exec(text.replace(FUND_NAMES, ""))?.[0];
  return Object.values(STAGE_WORDS).find((stage) => stage === word);
}

/** What most titles name, else most headings, else most of the text. */
export function stageOf(content: Content): Stage | undefined {
  const headings = headingsOf(content);
  const titles = headings.filter((h) => h.level === 1);
  for (const group of [titles, headings, content.blocks]) {
    const named = group.flatMap(wordsOf).map(namedStage);
    const count = (stage: Stage): number => named.filter((found) => found === stage).length;
    const [budgets, outturns] = [count(STAGE_WORDS.budget), count(STAGE_WORDS.outturn)];
    if (budgets + outturns > 0) {
      return outturns > budgets ? STAGE_WORDS.outturn : STAGE_WORDS.budget;
    }
  }
  return undefined;
}

/** What the titles call the budget: 单位预算, 本级预算, else 部门预算. */
export function levelOf(
  content: Content,
  name: string,
  mentions: readonly Mention[],
): Issuer["level"] {
  const titles = headingsOf(content).filter((h) => h.level <= 2);
  const said = (pattern: RegExp): boolean => titles.some((h) => pattern.test(h.text));
  const own = mentions.some((m) => m.own && m.name === name && m.place === "title");
  if (own || said(OWN_BUDGET)) return LEVEL_WORDS.own;
  return said(UNIT_BUDGET) ? LEVEL_WORDS.unit : LEVEL_WORDS.department;
}

/** Issuer, year and kind as a title: "洛龙区政务服务中心2023年度部门预算". */
export function titleFrom(issuer: Issuer, year: number, stage: Stage): string {
  return `${issuer.name}${year}${YEAR_WORD}${issuer.level}${stage}`;
}

function wordsOf(block: Block): readonly string[] {
  return block.type === "grid" ? block.rows.flat().map((cell) => cell.text) : [block.text];
}

/** Does it give amounts, and words of income or expenditure? */
export function speaksOfMoney(content: Content): boolean {
  const words = content.blocks.some((b) => wordsOf(b).some((text) => MONEY_WORDS.test(text)));
  return words && content.blocks.some(hasAmount);
}

/** Does it have the tables of a budget, whoever filled them in? */
export function isForm(content: Content): boolean {
  const tables = headingsOf(content).filter((h) => isTableTitle(h.text)).length;
  const grids = content.blocks.filter((b) => b.type === "grid").length;
  return tables >= TABLES_OF_A_FORM && grids >= TABLES_OF_A_FORM;
}
