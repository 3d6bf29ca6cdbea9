/**
 * The measures a budget prints: what a figure is about, apart from whose, when and which row.
 * `dimension` is what its values are counted in. `part` names the measure it is a part of (its
 * usual base for a share). `names` are the wordings documents use, the first one is ours.
 */
export interface MeasureEntry {
  readonly id: string;
  readonly names: readonly string[];
  readonly dimension: "money" | "ratio" | "count";
  readonly part?: string;
  /** The counting unit of a count, when fixed. */
  readonly unit?: string;
}

const money = (id: string, part: string | undefined, ...names: string[]): MeasureEntry => ({
  id,
  names,
  dimension: "money",
  ...(part === undefined ? {} : { part }),
});
const counted = (
  id: string,
  unit: string,
  part: string | undefined,
  ...names: string[]
): MeasureEntry => ({
  id,
  names,
  dimension: "count",
  unit,
  ...(part === undefined ? {} : { part }),
});

export const MEASURES: readonly MeasureEntry[] = [
  money("income", undefined, "收入总计", "收入合计", "总收入", "收入预算总额"),
  money("income_year", "income", "本年收入合计", "本年收入"),
  money("carry_in", "income", "上年结转结余", "上年结转"),
  money(
    "income_general",
    "income",
    "一般公共预算收入",
    "一般公共预算拨款收入",
    "一般公共预算拨款",
    "一般公共预算",
  ),
  money("income_fiscal", "income", "财政拨款收入", "财政拨款"),
  money(
    "income_fund",
    "income",
    "政府性基金预算拨款收入",
    "政府性基金收入",
    "政府性基金预算拨款",
    "政府性基金",
  ),
  money(
    "income_capital",
    "income",
    "国有资本经营预算拨款收入",
    "国有资本经营预算收入",
    "国有资本经营预算拨款",
    "国有资本经营预算",
  ),
  money(
    "income_special",
    "income",
    "财政专户管理资金收入",
    "财政专户管理资金",
    "专户管理的教育收费",
  ),
  money("income_operation", "income", "事业收入"),
  money("income_business", "income", "事业单位经营收入", "经营收入"),
  money("income_superior", "income", "上级补助收入"),
  money("income_affiliate", "income", "附属单位上缴收入"),
  money("income_other", "income", "其他收入"),
  money("income_unit", "income", "单位资金"),
  money("income_carried", "income", "部门财政性结转资金", "财政性结转资金"),
  money("expenditure", undefined, "支出总计", "支出合计", "总支出", "支出预算总额", "部门预算总额"),
  money("expenditure_year", "expenditure", "本年支出合计", "本年支出"),
  money("carry_out", "expenditure", "年终结转结余"),
  money("basic", "expenditure", "基本支出"),
  money("personnel", "basic", "人员经费", "人员经费支出"),
  money("wages", "basic", "工资福利支出"),
  money("family", "basic", "对个人和家庭的补助", "对个人和家庭补助", "对个人和家庭的补助支出"),
  money("public", "basic", "公用经费", "公用经费支出", "日常公用经费"),
  money("goods", "basic", "商品和服务支出"),
  money("capital", "basic", "资本性支出"),
  money("project", "expenditure", "项目支出"),
  money("project_operation", "project", "其他运转类"),
  money("project_special", "project", "特定目标类"),
  money("project_ordinary", "project", "一般性项目"),
  money("project_fund", "project", "专项资金"),
  money("project_lifetime", undefined, "项目总金额"),
  money(
    "three_public",
    "expenditure",
    "“三公”经费",
    "“三公”经费合计",
    "“三公”经费支出",
    "“三公”经费预算",
    "三公",
  ),
  money("abroad", "three_public", "因公出国（境）费", "因公出国（境）费用"),
  money("reception", "three_public", "公务接待费"),
  money(
    "vehicle",
    "three_public",
    "公务用车购置及运行费",
    "公务用车购置及运行维护费",
    "公务用车费",
  ),
  money("vehicle_purchase", "vehicle", "公务用车购置费", "公务用车购置"),
  money("vehicle_running", "vehicle", "公务用车运行维护费", "公务用车运行费"),
  money("running", "expenditure", "机构运转经费", "机构运行经费", "机关运行经费"),
  money("procurement", "expenditure", "政府采购预算", "政府采购", "政府采购支出"),
  money("procurement_goods", "procurement", "政府采购货物预算", "货物预算"),
  money("procurement_works", "procurement", "政府采购工程预算", "工程预算"),
  money("procurement_services", "procurement", "政府采购服务预算", "政府购买服务预算", "服务预算"),
  money("performance_budget", "expenditure", "绩效目标管理涉及预算拨款", "涉及预算拨款"),
  money("transfer", undefined, "专项转移支付"),
  counted("project_count", "个", undefined, "项目个数", "项目数"),
  counted("transfer_projects", "项", undefined, "专项转移支付项目"),
  counted("vehicles", "辆", undefined, "车辆"),
  counted("vehicles_general", "辆", "vehicles", "一般公务用车"),
  counted("vehicles_law", "辆", "vehicles", "一般执法执勤用车", "执法执勤用车"),
  counted("vehicles_special", "辆", "vehicles", "特种专业技术用车"),
  counted("vehicles_other", "辆", "vehicles", "其他用车"),
  counted("equipment_general", "套", undefined, "单位价值50万元以上通用设备", "通用设备"),
  counted("equipment_special", "套", undefined, "单位价值100万元以上专用设备", "专用设备"),
  /** Indicator targets; `key.indicator` says which one. */
  { id: "target", names: ["绩效目标值"], dimension: "count" },
  /** Amounts stated as a reason or part of a project text; `key.indicator` is the stated item. */
  { id: "stated", names: ["文中所述"], dimension: "money" },
];

