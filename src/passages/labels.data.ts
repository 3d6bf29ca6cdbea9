/** Words in a heading that open the glossary. */
export const GLOSSARY_HEADINGS: readonly string[] = [
  "名词解释",
  "专业名词",
  "名词说明",
  "术语解释",
];
/** Words in a heading under which every numbered paragraph is one duty. */
export const DUTY_HEADINGS: readonly string[] = ["职责", "职能"];
/** Words in a heading that is about how an office is made up, even inside a section on duties. */
export const MAKEUP_HEADINGS: readonly string[] = [
  "机构设置",
  "内设机构",
  "机构情况",
  "构成",
  "人员",
  "编制",
];
/** Starts of a paragraph that is a note to the table above it. */
export const NOTE_MARK = /^(?:备注|注释|说明|注)\s*[0-9一二三四五]?\s*[：:]\s*/u;
/** Paragraphs that say nothing by themselves, folded. */
export const EMPTY_WORDS: readonly string[] = ["转述", "无", "略", "空表"];
/** The mark before an item of a list: "1." "2、" "（三）" "四、" "①". */
export const LIST_MARK =
  /^\s*(?:[（(]\s*(?:[一二三四五六七八九十百]+|[\d０-９]{1,3})\s*[）)]\s*[、.．]?|[一二三四五六七八九十百]+\s*[、.．]|[\d０-９]{1,3}\s*(?:、|．(?![\d０-９])|\.(?![\d０-９]))|第[一二三四五六七八九十]+[，、：:]|[①-⑳⑴-⒇])\s*/u;
/** The same mark inside a paragraph that runs its items together. */
export const INLINE_MARK =
  /(?<=[。；;：:]\s*)(?=(?:[（(](?:[一二三四五六七八九十]+|[\d０-９]{1,2})[）)]|[\d０-９]{1,2}[、．]|[\d０-９]{1,2}\.(?![\d０-９])|[①-⑳])\s*\S)/u;
/** A glossary entry: the term, a colon (or 是指, 指), the definition. */
export const TERM_ENTRY =
  /^([^：:。；;，,]{2,40}?)\s*(?:[：:]\s*|(?=是指|指的是|反映|，是指))([\s\S]{4,})$/u;
/** How a definition begins. */
export const DEFINES = /^(?:是|即|主要)?\s*(?:指|反映|用于)/u;
/** Ends of a sentence. */
export const SENTENCE_END = /[。！？；!?;\n]/u;
/** Places where a sentence that is too long may be cut. */
export const CLAUSE_END = /[，,、：:]/u;
/** Quotation marks and brackets that open and close. */
export const OPENING = "“‘「『《〈（([【〔";
export const CLOSING = "”’」』》〉）)]】〕";
/** A paragraph that ends so is complete; one that does not runs on over the page. */
export const COMPLETE = /[。！？；：!?;:…][”’」』》）)]*\s*$/u;
/** A line that is the name of an office, with what it comprises in brackets. */
export const UNIT_LINE =
  /^\s*[\p{Script=Han}“”]{3,40}(?:中心|局|站|所|队|院|校|馆|处|段|会|委|厅|机关|本级|本部|公司|办公室|部|园)\s*(?:[（(].{1,300}[）)])?\s*$/u;
/** Markup that PDF converters leave in cell texts. */
export const LEFT_MARKUP = /<\/?(?:p|ol|ul|li|br|div|span|b|strong)\s*\/?>/giu;
/** A sentence that another one completes: it announces, or the next one goes on counting. */
export const ANNOUNCES = /[：:]\s*$/u;
export const COUNTS_ON =
  /^\s*(?:[：:]|[一二三四五六]是|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])/u;
/** The concepts of a question that one sentence of a passage must meet: a word of each. */
export const DECIDING: readonly string[] = ["原因", "用途", "实施周期"];
/** What can be asked of a project or an office, a word of each concept: headings say it too. */
export const ASPECTS: readonly string[] = [
  "职责",
  "内设机构",
  "必要性",
  "立项依据",
  "项目概况",
  "实施计划",
  "配套制度",
  "绩效目标",
  "主要任务",
];
/** A word of the concept of reasons. */
export const REASON = "原因";
/** A sentence that speaks of what the one before it named. */
export const ANAPHORA =
  /(?:这些|上述|前述|以上|该类|此类)(?:项目|经费|资金|单位|人员|工作|费用|支出|原因|事项)|^\s*(?:该|此|这)(?:项目|项|笔|工程|经费|资金|系统|平台)/u;
/** A sentence that says that nothing changed gives no reason of a change. */
export const UNCHANGED =
  /(?:增加|减少|增长|下降)\s*0(?:\.0+)?\s*(?:万元|元|%|％)|持平|保持一致|无变化|没有变化/u;
/** Words of a change that is asked about. */
export const CHANGED: readonly string[] = ["增加", "减少"];
/** Where in a sentence its reason begins. */
export const REASON_BEGINS = /(?:主要原因|主要是由于|主要是因为|原因是|原因为|由于|因为)/u;
/** A sentence that only heads the next one ("3、数据备份。"). */
export const HEADS_NEXT =
  /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,2}[）)、.．]\s*)\p{Script=Han}{2,10}[。：:]\s*$/u;
/** Between the clauses of a sentence. */
export const CLAUSES = /[，,；;：:。]/u;
