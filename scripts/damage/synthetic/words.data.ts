/** Invented names and real classification lines for generated tables. */
export const ISSUER = "青禾县清源湖管理局";
export const REGION: readonly string[] = ["青禾县"];
export const YEAR = 2031;

/** What the document is called, by its stage. */
export const TITLE_TAIL = { 预算: "度部门预算", 决算: "度部门决算" } as const;
export const ANNEX = { before: "附件：", middle: "部门", after: "表" };
export const OUTTURN = "决算";
export const BUDGET = "预算";
export const YEAR_WORD = "年";
export const TOTAL_LABEL = "合计";
export const DEPARTMENT = "部门名称：";
/** Captions that give the unit. */
export const UNIT_CAPTIONS: readonly string[] = ["单位：", "金额单位：", "单位: "];
export const UNITS: readonly string[] = ["万元", "万元", "万元", "元"];
export const PAGE_LINES: readonly string[] = ["- 12 -", "13", "—14—"];

/** Lines of the functional classification: code and name. */
export const FUNCTION_LINES: readonly (readonly [string, string])[] = [
  ["2010301", "行政运行"],
  ["2010302", "一般行政管理事务"],
  ["2010350", "事业运行"],
  ["2010399", "其他政府办公厅（室）及相关机构事务支出"],
  ["2012906", "工会事务"],
  ["2050803", "培训支出"],
  ["2069999", "其他科学技术支出"],
  ["2080501", "行政单位离退休"],
  ["2080502", "事业单位离退休"],
  ["2080505", "机关事业单位基本养老保险缴费支出"],
  ["2080506", "机关事业单位职业年金缴费支出"],
  ["2089999", "其他社会保障和就业支出"],
  ["2101101", "行政单位医疗"],
  ["2101102", "事业单位医疗"],
  ["2110402", "农村环境保护"],
  ["2120399", "其他城乡社区公共设施支出"],
  ["2130305", "水利工程建设"],
  ["2130306", "水利工程运行与维护"],
  ["2130311", "水资源节约管理与保护"],
  ["2200199", "其他自然资源事务支出"],
  ["2210201", "住房公积金"],
  ["2240106", "安全监管"],
];

/** Lines of the economic classification: code and name, code and name in the government's. */
export const ECONOMIC_LINES: readonly (readonly [string, string, string, string])[] = [
  ["30101", "基本工资", "50101", "工资奖金津补贴"],
  ["30102", "津贴补贴", "50101", "工资奖金津补贴"],
  ["30103", "奖金", "50101", "工资奖金津补贴"],
  ["30107", "绩效工资", "50501", "工资福利支出"],
  ["30108", "机关事业单位基本养老保险缴费", "50102", "社会保障缴费"],
  ["30110", "职工基本医疗保险缴费", "50102", "社会保障缴费"],
  ["30112", "其他社会保障缴费", "50102", "社会保障缴费"],
  ["30113", "住房公积金", "50103", "住房公积金"],
  ["30199", "其他工资福利支出", "50199", "其他工资福利支出"],
  ["30201", "办公费", "50201", "办公经费"],
  ["30207", "邮电费", "50201", "办公经费"],
  ["30211", "差旅费", "50201", "办公经费"],
  ["30213", "维修（护）费", "50209", "维修（护）费"],
  ["30217", "公务接待费", "50206", "公务接待费"],
  ["30226", "劳务费", "50205", "委托业务费"],
  ["30228", "工会经费", "50201", "办公经费"],
  ["30229", "福利费", "50201", "办公经费"],
  ["30231", "公务用车运行维护费", "50208", "公务用车运行维护费"],
  ["30239", "其他交通费用", "50201", "办公经费"],
  ["30299", "其他商品和服务支出", "50299", "其他商品和服务支出"],
  ["30302", "退休费", "50905", "离退休费"],
  ["30305", "生活补助", "50901", "社会福利和救助"],
  ["31002", "办公设备购置", "50306", "设备购置"],
];
export const ECONOMIC_CLASSES: Readonly<Record<string, string>> = {
  "301": "工资福利支出",
  "302": "商品和服务支出",
  "303": "对个人和家庭的补助",
  "310": "资本性支出",
};

