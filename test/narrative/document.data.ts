import type { Block, Content, Identity } from "../../src/model/document.js";

/** An invented department. */
export const IDENTITY: Identity = {
  issuer: {
    name: "云岭县档案馆",
    region: ["云岭县"],
    level: "部门",
    aliases: [{ name: "县档案馆", origin: "line 9" }],
  },
  year: 2031,
  stage: "预算",
  title: "云岭县档案馆2031年度部门预算",
  dated: null,
};

const PROSE: readonly string[] = [
  "# 云岭县档案馆2031年度部门预算",
  "## 第一部分 概况",
  "### 一、主要职责",
  "负责全县12345件档案的保管，年度经费支出合计99万元。",
  "### 二、部门预算单位构成",
  "县档案馆本级预算包括：办公室、保管股、利用股3个职能科室，人员经费70万元。",
  "## 第二部分 部门预算情况说明",
  "### 一、支出预算总体情况说明",
  "县档案馆2031年支出合计300.00万元，比2030年增加20.5万元，增长7.33%。其中：基本支出180万元，占60%。",
  "### 二、一般公共预算基本支出情况说明",
  "2031年一般公共预算基本支出预算为175万元，其中：公用经费15万元。",
  "### 三、“三公”经费预算情况说明",
  "2031年“三公”经费预算4.50万元。预算数与2030年持平。",
  "### 四、政府性基金预算支出情况说明",
  "我单位2031年无政府性基金预算拨款安排的支出，年初预算为0万元。",
  "### 五、其他事项",
  "2030年期末，县档案馆共有车辆2辆。",
  "“教育支出（类）普通教育（款）小学教育（项）”9.00万元。",
  "## 第三部分 名词解释",
  "一、基本支出：是指日常开支，例如500万元。",
];

function block(text: string, index: number): Block {
  const marks = /^#*/.exec(text)?.[0].length ?? 0;
  const locator = { line: index + 1 };
  const words = text.slice(marks).trim();
  if (marks > 0) return { type: "heading", level: marks, text: words, locator };
  return { type: "paragraph", text: words, restated: index % 2 === 0, locator };
}

const cells = ["205", "02", "02", "小学教育", "9.00"];
const groups = ["205", "02", "", "普通教育", "9.00"];

/** Its document, with one table that names functional lines by code. */
export const DOCUMENT: Content = {
  format: "text",
  contents: [],
  blocks: [
    ...PROSE.map(block),
    {
      type: "grid",
      spans: "true",
      locator: { line: 99 },
      rows: [groups, cells].map((texts, row) =>
        texts.map((text, column) => ({
          text,
          row,
          column,
          rowSpan: 1,
          columnSpan: 1,
          header: false,
          restated: false,
          locator: { line: 100 + row },
        })),
      ),
    },
  ],
};
