import type { Template } from "../types.js";

/** The heading of every section; `{stage}` is 预算 or 决算. */
export const HEADINGS: Readonly<Record<string, Template>> = {
  overall: { official: "收入支出{stage}总体情况说明", plain: "总账：收了多少、支了多少" },
  income: { official: "收入{stage}情况说明", plain: "收入：钱从哪里来" },
  expenditure: { official: "支出{stage}情况说明", plain: "支出：钱花到哪里去" },
  fiscal: { official: "财政拨款收入支出{stage}总体情况说明", plain: "财政拨款的收支" },
  general: { official: "一般公共预算支出{stage}情况说明", plain: "一般公共预算支出，逐项列出" },
  basic: { official: "一般公共预算基本支出{stage}情况说明", plain: "基本支出：养人和办公的钱" },
  three_public: {
    official: "一般公共预算“三公”经费支出{stage}情况说明",
    plain: "“三公”经费：出国、接待、用车",
  },
  fund: { official: "政府性基金支出{stage}情况说明", plain: "政府性基金支出" },
  capital: { official: "国有资本经营支出{stage}情况说明", plain: "国有资本经营预算支出" },
  others: { official: "其他重要事项的情况说明", plain: "其他要说明的事" },
  running: { official: "机构运转经费情况", plain: "机构运转的钱" },
  procurement: { official: "政府采购情况", plain: "政府采购" },
  performance: { official: "绩效目标设置情况", plain: "项目要做到什么程度" },
  assets: { official: "国有资产占用情况", plain: "有多少车和大件设备" },
  transfer: { official: "专项转移支付项目情况", plain: "专项转移支付" },
  glossary: { official: "名词解释", plain: "名词解释" },
};

export const JOINTS = { semicolon: "；", comma: "，", pause: "、" } as const;

export const OVERALL = {
  total: {
    official: "{office} {year} 年收入总计 {income}，支出总计 {expenditure}。",
    plain: "{year} 年，{office}的总账是：收入总计 {income}，支出总计 {expenditure}。",
  },
  both: {
    official: "与 {base} 年{stage}相比，收支总计各{change}。{because}",
    plain: "和 {base} 年{stage}相比，收支总计各{change}。{because}",
  },
  bothSame: {
    official: "与 {base} 年{stage}相比，收支总计{change}。",
    plain: "和 {base} 年{stage}相比，收支总计{change}。",
  },
  income: {
    official: "与 {base} 年{stage}相比，收入总计{change}。{because}",
    plain: "和 {base} 年{stage}相比，收入总计{change}。{because}",
  },
  expenditure: {
    official: "与 {base} 年{stage}相比，支出总计{change}。{because}",
    plain: "和 {base} 年{stage}相比，支出总计{change}。{because}",
  },
} as const;

export const INCOME = {
  total: {
    official: "{office} {year} 年收入合计 {total}，其中：{items}。",
    plain: "{year} 年，{office}收入合计 {total}，来自这些渠道：{items}。",
  },
  only: {
    official: "{office} {year} 年收入合计 {total}。",
    plain: "{year} 年，{office}收入合计 {total}。",
  },
  item: { official: "{name} {amount}，占 {share}", plain: "{name} {amount}，占 {share}" },
  plainItem: { official: "{name} {amount}", plain: "{name} {amount}" },
  none: {
    official: "本部门 {year} 年没有安排{names}。",
    plain: "{names}，当年都没有安排。",
  },
} as const;

export const EXPENDITURE = {
  total: {
    official: "{office} {year} 年支出合计 {total}，其中：{items}。",
    plain: "{year} 年，{office}支出合计 {total}，分为：{items}。",
  },
  only: {
    official: "{office} {year} 年支出合计 {total}。",
    plain: "{year} 年，{office}支出合计 {total}。",
  },
  makeup: {
    official: "{year} 年支出按功能分类的构成如下：",
    plain: "{year} 年的支出分到这些方面：",
  },
  head: {
    class: { official: "支出功能分类", plain: "用在哪里" },
    amount: { official: "金额", plain: "多少钱" },
    share: { official: "占支出合计", plain: "占支出合计" },
  },
  picture: { official: "{office} {year} 年支出构成", plain: "{office} {year} 年支出构成" },
} as const;

export const FISCAL = {
  both: {
    official: "{office} {year} 年一般公共预算收支{stage} {income}。",
    plain: "{year} 年，{office}一般公共预算收支{stage} {income}。",
  },
  apart: {
    official:
      "{office} {year} 年一般公共预算收入{stage} {income}，一般公共预算支出{stage} {expenditure}。",
    plain: "{year} 年，{office}一般公共预算收入 {income}，一般公共预算支出 {expenditure}。",
  },
  change: {
    official: "与 {base} 年{stage}相比，一般公共预算支出{stage}{change}。{because}",
    plain: "和 {base} 年{stage}相比，一般公共预算支出{change}。{because}",
  },
  fiscal: {
    official: "收入中，财政拨款 {amount}。",
    plain: "收入里，财政拨款 {amount}。",
  },
  other: {
    official: "{name}收入 {income}，支出 {expenditure}。",
    plain: "{name}收入 {income}，支出 {expenditure}。",
  },
  none: {
    official: "本部门 {year} 年没有{names}{basis}。",
    plain: "{year} 年没有{names}{basis}。",
  },
} as const;

