import type { Said } from "./types.js";

/** Marks between the parts of a place; the same in both languages, as names stay as printed. */
export const MARKS = { path: " › ", inRow: " ", inColumn: "/", list: "；" } as const;

/** What a check says, as a budget officer would put it. */
export const MESSAGES = {
  more: { zh: "多", en: "more" },
  less: { zh: "少", en: "less" },
  sumHolds: {
    zh: "{table}：{total} {found} = 所列各项之和。",
    en: "{table}: {total} {found} = the sum of its parts.",
  },
  sumDiffers: {
    zh: "{table}：{total} 为 {found}，所列各项合计 {expected}，前者{more} {difference}，请核对（{parts}）。",
    en: "{table}: {total} prints {found}, but its parts add up to {expected}; the former is {difference} {more} ({parts}).",
  },
  sumRounding: {
    zh: "{table}：{total} 为 {found}，所列各项合计 {expected}，前者{more} {difference}，在四舍五入范围内（{parts}）。",
    en: "{table}: {total} prints {found}, its parts add up to {expected}; the former is {difference} {more}, within rounding ({parts}).",
  },
  sumEmpty: {
    zh: "{table}：{total} 未填数，而所列各项合计 {expected}（{parts}）。",
    en: "{table}: {total} is left empty, though its parts add up to {expected} ({parts}).",
  },
  atMostHolds: {
    zh: "{part} {found} 不超过 {whole} {expected}。",
    en: "{part} {found} is within {whole} {expected}.",
  },
  atMostFails: {
    zh: "{part} 为 {found}，作为“其中”数大于 {whole} 的 {expected}，超出 {difference}。",
    en: "{part} is {found}, a part that exceeds its whole {whole} {expected} by {difference}.",
  },
  partOverWhole: {
    zh: "{part} 为 {found}，大于它所属的 {whole}（{expected}），超出 {difference}。",
    en: "{part} is {found}, more than what it is a part of, {whole} ({expected}), by {difference}.",
  },
  lifetime: {
    zh: "{whole} 为 {expected}，小于 {part} 的 {found}，相差 {difference}：项目总金额不应小于本年度金额。",
    en: "{whole} is {expected}, less than {part} {found} by {difference}: a project's whole amount cannot be below this year's.",
  },
  basicOverAll: {
    zh: "{part}（基本支出）为 {found}，大于同一科目全部支出 {whole} 的 {expected}，超出 {difference}。",
    en: "{part} (basic expenditure) is {found}, more than all expenditure of that line, {whole} {expected}, by {difference}.",
  },
  keysAgree: { zh: "{amount}：{places} 一致。", en: "{amount}: {places} agree." },
  keysDiffer: {
    zh: "同一指标前后不一致：{leadPlaces} 为 {lead}，{others}，相差 {difference}。",
    en: "one amount is printed two ways: {leadPlaces} says {lead}, {others}; the difference is {difference}.",
  },
  unitSlip: {
    zh: "疑似单位写错：{leadPlaces} 为 {lead}，{others}，数字相同而量级相差整数倍。",
    en: "a slip of the unit: {leadPlaces} says {lead}, {others}; the digits are the same under another unit.",
  },
  percentHolds: { zh: "{place} {found} = {formula}。", en: "{place} {found} = {formula}." },
  shareFails: {
    zh: "{place} 占比印作 {found}，按 {formula} 应为 {expected}。",
    en: "{place}: the share is printed as {found}; {formula} gives {expected}.",
  },
  rateFails: {
    zh: "{place} 增减幅度印作 {found}，按 {formula} 应为 {expected}。",
    en: "{place}: the rate of change is printed as {found}; {formula} gives {expected}.",
  },
  totalMovesPartsStay: {
    zh: "{place}：总额比上年变动 {found}，而所列各项均称与上年持平（{parts}），说法矛盾。",
    en: "{place}: the total changes by {found}, yet every part is said to be unchanged ({parts}).",
  },
  causesHold: {
    zh: "{place} {found} = 所列原因之和（{causes}）。",
    en: "{place} {found} = the sum of its causes ({causes}).",
  },
  causesDiffer: {
    zh: "{place} 变动 {found}，所列原因合计 {expected}，有 {difference} 未说明（{causes}）。",
    en: "{place} changes by {found}, the causes listed add up to {expected}; {difference} is left unexplained ({causes}).",
  },
  performanceHolds: {
    zh: "{place} {found}，与项目支出一致。",
    en: "{place} {found} equals project expenditure.",
  },
  performanceDiffers: {
    zh: "{place} 为 {found}，而项目支出为 {expected}（{others}），相差 {difference}。",
    en: "{place} is {found}, while project expenditure is {expected} ({others}); the difference is {difference}.",
  },
  countHolds: {
    zh: "{place} {found}，与表中项目个数一致。",
    en: "{place} {found} is the number of projects in the tables.",
  },
  countDiffers: {
    zh: "{place} 称 {found}，表中项目为 {expected} 个。",
    en: "{place} says {found}, the tables list {expected} projects.",
  },
  nameHolds: { zh: "{table}：“{found}”名称一致。", en: "{table}: “{found}” is named alike." },
  twoNames: {
    zh: "同一项目两种名称：{other} 写作“{expected}”，{table} 写作“{found}”，金额均为 {amount}。",
    en: "one project under two names: “{expected}” in {other}, “{found}” in {table}, both {amount}.",
  },
  projectNamedOtherwise: {
    zh: "文中所称“{found}”与表中项目名称不一致，最接近的是 {other} 的“{expected}”（{amount}）。",
    en: "the text says “{found}”, which is no project of the tables; the nearest is “{expected}” in {other} ({amount}).",
  },
  codeOneName: { zh: "编码 {code} 名称一致：{found}。", en: "code {code} has one name: {found}." },
  codeTwoNames: {
    zh: "同一编码 {code} 两种名称：{other} 写作“{expected}”，{table} 写作“{found}”。",
    en: "code {code} has two names: “{expected}” in {other}, “{found}” in {table}.",
  },
  codeRenamed: {
    zh: "编码 {code} 的名称与上年不同：上年“{expected}”，本年“{found}”（属变化，不是错误）。",
    en: "code {code} was renamed: “{expected}” last year, “{found}” now (a change, not an error).",
  },
  tablePresent: { zh: "目录所列“{table}”在文中。", en: "“{table}” is in the document." },
  tableAbsent: {
    zh: "目录列有“{table}”，正文中没有这张表。",
    en: "the contents promise “{table}”, which the document does not have.",
  },
  emptyHolds: {
    zh: "{table} 为空表，文中也没有相应金额。",
    en: "{table} is empty, and no such amount is printed elsewhere.",
  },
  emptyButAmounts: {
    zh: "{table} 为空表或注明无数据（{expected}），但另有金额：{found}。",
    en: "{table} is empty or noted to be ({expected}), yet amounts are printed: {found}.",
  },
  noteOfAnother: {
    zh: "{table} 的附注写的是别的表：“{found}”，疑似抄自邻表。",
    en: "the note under {table} is that of another table: “{found}”.",
  },
  noteScopeHolds: {
    zh: "{table} 的附注与合计相符：{found}。",
    en: "the note under {table} fits its total {found}.",
  },
  noteScopeFails: {
    zh: "{table} 的附注（{note}）与合计不符：表内合计 {found}，而 {place} 的财政拨款为 {expected}。",
    en: "the note under {table} ({note}) does not fit its total: the table totals {found}, the fiscal appropriation in {place} is {expected}.",
  },
  leftover: {
    zh: "{table}：疑似模板文字或标点残留：“{found}”。",
    en: "{table}: wording or marks left over from the form: “{found}”.",
  },
  saidTwice: {
    zh: "{place} 在同一句中列了两次（{found}）。",
    en: "{place} is listed twice in one sentence ({found}).",
  },
  yearOfAmount: {
    zh: "{place} 写作 {found} 年 {amount}，而这是 {expected} 年的数（{other}），疑似年份未改。",
    en: "{place} says {amount} for {found}, which is the amount of {expected} ({other}): the year was probably not changed.",
  },
  yearOfHeading: {
    zh: "标题“{found}”的年份与本文件的 {expected} 年不符，疑似沿用旧模板。",
    en: "the heading “{found}” is of another year than the document ({expected}).",
  },
  yearOfField: {
    zh: "{table}：本年度（{expected} 年）的目标只写了 {found} 年的情况，疑似沿用旧文。",
    en: "{table}: the target for {expected} speaks only of {found}, probably an old text.",
  },
  lastYearHolds: {
    zh: "{place}：{year} 年 {found}{formula}，与上年文件一致。",
    en: "{place}: {year} {found}{formula}, as last year's document prints.",
  },
  lastYearDiffers: {
    zh: "{place}：{year} 年应为 {found}{formula}，而上年文件 {before} 为 {expected}，相差 {difference}。",
    en: "{place}: {year} comes to {found}{formula}, but last year's document prints {expected} ({before}); the difference is {difference}.",
  },
  editionHolds: {
    zh: "{place} {found}，与另一版本 {edition} 一致。",
    en: "{place} {found} is the same in {edition}.",
  },
  editionDiffers: {
    zh: "{place} 本文件为 {found}，另一版本 {edition} 为 {expected}，相差 {difference}。",
    en: "{place} is {found} here and {expected} in {edition}; the difference is {difference}.",
  },
  capNear: {
    zh: "项目“{project}”成本指标 {found}，与预算 {expected} 相近。",
    en: "project “{project}”: cost targets of {found} are near its budget {expected}.",
  },
  capFar: {
    zh: "项目“{project}”成本指标合计 {found}，与其预算 {expected} 相差 {difference}（{caps}），请确认口径。",
    en: "project “{project}”: cost targets of {found} are {difference} from its budget {expected} ({caps}); check what they cover.",
  },
  beyondHundred: {
    zh: "{place} 的指标值为“{found}”，比率不可能超过 100%。",
    en: "{place}: the target is “{found}”; a rate cannot pass 100 %.",
  },
  satisfactionAtMost: {
    zh: "{place} 的指标值为“{found}”，满意度用了“不高于”，方向可能写反。",
    en: "{place}: the target is “{found}”; satisfaction is bounded from above, the sign is probably the wrong way round.",
  },
  targetHolds: {
    zh: "{place} 指标值“{found}”合理。",
    en: "{place}: the target “{found}” is possible.",
  },
  unitMissing: {
    zh: "{place} 的指标值“{found}”没有计量单位。",
    en: "{place}: the target “{found}” has no unit.",
  },
  unitCutOff: {
    zh: "{place} 的指标值“{found}”单位不完整（缺“元”）。",
    en: "{place}: the unit of the target “{found}” is cut off (元 is missing).",
  },
  targetIsYear: {
    zh: "{place} 的指标值“{found}”是年份，没有写明单位。",
    en: "{place}: the target “{found}” is a bare year.",
  },
  priceHolds: {
    zh: "项目“{project}”：{formula} = {found}，在上限 {cap} 之内。",
    en: "project “{project}”: {formula} = {found}, within {cap}.",
  },
  priceExceeds: {
    zh: "项目“{project}”：{price}，{formula} = {found}，超过 {cap}，多 {difference}。",
    en: "project “{project}”: {price}; {formula} = {found} exceeds {cap} by {difference}.",
  },
  nothingToCheck: { zh: "没有可核对的内容。", en: "nothing to check." },
} as const satisfies Readonly<Record<string, Said>>;

/** The words of the report around the checks. */
export const REPORT = {
  zh: {
    title: (title: string) => `《${title}》勾稽核对`,
    passed: (pass: number, fail: number) =>
      `核对 ${pass + fail} 项：${pass} 项相符，${fail} 项不符或需说明。`,
    clean: "未发现不符。",
    severity: { error: "数字不符", rounding: "四舍五入", wording: "文字", notice: "提示" },
    rules: "已核对并相符的规则：",
    rule: (words: string, count: number) => `  ${words}（${count}）`,
    none: "还没有收录任何文件。用 ingest 命令收录，或用 audit 文件路径 核对一份未发布的文件。",
  },
  en: {
    title: (title: string) => `${title}: reconciliation`,
    passed: (pass: number, fail: number) =>
      `${pass + fail} checks: ${pass} hold, ${fail} do not or want a word.`,
    clean: "nothing amiss was found.",
    severity: {
      error: "Figures that do not agree",
      rounding: "Rounding",
      wording: "Wording",
      notice: "Notices",
    },
    rules: "Rules that were checked and hold:",
    rule: (words: string, count: number) => `  ${words} (${count})`,
    none: "nothing is loaded. Use the command ingest, or audit FILE for an unpublished document.",
  },
} as const;
