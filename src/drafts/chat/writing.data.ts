/** A request to write: the words for writing something out, in either language. */
export const WRITING: readonly RegExp[] = [
  /起草|草拟|拟写|撰写|代拟|代写|拟稿/u,
  /(?:[写拟](?!的|着|了|到|成|明|在|出|多|错|进|入|上)(?:一|个|一个|一下)?[段份节篇条]?).{0,30}(?:说明|解释|材料|稿|为什么|为啥|原因|段落|情况)/u,
  /(?:帮我|帮忙|请你?|替我|给我|麻烦你?)(?:们)?写(?:一|个)?[段份]/u,
  /^(?:please |can you |could you |help me )*(?:draft|write)\b.*(?:explanation|paragraph|section|note|statement|text|why|说明|三公|经费|预算|支出|收入)/iu,
];
/** What is asked of a text that exists already is a question, not a request. */
export const ABOUT_A_TEXT = /[写拟](?:的|着|了)(?:是|什么|多少|哪)|怎么写的|写没写/u;
/** Words that ask for the change of an amount where no section is named. */
export const CHANGE_WORDS =
  /为什么|为啥|怎么(?:少|多|降|增|减)|原因|少了|多了|减少|增加|下降|增长|变化|why|less|more|decrease|increase|drop|change/iu;
/** Words for the whole explanation. */
export const WHOLE_WORDS = /情况说明|预算说明|决算说明|编制说明|explanation of the budget/iu;
/** Words that ask for the register of everyday language. */
export const PLAIN_WORDS = /市民|通俗|大白话|老百姓|口语|白话|plain|citizen|everyday/iu;

/** The section that explains a measure a conversation was about. */
export const MEASURE_SECTIONS: Readonly<Record<string, string>> = {
  income: "income",
  expenditure: "overall",
  basic: "basic",
  personnel: "basic",
  public: "basic",
  project: "expenditure",
  three_public: "three_public",
  abroad: "three_public",
  reception: "three_public",
  vehicle: "three_public",
  vehicle_purchase: "three_public",
  vehicle_running: "three_public",
  running: "running",
  procurement: "procurement",
  vehicles: "assets",
};
