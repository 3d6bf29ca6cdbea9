/** Stands behind a year in a question. */
export const YEAR_MARK = "年";

/** Document text goes to a model as data: it cannot open or close a mark of ours. */
export const MARKS: Readonly<Record<string, string>> = { "<": "＜", ">": "＞" };
