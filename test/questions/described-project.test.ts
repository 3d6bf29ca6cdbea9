import { describe, expect, test } from "vitest";
import { contentWordsOf } from "../../src/questions/intent/content-words.js";
import { describedProject } from "../../src/questions/projects/described-project.js";
import { read, VOCABULARY } from "./known.js";

const described = async (question: string) =>
  describedProject(await contentWordsOf(read(question)), [VOCABULARY]);

describe("a project that is described", () => {
  test.each([
    ["听说码头要翻修，批了多少", "游客码头栈桥整修工程"],
    ["给巡护员发补贴的那笔钱是多少", "湖岸巡护补助经费"],
  ])("%s", async (question, project) => {
    expect((await described(question)).only?.project).toBe(project);
  });

  test.each(["食堂设备花了多少", "路灯电缆多少钱"])("%s fits none", async (question) => {
    expect((await described(question)).only).toBeUndefined();
  });

  test("a project whose targets alone say it is not the project described", async () => {
    expect((await described("数量多少钱")).only).toBeUndefined();
  });
});
