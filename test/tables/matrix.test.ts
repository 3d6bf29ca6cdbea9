import { describe, expect, it } from "vitest";
import type { FigureDraft } from "../../src/model/figure.js";
import { readTables } from "../../src/tables/index.js";
import { content, heading, IDENTITY, lost, type Merged, merged, paragraph } from "./grids.js";

const HEAD = [
  "科目编码|||单位代码|单位（科目名称）|合计|基本支出||||项目支出|",
  "||||||小计|人员经费||公用经费||小计|其他运转类",
  "类|款|项|工资福利支 出|对个人和家庭的补助|商品和服务支出||资本性支出|||||",
];

function table(rows: readonly string[], title = "2031年部门支出预算表") {
  const blocks = [heading(title), paragraph("部门名称：清河县档案馆"), paragraph("单位：万元")];
  return readTables(content([...blocks, lost(rows, 10)]), IDENTITY)[0];
}

const at = (figures: readonly FigureDraft[] | undefined, line: number, field: number) =>
  figures?.find((f) => f.locator.line === line && f.locator.field === field);

describe("a header whose merged cells are lost", () => {
  const read = table([
    ...HEAD,
    "||||合计|90.00|60.00|40.00|5.00|15.00||30.00|30.00",
    "|||777|清河县档案馆|90.00|60.00|40.00|5.00|15.00||30.00|30.00",
    "201|26|04||档案馆|90.00|60.00|40.00|5.00|15.00||30.00|30.00",
  ]);

  it("is repaired by the table's arithmetic", () => {
    const figure = at(read?.figures, 15, 9);
    expect(figure?.row).toEqual(["201", "26", "04", "档案馆"]);
    expect(figure?.column).toEqual(["基本支出", "公用经费", "商品和服务支出"]);
    expect(figure).toMatchObject({ code: "2012604", value: "15.00", unit: "万元" });
    expect(figure?.key).toMatchObject({ measure: "goods", code: "2012604", scope: null });
    expect(read?.figures.every((each) => each.certainty === "certain")).toBe(true);
  });

  it("gives the department's own row the key of the total row", () => {
    const total = at(read?.figures, 13, 5);
    const own = at(read?.figures, 14, 5);
    expect(own).toMatchObject({ code: "777", row: ["777", "清河县档案馆"] });
    expect(own?.key).toEqual(total?.key);
  });

  it("makes an empty amount a figure without value", () => {
    expect(at(read?.figures, 15, 10)).toMatchObject({
      raw: "",
      value: null,
      column: ["基本支出", "公用经费", "资本性支出"],
    });
  });

  it("is uncertain where two readings survive", () => {
    const damaged = table([
      ...HEAD,
      // The empty column is gone: 商品 and 资本性, 对个人 and 工资 cannot be told apart.
      "||||合计|90.00|60.00|45.00|15.00|30.00|30.00",
      "201|26|04||档案馆|90.00|60.00|45.00|15.00|30.00|30.00",
    ]);
    expect(at(damaged?.figures, 14, 5)?.certainty).toBe("certain");
    expect(at(damaged?.figures, 14, 6)?.certainty).toBe("certain");
    expect(at(damaged?.figures, 14, 7)?.certainty).toBe("uncertain");
    expect(at(damaged?.figures, 14, 8)?.certainty).toBe("uncertain");
    expect(at(damaged?.figures, 14, 9)?.column).toEqual(["项目支出", "小计"]);
  });

  it("lets a sister table decide", () => {
    const general = heading("2031年一般公共预算支出预算表");
    const other = heading("2031年部门支出预算表");
    const full = lost([...HEAD, "201|26|04||档案馆|90.00|60.00|45.00||15.00||30.00|30.00"], 40);
    const narrow = lost([...HEAD, "201|26|04||档案馆|90.00|60.00|45.00|15.00|30.00|30.00"], 10);
    const unit = paragraph("单位：万元");
    const [first] = readTables(content([other, unit, narrow, general, unit, full]), IDENTITY);
    expect(at(first?.figures, 13, 8)).toMatchObject({
      certainty: "certain",
      column: ["基本支出", "公用经费", "商品和服务支出"],
    });
  });

  it("cites each column by the word printed above it, though another column prints its synonym", () => {
    const read = table(
      [
        "部门代码|部门名称|总计|本年收入||||上年结转结余||",
        "|||合计|一般公共预算||财政专户管理资金收入|合计|一般公共预算|财政专户管理资金",
        "||||小计|其中：财政拨款||||",
        "777|清河县档案馆|90.00|70.00|60.00|55.00|10.00|20.00|15.00|5.00",
      ],
      "2031年部门收入预算表",
    );
    expect(at(read?.figures, 13, 6)?.column).toEqual(["本年收入", "财政专户管理资金收入"]);
    expect(at(read?.figures, 13, 9)?.column).toEqual(["上年结转结余", "财政专户管理资金"]);
  });
});