export const GENERAL = {
  total: {
    official: "{office} {year} 年一般公共预算支出{stage}为 {total}，其中：{items}。",
    plain: "{year} 年，{office}一般公共预算支出 {total}，其中：{items}。",
  },
  only: {
    official: "{office} {year} 年一般公共预算支出{stage}为 {total}。",
    plain: "{year} 年，{office}一般公共预算支出 {total}。",
  },
  uses: { official: "主要用于以下方面：", plain: "具体用在这些地方：" },
  class: {
    official: "{number}{class}（类） {amount}，占 {share}。",
    plain: "{number}{class}（类） {amount}，占 {share}。",
  },
  bareClass: {
    official: "{number}{class}（类） {amount}。",
    plain: "{number}{class}（类） {amount}。",
  },
  items: { official: "其中：{items}。", plain: "包括：{items}。" },
  group: { official: "{group}（款） {amount}", plain: "{group}（款） {amount}" },
  within: { official: "{group}，其中{items}", plain: "{group}，其中{items}" },
  item: { official: "{item}（项） {amount}", plain: "{item}（项） {amount}" },
  groupItem: {
    official: "{group}（款）{item}（项） {amount}",
    plain: "{group}（款）{item}（项） {amount}",
  },
  moved: {
    official: "{line}，比 {base} 年{stage}{change}",
    plain: "{line}，比 {base} 年{stage}{change}",
  },
} as const;

export const BASIC = {
  total: {
    official: "{office} {year} 年一般公共预算基本支出{stage}为 {total}，其中：{items}。",
    plain: "{year} 年，{office}一般公共预算基本支出 {total}，其中：{items}。",
  },
  only: {
    official: "{office} {year} 年一般公共预算基本支出{stage}为 {total}。",
    plain: "{year} 年，{office}一般公共预算基本支出 {total}。",
  },
  personnel: {
    official: "人员经费主要包括：{names}。",
    plain: "人员经费主要是这些：{names}。",
  },
  public: {
    official: "公用经费主要包括：{names}。",
    plain: "公用经费主要是这些：{names}。",
  },
} as const;

export const THREE_PUBLIC = {
  none: {
    official:
      "本部门 {year} 年没有安排“三公”经费支出，因公出国（境）费、公务接待费、公务用车购置及运行费均无安排{basis}。",
    plain: "{year} 年没有安排“三公”经费支出：出国（境）、接待、公务用车都没有花钱的安排{basis}。",
  },
  total: {
    official: "{office} {year} 年“三公”经费{stage}为 {total}。",
    plain: "{year} 年，{office}“三公”经费{stage}为 {total}。",
  },
  change: {
    official: "{year} 年“三公”经费支出{stage}数与 {base} 年相比{change}。{because}",
    plain: "“三公”经费支出{stage}数和 {base} 年相比{change}。{because}",
  },
  part: {
    official: "{mark}{name} {amount}，{purpose}。{facts}",
    plain: "{mark}{name} {amount}，{purpose}。{facts}",
  },
  nothing: {
    official: "{mark}{name} {amount}。本部门 {year} 年没有安排{name}支出。",
    plain: "{mark}{name} {amount}，当年没有安排这项支出。",
  },
  partChange: {
    official: "{name}{stage}数与 {base} 年相比{change}。{because}",
    plain: "{name}{stage}数和 {base} 年相比{change}。{because}",
  },
  inner: {
    official: "{lead}{name} {amount}，与 {base} 年相比{change}。{because}",
    plain: "{lead}{name} {amount}，和 {base} 年相比{change}。{because}",
  },
  bareInner: {
    official: "{lead}{name} {amount}。",
    plain: "{lead}{name} {amount}。",
  },
  fact: { official: "{fact}。", plain: "{fact}。" },
} as const;

export const PURPOSES: Readonly<Record<string, Template>> = {
  abroad: {
    official: "主要用于单位工作人员因公出国（境）的住宿、旅费、伙食补助、杂费和培训等支出",
    plain: "用于工作人员因公出国（境）的路费、住宿和培训",
  },
  reception: {
    official: "主要用于按规定开支的各类公务接待支出",
    plain: "用于按规定接待来办公事的人",
  },
  vehicle: {
    official: "主要用于公务用车的购置和燃料、维修、过路过桥、保险等支出",
    plain: "用于买公务车和公务车的加油、维修、过路、保险",
  },
};

export const THREE_PUBLIC_FACTS: Readonly<Record<string, string>> = {
  abroad: "出国（境）团组数和人次",
  reception: "接待批次和人次",
  vehicle: "公务用车购置数量和保有量",
};

