/** Ways of telling that are read for what they say: each text with its claims, the true one first. */
export const TOLD: readonly {
  readonly kind: string;
  readonly text: string;
  readonly claims: readonly string[];
}[] = [
  {
    kind: "spent, where only a budget is loaded",
    text: "洛龙区政务服务中心2023年实际支出714.40万元，其中项目支出447.34万元。",
    claims: ["714.40万元 not_found", "447.34万元 not_found"],
  },
  {
    kind: "spent, and the budget beside it",
    text: "决算显示，洛龙区政府办2023年“三公”经费支出9.50万元；而年初预算安排的也是9.50万元。",
    claims: ["9.50万元 not_found", "9.50万元 supported"],
  },
  {
    kind: "executed",
    text: "济源市行政服务中心2020年预算执行数为1740.2万元。",
    claims: ["1740.2万元 not_found"],
  },
  {
    kind: "planned against what was spent",
    text: "洛龙区政务服务中心2023年部门预算714.40万元。",
    claims: ["714.40万元 supported"],
  },
  {
    kind: "rank of growth rates",
    text: "三家单位中，2023年封丘县政务服务和大数据管理局预算增幅居首，达58.43%。",
    claims: ["增幅居首 supported", "58.43% supported"],
  },
  {
    kind: "rank of growth rates, wrong",
    text: "三家单位中，2023年预算增长最快的是洛龙区政府办，增长43.44%。",
    claims: ["增长最快的 refuted", "增长43.44% supported"],
  },
  {
    kind: "rank of decline",
    text: "三家单位中，2023年预算降幅最大的是洛龙区政务服务中心，下降17.51%。",
    claims: ["降幅最大的 supported", "下降17.51% supported"],
  },
  {
    kind: "rank of shares",
    text: "洛龙区政务服务中心、洛龙区政府办、封丘县政务服务和大数据管理局三家2023年项目支出占比最高的是洛龙区政府办。",
    claims: ["占比最高的 refuted"],
  },
  {
    kind: "rank of shares, right",
    text: "洛龙区政务服务中心、洛龙区政府办、封丘县政务服务和大数据管理局三家2023年项目支出占比最高的是封丘县政务服务和大数据管理局。",
    claims: ["占比最高的 supported"],
  },
  {
    kind: "share of a list: all of it",
    text: "洛龙区政府办2023年支出总计1446.69万元，其中公务用车运行维护费4.50万元、公务接待费5.00万元，占0.66%。",
    claims: [
      "1446.69万元 supported",
      "4.50万元 supported",
      "5.00万元 supported",
      "占0.66% supported",
    ],
  },
  {
    kind: "share of a list: what it is inside of",
    text: "洛龙区政务服务中心2023年基本支出267.06万元，其中人员经费253.07万元、公用经费13.99万元，占37.38%。",
    claims: [
      "267.06万元 supported",
      "253.07万元 supported",
      "13.99万元 supported",
      "占37.38% supported",
    ],
  },
  {
    kind: "share of a list: none of the readings",
    text: "洛龙区政府办2023年支出总计1446.69万元，其中公务用车运行维护费4.50万元、公务接待费5.00万元，占6.60%。",
    claims: [
      "1446.69万元 supported",
      "4.50万元 supported",
      "5.00万元 supported",
      "占6.60% refuted",
    ],
  },
  {
    kind: "share of a sum",
    text: "洛龙区政府办2023年公务接待费5万元、公务用车运行维护费4.5万元，两项合计9.5万元，占支出总计的0.66%。",
    claims: [
      "5万元 supported",
      "4.5万元 supported",
      "9.5万元 supported",
      "占支出总计的0.66% supported",
    ],
  },
  {
    kind: "share of a sum, of its last thing only",
    text: "洛龙区政府办2023年公务接待费5万元、公务用车运行维护费4.5万元，两项合计9.5万元，占支出总计的0.31%。",
    claims: [
      "5万元 supported",
      "4.5万元 supported",
      "9.5万元 supported",
      "占支出总计的0.31% refuted",
    ],
  },
  {
    kind: "a count inside a name",
    text: "洛龙区政务服务中心2023年安排劳务派遣人员32人工资113.60万元。",
    claims: ["32人 supported", "113.60万元 supported"],
  },
  {
    kind: "a count inside a name, the amount of something else",
    text: "洛龙区政务服务中心2023年安排劳务派遣人员32人工资250.11万元。",
    claims: ["32人 supported", "250.11万元 refuted"],
  },
  {
    kind: "a count beside the word of a project",
    text: "洛龙区政务服务中心劳务派遣32人，2023年工资预算113.60万元，算下来每人每月不到3000元。",
    claims: ["32人 supported", "113.60万元 supported", "不到3000元 supported"],
  },
  {
    kind: "a number of projects with their amount and average",
    text: "洛龙区政务服务中心2023年12个项目共447.34万元，平均每个项目37.28万元。",
    claims: ["12个项目 supported", "447.34万元 supported", "37.28万元 supported"],
  },
  {
    kind: "a number of projects, a wrong average",
    text: "洛龙区政务服务中心2023年12个项目共447.34万元，平均每个项目73.28万元。",
    claims: ["12个项目 supported", "447.34万元 supported", "73.28万元 refuted"],
  },
  {
    kind: "offices together, and their average",
    text: "洛龙区政务服务中心、洛龙区政府办和封丘县政务服务和大数据管理局三家2023年支出预算合计2701.91万元，平均每家900.64万元。",
    claims: ["2701.91万元 supported", "900.64万元 supported"],
  },
  {
    kind: "offices together, wrong",
    text: "把洛龙区政府办和洛龙区政务服务中心2023年的预算加起来，一共是2261.09万元。",
    claims: ["2261.09万元 refuted"],
  },
  {
    kind: "offices together, one of them not loaded",
    text: "洛龙区政务服务中心和云岭县财政局2023年支出合计2261.09万元。",
    claims: ["2261.09万元 not_found"],
  },
  {
    kind: "years together, and their average",
    text: "2022、2023两年，洛龙区政务服务中心项目支出合计1068.12万元，年均534.06万元。",
    claims: ["1068.12万元 supported", "534.06万元 supported"],
  },
  {
    kind: "years together, a wrong average",
    text: "2022、2023两年，洛龙区政务服务中心项目支出合计1068.12万元，年均356.04万元。",
    claims: ["1068.12万元 supported", "356.04万元 refuted"],
  },
  {
    kind: "offices by turns, and their sum",
    text: "洛龙区政府办、洛龙区政务服务中心2023年三公经费分别为9.5万元、1.5万元，合计11万元。",
    claims: ["9.5万元 supported", "1.5万元 supported", "11万元 supported"],
  },
  {
    kind: "offices by turns, exchanged, and a wrong sum",
    text: "洛龙区政务服务中心、洛龙区政府办2023年三公经费分别为9.5万元、1.5万元，合计12万元。",
    claims: ["9.5万元 refuted", "1.5万元 refuted", "12万元 refuted"],
  },
  {
    kind: "years by turns, and their sum",
    text: "洛龙区政务服务中心2022年、2023年支出总计分别为866.01万元和714.40万元，两年合计1580.41万元。",
    claims: ["866.01万元 supported", "714.40万元 supported", "1580.41万元 supported"],
  },
  {
    kind: "years alike, and their sum",
    text: "洛龙区政务服务中心2022年、2023年三公经费均为1.5万元，两年共3万元。",
    claims: ["1.5万元 supported", "3万元 supported"],
  },
  {
    kind: "a share of a sum over offices, which is of all their wholes",
    text: "洛龙区政务服务中心、洛龙区政府办2023年项目支出合计960.94万元，占两家总支出的44.47%。",
    claims: ["960.94万元 supported", "占两家总支出的44.47% not_found"],
  },
  {
    kind: "what is left of a whole",
    text: "封丘县政务服务和大数据管理局2023年6个项目中，工作经费246.75万元，其余项目合计128.95万元。",
    claims: ["6个项目 supported", "246.75万元 supported", "128.95万元 supported"],
  },
  {
    kind: "all of it for one thing",
    text: "洛龙区政务服务中心2023年三公经费1.5万元，全部用于公务用车运行维护。",
    claims: ["1.5万元 supported"],
  },
  {
    kind: "all of it for one thing, which has less",
    text: "洛龙区政府办2023年“三公”经费9.50万元，全部用于公务接待。",
    claims: ["9.50万元 refuted"],
  },
  {
    kind: "per vehicle and year, and from that per month",
    text: "洛龙区政府办有5辆公务用车，2023年运行维护费4.5万元，平均每辆车每年0.9万元，折合每月750元。",
    claims: ["5辆公务用车 supported", "4.5万元 supported", "0.9万元 supported", "750元 supported"],
  },
  {
    kind: "per vehicle and month, wrong",
    text: "洛龙区政府办有5辆公务用车，2023年运行维护费4.5万元，平均每辆车每月950元。",
    claims: ["5辆公务用车 supported", "4.5万元 supported", "950元 refuted"],
  },
  {
    kind: "per thing bought, of a number told beside it",
    text: "封丘县政务服务和大数据管理局2023年花37.2万元置办工装219套，每套约1700元。",
    claims: ["37.2万元 supported", "219套 supported", "约1700元 supported"],
  },
  {
    kind: "English: an office by its English name, kept in its sentence; a share of the total",
    text: "In 2023 the Luolong District Government Office budgeted 14.4669 million yuan, an increase of 4.3815 million yuan over 2022; project spending made up 35.5% of the total.",
    claims: [
      "14.4669 million yuan supported",
      "increase of 4.3815 million yuan supported",
      "35.5% supported",
    ],
  },
  {
    kind: "English: a level reached",
    text: "The budget of the Fengqiu County Government Service and Big Data Administration rose to 5.4082 million yuan in 2023, up 58.43% year on year.",
    claims: ["5.4082 million yuan supported", "up 58.43% supported"],
  },
  {
    kind: "English: a change, which is not the level",
    text: "The Fengqiu County Government Service and Big Data Administration's total budget rose by 5.4082 million yuan in 2023.",
    claims: ["rose by 5.4082 million yuan refuted"],
  },
  {
    kind: "English: two years, which do not leak",
    text: "Spending of the Luolong District Government Service Center fell from 8.6601 million yuan in 2022 to 7.144 million yuan in 2023. Project expenditure was 6.2078 million yuan.",
    claims: [
      "8.6601 million yuan supported",
      "7.144 million yuan supported",
      "6.2078 million yuan refuted",
    ],
  },
  {
    kind: "English: an office that is not loaded",
    text: "The Yunling County Finance Bureau budgeted 7.144 million yuan in 2023.",
    claims: ["7.144 million yuan not_found"],
  },
  {
    kind: "a table without unit and year",
    text: "洛龙区政府办\n公务接待费\t5.00\n公务用车运行费\t4.60\n“三公”经费合计\t9.50",
    claims: ["5.00 supported", "4.60 refuted", "9.50 supported"],
  },
  {
    kind: "a table without unit, in yuan",
    text: "洛龙区政府办2023年\n公务接待费\t50000\n公务用车运行费\t45000",
    claims: ["50000 supported", "45000 supported"],
  },
  {
    kind: "a table without unit that fits in none",
    text: "洛龙区政府办2023年\n公务接待费\t7.13\n公务用车运行费\t8.13",
    claims: ["7.13 not_found", "8.13 not_found"],
  },
];
