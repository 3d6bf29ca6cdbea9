/**
 * Invented sentences of an invented office with what the grammar must read from them, one string a
 * statement: role, aspect, direction, printed number, measures (scope, code), year, base, whole, item.
 */
export const CLAUSES: readonly { readonly text: string; readonly reads: readonly string[] }[] = [
  {
    text: "云岭县档案馆2031年收入总计 320.50 万元，支出总计 320.50 万元，与2030年预算相比，收支总计各减少 20.25 万元，下降5.94%。",
    reads: [
      "main value 0 320.50 万元 income 2031",
      "main value 0 320.50 万元 expenditure 2031",
      "main change -1 20.25 万元 income+expenditure 2031 base=2030",
      "main change_rate -1 5.94% income+expenditure 2031 base=2030",
    ],
  },
  {
    text: "主要原因是新增 馆藏扫描项目（2031 年）12.5 万元。",
    reads: ["reason value 0 12.5 万元  item=新增馆藏扫描项目（2031年）"],
  },
  {
    text: "支出合计320.50万元，其中：基本支出200.50万元，占62.56%；项目支出120万元（占37.44%）。",
    reads: [
      "main value 0 320.50万元 expenditure",
      "part value 0 200.50万元 basic",
      "part share 0 62.56% basic of=expenditure",
      "part value 0 120万元 project",
      "part share 0 37.44% project of=expenditure",
    ],
  },
  {
    text: "本馆一般公共预算支出年初预算为300万元，主要用于以下方面：教育（类）支出280万元，占93.33%；住房保障支出（类）20万元，占6.67%。",
    reads: [
      "main value 0 300万元 expenditure@general",
      "part value 0 280万元 expenditure@general#205",
      "part share 0 93.33% expenditure@general#205 of=expenditure",
      "part value 0 20万元 expenditure@general#221",
      "part share 0 6.67% expenditure@general#221 of=expenditure",
    ],
  },
  {
    text: "（二）公务接待费0.80万元，主要用于外地同行来访等公务接待（含外宾接待）支出。预算数与2030年持平。",
    reads: ["main value 0 0.80万元 reception", "main change 0 持平 reception base=2030"],
  },
  {
    text: "“三公”经费预算6万元，比上年增加1万元（20%），主要原因是：一是新馆启用增加接待2.5万元；二是车辆老化、维修增加3万元；公务用车购置费0万元，与2030年一致。",
    reads: [
      "main value 0 6万元 three_public",
      "main change 1 1万元 three_public base=-1",
      "part change_rate 1 20% three_public base=-1",
      "reason value 0 2.5万元  item=新馆启用增加接待",
      "reason value 0 3万元  item=车辆老化、维修增加",
      "main value 0 0万元 vehicle_purchase",
      "main change 0 一致 vehicle_purchase base=2030",
    ],
  },
  {
    text: "截至2030年8月31日，本馆共有车辆3辆，其中：机要通信用车1辆、其他用车2辆；单价100万元（含）以上设备（不含车辆）4台（套）。",
    reads: [
      "main value 0 3辆 vehicles at=2030-08-31",
      "part value 0 1辆 vehicles at=2030-08-31 item=机要通信用车",
      "part value 0 2辆 vehicles_other at=2030-08-31",
      "part value 0 4台（套）  at=2030-08-31 item=单价100万元（含）以上设备（不含车辆）",
    ],
  },
  {
    text: "2031年安排购置车辆2辆，其中：其他用车2辆。",
    reads: [
      "main value 0 2辆 vehicles 2031 variant=购置",
      "part value 0 2辆 vehicles_other 2031 variant=购置",
    ],
  },
  {
    text: "1.“教育支出（类）普通教育（款）小学教育（项）”40.00万元，用于办学。2030年预算执行数为50万元，2031年预算安排40.00万元，比2030年预算执行数减少20%。",
    reads: [
      "main value 0 40.00万元 expenditure#205/普通教育/小学教育",
      "main value 0 50万元 expenditure#205/普通教育/小学教育 2030 variant=执行数",
      "main value 0 40.00万元 expenditure#205/普通教育/小学教育 2031",
      "main change_rate -1 20% expenditure#205/普通教育/小学教育 2031 base=2030执行数",
    ],
  },
  {
    text: "收入、支出分别为500万元和480万元。政府采购预算1,020.5万元，同比增加20.5万元。",
    reads: [
      "main value 0 500万元 income",
      "main value 0 480万元 expenditure",
      "main value 0 1,020.5万元 procurement",
      "main change 1 20.5万元 procurement base=-1",
    ],
  },
  {
    text: "政府性基金收支预算和国有资本经营预算收支预算均与2030年保持一致。",
    reads: [
      "main change 0 保持一致 income_fund+expenditure@fund+income_capital+expenditure@capital base=2030",
    ],
  },
  {
    text: "2031年对项目支出实行绩效目标管理，涉及预算拨款88.00万元，共 7 个项目。热线12345、第3期、从2019年起的安排不在其内，期限3年。",
    reads: [
      "main value 0 88.00万元 performance_budget 2031",
      "main value 0 7 个 project_count 2031",
    ],
  },
  {
    text: "机关运行经费财政拨款预算80万元，比2030年的75万元增加5万元。",
    reads: [
      "main value 0 80万元 running@fiscal",
      "main value 0 75万元 running@fiscal 2030",
      "main change 1 5万元 running@fiscal base=2030",
    ],
  },
  {
    text: "项目支出预算3个，共计300万元。政府采购预算90万元，其中货物类50万元、工程类40万元。",
    reads: [
      "main value 0 3个  item=项目支出预算",
      "main value 0 300万元 project",
      "main value 0 90万元 procurement",
      "part value 0 50万元 procurement_goods",
      "part value 0 40万元 procurement_works",
    ],
  },
  {
    text: "一般公共预算财政拨款支出90万元。其中：基本支出60万元，比2030年减少2万元；政府性基金预算支出5万元。",
    reads: [
      "main value 0 90万元 expenditure@general",
      "part value 0 60万元 basic@general",
      "part change -1 2万元 basic@general base=2030",
      "part value 0 5万元 expenditure@fund",
    ],
  },
  { text: "公用经费压减至15万元。", reads: ["main value 0 15万元 public"] },
  {
    text: "培训费比2030年增加3万元。",
    reads: ["main change 1 3万元  base=2030 item=培训费比2030年增加"],
  },
];
