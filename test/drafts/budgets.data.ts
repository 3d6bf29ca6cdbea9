import { budgetText } from "../audit/budget.data.js";

/** The invented office's budget of 2031, and that of the year before with other amounts. */
export const THIS_YEAR = budgetText();

/** Amounts of the tables that differ in 2030; sums stay whole: 8.00 less for the dykes. */
const OTHER_AMOUNTS: readonly (readonly [from: RegExp, to: string])[] = [
  [/88\.20/g, "80.20"],
  [/27\.15/g, "19.15"],
  [/71\.20/g, "63.20"],
  [/12\.00\t12\.00/g, "4.00\t4.00"],
  [/≤12万元/g, "≤4万元"],
];

/** Tables without prose: what staff have before anything is published. */
export function tablesOnly(text: string): string {
  const start = text.indexOf("第二部分\n\n");
  const end = text.lastIndexOf("附件：");
  return text.slice(0, start) + text.slice(end);
}

/** Last year's budget, tables only. */
export const LAST_YEAR = OTHER_AMOUNTS.reduce(
  (text, [from, to]) => text.replace(from, to),
  tablesOnly(THIS_YEAR).replaceAll("2031", "2030"),
);
