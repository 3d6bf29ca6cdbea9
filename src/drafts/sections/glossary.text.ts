/** A term of the glossary: explained where one of its measures is in the draft. */
export interface Term {
  readonly name: string;
  readonly measures: readonly string[];
  readonly official: string;
  readonly plain: string;
}

/** Our own short explanations of the terms the sections use, without any number in them. */
export const TERMS: readonly Term[] = [
  {
    name: "财政拨款收入",
    measures: ["income_general", "income_fiscal", "income_fund", "income_capital"],
    official:
      "由同级财政部门拨给的资金，包括一般公共预算拨款、政府性基金预算拨款和国有资本经营预算拨款。",
    plain: "财政部门直接拨来的钱。",
  },
  {
    name: "财政专户管理资金",
    measures: ["income_special"],
    official: "缴入财政专户、按专项办法管理的资金，主要是教育收费。",
    plain: "先交到财政专用账户、再按规定拨回来用的钱，主要是教育收费。",
  },
  {
    name: "事业收入",
    measures: ["income_operation"],
    official: "事业单位开展本行业的业务活动及其辅助活动取得的收入。",
    plain: "事业单位做本行业务挣来的钱。",
  },
  {
    name: "上年结转结余",
    measures: ["carry_in"],
    official: "以前年度安排、当年没有用完、按规定转到本年继续使用的资金。",
    plain: "以前没用完、留到今年接着用的钱。",
  },
  {
    name: "其他收入",
    measures: ["income_other"],
    official: "财政拨款、事业收入、经营收入等以外的各项收入。",
    plain: "上面几种以外的收入。",
  },
  {
    name: "基本支出",
    measures: ["basic"],
    official: "为维持机构正常运转、完成日常工作任务而安排的支出，分为人员经费和公用经费。",
    plain: "机构日常运转的钱：人员经费和公用经费。",
  },
  {
    name: "项目支出",
    measures: ["project"],
    official: "在基本支出以外，为完成特定工作任务或者事业发展目标而安排的支出。",
    plain: "为办成某一件具体的事另外安排的钱。",
  },
  {
    name: "“三公”经费",
    measures: ["three_public"],
    official:
      "用财政拨款安排的因公出国（境）费、公务接待费、公务用车购置及运行费，其中公务用车购置及运行费包括购置费和运行维护费。",
    plain: "用财政拨款安排的出国（境）、接待和公务用车的钱。",
  },
  {
    name: "机构运转经费",
    measures: ["public", "running"],
    official:
      "保障单位运转、用于购买货物和服务的资金，包括办公、印刷、邮电、差旅、会议、水电、取暖、物业、维修和公务用车运行维护等费用。",
    plain: "维持办公用的钱，比如办公用品、水电、差旅和维修。",
  },
  {
    name: "政府性基金预算支出",
    measures: ["income_fund"],
    official: "用依法征收或者募集的专项资金安排、专门用于特定公共事业的支出。",
    plain: "用专门征收、专门使用的资金安排的支出。",
  },
];

export const TERM_MARK = { official: "{name}：{text}", plain: "{name}：{text}" } as const;
