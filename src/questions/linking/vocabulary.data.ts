/** A closing bracket of a project name that tells year or content: "（2023年）". */
export const PROJECT_SUFFIX = /[（(][^（）()]*[)）]\s*$/u;
/** A family name before a project: "电子政务专项-". */
export const PROJECT_PREFIX = /^[^-—–]{2,12}[-—–](?=.{3,})/u;
/** Words at the end of a project name that people leave out or exchange. */
export const GENERIC_TAILS = /(?:专项经费|工作经费|业务经费|服务经费|经费|费用|项目|资金|费)+$/u;
/** Words that say nothing about which project is meant. */
export const GENERIC_WORDS: readonly string[] = [
  "专项经费",
  "工作经费",
  "业务经费",
  "经费",
  "费用",
  "项目",
  "资金",
  "专项",
  "工程",
  "这个",
  "那个",
  "那笔",
  "这笔",
  "钱",
  "的",
  "费",
];
/** A list number in front of a row label. */
export const LABEL_NUMBER = /^[（(]?[\p{Nd}一二三四五六七八九十]+[、.．）)]/u;
/** A bracket that explains a line item: 事业运行（政府办公厅（室）及相关机构事务）. */
export const LINE_NOTE = /[（(].*$/u;
/** A name that ends with just its year: people say the year apart. */
export const DATED_NAME = /[（(]\d{4}年度?[)）]$/u;
/** The end of a line item's name that says its level. */
export const LEVEL = /[（(][类款项][）)]$/u;
/** Words before a stated amount that name no thing: changes, parts of sentences. */
export const NO_ITEM =
  /增加|减少|增长|下降|新增|压减|[，,。；]|^(?:比|较|其中|等|共|约|严控|及)|等$/u;
/** Who pays, before the name of a contribution: people leave it out. */
export const LINE_PREFIX = /^机关事业单位(?=.{4,})/u;
