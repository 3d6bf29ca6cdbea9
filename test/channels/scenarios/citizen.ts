import type { Script } from "../../support/scenes.js";

/** A citizen's first five minutes. */
export const CITIZEN: Script = [
  { by: "市民", says: "/start", gets: [/每个数都注明出自/, "/documents", "・ "] },
  { by: "市民", touches: /三公”经费多少/, gets: [/^9\.50 万元（/, "[1]", "查看原表"] },
  { by: "市民", touches: "查看原表", gets: [/〔图〕\[\d\]/, "按原表重绘"] },
  { by: "市民", says: "出处1", gets: [/原文 {2}9\.50/, /文件校验和 {2}[0-9a-f]{16}/] },
  { by: "市民", says: "洛龙区政务服务中心2023年支出总计是多少", gets: [/^714\.40 万元/] },
  { by: "市民", touches: "2022 年", gets: [/^866\.01 万元（洛龙区政务服务中心 2022/] },
  { by: "市民", says: "两年相差多少", gets: ["151.61 万元"] },
  { by: "市民", says: "画图", gets: [/〔图〕2022：866\.01 万元\n2023：714\.40 万元/] },
  { by: "市民", sends: "voice", gets: ["我只读文字"] },
  { by: "市民", says: "今天天气怎么样", never: [/\d+\.\d+ 万元/] },
  { by: "市民", says: "/language en", gets: ["English from now on."] },
  { by: "市民", says: "/source 9", gets: [/there is nothing to prove/] },
  { by: "市民", says: "/forget", gets: ["Everything kept about you is deleted"] },
  { by: "市民", says: "出处", gets: ["还没有可以查出处的回答"] },
];
