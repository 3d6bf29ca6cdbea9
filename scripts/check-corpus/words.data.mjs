/** Begins a section, or a cell, whose wording is ours. */
export const RESTATED_MARK = "(转述)";

/** Beside these labels stands a person: the value is left out of the corpus. */
export const PERSONAL_LABELS = new Set(["项目负责人", "联系人", "联系电话"]);
export const LEFT_OUT = "(略)";

/**
 * Fixed wording that no rewording can replace. Headings, table titles, cell labels, glossary terms
 * and cited titles are taken from the documents themselves; these are the rest, each with its reason.
 */
export const INSTITUTIONAL_PHRASES = [
  ["政府采购货物预算", "budget measure named by the procurement rules, in prose only"],
  ...["综合办公室", "政务服务发展股", "基础建设股", "便民热线股"].map((n) => [n, "division name"]),
  ["大数据综合服务监管体系平台", "name of a platform, in goals only"],
  ["畜牧业监管与服务信息系统", "name of a computer system"],
];
