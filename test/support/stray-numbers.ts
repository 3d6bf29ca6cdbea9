import type { Answer } from "../../src/model/answer.js";

/**
 * Numbers of an answer's text that lead nowhere, found without the seal: from the Answer as other
 * programs get it. A number is accounted for if it is a figure's or a conflict's value, stands in a
 * figure's formula, in the text of a citation marked on its own line, in the question, is a year of
 * a source, of the plan or of `years`, a citation mark or the number of a list item. Quotations and
 * printed names are left out.
 */
export function strayNumbers(
  answer: Answer,
  question: string,
  years: readonly number[] = [],
): string[] {
  return answer.text
    .normalize("NFKC")
    .split("\n")
    .flatMap((line) => {
      const rest = isSource(line)
        ? sourceRest(line, answer)
        : lineRest(line, answer, question, years);
      return rest.map((number) => `${number} in "${line}"`);
    });
}

const NUMBER = /\d+(?:\.\d+)?/g;
const MARK = /\[(\d+)\]/g;
const SPELLED =
  /[一二三四五六七八九十百千万两]+(?:万元|亿元|千元|个百分点|成(?![本立为果])|倍|折)|百分之|分之/g;

function isSource(line: string): boolean {
  return /^\[\d+\] ?《/.test(line);
}

/** A source line says nothing but the names of its citation and a page. */
function sourceRest(line: string, answer: Answer): string[] {
  const id = Number(/^\[(\d+)\]/.exec(line)?.[1]);
  const citation = answer.citations.find((one) => one.id === id);
  if (!citation) return [`[${id}]`];
  const { title, table, row, column, locator } = citation;
  const names = [title, table, row, column].filter((name) => name !== null);
  const page = locator.page === undefined ? "" : `第${locator.page}页`;
  return numbersOf(without(line.replace(MARK, ""), [...names, page]));
}

function lineRest(
  line: string,
  answer: Answer,
  question: string,
  years: readonly number[],
): string[] {
  const marked = [...line.matchAll(MARK)].map(([, id]) => Number(id));
  const cited = answer.citations.filter(({ id }) => marked.includes(id));
  const dangling = marked.filter((id) => !answer.citations.some((one) => one.id === id));
  const formulas = answer.figures.flatMap(({ formula }) => formula ?? []);
  const plain = without(line.replace(MARK, "").replace(/^\d+(?:\. |、)/, ""), [
    ...formulas,
    ...namesOf(answer),
  ]).replace(/“[^”]*”/g, "");
  const known = new Set([
    ...answer.figures.map(({ value }) => value.replace("-", "")),
    ...answer.conflicts.flatMap(({ figures }) => figures.map(({ value }) => value)),
    ...cited.flatMap(({ text }) => numbersOf(text.normalize("NFKC"))),
    ...numbersOf(question.normalize("NFKC")),
    ...yearsOf(answer, question),
    ...years.map(String),
  ]);
  const spelled = plain.match(SPELLED) ?? [];
  const retold = cited.some(({ text }) => spelled.every((one) => text.includes(one)));
  return [
    ...dangling.map((id) => `[${id}]`),
    ...numbersOf(plain).filter((number) => !known.has(number)),
    ...(retold || question.includes(spelled[0] ?? " ") ? [] : spelled),
  ];
}

/** Printed names may hold digits ("110值班带班补助"); a bare amount is no name. */
function namesOf({ citations, figures, plan }: Answer): string[] {
  const printed = citations.flatMap(({ title, issuer, table, row, column }) => [
    title,
    issuer,
    ...[table, row, column].flatMap((one) => one?.split(" › ") ?? []),
  ]);
  const labels = figures.flatMap(({ label }) => label.split(" "));
  const planned = JSON.stringify(plan ?? {}).match(/"(?:project|code)":"([^"]+)"/g) ?? [];
  const names = [...printed, ...labels, ...planned.map((pair) => pair.split('"')[3] ?? "")];
  return names.filter((name) => !/^\d{1,2}$|^[\d.,]*\.[\d.,]*%?$/.test(name));
}

/** Years of the sources, of the plan and of the question (23年 too). */
function yearsOf({ citations, plan }: Answer, question: string): string[] {
  const planned = JSON.stringify(plan ?? {}).match(/"year":(\d+)/g) ?? [];
  const asked = [...question.matchAll(/(?:20)?(\d\d)/g)].map(([, year]) => `20${year}`);
  return [
    ...citations.map(({ year }) => String(year)),
    ...planned.map((pair) => pair.slice(7)),
    ...asked,
  ];
}

function without(text: string, names: readonly string[]): string {
  return [...names]
    .map((name) => name.normalize("NFKC"))
    .filter((name) => name !== "")
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, " "), text);
}

function numbersOf(text: string): string[] {
  return text.replace(/(\d),(?=\d{3}(?!\d))/g, "$1").match(NUMBER) ?? [];
}
