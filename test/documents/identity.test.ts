import { describe, expect, test } from "vitest";
import { readIdentity } from "../../src/documents/index.js";
import { regionOf } from "../../src/documents/naming/region.js";
import { text } from "../../src/documents/text.js";
import { BlankForm, NotABudget } from "../../src/kernel/errors.js";
import type { Identity } from "../../src/model/document.js";
import { utf8 } from "./sample.js";

function identity(...lines: string[]): Identity {
  return readIdentity(text.read(utf8(lines.join("\n")), "x.txt"), "x.txt");
}

const MONEY = "2031年收入总计5.00万元，支出总计5.00万元。";

describe("region", () => {
  test.each([
    ["襄阳市襄城区人民政府办公室", ["襄阳市", "襄城区"]],
    ["青禾县清源湖管理局", ["青禾县"]],
    ["郑州市政务服务中心", ["郑州市"]],
    ["南阳市市场监督管理局", ["南阳市"]],
    ["南阳市城市管理局", ["南阳市"]],
    ["南阳市民政局", ["南阳市"]],
    ["上海市浦东新区城乡建设委员会", ["上海市", "浦东新区"]],
    ["浙江省丽水市景宁畲族自治县东坑镇人民政府", ["浙江省", "丽水市", "景宁畲族自治县", "东坑镇"]],
    ["内蒙古自治区锡林郭勒盟太仆寺旗医疗保障局", ["内蒙古自治区", "锡林郭勒盟", "太仆寺旗"]],
    ["恩施土家族苗族自治州教育局", ["恩施土家族苗族自治州"]],
    ["兰州市教育局", ["兰州市"]],
    ["景德镇市昌江区人民法院", ["景德镇市", "昌江区"]],
    ["湖南省津市市审计局", ["湖南省", "津市市"]],
    ["广东省交通运输厅", ["广东省"]],
    ["青岛市市南区八大峡街道办事处", ["青岛市", "市南区", "八大峡街道"]],
    ["合肥经济技术开发区社会发展局", ["合肥经济技术开发区"]],
    ["中共襄阳市委组织部", ["襄阳市"]],
    ["共青团襄阳市襄城区委员会", ["襄阳市", "襄城区"]],
    ["城市管理委员会", []],
    ["社区服务中心", []],
    ["行政服务中心", []],
  ])("%s", (name, region) => {
    expect(regionOf(name)).toEqual(region);
  });
});

