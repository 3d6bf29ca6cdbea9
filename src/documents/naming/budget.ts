import type { Block, Content, Heading, Issuer, Stage } from "../../model/document.js";
import {
  BUDGET_HEADING,
  LEVEL_WORDS,
  MONEY_WORDS,
  OUTTURN_HEADING,
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

/** 决算 when titles, parts or tables say so, else 预算; undefined where no heading names either. */
export function stageOf(content: Content): Stage | undefined {
  const headings = headingsOf(content);
  for (const group of [headings.filter((h) => h.level === 1), headings]) {
    const budgets = group.filter((h) => BUDGET_HEADING.test(h.text)).length;
    const outturns = group.filter((h) => OUTTURN_HEADING.test(h.text)).length;
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

function speaks(block: Block): boolean {
  if (!hasAmount(block) || block.type === "heading") return false;
  if (block.type === "paragraph") return MONEY_WORDS.test(block.text);
  return block.rows.some((row) => row.some((cell) => MONEY_WORDS.test(cell.text)));
}

/** Does any sentence or table give amounts of income or expenditure? */
export function speaksOfMoney(content: Content): boolean {
  return content.blocks.some(speaks);
}

/** Does it have the tables of a budget, whoever filled them in? */
export function isForm(content: Content): boolean {
  const tables = headingsOf(content).filter((h) => isTableTitle(h.text)).length;
  const grids = content.blocks.filter((b) => b.type === "grid").length;
  return tables >= TABLES_OF_A_FORM && grids >= TABLES_OF_A_FORM;
}
