const NUMBER = "多少|几|什么|啥|哪|号|给|发|告诉|报|说|来|是|呢|吗|么|也|和|跟|、|[?？]|$";
/** A word for a private number or address; never the money that goes with such a thing. */
const THING =
  "(?:(?<!热线|市长|坐席|座席|[个通打接])(?:电话|手机|手机号|座机|微信|号码)|qq|邮箱|住址|身份证|银行卡|卡号|开户行|银行账[号户])";
/** Who a private thing belongs to, or who is asked after. */
const PERSON =
  "(?:负责人|联系人|经办人|经手人|责任人|填表人|领导(?!小组)|工作人员|窗口人员|值班人员|派遣人员|坐席员|采集员|职工|员工|队员|(?:驻村|值班|挂职|援滇)?干部|专家|班子成员|小姑娘|小伙子|会计|出纳|秘书(?![股处科]))";

/** A private number of a person is asked for. Read clause by clause. */
export const PRIVATE_NUMBER: readonly RegExp[] = [
  /手机号|(?<!热线|服务|政务)电话号码|联系电话|联系方式|身份证(?:件)?号|银行卡号|银行账号|微信号|家庭住址|私人电话|qq号|卡号|开户行/u,
  /尾号|(?:手机|电话|身份证|号码|卡)(?:的)?(?:[后末前]|最后|开头)[几\d一二三四五六七八九十]*(?:位|几位|段)/u,
  new RegExp(`${THING}(?:是)?(?:不是)?(?:${NUMBER})`, "u"),
  /(?:他|她|ta|谁|人|员|长|主任|领导)的?(?:电话|手机|号码|住址|微信|邮箱|身份证)/u,
  /加(?:一下|个|上)?(?:他|她|ta|负责人|联系人)?的?(?:微信|qq)/u,
  /(?:他|她|ta|家)(?:现在)?住(?:在)?(?:哪|什么|啥)|住(?:在)?(?:几号|哪个小区)/u,
  /(?:怎么|如何|怎样|咋)(?:样)?(?:才能|能)?联系(?:到|上)?(?!群众|基层|方式)/u,
  /(?:phone|mobile|cell|contact|id|passport|bank (?:account|card)|account) ?(?:card )?(?:numbers?|details)|home address|(?:his|her|their|whose) (?:phone|mobile|address|e-?mail|salary)/iu,
];

/** Such a thing as the name of money or of a service: no person's. */
export const THING_OF_MONEY =
  /(?:电话|手机|微信|身份证|银行卡|邮箱|银行|号码)(?:费|短信|公众|小程序|平台|热线|坐席|座席|接[听线通]|线路|系统|网|会议|安装|补[贴助]|中心|机|采购|业务|服务|自助|办理|制证|工本|读卡|识别|核验|手续|端|app|支付|录音|回访|满意)/iu;

/** A person's name is asked for. */
export const PRIVATE_NAME: readonly RegExp[] = [
  new RegExp(
    `${PERSON}(?:们)?(?:的)?(?:都|全|分别|又)?(?:是|叫)?(?:有)?(?:谁|哪位|何人|什么名字|啥名字|叫什么|叫啥|啥名|姓什么|姓啥|姓甚|贵姓|大名|名字|姓名|名单|花名册|哪些人|哪几个人|哪几位|都是谁|都有谁)`,
    "u",
  ),
  /(?<![\d.])\d+[个名位]人(?:员)?(?:的)?(?:都|全)?(?:是谁|叫(?:什么|啥)|有谁|姓名|名字)|(?:哪些|哪位|哪几位)领导(?!小组)|领导班子(?:有|是|成员|都)|领导名单/u,
  /(?:他|她|ta|那个人|这个人|值班的|签字的|经手的|收钱的|批的人)(?:到底|究竟)?(?:都)?(?:是谁|叫(?:什么|啥)|姓什么|姓啥|的名字|的姓名)/u,
  /谁负责这个项目|(?:局长|主任|科长|处长|股长|书记|组长)的?(?:名字|姓名)/u,
  /who (?:is|are) the (?:person|people|head|director|leaders?|contacts?|manager|staff)/iu,
];

/** Everybody of an office is asked for where no thing of a budget is spoken of. */
export const EVERYBODY = /有谁/u;
export const BUDGET_THINGS =
  /项目(?!组)|科目|单位|部门|机构|经费|费用|[费钱款金]|支出|收入|预算|决算|万|亿|元|指标|目标|超过|不到|以上|以下|家|公司|供应商|运营商|底下|下面|下属|下辖|[股科处]室?|第[一二三四五]|排|为0|是0|大类|采购|资产|车/u;

/** Between the clauses of a question that each ask for themselves. */
export const CLAUSES = /[,，;；。?？!！\n]/u;
/** A person's number that stands in the clause itself. */
export const TOLD_NUMBER = /\d{7,}/u;
/** Asks whose such a number is. */
export const WHOSE = /谁|哪位|哪个人|机主|户主|查/u;
/** A person's own number, told beside a question. */
export const OWN_NUMBER =
  /(?:(?:我|本人)的?)?(?:联系)?(?:手机|电话|联系方式|身份证|微信)(?:号码?|是|为|[:：])*\s*\d[\dx-]{6,17}[,，。;；、\s]*/giu;