describe("issuer, year and kind", () => {
  test("from a cover on two lines", () => {
    const found = identity("云岭市教育局", "2031年度部门预算", "二〇三一年二月", MONEY);
    expect(found).toEqual({
      issuer: { name: "云岭市教育局", region: ["云岭市"], level: "部门", aliases: [] },
      year: 2031,
      stage: "预算",
      title: "云岭市教育局2031年度部门预算",
      dated: "2031-02",
    });
  });

  test("from captions of tables, the short name of the cover an alias", () => {
    const found = identity(
      "2031年度审计中心部门预算说明",
      "审计中心2031年收入总计5.00万元。",
      "2031年收支总表",
      "单位：云岭市审计中心",
      "单位：万元",
      "支出\t5.00",
    );
    expect(found.issuer.name).toBe("云岭市审计中心");
    expect(found.issuer.aliases).toEqual([{ name: "审计中心", origin: "line 1" }]);
    expect(found.title).toBe("云岭市审计中心2031年度部门预算");
  });

  test("from a part's heading where there is no cover", () => {
    const found = identity(
      "第一部分",
      "青禾县图书馆概况",
      "第二部分",
      "2031年青禾县图书馆预算情况说明",
      "县图书馆2031年收入总计5.00万元。",
    );
    expect(found.issuer).toMatchObject({ name: "青禾县图书馆", region: ["青禾县"] });
    expect(found.issuer.aliases).toEqual([{ name: "县图书馆", origin: "line 5" }]);
    expect(found).toMatchObject({ year: 2031, dated: null, title: "青禾县图书馆2031年度部门预算" });
  });

  test("from the form of targets", () => {
    const found = identity(
      "2031年部门整体绩效目标表",
      "部门（单位）名称\t\t云岭市水利局\t",
      "预算支出\t\t12.50\t",
    );
    expect(found.issuer.name).toBe("云岭市水利局");
  });

  test.each([
    ["云岭市第一小学2031年单位预算", "单位", "预算"],
    ["云岭市教育局本级2031年度单位预算公开", "本级", "预算"],
    ["云岭市教育局（本级）2031年度预算", "本级", "预算"],
    ["云岭市委宣传部2031年部门预算", "部门", "预算"],
    ["云岭市教育局（汇总）2031年部门预算", "部门", "预算"],
    ["2031年度云岭市财政局部门决算", "部门", "决算"],
    ["关于云岭市财政局2031年度部门决算公开的说明", "部门", "决算"],
    ["云岭市财政局2031年部门预算及2029年部门决算公开", "部门", "预算"],
  ])("%s", (title, level, stage) => {
    const found = identity(title, MONEY);
    expect(found).toMatchObject({ year: 2031, stage, issuer: { level } });
    expect(found.issuer.name).toMatch(/^云岭市(?:第一小学|教育局|委宣传部|财政局)$/);
  });

  test("the stage is what the title names, not what tables speak of in passing", () => {
    const tables = ["2031年一般公共预算支出决算表", "2031年政府性基金预算支出决算表"];
    expect(identity("云岭市财政局2031年部门预算", MONEY, ...tables).stage).toBe("预算");
    expect(identity("一、云岭市财政局概况", MONEY, ...tables).stage).toBe("决算");
  });

  test("without a title it is what most headings name", () => {
    const headings = ["二、收入预算情况说明", "三、支出预算情况说明", "四、2030年决算情况说明"];
    expect(identity("一、云岭市财政局概况", MONEY, ...headings).stage).toBe("预算");
  });

  test.each([
    ["2031年5月8日", "2031-05-08"],
    ["二〇三一年十二月三十日", "2031-12-30"],
    ["发布日期：2031-05-08", "2031-05-08"],
  ])("dated %s", (line, dated) => {
    expect(identity("云岭市财政局2031年部门预算", line, MONEY).dated).toBe(dated);
  });

  test("the unit of a table is nobody's name", () => {
    const units = ["单位：万元", "单位：万元、辆、台", "单位：万元、辆、台"];
    const found = identity("云岭市财政局2031年部门预算", ...units, MONEY);
    expect(found.issuer.name).toBe("云岭市财政局");
  });

  test("a name that a sentence drags along never beats a printed one", () => {
    const found = identity(
      "云岭市财政局2031年部门预算",
      "对比往年云岭市财政局2031年收入总计5.00万元。",
    );
    expect(found.issuer).toMatchObject({ name: "云岭市财政局", aliases: [] });
  });
});

describe("refusals", () => {
  test("a letter is no budget, and the message says what is missing", () => {
    const read = (): unknown => identity("亲爱的朋友：", "湖边的花开了，盼你来看。");
    expect(read).toThrow(NotABudget);
    expect(read).toThrow("issuer");
    expect(read).toThrow("year");
  });

  test("a notice about a budget without amounts is none", () => {
    expect(() => identity("云岭市财政局2031年部门预算", "现将有关事项通知如下。")).toThrow(
      "income and expenditure",
    );
  });

  test("a form nobody filled in", () => {
    const form = [
      "2031年部门收支总表",
      "单位：万元",
      "项目\t预算数",
      "**\t1\t2\t3",
      "一般公共预算\t",
      "2031年部门支出表",
      "科目编码\t\t科目名称\t合计",
      "201\t03\t行政运行\t",
      "单位价值50万元以上通用设备\t",
    ];
    expect(() => identity(...form)).toThrow(BlankForm);
    expect(() => identity("云岭市财政局2031年部门预算", ...form, "合计\t3.20")).not.toThrow();
  });
});

test("a district in the title is no issuer; the department a caption names is", () => {
  const cover = ["上海市青禾区2031年区级部门预算", "预算主管部门：上海市青禾区清源湖管理局"];
  const table = ["2031年部门支出预算总表", "编制部门：上海市青禾区清源湖管理局 单位：元"];
  const { issuer } = identity(...cover, "上海市青禾区清源湖管理局主要职能", ...table, MONEY);
  expect(issuer).toMatchObject({
    name: "上海市青禾区清源湖管理局",
    region: ["上海市", "青禾区"],
  });
});
