// A project's words without an office: what another office calls nearly so is meant too.
import { describe, expect, test } from "vitest";
import { intentOf } from "../../src/questions/intent/read-intent.js";
import { withOtherOffices } from "../../src/questions/projects/other-offices.js";
import { read, VOCABULARY } from "./known.js";

const OTHER = {
  ...VOCABULARY,
  document: "d2",
  projects: [{ name: "湖岸日常巡护人员补助经费", aliases: ["湖岸日常巡护人员补助"] }],
};

function projectsOf(question: string): (string | null)[] {
  const u = read(question);
  const intent = withOtherOffices(intentOf(u, 0), u.text, [VOCABULARY, OTHER]);
  return intent.targets.flatMap(({ options }) => options.map(({ project }) => project));
}

describe("a project named in part, of no office", () => {
  test("may be another office's, whose name holds the words in order", () => {
    expect(projectsOf("湖岸巡护要花多少钱")).toEqual([
      "湖岸巡护补助经费",
      "湖岸日常巡护人员补助经费",
    ]);
  });

  test("named in full it is the one", () => {
    expect(projectsOf("湖岸巡护补助经费要花多少钱")).toEqual(["湖岸巡护补助经费"]);
  });
});
