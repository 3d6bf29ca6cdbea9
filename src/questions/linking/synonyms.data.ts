/**
 * What people call a measure beside the documents' own names (`measures.data.ts`). A line is a
 * measure, optionally with the scope the wording implies, and its wordings.
 */
export interface Synonym {
  readonly measure: string;
  readonly scope?: "general" | "fiscal" | "fund" | "capital";
  readonly code?: string;
  readonly words: readonly string[];
}

export const SYNONYMS: readonly Synonym[] = [
  {
    measure: "expenditure",
    words: [
      "支出预算总计",
      "支出预算合计",
      "支出预算",
      "部门预算",
      "总预算",
      "预算总额",
      "总盘子",
      "预算盘子",
      "盘子",
      "预算总计",
      "全年预算",
      "年度预算",
      "预算规模",
      "总支出预算",
      "全部支出",
      "整体支出",
      "支出总额",
      "总的支出",
      "支出总数",
      "花钱总数",
      "收支预算",
      "收支总计",
      "总收支",
      "收支合计",
      "收支总额",
      "全年支出",
      "支出规模",
      "预算总数",
      "总额度",
      "total expenditure",
      "total budget",
      "expenditure",
    ],
  },
  {
    measure: "income",
    words: [
      "收入预算总计",
      "收入预算",
      "总的收入",
      "收入总额",
      "收入总数",
      "全部收入",
      "进账",
      "total income",
      "total revenue",
      "revenue",
    ],
  },
  { measure: "basic", words: ["基本支出预算", "基本开支", "basic expenditure"] },
  {
    measure: "project",
    words: [
      "项目支出预算",
      "项目经费",
      "项目开支",
      "项目资金",
      "项目总支出",
      "project expenditure",
    ],
  },
  {
    measure: "personnel",
    words: [
      "人头费",
      "人员开支",
      "人员支出",
      "人员费用",
      "人工费",
      "人员的钱",
      "养人的钱",
      "发给人的",
      "给人发的",
      "发人的",
      "花在人身上的",
      "用在人身上的",
      "用到人身上的",
      "花到人身上的",
      "用于人员的",
      "给人的钱",
      "人身上的开支",
      "personnel",
    ],
  },
  {
    measure: "wages",
    words: [
      "人员工资",
      "工资总额",
      "工资福利",
      "工福",
      "工资和福利",
      "发工资",
      "工资福利类",
      "wages and benefits",
    ],
  },
  { measure: "family", words: ["个人和家庭补助", "对个人家庭的补助", "对个人和家庭"] },
  { measure: "public", words: ["公用支出", "办公用的钱", "公用的钱", "公用部分", "日常公用"] },
  {
    measure: "goods",
    words: ["商品服务支出", "商品和服务", "商品服务", "商品与服务", "商品及服务"],
  },
  { measure: "capital", words: ["资本性开支", "资本支出"] },
  {
    measure: "three_public",
    words: [
      "三公",
      "三公经费",
      "三公费用",
      "三公支出",
      "三公消费",
      "three public",
      "three public expenses",
      "san gong",
    ],
  },
  {
    measure: "abroad",
    words: [
      "因公出国境费",
      "因公出国",
      "出国费",
      "出国境费",
      "出国经费",
      "出国出境费",
      "出国的钱",
      "出国",
    ],
  },
  {
    measure: "reception",
    words: [
      "吃喝",
      "吃吃喝喝",
      "吃饭请客",
      "大吃大喝",
      "接待费",
      "公务接待",
      "招待费",
      "接待经费",
      "吃喝招待",
      "公务招待费",
      "请客吃饭",
      "请客",
      "吃饭",
      "接待吃饭",
    ],
  },
  {
    measure: "vehicle",
    words: [
      "公车",
      "公务用车费用",
      "公车费用",
      "公务用车购置和运行费",
      "公务用车经费",
      "公车经费",
      "公车花费",
    ],
  },
  {
    measure: "vehicle_running",
    words: [
      "运行维护费",
      "公务用车运行维护",
      "公车运行费",
      "公车运行维护费",
      "车辆运行维护费",
      "车辆运行费",
      "养车费",
      "养车",
      "养公车",
      "养车的钱",
      "公车养护",
      "用车运行费",
      "公务用车运维费",
      "公车运维费",
    ],
  },
  {
    measure: "vehicle_purchase",
    words: ["购车费", "买车的钱", "公车购置费", "公车购置", "车辆购置费", "买车"],
  },
  {
    measure: "running",
    words: ["机关运行费", "机构运转费", "运转经费", "运行经费", "机构运转", "机关运行"],
  },
  {
    measure: "procurement",
    words: [
      "政采",
      "采购预算",
      "采购金额",
      "采购总额",
      "采购额",
      "采购经费",
      "采购多少",
      "采购安排",
      "政府采购金额",
      "政府采购总额",
      "政府采购安排",
    ],
  },
  {
    measure: "procurement_goods",
    words: ["政府采购货物", "货物采购", "采购货物", "货物类采购", "货物类"],
  },
  {
    measure: "procurement_works",
    words: ["政府采购工程", "工程采购", "采购工程", "工程类采购", "工程类"],
  },
  {
    measure: "procurement_services",
    words: [
      "政府采购服务",
      "服务采购",
      "采购服务",
      "购买服务",
      "政府购买服务",
      "服务类采购",
      "服务类",
    ],
  },
  {
    measure: "vehicles",
    words: [
      "公车数量",
      "公务车数量",
      "车辆数",
      "车辆总数",
      "几辆车",
      "多少辆车",
      "多少台车",
      "几台车",
      "几辆公务用车",
      "几辆公车",
      "几部车",
      "多少辆公务用车",
      "多少辆公车",
      "现有车辆",
      "公车辆数",
    ],
  },
  {
    measure: "equipment_general",
    words: ["50万元以上通用设备", "50万以上通用设备", "大型通用设备"],
  },
  {
    measure: "equipment_special",
    words: ["100万元以上专用设备", "100万以上专用设备", "大型专用设备"],
  },
  { measure: "project_count", words: ["项目数量", "项目总数"] },
  { measure: "project_lifetime", words: ["总金额", "总投资", "项目总额", "总造价"] },
  { measure: "vehicles", words: ["公车", "公务车辆", "公家车"] },
  {
    measure: "project",
    words: [
      "项目里的",
      "项目上还",
      "项目上有",
      "项目上是",
      "项目上的",
      "走项目",
      "项目那块",
      "落在项目上",
    ],
  },
  {
    measure: "vehicle_running",
    words: [
      "车子的运行维护费",
      "车的运行维护费",
      "车辆的运行维护费",
      "车子运行维护费",
      "车辆运维费",
    ],
  },
  { measure: "vehicles_law", words: ["执法执勤车", "执法车", "执法用车"] },
  { measure: "vehicles_general", words: ["公务车", "一般公务车"] },
  {
    measure: "performance_budget",
    words: ["绩效管理涉及金额", "涉及的预算拨款", "绩效目标管理的预算拨款"],
  },
  { measure: "transfer_projects", words: ["专项转移支付项目数"] },
  { measure: "income_general", words: ["一般公共预算的收入"] },
  {
    measure: "carry_in",
    words: [
      "上年结余",
      "结转结余收入",
      "上年结转和结余",
      "上年结转资金",
      "上年结转的钱",
      "去年结转",
      "去年结余",
      "结转结余",
      "结转资金",
      "部门结转",
    ],
  },
  {
    measure: "carry_out",
    words: [
      "年末结转",
      "年终结余",
      "年末结余",
      "年终结转",
      "年终结转和结余",
      "年末结转结余",
      "年末结转和结余",
      "年底结转结余",
      "年底结转",
      "结转下年",
      "结转结余",
    ],
  },
];

