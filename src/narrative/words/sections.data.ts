/** Headings of texts about single projects: whatever is said there is only stated, never a measure. */
export const PROJECT_HEADINGS: readonly string[] = [
  "项目概述",
  "项目概况",
  "立项依据",
  "实施主体",
  "实施方案",
  "实施周期",
  "年度预算安排",
  "项目经费情况说明",
  "项目绩效",
];
/** Of these, the ones under which dates are the statement. */
export const PERIOD_HEADINGS: readonly string[] = ["实施周期", "起止时间", "实施期限"];
/** Headings under which no figure is read: glossary, duties, contents. */
export const CLOSED_HEADINGS: readonly string[] = ["名词解释", "职责", "职能", "目录", "附件"];
/** Headings that end like this are tables. */
export const TABLE_ENDINGS: readonly string[] = ["表"];
/** Headings under which only the number of organisational parts is read. */
export const ORGAN_HEADINGS: readonly string[] = ["概况", "基本情况", "构成", "机构设置"];
/** First words of a table note. */
export const NOTE_LEADS: readonly string[] = ["注：", "备注：", "说明："];

/** How a whole sentence ends. */
export const SENTENCE_END = /[。；;]$/u;
