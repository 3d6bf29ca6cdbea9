/** Measures named by one plain word; they count only at the head of a phrase and before these words. */
export const PLAIN_HEADS: readonly {
  readonly name: string;
  readonly ids: readonly string[];
  /** Where given, only these words after it count, wherever it stands. */
  readonly before?: readonly string[];
}[] = [
  {
    name: "货物",
    ids: ["procurement_goods"],
    before: ["、工程", "、服务", "和工程", "和服务", "及服务", "与服务"],
  },
  {
    name: "工程",
    ids: ["procurement_works"],
    before: ["、服务", "和服务", "及服务", "与服务", "、货物", "和货物"],
  },
  { name: "收入", ids: ["income"] },
  { name: "支出", ids: ["expenditure"] },
  { name: "收支", ids: ["income", "expenditure"] },
  { name: "收入支出总计", ids: ["income", "expenditure"] },
  { name: "收支总计", ids: ["income", "expenditure"] },
  { name: "收、支", ids: ["income", "expenditure"] },
  { name: "收入支出", ids: ["income", "expenditure"] },
  { name: "收入、支出", ids: ["income", "expenditure"] },
  { name: "收入和支出", ids: ["income", "expenditure"] },
  { name: "收入与支出", ids: ["income", "expenditure"] },
  { name: "收入及支出", ids: ["income", "expenditure"] },
];
export const PLAIN_FOLLOW: readonly string[] = [
  "情况",
  "预算",
  "决算",
  "总",
  "合计",
  "年初",
  "为",
  "是",
  "各",
  "均",
  "都",
  "增",
  "减",
  "下降",
  "上升",
  "与",
  "比",
  "较",
  "同比",
  "和",
  "共",
  "约",
  "近",
  "达",
  "安排",
  "分别",
  "的年初",
  "（",
  "占",
];
/** Short names of the parts of a measure, understood where its parts are listed. */
export const SHORT_PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  procurement: {
    货物: "procurement_goods",
    工程: "procurement_works",
    服务: "procurement_services",
  },
  vehicle: {
    购置费: "vehicle_purchase",
    购置: "vehicle_purchase",
    运行费: "vehicle_running",
    运行维护费: "vehicle_running",
    运维费: "vehicle_running",
  },
  three_public: {
    出国费: "abroad",
    "出国（境）费": "abroad",
    "出国（境）经费": "abroad",
    接待费: "reception",
    公车购置及运行费: "vehicle",
  },
  basic: { 人员: "personnel", 公用: "public" },
};
