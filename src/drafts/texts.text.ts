import { APART } from "../claims/apart.data.js";
import type { Template } from "./types.js";

/** Words of a draft that belong to no single section. */
export const DRAFT_TEXTS = {
  blank: "【待填：{what}】",
  title: "{office}{year}年度部门{stage}情况说明（草稿）",
  noPrevious:
    "没有收录 {base} 年的文件：增减额只用本文件表中所列的上年数，或者本文件正文已写明的数（注为“文中所述”），没有的留作待填。",
  against: "上年数取自《{title}》。",
  otherOffice: "上年文件的单位是“{name}”，名称与本文件不同，请确认是否为同一单位。",
  unsealed: "本段的数字没有通过逐数核对，未写出，请照表补写",
  afterNumber: "、",
} as const;

/** What a source note says. */
export const NOTES = {
  title: ["《", "》"],
  page: "（第 {page} 页）",
  line: "（第 {line} 行）",
  cell: "（{sheet} {cell}）",
  stated: "文中所述，",
  empty: "此格为空，按零计",
  emptyTable: "此表为空",
  formula: "计算：{value} = {formula}",
  printed: "{value}，",
  counted: "逐项计数：{names}",
  quoted: "原文，",
  joint: "；",
  pause: "、",
} as const;

/** The parts around the sections. */
export const AROUND = {
  fatalTitle: {
    official: APART.findings[0],
    plain: APART.findings[1],
  },
  fatalNote: {
    official: "以下数字照表写入，未作更正；请先核对原表。",
    plain: "下面的数字照表写入，没有改动；请先核对原表。",
  },
  fatalEnd: APART.findingsEnd,
  blanksTitle: { official: APART.rest[0], plain: APART.rest[0] },
  noBlanks: { official: "没有待填事项。", plain: "没有待填事项。" },
  told: "（已公布的正文写的是 {told}，请核实后填写）",
  auditTitle: { official: "勾稽核对", plain: "数字核对" },
  auditCount: {
    official: "对《{title}》核对 {total} 项：相符 {pass} 项，不符或需说明 {fail} 项。",
    plain: "对《{title}》核对 {total} 项：相符 {pass} 项，不符或需说明 {fail} 项。",
  },
  severity: { error: "数字不符", rounding: "四舍五入", wording: "文字", notice: "提示" },
  sourcesNote: "每个数字都附有出处；数字是锁定的，请改表而不要改数。",
  pictureAlt: "图：{title}",
} as const;

/** How a change is told. Both registers hold the same slots. */
export const CHANGES = {
  up: {
    official: "增加 {amount}，增长 {rate}",
    plain: "增加了 {amount}，增长 {rate}",
  },
  down: {
    official: "减少 {amount}，下降 {rate}",
    plain: "减少了 {amount}，下降 {rate}",
  },
  same: { official: "保持一致{basis}", plain: "持平{basis}" },
  withoutRate: {
    up: { official: "增加 {amount}", plain: "增加了 {amount}" },
    down: { official: "减少 {amount}", plain: "减少了 {amount}" },
  },
  because: { official: "主要原因是：“{reason}”。", plain: "原因是：“{reason}”。" },
  retold: { official: "主要原因是：{reason}。", plain: "原因是：{reason}。" },
  missing: { official: "主要原因是：{reason}。", plain: "原因是：{reason}。" },
  reason: {
    up: "{name}增加的主要原因",
    down: "{name}减少的主要原因",
  },
  unknown: "{name}比上年的增减额、增减幅度和主要原因",
  conflict: "{name}比上年的增减额、增减幅度和主要原因（上年文件中这个数前后不一致，请先核定）",
} as const satisfies Record<string, unknown>;

/** Every pair of wordings above; a test compares their slots. */
export const CHANGE_TEMPLATES: readonly Template[] = [
  CHANGES.up,
  CHANGES.down,
  CHANGES.same,
  CHANGES.withoutRate.up,
  CHANGES.withoutRate.down,
  CHANGES.because,
  CHANGES.retold,
  CHANGES.missing,
];

/** Names in the properties of a Word file. */
export const DOCX_TEXTS = { author: "出处", initials: "源" } as const;