/**
 * What part of the money a figure covers. null is everything (全口径).
 */
export const SCOPES = {
  general: { name: "一般公共预算", names: ["一般公共预算", "一般公共预算支出"] },
  fiscal: { name: "财政拨款", names: ["财政拨款", "其中：财政拨款"] },
  fund: { name: "政府性基金", names: ["政府性基金", "政府性基金预算"] },
  capital: { name: "国有资本经营预算", names: ["国有资本经营预算", "国有资本经营"] },
} as const;
export type Scope = keyof typeof SCOPES;

/**
 * 类 of the functional classification (支出功能分类), with the wordings the summary tables use.
 * Source: the national 政府收支分类科目, as printed in the documents' own tables.
 */
export const FUNCTION_CLASSES: Readonly<Record<string, readonly string[]>> = {
  "201": ["一般公共服务", "一般公共服务支出"],
  "202": ["外交", "外交支出"],
  "203": ["国防", "国防支出"],
  "204": ["公共安全", "公共安全支出"],
  "205": ["教育", "教育支出"],
  "206": ["科学技术", "科学技术支出"],
  "207": [
    "文化旅游体育与传媒",
    "文化旅游体育与传媒支出",
    "文化体育旅游与传媒支出",
    "文化体育与传媒支出",
  ],
  "208": ["社会保障和就业", "社会保障和就业支出"],
  "209": ["社会保险基金支出"],
  "210": ["卫生健康", "卫生健康支出", "医疗卫生与计划生育支出"],
  "211": ["节能环保", "节能环保支出"],
  "212": ["城乡社区", "城乡社区支出", "城乡社区事务", "城乡社区事务支出"],
  "213": ["农林水", "农林水支出", "农林水事务", "农林水事务支出"],
  "214": ["交通运输", "交通运输支出"],
  "215": ["资源勘探信息等", "资源勘探信息等支出", "资源勘探工业信息等支出"],
  "216": ["商业服务业等", "商业服务业等支出"],
  "217": ["金融", "金融支出"],
  "219": ["援助其他地区支出", "援助其他地区"],
  "220": ["自然资源海洋气象等支出", "自然资源海洋气象等"],
  "221": ["住房保障", "住房保障支出"],
  "222": ["粮油物资储备", "粮油物资储备支出"],
  "223": ["国有资本经营预算", "国有资本经营预算支出"],
  "224": ["灾害防治及应急管理", "灾害防治及应急管理支出"],
  "227": ["预备费"],
  "229": ["其他支出"],
  "230": ["转移性支出"],
  "231": ["债务还本支出"],
  "232": ["债务付息支出"],
  "233": ["债务发行费用支出"],
  "234": ["抗疫特别国债安排的支出"],
};