/** Measures in English; names of line items and projects stay as printed. */
export const ENGLISH: readonly Synonym[] = [
  {
    measure: "procurement",
    words: ["procurement", "government procurement", "procurement budget"],
  },
  { measure: "procurement_works", words: ["works"] },
  { measure: "procurement_goods", words: ["procured goods"] },
  { measure: "procurement_services", words: ["procured services"] },
  { measure: "basic", words: ["basic spending", "basic budget"] },
  { measure: "project", words: ["project spending", "project budget", "projects"] },
  {
    measure: "public",
    words: ["operating expenses", "office expenses", "public funds", "public outlays"],
  },
  { measure: "wages", words: ["人员工资", "工资总额", "wages", "salaries"] },
  { measure: "reception", words: ["official reception", "reception"] },
  {
    measure: "abroad",
    words: [
      "overseas official trips",
      "official trips abroad",
      "overseas trips",
      "trips abroad",
      "overseas travel",
      "going abroad",
    ],
  },
  { measure: "vehicles", words: ["vehicles", "how many vehicles", "cars"] },
  { measure: "vehicle_running", words: ["vehicle running costs", "vehicle maintenance"] },
  { measure: "running", words: ["agency operating funds"] },
];

/** Line items people name by other words; the code is that of the national classification. */
export const LINE_SYNONYMS: readonly {
  readonly code: string;
  readonly words: readonly string[];
}[] = [
  { code: "30101", words: ["基本工资"] },
  { code: "30102", words: ["津补贴", "津贴", "津贴和补贴"] },
  { code: "30103", words: ["年终奖", "奖金"] },
  {
    code: "30108",
    words: ["养老保险", "养老保险缴费", "基本养老保险", "基本养老保险缴费", "养老金缴费", "养老"],
  },
  {
    code: "30110",
    words: [
      "医疗保险",
      "职工医保",
      "医保",
      "基本医疗保险",
      "医疗保险缴费",
      "职工医疗保险",
      "医保缴费",
      "医疗",
    ],
  },
  { code: "30109", words: ["职业年金", "年金", "职业年金缴费"] },
  {
    code: "2080505",
    words: ["养老保险", "养老保险缴费", "基本养老保险", "基本养老保险缴费", "养老金缴费", "养老"],
  },
  {
    code: "208",
    words: ["社保就业", "社保和就业", "社保和就业支出", "社保就业支出", "社会保障就业"],
  },
  { code: "210", words: ["卫生健康", "卫健支出", "医疗卫生支出"] },
  { code: "221", words: ["住房保障"] },
  { code: "2080506", words: ["职业年金", "年金", "职业年金缴费"] },
  { code: "2210201", words: ["公积金", "住房公积金缴费"] },
  { code: "30112", words: ["其他社保缴费", "其他社保", "其他社会保险缴费"] },
  { code: "30113", words: ["公积金", "住房公积金缴费"] },
  { code: "30201", words: ["办公费用"] },
  { code: "30202", words: ["印刷费用", "打印费"] },
  { code: "30207", words: ["邮电", "邮电费用", "电话费", "通讯费", "快递费"] },
  { code: "30211", words: ["出差费", "差旅", "差旅费用", "出差"] },
  { code: "30213", words: ["维修费", "维护费", "维修维护费"] },
  { code: "30214", words: ["租金", "租赁"] },
  { code: "30216", words: ["培训费用", "培训"] },
  { code: "30226", words: ["劳务", "劳务费用"] },
  { code: "30227", words: ["委托业务", "委托费"] },
  { code: "30228", words: ["工会费", "工会那块", "工会这块", "工会那摊", "工会的钱", "给工会"] },
  { code: "30229", words: ["福利费用"] },
  { code: "30239", words: ["其他交通费", "交通补贴", "车补", "公车补贴"] },
  { code: "30106", words: ["食堂补助", "伙食补助"] },
  { code: "30205", words: ["交水费"] },
  { code: "30206", words: ["交电费"] },
  { code: "30208", words: ["暖气费", "采暖费"] },
  { code: "30209", words: ["物业费", "物业"] },
  { code: "30215", words: ["会务费", "开会的钱"] },
  { code: "2120501", words: ["环卫", "环卫费", "扫马路", "扫大街", "搞卫生", "打扫卫生"] },
  { code: "30302", words: ["退休金", "退休人员费用"] },
  { code: "31002", words: ["办公设备", "办公设备采购", "买电脑", "买办公设备"] },
];

