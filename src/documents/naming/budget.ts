import type { Block, Content, Heading, Issuer, Stage } from "../../model/document.js";
import {
  BUDGET_WORD,
  LEVEL_WORDS,
  MONEY_WORDS,
  OUTTURN_WORD,
  OWN_BUDGET,
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

/** 决算 when titles, else headings, else the text say so; 预算 when they only speak of budgets. */
export function stageOf(content: Content): Stage | undefined {
  const headings = headingsOf(content);
  const titles = headings.filter((h) => h.level === 1);
  for (const group of [titles, headings, content.blocks]) {
    const texts = group.flatMap(wordsOf);
    const budgets = texts.filter((text) => BUDGET_WORD.test(text)).length;
    const outturns = texts.filter((text) => OUTTURN_WORD.test(text)).length;
    if (outturns > budgets / 2) return STAGE_WORDS.outturn;
    if (budgets > 0) return STAGE_WORDS.budget;
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
