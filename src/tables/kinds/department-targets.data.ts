import type { FormKind } from "./types.js";

/** 部门（单位）整体绩效目标表: budget of the department, tasks of the year, indicators. */
export const DEPARTMENT_TARGETS: FormKind = {
  id: "department_targets",
  name: "部门（单位）整体绩效目标表",
  titles: [/整体(支出)?绩效(目标|自评|评价)?(申报)?表$/],
  reader: "form",
  unit: null,
  fields: [
    {
      names: ["部门预算总额", "预算总额", "年度预算总额", "部门预算", "年度资金总额", "资金总额"],
      measure: "expenditure",
    },
    // The same money is 一般公共预算, 财政拨款 or their sum with the funds, as the year goes: no key.
    { names: ["政府预算资金", "财政性资金", "财政拨款"], measure: null },
    { names: ["财政专户管理资金"], measure: "income_special" },
    { names: ["单位资金"], measure: "income_unit" },
    { names: ["其他资金"], measure: null },
    { names: ["基本支出"], measure: "basic" },
    { names: ["项目支出"], measure: "project" },
  ],
  tree: {
    投入管理指标: {
      工作目标管理: ["年度履职目标相关性", "工作任务科学性", "绩效指标合理性"],
      预算和财务管理: [
        "预算编制完整性",
        "专项资金细化率",
        "预算执行率",
        "预算调整率",
        "结转结余率",
        "“三公经费”控制率",
        "政府采购执行率",
        "决算真实性",
        "资金使用合规性",
        "管理制度健全性",
        "预决算信息公开性",
        "资产管理规范性",
      ],
      绩效管理: [
        "绩效目标编制完成率",
        "绩效监控完成率",
        "绩效自评完成率",
        "部门绩效评价完成率",
        "评价结果应用率",
      ],
    },
    产出指标: {
      重点工作任务完成: [],
      履职目标实现: [],
      数量指标: [],
      质量指标: [],
      时效指标: [],
      成本指标: [],
    },
    效益指标: {
      履职效益: [],
      满意度: [],
      经济效益指标: [],
      社会效益指标: [],
      生态效益指标: [],
      可持续影响指标: [],
    },
    满意度指标: { 服务对象满意度指标: [], 服务对象满意度: [] },
  },
  projectLabels: [],
  texts: ["年度履职目标", "年度主要任务", "年度总体目标", "整体绩效目标", "年度绩效目标"],
  facts: ["部门（单位）名称", "部门名称", "单位名称", "任务名称", "主要内容"],
};
