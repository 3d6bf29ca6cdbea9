/** What a text in a spreadsheet may not begin with, space or not: some programs would run it as a formula. */
export const FORMULA_START = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;
