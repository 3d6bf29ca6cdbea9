/** What a text in a spreadsheet may not begin with: it would be run as a formula. */
export const FORMULA_START = /^[=+\-@\t\r]/u;
