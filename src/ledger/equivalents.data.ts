/**
 * Measures that the economic classification prints under a code of its own, used where a document
 * prints only one of the two.
 */
export const MEASURE_CODES: Readonly<Record<string, string>> = {
  wages: "301",
  goods: "302",
  family: "303",
  capital: "310",
  reception: "30217",
  vehicle_running: "30231",
  abroad: "30212",
  vehicle_purchase: "31013",
};
/** Measures a line item is looked for under, the widest first. */
export const LINE_MEASURES: readonly string[] = ["expenditure", "basic"];
/** Scopes in the order they answer a question that names none; null is all of the money. */
export const SCOPE_ORDER: readonly (string | null)[] = [
  null,
  "general",
  "fiscal",
  "fund",
  "capital",
];

/** The indicator of a past year's amount as executed, printed beside the next year's budget. */
export const EXECUTED = "执行数";

/** "甲（类）乙（款）丙（项）": a line item named with all that stands above it; the last is its own name. */
export const CLASS_PATH = /^.*[（(][类款][）)](.+?)(?:[（(][款项][）)])?$/u;
