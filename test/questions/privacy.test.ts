// A person's number or name is withheld; 谁 said of projects, offices and money asks for no person.
import { describe, expect, test } from "vitest";
import { asksPrivate } from "../../src/questions/privacy.js";

const PRIVATE: readonly string[] = [
  "那她的手机尾号四位是啥",
  "王小禾电话多少",
  "把科长的手机发我",
  "经办人的联系方式给一下",
  "他身份证号是多少",
  "身份证后四位呢",
  "那个人的银行卡号",
  "加一下她微信",
  "她家住哪儿",
  "怎么联系王小禾",
  "派遣人员名单列一下",
  "评审专家都有谁",
  "这个项目的评审专家姓名",
  "项目联系人手机尾号",
  "15名工作人员叫什么名字",
  "驻村干部都是谁",
  "那15个人都叫啥",
  "开户行和账号给我",
  "谁负责这个项目，手机多少",
  "项目一共多少钱，负责人电话呢",
  "管理局都有谁",
  "what is her phone number",
  "who is the contact person",
];

const OPEN: readonly string[] = [
  "部门预算都包了哪几家单位，除了本部还有谁",
  "项目里50万（含）往上的都有谁",
  "花钱最多的前三个项目都有谁",
  "决算单位都有谁",
  "谁的三公经费多",
  "这些经费里超过10万的有谁",
  "电话费多少",
  "短信提醒给了多少钱",
  "热线电话接听率目标是多少",
  "热线一共接了多少个电话",
  "手机短信网关费是多少",
  "那个246.75万的项目叫啥名字",
  "劳务派遣人员经费多少钱",
  "驻村干部补贴多少",
  "专家论证费多少",
  "领导小组办公室经费有吗",
  "身份证自助制证机项目多少钱",
  "微信公众号运维费多少",
  "银行手续费多少",
  "租机房的运营商有谁",
  "项目实施主体是谁",
];

describe("what is asked of a person", () => {
  test.each(PRIVATE)("withheld: %s", (question) => {
    expect(asksPrivate(question)).toBe(true);
  });

  test.each(OPEN)("open: %s", (question) => {
    expect(asksPrivate(question)).toBe(false);
  });
});
