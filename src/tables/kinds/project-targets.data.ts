import type { TargetsKind } from "./types.js";

/** 部门预算项目绩效目标表: all projects in one wide table, indicators in pairs of columns. */
export const PROJECT_TARGETS: TargetsKind = {
  id: "project_targets",
  name: "部门预算项目绩效目标表",
  titles: [/项目(支出)?绩效目标(汇总)?表$/],
  reader: "targets",
  stubs: [
    ["单位编码（项目编码）", "项目编码", "单位编码"],
    ["项目单位（项目名称）", "项目名称", "单位名称（项目名称）", "项目单位"],
  ],
  amountsHead: ["项目金额（万元）", "项目金额", "项目金额（元）", "预算金额"],
  amounts: [
    { id: "total", path: ["项目金额（万元）", "资金总额"], measure: "project" },
    { id: "government", path: ["项目金额（万元）", ["政府预算资金", "财政拨款"]], measure: null },
    { id: "special", path: ["项目金额（万元）", "财政专户管理资金"], measure: null },
    { id: "unit", path: ["项目金额（万元）", ["单位资金", "其他资金"]], measure: null },
  ],
  groups: [
    { head: ["成本指标", "成本"], words: /成本/ },
    { head: ["产出指标", "产出"], words: /合格率|及时率|完成时间|准确率|完成率/ },
    { head: ["效益指标", "效益", "效果指标"], words: null },
    { head: ["满意度指标", "满意度"], words: /满意/ },
  ],
  pair: [
    ["三级指标", "指标名称", "指标"],
    ["指标值", "目标值"],
  ],
};