/**
 * Words that stand for several things of a budget, none of them meant more than the others: each
 * that a document has is told, and more than three are asked back.
 */
export const SEVERAL_MEANT: readonly {
  readonly words: readonly string[];
  readonly measures: readonly string[];
  readonly codes: readonly string[];
}[] = [
  {
    words: ["社保", "社保费", "社保缴费", "社会保险", "社会保险费", "社保的钱"],
    measures: [],
    codes: ["208", "30108", "30110", "30112"],
  },
  { words: ["工资", "薪水", "薪资", "工资钱"], measures: ["wages"], codes: ["30101"] },
  { words: ["水电费", "水电", "水费电费"], measures: [], codes: ["30205", "30206"] },
  {
    words: ["补贴", "补助", "各种补贴"],
    measures: ["family"],
    codes: ["30102", "30305", "2080705", "2210203"],
  },
  {
    words: ["运行费", "运行的钱", "运行费用"],
    measures: ["running", "vehicle_running"],
    codes: [],
  },
  {
    words: ["退休的钱", "退休人员的钱", "养退休人员的钱", "离退休的钱", "离退休", "离退休费"],
    measures: [],
    codes: ["30302", "2080501", "2080502"],
  },
];

/** Short words that mean a measure only beside the measure they belong to. */
export const CONTEXT_WORDS: readonly {
  readonly beside: string;
  readonly measure: string;
  readonly words: readonly string[];
}[] = [
  { beside: "procurement", measure: "procurement_goods", words: ["货物"] },
  { beside: "procurement", measure: "procurement_works", words: ["工程"] },
  { beside: "procurement", measure: "procurement_services", words: ["服务"] },
  { beside: "three_public", measure: "reception", words: ["接待"] },
  { beside: "three_public", measure: "vehicle", words: ["用车", "车"] },
  { beside: "expenditure", measure: "basic", words: ["基本"] },
  { beside: "basic", measure: "personnel", words: ["人员"] },
  { beside: "basic", measure: "public", words: ["公用"] },
];
