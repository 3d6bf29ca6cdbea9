export const SHARE_WORDS: readonly string[] = ["占", "占比", "占比为", "所占比重", "比重"];
export const PART_WORDS: readonly string[] = ["其中", "包括", "包含", "含", "以下方面", "如下方面"];
export const REASON_WORDS: readonly string[] = [
  "主要原因",
  "主要原因是",
  "主要原因为",
  "原因是",
  "原因为",
  "主要是因为",
  "主要是由于",
  "主要因为",
  "主要由于",
  "变动原因",
  "增减变化原因",
];
/** Words that give a reason only where a change has been stated before them. */
export const WEAK_REASON_WORDS: readonly string[] = ["主要系", "主要是", "主要为", "系", "原因"];
export const PURPOSE_WORDS: readonly string[] = [
  "主要用于",
  "用于",
  "用来",
  "主要保障",
  "主要安排",
  "主要包括",
  "主要包含",
  "主要反映",
  "范围包括",
];
/** Words that deal amounts out to the measures named before, in order. */
export const RESPECTIVE_WORDS: readonly string[] = ["分别为", "分别是", "分别"];
/** Words for "none", which make a sentence say that something does not exist. */
export const NONE_WORDS: readonly string[] = [
  "无",
  "没有",
  "未安排",
  "不安排",
  "未使用",
  "不涉及",
  "未涉及",
  "未发生",
  "未开展",
  "没有安排",
  "没有使用",
];
/** Marks of an enumeration inside a sentence. */
export const ITEM_WORDS: readonly string[] = ["一是", "二是", "三是", "四是", "五是", "六是"];
/** Words in which a word of the vocabulary means nothing ("不含车辆"). */
export const IDLE_WORDS: readonly string[] = ["不含", "不包括", "不包含", "含外宾", "无关", "无偿"];
/** Endings of a clause that only leads to the name in the next one ("由小微企业中标的，采购金额…"). */
export const LEADING_ENDS = { place: "中", relative: "的" } as const;
/** Words for something named just before ("无此项支出"). */
export const SAID_BEFORE: readonly string[] = ["此项", "该项", "此类", "该类", "相关", "上述"];
/** Words that join two measures into one subject. */
export const JOINERS: readonly string[] = ["和", "与", "及", "以及", "、"];
