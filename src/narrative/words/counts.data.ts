/** What a bare count counts, by the word after it; `only` needs one of the words just before it. */
export const COUNTED_NOUNS: readonly {
  readonly nouns: readonly string[];
  readonly measure: string;
  readonly before: readonly string[];
}[] = [
  { nouns: ["项目"], measure: "project_count", before: ["共", "共计", "总计", "合计", "共有"] },
];
/** Parts of an organisation whose number a text may state. */
export const ORGAN_NOUNS: readonly string[] = [
  "职能科室",
  "内设科室",
  "内设机构",
  "内设处室",
  "内设股室",
  "科室",
  "处室",
  "股室",
  "下属单位",
  "所属单位",
  "预算单位",
  "局属单位",
  "二级单位",
  "二级预算单位",
  "三级预算单位",
  "二级事业单位",
  "三级事业单位",
  "事业单位",
  "行政单位",
  "参公单位",
  "参公事业单位",
  "全额拨款事业单位",
  "差额拨款事业单位",
  "自收自支事业单位",
  "机关",
  "机构",
];
/** The thing counted where projects are. */
export const PROJECT_WORD = "项目";