export const PROJECT_TYPES: readonly string[] = ["其他运转类", "特定目标类"];
export const PROJECT_NAMES: readonly string[] = [
  "湖面保洁经费",
  "堤岸巡护人员补助",
  "水草清理项目",
  "巡湖船维护费（2031年）",
  "水质监测站运行经费",
  "湿地科普馆布展",
  "智慧湖区平台二期",
  "防汛物资储备",
  "110联动值守经费",
  "驻村工作队经费",
  "游客中心改造工程",
  "生态补水项目（含30年尾款）",
];

/** Both sides of the two-sided tables: label with the labels it stands under. */
type Labelled = readonly (readonly string[])[];
export const PLAIN_INCOME: Labelled = [
  ["一、一般公共预算"],
  ["一、一般公共预算", "其中：财政拨款"],
  ["二、政府性基金预算拨款收入"],
  ["三、国有资本经营预算拨款收入"],
  ["四、财政专户管理资金收入"],
  ["五、事业收入"],
  ["六、事业单位经营收入"],
  ["七、上级补助收入"],
  ["八、附属单位上缴收入"],
  ["九、其他收入"],
];
export const PLAIN_EXPENDITURE: Labelled = [
  ["一、一般公共服务支出"],
  ["二、外交支出"],
  ["三、国防支出"],
  ["四、公共安全支出"],
  ["五、教育支出"],
  ["六、科学技术支出"],
  ["七、文化旅游体育与传媒支出"],
  ["八、社会保障和就业支出"],
  ["九、卫生健康支出"],
  ["十、节能环保支出"],
  ["十一、城乡社区支出"],
  ["十二、农林水支出"],
  ["十三、交通运输支出"],
  ["十四、住房保障支出"],
];
export const PLAIN_TOTALS = {
  income: [["本年收入合计"], ["上年结转结余"], ["收入总计"]],
  expenditure: [["本年支出合计"], ["年终结转结余"], ["支出总计"]],
} as const;

export const FISCAL_INCOME: Labelled = [
  ["一、本年收入"],
  ["一、本年收入", "（一）一般公共预算拨款"],
  ["一、本年收入", "（一）一般公共预算拨款", "其中：财政拨款"],
  ["一、本年收入", "（二）政府性基金预算拨款"],
  ["一、本年收入", "（三）国有资本经营预算拨款"],
  ["二、上年结转"],
  ["二、上年结转", "（一）一般公共预算拨款"],
  ["二、上年结转", "（二）政府性基金预算拨款"],
  ["二、上年结转", "（三）国有资本经营预算拨款"],
];
export const FISCAL_EXPENDITURE: Labelled = [
  ["一、本年支出"],
  ...[
    "（一）一般公共服务支出",
    "（二）外交支出",
    "（三）国防支出",
    "（四）公共安全支出",
    "（五）教育支出",
    "（六）科学技术支出",
    "（七）社会保障和就业支出",
    "（八）卫生健康支出",
    "（九）节能环保支出",
    "（十）城乡社区支出",
    "（十一）农林水支出",
    "（十二）住房保障支出",
  ].map((label) => ["一、本年支出", label]),
  ["二、年终结转结余"],
];
export const FISCAL_TOTALS = { income: [["收入合计"]], expenditure: [["支出合计"]] } as const;
/** Label of a part of the line above it. */
export const AMONG = /^其中/;
/** Units below the department. */
export const MEMBERS: readonly string[] = [
  "青禾县清源湖巡护站",
  "青禾县清源湖水质监测中心",
  "青禾县湿地博物馆",
];
