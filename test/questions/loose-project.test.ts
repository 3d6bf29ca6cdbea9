import { describe, expect, test } from "vitest";
import { looseProject } from "../../src/questions/projects/loose-project.js";
import { read, VOCABULARY } from "./known.js";

describe("parts of a name in any order mean the one project they fit", () => {
  test.each([
    ["码头整修的依据是什么", "游客码头栈桥整修工程"],
    ["浮标监测项目什么时候开始", "水质监测浮标租赁"],
  ])("%s", (question, project) => {
    expect(looseProject(read(question), [VOCABULARY])?.project).toBe(project);
  });

  test.each(["路灯改造的依据是什么", "食堂什么时候开始"])("%s fits none", (question) => {
    expect(looseProject(read(question), [VOCABULARY])).toBeUndefined();
  });

  test("two names that fit alike name neither", () => {
    const twin = {
      ...VOCABULARY,
      projects: [
        ...VOCABULARY.projects,
        { name: "货运码头栈桥整修工程", aliases: ["货运码头栈桥整修工程"] },
      ],
    };
    expect(looseProject(read("码头栈桥整修的依据是什么"), [twin])).toBeUndefined();
  });
});
