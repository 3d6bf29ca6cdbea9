/** Texts over the built-in documents with each claim and its verdict. */
export const KINDS: readonly { readonly text: string; readonly claims: readonly string[] }[] = [
  {
    text: "封丘县政务服务和大数据管理局2023年支出540.82万元。洛阳市洛龙区人民政府办公室2023年有11个项目，合计513.6万元。",
    claims: ["540.82万元 supported", "11个项目 supported", "513.6万元 supported"],
  },
  {
    text: "封丘县政务服务和大数据管理局2023年支出540.82万元。洛阳市洛龙区人民政府办公室2023年有11个项目，合计531.6万元。",
    claims: ["540.82万元 supported", "11个项目 supported", "531.6万元 refuted"],
  },
  {
    text: "洛龙政府办2023年三公9.5万元，政务中心1.5万元，合计11万元。",
    claims: ["9.5万元 supported", "1.5万元 supported", "11万元 supported"],
  },
  {
    text: "洛龙政府办2023年三公9.5万元，政务中心1.5万元，三公合计13万元。",
    claims: ["9.5万元 supported", "1.5万元 supported", "13万元 refuted"],
  },
  {
    text: "洛龙政府办2023年三公9.5万元。政务中心1.5万元。两家合计11万元。",
    claims: ["9.5万元 supported", "1.5万元 supported", "11万元 supported"],
  },
  {
    text: "封丘2023年支出大约500万元，其中项目支出375.7万元。",
    claims: ["大约500万元 refuted", "375.7万元 supported"],
  },
  {
    text: "洛龙区政务服务中心2023年三公经费约2万元，约占支出的0%。",
    claims: ["约2万元 refuted", "约占支出的0% refuted"],
  },
  {
    text: "洛龙区政务服务中心2023年项目支出447.34万元，12个项目中3个超过50万元，合计237.95万元。",
    claims: ["447.34万元 supported", "12个项目 supported", "3个 supported", "237.95万元 supported"],
  },
  {
    text: "洛龙区政务服务中心2023年项目支出447.34万元，12个项目中两个超过50万元。",
    claims: ["447.34万元 supported", "12个项目 supported", "两个 refuted"],
  },
  {
    text: "洛龙区政务服务中心2023年12个项目都在100万元以下。",
    claims: ["12个项目 refuted"],
  },
  {
    text: "洛龙区政务服务中心2023年推进11个项目，共安排500万元。",
    claims: ["11个项目 refuted", "500万元 not_found"],
  },
  {
    text: "洛龙区政务服务中心2023年没有安排公务接待费，公车运行费1.5万元。",
    claims: ["没有安排公务接待费 supported", "1.5万元 supported"],
  },
  {
    text: "洛龙区政府办2023年未安排公务接待费，也没有安排公务用车购置费。",
    claims: ["未安排公务接待费 refuted", "没有安排公务用车购置费 supported"],
  },
  {
    text: "封丘县政务服务和大数据管理局一辆公车都没有。",
    claims: ["一辆公车都没有 supported"],
  },
  {
    text: "洛龙区政务服务中心一辆公车也没有。",
    claims: ["一辆公车也没有 refuted"],
  },
  {
    text: "洛龙区政府办的安可替代项目，付的是47台台式机和5台笔记本的尾款。",
    claims: ["47台 supported", "5台 supported"],
  },
  {
    text: "洛龙区政府办的安可替代项目，付的是5台台式机和47台笔记本的尾款。",
    claims: ["5台 refuted", "47台 refuted"],
  },
  {
    text: "洛龙区政务服务中心2022年政府采购六成多是工程。",
    claims: ["六成多 supported"],
  },
  {
    text: "洛龙区政务服务中心2022年政府采购八成多是工程。",
    claims: ["八成多 refuted"],
  },
  {
    text: "2023年洛龙区政府办的项目数比洛龙区政务服务中心少一个。",
    claims: ["少一个 supported"],
  },
  {
    text: "2023年洛龙区政府办的项目数比洛龙区政务服务中心多一个。",
    claims: ["多一个 refuted"],
  },
  {
    text: "封丘县政务服务和大数据管理局2023年做工装37.2万元，平均一套将近1700元。",
    claims: ["37.2万元 supported", "将近1700元 supported"],
  },
  {
    text: "洛龙区政务服务中心2022年项目支出大概是基本支出的四倍。",
    claims: ["大概是基本支出的四倍 refuted"],
  },
  {
    text: "封丘县政务服务和大数据管理局2023年中标价比预算低了3.1万元。",
    claims: ["低了3.1万元 not_found"],
  },
  {
    text: "洛龙区政务服务中心和洛龙区政府办2023年预算合计2161.09万元。",
    claims: ["2161.09万元 supported"],
  },
  {
    text: "洛龙区政务服务中心和洛龙区政府办2023年预算合计2261.09万元。",
    claims: ["2261.09万元 refuted"],
  },
  {
    text: "洛龙区政务服务中心2023年基本支出267.06万元，比封丘县政务服务和大数据管理局的165.12万元多出约六成。",
    claims: ["267.06万元 supported", "165.12万元 supported", "多出约六成 supported"],
  },
  {
    text: "洛龙区政务服务中心2023年基本支出267.06万元，比封丘县政务服务和大数据管理局的156.12万元多出近三成。",
    claims: ["267.06万元 supported", "156.12万元 refuted", "多出近三成 refuted"],
  },
  {
    text: "洛龙区政务服务中心2023年支出714.4万元，约为洛龙区政府办的一半。",
    claims: ["714.4万元 supported", "一半 supported"],
  },
  {
    text: "封丘县政务服务和大数据管理局2023年支出540.82万元，约为洛龙区政府办的一半。",
    claims: ["540.82万元 supported", "一半 refuted"],
  },
  {
    text: "三家单位中，2023年支出总额最高的是洛龙区政府办，最低的是封丘县政务服务和大数据管理局。",
    claims: ["最高的 supported", "最低的 supported"],
  },
  {
    text: "三家单位中，2023年基本支出最高的是洛龙区政务服务中心，最低的是洛龙区政府办。",
    claims: ["最高的 refuted", "最低的 refuted"],
  },
  {
    text: "洛龙区政务服务中心2023年项目支出占比62.62%，较2022年的72%下降。",
    claims: ["62.62% supported", "72% supported", "下降 supported"],
  },
  {
    text: "洛龙区政务服务中心2023年项目支出占比62.62%，较2022年的52%上升。",
    claims: ["62.62% supported", "52% refuted", "上升 refuted"],
  },
  {
    text: "洛龙区政务服务中心支出总计由2022年的866.01万元降至2023年的714.4万元。",
    claims: ["866.01万元 supported", "714.4万元 supported"],
  },
  {
    text: "洛龙区政务服务中心支出总计从2022年的866.01万元增加到2023年的714.4万元。",
    claims: ["866.01万元 supported", "714.4万元 refuted"],
  },
  {
    text: "洛龙区政务服务中心2023年支出总计从714.4万元增加到866.01万元。",
    claims: ["714.4万元 refuted", "866.01万元 refuted"],
  },
  {
    text: "洛龙区政务服务中心2023年公务用车运行维护费1.50万元。预算数与2022年相比保持一致。",
    claims: ["1.50万元 supported", "保持一致 supported"],
  },
  {
    text: "洛龙区政务服务中心2023年公务用车运行维护费1.50万元。预算数比2022年有所增加。",
    claims: ["1.50万元 supported", "有所增加 refuted"],
  },
  {
    text: "洛龙区政务服务中心2023年基本支出和项目支出分别为267.06万元和447.34万元。",
    claims: ["267.06万元 supported", "447.34万元 supported"],
  },
  {
    text: "洛龙区政务服务中心2023年基本支出和项目支出分别为447.34万元和267.06万元。",
    claims: ["447.34万元 refuted", "267.06万元 refuted"],
  },
  {
    text: "洛龙区政务服务中心2023年支出总计中，基本支出占62.62%，项目支出占37.38%。",
    claims: ["基本支出占62.62% refuted", "项目支出占37.38% refuted"],
  },
  {
    text: "洛龙区政务服务中心2023年支出总计和“三公”经费分别为714.40万元和1.50万元。",
    claims: ["714.40万元 supported", "1.50万元 supported"],
  },
  {
    text: "洛龙区政务服务中心2022年政府性基金支出866.01万元。",
    claims: ["866.01万元 refuted"],
  },
  {
    text: "洛龙区政务服务中心2023年项目支出高于基本支出，多出180.28万元。",
    claims: ["高于 supported", "多出180.28万元 supported"],
  },
  {
    text: "洛龙区政务服务中心2023年项目支出低于基本支出。",
    claims: ["低于 refuted"],
  },
  {
    text: "洛龙区政务服务中心2023年事业运行为208.70万元。",
    claims: ["208.70万元 refuted"],
  },
  {
    text: "2023年，洛龙区政务服务中心“事业运行”科目安排656.04万元，其中基本支出208.70万元。",
    claims: ["656.04万元 supported", "208.70万元 supported"],
  },
  {
    text: "济源市教育局2020年预算1740.2万元，项目支出1179.4万元。",
    claims: ["1740.2万元 not_found", "1179.4万元 not_found"],
  },
];

/** A change told after a fund of nought, which is of the general budget. */
export const PRINTED =
  "洛龙区政务服务中心2022年一般公共预算收支预算866.01万元，政府性基金收支预算0万元。与2021年相比，一般公共预算收支预算增加104.04万元，增长14%。";
export const PRINTED_SWAPPED = "洛龙区政务服务中心2023年基本支出447.34万元，项目支出267.06万元。";
