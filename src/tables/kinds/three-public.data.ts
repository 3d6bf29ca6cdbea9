import type { Leaf, MatrixKind, Word } from "./types.js";

const TOTAL = [
  "“三公”经费合计",
  "合计",
  "“三公”经费",
  "“三公”经费小计",
  "总计",
  "共计",
  "“三公”经费支出",
  "“三公”经费支出合计",
  "“三公”经费总额",
  "“三公”经费总计",
];
const ABROAD = ["因公出国（境）费", "因公出国（境）费用", "因公出国（境）经费"];
const VEHICLE = [
  "公务用车购置及运行费",
  "公务用车购置及运行维护费",
  "公务用车费",
  "公务用车购置和运行费",
];
const PURCHASE = ["公务用车购置费", "公务用车购置", "购置费", "购置经费"];
const RUNNING = [
  "公务用车运行费",
  "公务用车运行维护费",
  "运行费",
  "运行维护费",
  "公务用车运行经费",
];
const OFFICE = ["机关运行经费预算数", "机关运行经费决算数", "机关运行经费", "机构运行经费"];
const RECEPTION = ["公务接待费", "公务接待经费"];

const BUDGET = ["预算数", "年初预算数"];
const OUTTURN = ["决算数", "支出决算数", "决算支出数"];

/** A budgeted and a spent column under one head. */
function pair(id: string, path: readonly Word[], measure: string): readonly Leaf[] {
  return [
    { id: `${id}Budget`, path: [...path, BUDGET], measure, stage: "预算" },
    { id, path: [...path, OUTTURN], measure },
  ];
}

/** 一般公共预算“三公”经费预算表: one row of columns, or one column of rows. */
export const THREE_PUBLIC: MatrixKind = {
  id: "three_public",
  name: "一般公共预算“三公”经费预算表",
  titles: [
    /三公经费(财政拨款)?(支出)?([、，,和及与]?(机关运行经费|会议费|培训费|行政经费|政府采购|国有资产占(用|有使用)))*(支出)?(统计|对比)?表$/,
  ],
  reader: "matrix",
  scope: null,
  rowsAre: "issuer",
  layouts: [
    {
      id: "across",
      source: "河南省部门预算公开表样，2022年起；财政部表样",
      leaves: [
        { id: "total", path: [TOTAL], measure: "three_public" },
        { id: "abroad", path: [ABROAD], measure: "abroad" },
        { id: "vehicle", path: [VEHICLE, ["小计", "合计"]], measure: "vehicle" },
        { id: "purchase", path: [VEHICLE, PURCHASE], measure: "vehicle_purchase" },
        { id: "running", path: [VEHICLE, RUNNING], measure: "vehicle_running" },
        { id: "reception", path: [RECEPTION], measure: "reception" },
      ],
      identities: [
        { total: "total", parts: ["abroad", "vehicle", "reception"] },
        { total: "vehicle", parts: ["purchase", "running"] },
      ],
    },
    {
      id: "across_with_running",
      source: "上海市部门预算公开表样，2020年起",
      region: "上海市",
      since: 2020,
      leaves: [
        { id: "total", path: [TOTAL], measure: "three_public" },
        { id: "abroad", path: [ABROAD], measure: "abroad" },
        { id: "reception", path: [RECEPTION], measure: "reception" },
        { id: "vehicle", path: [VEHICLE, ["小计", "合计"]], measure: "vehicle" },
        { id: "purchase", path: [VEHICLE, PURCHASE], measure: "vehicle_purchase" },
        { id: "running", path: [VEHICLE, RUNNING], measure: "vehicle_running" },
        { id: "office", path: [OFFICE], measure: "running" },
      ],
      identities: [
        { total: "total", parts: ["abroad", "reception", "vehicle"] },
        { total: "vehicle", parts: ["purchase", "running"] },
      ],
    },
    {
      id: "across_outturn",
      source: "财政部部门决算公开表样，2017年起",
      stage: "决算",
      leaves: [
        ...pair("total", [TOTAL], "three_public"),
        ...pair("abroad", [ABROAD], "abroad"),
        ...pair("vehicle", [VEHICLE, ["小计", "合计"]], "vehicle"),
        ...pair("purchase", [VEHICLE, PURCHASE], "vehicle_purchase"),
        ...pair("running", [VEHICLE, RUNNING], "vehicle_running"),
        ...pair("reception", [RECEPTION], "reception"),
      ],
      identities: [
        { total: "total", parts: ["abroad", "vehicle", "reception"] },
        { total: "vehicle", parts: ["purchase", "running"] },
        { total: "totalBudget", parts: ["abroadBudget", "vehicleBudget", "receptionBudget"] },
        { total: "vehicleBudget", parts: ["purchaseBudget", "runningBudget"] },
      ],
    },
    {
      id: "down_outturn",
      source: "财政部部门决算公开表样，“三公”经费按行列示",
      stage: "决算",
      leaves: [
        { id: "label", path: [["项目", "项目名称", "支出项目"]], stub: "label" },
        { id: "budget", path: [BUDGET], stage: "预算" },
        // A budget as changed within its year is another number than the published one.
        { id: "adjusted", path: [["全年预算数", "调整预算数"]], measure: null, stage: "预算" },
        { id: "amount", path: [[...OUTTURN, "金额"]] },
      ],
      identities: [],
    },
    {
      id: "down",
      source: "河南省部门预算公开表样，2021年及以前",
      region: "河南省",
      until: 2021,
      leaves: [
        { id: "label", path: [["项目", "项目名称", "支出项目"]], stub: "label" },
        { id: "amount", path: [["“三公”经费预算数", "三公经费预算数", "预算数", "金额"]] },
      ],
      identities: [],
    },
  ],
  rows: [
    { names: TOTAL, measure: "three_public" },
    { names: ABROAD, measure: "abroad" },
    { names: VEHICLE, measure: "vehicle" },
    { names: PURCHASE, measure: "vehicle_purchase" },
    { names: RUNNING, measure: "vehicle_running" },
    { names: RECEPTION, measure: "reception" },
    { names: OFFICE, measure: "running" },
  ],
  hints: [],
  sisters: [],
};
