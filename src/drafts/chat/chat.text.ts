/** What a drafted section says around its text in a chat. */
export const CHAT = {
  lead: {
    zh: "{office} {year} 年{stage}“{section}”草稿（数字照表锁定，待填处请补充）：",
    en: "Draft of “{section}” in the {year} {stage} of {office}, in Chinese as it is published (figures locked to the tables, blanks to be filled in):",
  },
  blanks: {
    zh: "待填：{blanks}。这些没有表可查，不能代写。",
    en: "To be filled in: {blanks}. No table holds these, so they are not written for you.",
  },
  whole: {
    zh: "要整份说明，请用命令 draft（可写成 Word 文件）。",
    en: "For the whole explanation use the command draft (it writes a Word file).",
  },
  noTables: {
    zh: "这份文件没有预算表，无法起草说明。",
    en: "This document has no budget tables to write an explanation from.",
  },
} as const;