export const OTHER_MONEY = {
  total: {
    official: "{office} {year} 年{name}支出{stage}为 {total}。",
    plain: "{year} 年，{office}{name}支出 {total}。",
  },
  lines: { official: "具体为：{items}。", plain: "具体是：{items}。" },
  none: {
    official: "本部门 {year} 年没有使用{name}拨款安排的支出{basis}。",
    plain: "{year} 年，没有使用{name}拨款安排的支出{basis}。",
  },
  unknown: {
    official: "本部门 {year} 年{name}支出情况：{gap}。",
    plain: "{year} 年{name}支出情况：{gap}。",
  },
} as const;

export const RUNNING = {
  public: {
    official:
      "{office} {year} 年一般公共预算基本支出安排公用经费 {amount}，用于保障机构正常运转和履行职能。",
    plain: "{year} 年，{office}一般公共预算基本支出里，公用经费有 {amount}，用来维持日常办公。",
  },
  total: {
    official: "机构运转经费支出{stage} {amount}。",
    plain: "机构运转经费支出{stage} {amount}。",
  },
  gap: {
    official: "机构运转经费（机关运行经费）：{gap}。",
    plain: "机构运转经费（机关运行经费）：{gap}。",
  },
} as const;

export const PROCUREMENT = {
  total: {
    official:
      "{year} 年政府采购{stage}安排 {total}，其中：政府采购货物{stage} {goods}、政府采购工程{stage} {works}、政府采购服务{stage} {services}。",
    plain:
      "{year} 年，政府采购{stage}安排 {total}，其中：政府采购货物{stage} {goods}、政府采购工程{stage} {works}、政府采购服务{stage} {services}。",
  },
} as const;

/** The same of an outturn: what was bought, not what was planned. */
export const PURCHASED = {
  total: {
    official:
      "{year} 年政府采购支出总额 {total}，其中：政府采购货物支出 {goods}、政府采购工程支出 {works}、政府采购服务支出 {services}。",
    plain:
      "{year} 年，政府采购支出总额 {total}，其中：政府采购货物支出 {goods}、政府采购工程支出 {works}、政府采购服务支出 {services}。",
  },
} as const;

export const PERFORMANCE = {
  projects: {
    official: "{office} {year} 年列入项目支出{stage}的项目共 {count} 个，项目支出 {total}。",
    plain: "{year} 年，{office}列入项目支出{stage}的项目共 {count} 个，项目支出 {total}。",
  },
  unknown: { official: "项目{stage}：{gap}。", plain: "项目{stage}：{gap}。" },
  targets: {
    official: "编制项目绩效目标的项目 {count} 个。",
    plain: "写明了绩效目标的项目有 {count} 个。",
  },
  gap: {
    official: "重点绩效目标项目和绩效评价安排：{gap}。",
    plain: "重点项目和绩效评价安排：{gap}。",
  },
} as const;

export const ASSETS = {
  vehicles: {
    official:
      "{last} 年期末，{office}共有车辆 {total}，其中：一般公务用车 {general}、一般执法执勤用车 {law}、特种专业技术用车 {special}、其他用车 {other}。",
    plain:
      "到 {last} 年年底，{office}共有车辆 {total}，其中：一般公务用车 {general}、一般执法执勤用车 {law}、特种专业技术用车 {special}、其他用车 {other}。",
  },
  equipment: {
    official: "单位价值达到规定标准的通用设备 {first}，专用设备 {second}。",
    plain: "价值达到规定标准的通用设备 {first}，专用设备 {second}。",
  },
} as const;

export const TRANSFER: Template = {
  official: "负责管理的专项转移支付项目：{gap}。",
  plain: "负责管理的专项转移支付项目：{gap}。",
};

/** What a person is asked to fill in. */
export const GAPS = {
  income: "收入总计",
  expenditure: "支出总计",
  both: "收支总计",
  generalIncome: "一般公共预算收入",
  general: "一般公共预算支出",
  basic: "一般公共预算基本支出",
  three_public: "“三公”经费总额",
  other: "{name}支出（表中没有这项内容，请确认是否有）",
  running: "机构运转经费（机关运行经费）数额和口径",
  procurement: "政府采购总额",
  procurement_goods: "货物采购金额",
  procurement_works: "工程采购金额",
  procurement_services: "服务采购金额",
  projects: "项目个数和金额",
  performance: "重点绩效目标项目名称、绩效评价安排",
  vehicles: "车辆总数",
  vehicles_general: "一般公务用车数量",
  vehicles_law: "一般执法执勤用车数量",
  vehicles_special: "特种专业技术用车数量",
  vehicles_other: "其他用车数量",
  equipment_general: "通用设备数量",
  equipment_special: "专用设备数量",
  transfer: "专项转移支付项目名称和金额，没有则写明没有",
} as const;

export const FUND_NAME = "政府性基金预算";
export const CAPITAL_NAME = "国有资本经营预算";
export const PART_MARKS: readonly string[] = ["（一）", "（二）", "（三）"];
export const AMONG_LEAD = "其中，";
export const OF_CLASS = "支出";
