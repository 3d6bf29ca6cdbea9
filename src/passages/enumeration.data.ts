/** Between two names of an enumeration. */
export const BETWEEN_ITEMS = /、/u;
/** What stands before the first name of an enumeration. */
export const LEADS_IN =
  /^[\s\S]*(?:包括|包含|内设|下设|下辖|设有|设立|分别为|分别是|分为|具体为|具体是|(?<![国所])有|[：:；;。，,])(?:单位|部门|科室|股室|处室|机构|了)?\s*[：:]?\s*/u;
/** What follows the last name: how many there are, what they are, the rest of the sentence. */
export const LEADS_OUT =
  /(?:\s*(?:[\d０-９]+|[一二三四五六七八九十两]+)\s*(?:个|家|所|名|类|项)|等(?:[\d０-９一二三四五六七八九十]|\s|[个家单部科股处])|的?(?:预算|决算|收支)|[。；;，,]|\s*$)[\s\S]*$/u;
/** A name's longest and shortest form. */
export const ITEM_LENGTH = { least: 2, most: 40 } as const;
/** A line that is one item of a numbered list. */
export const NUMBERED_LINE =
  /^\s*(?:[（(]?\d{1,2}[）)]?\s*[.．、]?|[一二三四五六七八九十]+、)\s*(.+?)[。；;]?\s*$/u;
/** How names of divisions and of offices end, a bracket after them aside. */
export const DIVISION_END = /(?:股|科|处|室|办|组|队|委|部|窗口|股室|科室|处室)$/u;
export const OFFICE_END =
  /(?:中心|局|站|所|队|院|校|学校|馆|处|段|会|委|厅|机关|本级|本部|公司|大队|支队|办公室|部|园)$/u;
/** Brackets that hold an enumeration of their own. */
export const BRACKETED = /[（(]([^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*)[）)]/gu;
/** The office's own seat, which is no subordinate. */
export const OWN_SEAT = /本级|本部|机关$/u;
/** Between the last two names. */
export const LAST_JOINT = /^(.+?)(?:以及|和|及|与)(.+)$/u;
