/** Asking for a person's private number. */
export const PRIVACY: readonly RegExp[] = [
  /手机号|电话号码|联系电话|联系方式|身份证|银行卡|银行账号|微信号|家庭住址|私人电话/u,
  /(?:手机|电话)(?:是|有)?(?:多少|几号|发|给|告诉)/u,
  /(?:他|她|ta|负责人|联系人|经办人|领导|局长|主任|科长)的?(?:电话|手机|住址|名字|姓名)/u,
  /(?:phone|mobile|cell) ?number/u,
  /(?<!(?:项目|科目|单位|部门)都?)有谁/u,
];
export const PRIVATE_PEOPLE: readonly string[] = [
  "哪些领导",
  "哪位领导",
  "领导名单",
  "负责人是谁",
  "联系人是谁",
  "负责人叫什么",
  "联系人叫什么",
  "负责人姓名",
  "联系人姓名",
  "谁负责这个项目",
];
/** Things nobody finds in a budget. */
export const ELSEWHERE_WORDS: readonly string[] = [
  "写一首",
  "作诗",
  "绝句",
  "唱首歌",
  "编个",
  "天气",
  "气温",
  "下雨",
  "股票",
  "股价",
  "彩票",
  "笑话",
  "讲个故事",
  "写首诗",
  "写诗",
  "电影",
  "明星",
  "球赛",
  "世界杯",
  "菜谱",
  "翻译成",
  "写代码",
  "编程",
  "你觉得",
  "你认为",
  "你怎么看",
  "合理吗",
  "评价一下",
  "weather",
  "joke",
];
/** The same by their build: something is to be written, made or played. */
export const ELSEWHERE: readonly RegExp[] = [
  /(?:写|编写?|生成|开发|做|来)(?:出|我|你)?(?:一|两|几|个|首|篇|段|份|封|点){1,2}.{0,12}(?<!科目|项目|机构|分类|单位)(?:代码|程序|脚本|小?游戏|爬虫|小说|故事|作文|散文|论文|情书|歌词|对联|段子|诗)(?!经费|费|项目|支出|采购|维护)/u,
  /贪吃蛇|俄罗斯方块|(?:python|java|javascript|sql|html|c\+\+)(?:代码|脚本|程序|写|编)/u,
  /\b(?:write|code|compose|generate)\b.*\b(?:poem|story|game|code|script|program|essay|song)\b/u,
];
