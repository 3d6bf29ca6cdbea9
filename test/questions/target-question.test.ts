import { describe, expect, test } from "vitest";
import { classesNamed, targetQuestion } from "../../src/questions/projects/target-question.js";
import { read } from "./known.js";

describe("what a question wants of targets", () => {
  test.each([
    ["湖岸巡护补助经费有哪些绩效目标？", { all: true, whole: false, across: false, money: false }],
    ["部门整体绩效目标有哪些", { all: true, whole: true }],
    ["哪些项目的满意度目标在90%以上", { across: true }],
    ["巡护补助的成本上限是多少钱", { money: true, across: false }],
  ])("%s", (question, wanted) => expect(targetQuestion(read(question))).toMatchObject(wanted));

  test("how many are asked for, in these words", () => {
    expect(targetQuestion(read("湖岸巡护补助经费设了几个绩效指标"))?.count).toMatch(/几个/u);
  });

  test("the unit a number is asked in", () => {
    expect(targetQuestion(read("巡护员目标是多少人"))?.wish?.units).toContain("人");
  });

  test("a question that does not speak of targets is none", () => {
    expect(targetQuestion(read("湖岸巡护补助经费多少钱"))).toBeUndefined();
  });

  test("the longest class is meant", () => {
    const classes = ["效益指标", "社会效益指标", "成本指标"];
    expect(classesNamed("社会效益目标是什么", classes)).toEqual(["社会效益指标"]);
    expect(classesNamed("满意度多少", classes)).toEqual([]);
  });
});