describe("a header whose merged cells are known", () => {
  it("gives the paths directly", () => {
    const grid = merged([
      ["科目编码", 0, 0, 1, 3],
      ["单位代码", 0, 3, 3, 1],
      ["单位（科目名称）", 0, 4, 3, 1],
      ["合计", 0, 5, 3, 1],
      ["基本支出", 0, 6, 1, 2],
      ["项目支出", 0, 8, 3, 1],
      ["类", 1, 0, 2, 1],
      ["款", 1, 1, 2, 1],
      ["项", 1, 2, 2, 1],
      ["小计", 1, 6, 2, 1],
      ["人员经费", 1, 7],
      ["工资福利支出", 2, 7],
      ["201", 3, 0],
      ["26", 3, 1],
      ["04", 3, 2],
      ["", 3, 3],
      ["档案馆", 3, 4],
      ["90.0", 3, 5],
      ["60.0", 3, 6],
      ["60.0", 3, 7],
      ["31.0", 3, 8],
    ]);
    const [read] = readTables(content([heading("部门支出总体情况表"), grid]), IDENTITY);
    // 90 ≠ 60 + 31: the sum is a matter for the audit, the path stands.
    expect(read?.figures.map((figure) => [figure.column.join("/"), figure.key?.measure])).toEqual([
      ["合计", "expenditure"],
      ["基本支出/小计", "basic"],
      ["基本支出/人员经费/工资福利支出", "wages"],
      ["项目支出", "project"],
    ]);
    expect(read?.figures.every((figure) => figure.certainty === "certain")).toBe(true);
    expect(read?.figures[0]?.unit).toBeNull();
  });
});

describe("rows", () => {
  it("of two sides stand under their own labels", () => {
    const read = table(
      [
        "收入||支出|",
        "项目|金额|项目|金额",
        "一、一般公共预算|8.50|一、一般公共服务|6.00",
        "其中：财政拨款|8.00|二、外交|",
        "二、事业收入||八、社会保障和就业|2.50",
        "收入总计|8.50|支出总计|8.50",
      ],
      "2031 年部门收支预算表",
    );
    expect(read?.title).toBe("部门收支预算表");
    expect(at(read?.figures, 13, 1)?.row).toEqual(["一、一般公共预算", "其中：财政拨款"]);
    expect(at(read?.figures, 13, 1)?.key?.measure).toBe("income_fiscal");
    expect(at(read?.figures, 14, 3)?.key).toMatchObject({ measure: "expenditure", code: "208" });
    expect(at(read?.figures, 13, 3)).toMatchObject({ raw: "", value: null });
    expect(at(read?.figures, 15, 3)?.row).toEqual(["支出总计"]);
  });

  it("without a code take that of the row they continue", () => {
    const read = table(
      [
        "部门预算支出经济分类科目||政府预算支出经济分类科目||本年一般公共预算基本支出||",
        "科目编码|科目名称|科目编码|科目名称|合计|人员经费|公用经费",
        "合计||||9.00|9.00|",
        "30107|绩效工资|50501|工资福利支出|4.00|4.00|",
        "|绩效工资|50501|工资福利支出|5.00|5.00|",
      ],
      "2031年一般公共预算基本支出表",
    );
    const second = at(read?.figures, 14, 5);
    expect(second?.row).toEqual(["绩效工资", "50501", "工资福利支出"]);
    expect(second).toMatchObject({ code: "30107", key: { code: "30107", scope: "general" } });
  });

  it("without any label are the issuer's, or a total", () => {
    const three = table(
      [
        "“三公”经费合计|因公出国（境）费|公务用车购置及运行费|||公务接待费",
        "||小计|公务用车购置费|公务用车运行费|",
        "3.00||2.00||2.00|1.00",
      ],
      "2031年一般公共预算“三公”经费预算表",
    );
    expect(at(three?.figures, 12, 4)).toMatchObject({
      row: [],
      rowImplied: "清河县档案馆",
      column: ["公务用车购置及运行费", "公务用车运行费"],
      key: { measure: "vehicle_running" },
    });
  });

  it("cut by a page break are joined", () => {
    const [read] = readTables(
      content([
        heading("2031年部门支出预算表"),
        lost([...HEAD, "208|05|05||机关事业单位基本养老|4.00|4.00|4.00|||||"], 10),
        lost(["||||保险缴费支出||||||||", "221|02|01||住房公积金|2.00|2.00|2.00|||||"], 20),
      ]),
      IDENTITY,
    );
    expect(at(read?.figures, 13, 5)?.row.at(-1)).toBe("机关事业单位基本养老保险缴费支出");
    expect(at(read?.figures, 21, 7)?.column).toEqual(["基本支出", "人员经费", "工资福利支出"]);
  });
});

