import type { Script } from "../../support/scenes.js";

/** A journalist checks a press release and follows every figure to its cell. */
export const JOURNALIST: Script = [
  {
    by: "记者",
    forwards:
      "2023年，洛龙区政务服务中心支出总计714.40万元，其中“三公”经费2.50万元，比2022年减少151.61万元。",
    gets: ["要不要逐个核对"],
  },
  { by: "记者", touches: "核对这段话", gets: ["714.40", /1\.50/, /应为 1\.50万元/] },
  {
    by: "记者",
    says: "洛龙区政务服务中心2023年三公经费多少，占支出百分之几？",
    gets: [/^1\.50 万元/, "0.21% = 1.50 ÷ 714.40 × 100"],
  },
  {
    by: "记者",
    opens: "[3]",
    gets: [/列 {2}支出 › 金额/, /算式 {2}1\.50 ÷ 714\.40 × 100/, "〔图〕"],
  },
  {
    by: "记者",
    says: "/receipt",
    gets: ["问题  洛龙区政务服务中心2023年三公经费多少", "此后数据没有变化"],
  },
  { by: "记者", touches: /^导出$/, gets: [/〔文件 [2-9A-Z]{8}\.xlsx〕/] },
  {
    by: "记者",
    says: "/compare 洛龙区政务服务中心和封丘县政务服务和大数据管理局2023年支出总计",
    gets: ["173.58 万元 = 714.40 − 540.82"],
  },
  { by: "记者", says: "数字不对", gets: ["已记下"] },
  { by: "记者", says: "/feedback 新闻稿写的是 2.50 万元", gets: ["补充说明已记下"] },
  { by: "同事", says: "\u202e/forget", never: [/已删除/] },
];