describe("an appropriation table", () => {
  const fiscal = lost(
    [
      "收入||支出|||||",
      "项 目|金 额|项 目|合 计|一般公共预算||政府性基金|国有资本经营预算",
      "||||小 计|其中：财政拨款||",
      "一、本年收入|8.00|一、本年支出|8.00|8.00|8.00||",
      "收入合计|8.00|支出合计|8.00|8.00|8.00||",
    ],
    30,
  );
  const sides = (other: string) =>
    lost(["收入||支出|", "项目|金额|项目|金额", `五、事业收入|${other}|一、一般公共服务|8.00`], 10);
  const read = (other: string) =>
    readTables(
      content([
        heading("2031年部门收支预算表"),
        sides(other),
        heading("2031年财政拨款收支预算表"),
        fiscal,
      ]),
      IDENTITY,
    )[1]?.figures;

  it("stands for all money only where there is no other income", () => {
    expect(at(read(""), 34, 3)?.key).toMatchObject({ measure: "expenditure", scope: null });
    expect(at(read("2.00"), 34, 3)?.key).toBeNull();
    expect(at(read("2.00"), 34, 4)?.key).toMatchObject({ scope: "general" });
  });
});

describe("tables of another region, merged cells known", () => {
  const keys = (title: string, cells: readonly Merged[], stage: "预算" | "决算" = "预算") =>
    readTables(content([heading(title), merged(cells)]), { ...IDENTITY, stage })[0]?.figures.map(
      ({ row, column, raw, key }) => [
        row.join("/"),
        column.join("/"),
        raw,
        key?.measure,
        key?.code,
      ],
    );

  it("expenditure under heads that only bracket", () => {
    expect(
      keys("2031年部门支出预算总表", [
        ["项目", 0, 0, 1, 4],
        ["支出预算", 0, 4, 1, 3],
        ["功能分类科目编码", 1, 0, 1, 3],
        ["功能分类科目名称", 1, 3, 2, 1],
        ["合计", 1, 4, 2, 1],
        ["基本支出", 1, 5, 2, 1],
        ["项目支出", 1, 6, 2, 1],
        ["类", 2, 0],
        ["款", 2, 1],
        ["项", 2, 2],
        ["205", 3, 0],
        ["", 3, 1],
        ["", 3, 2],
        ["教育支出", 3, 3],
        ["5,000", 3, 4],
        ["4,000", 3, 5],
        ["1,000", 3, 6],
        ["205", 4, 0],
        ["02", 4, 1],
        ["05", 4, 2],
        ["高等教育", 4, 3],
        ["5,000", 4, 4],
        ["4,000", 4, 5],
        ["1,000", 4, 6],
        ["合计", 5, 0, 1, 4],
        ["5,000", 5, 4],
        ["4,000", 5, 5],
        ["1,000", 5, 6],
      ]),
    ).toEqual([
      ["205/教育支出", "支出预算/合计", "5,000", "expenditure", "205"],
      ["205/教育支出", "支出预算/基本支出", "4,000", "basic", "205"],
      ["205/教育支出", "支出预算/项目支出", "1,000", "project", "205"],
      ["205/02/05/高等教育", "支出预算/合计", "5,000", "expenditure", "2050205"],
      ["205/02/05/高等教育", "支出预算/基本支出", "4,000", "basic", "2050205"],
      ["205/02/05/高等教育", "支出预算/项目支出", "1,000", "project", "2050205"],
      ["合计", "支出预算/合计", "5,000", "expenditure", null],
      ["合计", "支出预算/基本支出", "4,000", "basic", null],
      ["合计", "支出预算/项目支出", "1,000", "project", null],
    ]);
  });

  const three: readonly Merged[] = [
    ["“三公”经费预算数", 0, 0, 1, 2],
    ["“三公”经费决算数", 0, 2, 1, 2],
    ["合计", 1, 0],
    ["公务接待费", 1, 1],
    ["合计", 1, 2],
    ["公务接待费", 1, 3],
    ["9.00", 2, 0],
    ["9.00", 2, 1],
    ["7.00", 2, 2],
    ["7.00", 2, 3],
  ];

  it("a budget column of an outturn is of the stage it says", () => {
    const identity = { ...IDENTITY, stage: "决算" as const };
    const [table] = readTables(content([heading("“三公”经费支出决算表"), merged(three)]), identity);
    expect(table?.figures.map(({ raw, key, stage }) => [raw, key?.measure, stage])).toEqual([
      ["9.00", "three_public", "预算"],
      ["9.00", "reception", "预算"],
      ["7.00", "three_public", undefined],
      ["7.00", "reception", undefined],
    ]);
  });

  it("amounts belong to the labels left of them", () => {
    const read = keys("一般公共预算财政拨款基本支出决算表", [
      ["人员经费", 0, 0, 1, 3],
      ["公用经费", 0, 3, 1, 3],
      ["科目编码", 1, 0],
      ["科目名称", 1, 1],
      ["决算数", 1, 2],
      ["科目编码", 1, 3],
      ["科目名称", 1, 4],
      ["决算数", 1, 5],
      ["30101", 2, 0],
      ["基本工资", 2, 1],
      ["3.00", 2, 2],
      ["30201", 2, 3],
      ["办公费", 2, 4],
      ["2.00", 2, 5],
    ]);
    expect(read).toEqual([
      ["30101/基本工资", "人员经费/决算数", "3.00", "basic", "30101"],
      ["30201/办公费", "公用经费/决算数", "2.00", "basic", "30201"],
    ]);
  });

  it("two sides with their own heads", () => {
    expect(
      keys("2031年部门财务收支预算总表", [
        ["本年收入", 0, 0, 1, 2],
        ["本年支出", 0, 2, 1, 2],
        ["项目", 1, 0],
        ["预算数", 1, 1],
        ["项目", 1, 2],
        ["预算数", 1, 3],
        ["一、财政拨款收入", 2, 0],
        ["8.00", 2, 1],
        ["一、一般公共服务支出", 2, 2],
        ["8.00", 2, 3],
        ["1. 一般公共预算", 3, 0],
        ["8.00", 3, 1],
        ["", 3, 2],
        ["", 3, 3],
      ]),
    ).toEqual([
      ["一、财政拨款收入", "本年收入/预算数", "8.00", "income_fiscal", null],
      ["一、一般公共服务支出", "本年支出/预算数", "8.00", "expenditure", "201"],
      ["一、财政拨款收入/1.一般公共预算", "本年收入/预算数", "8.00", "income_general", null],
    ]);
  });
});
