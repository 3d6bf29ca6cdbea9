import { describe, expect, it } from "vitest";
import { enumerationOf, enumerationUnder } from "../../src/passages/enumeration.js";

describe("names that a passage lists", () => {
  it("takes the names alone: neither what leads to them nor how many there are", () => {
    const text = "本局部门预算包括：综合科、水政执法科（值班室）、闸门调度科3个职能科室的预算。";
    expect(enumerationOf({ text }, "division")?.items).toEqual([
      "综合科",
      "水政执法科（值班室）",
      "闸门调度科",
    ]);
  });

  it("parts the last two names, and no name that holds the joining word", () => {
    const pair = "局本部内设综合科、养护科和计划财务科。";
    expect(enumerationOf({ text: pair }, "division")?.items).toEqual([
      "综合科",
      "养护科",
      "计划财务科",
    ]);
    const one = "局本部内设综合科、湖区水质和数据资源科。";
    expect(enumerationOf({ text: one }, "division")?.items).toEqual([
      "综合科",
      "湖区水质和数据资源科",
    ]);
  });

  it("reads numbered lines", () => {
    const text = "具体包括：\n1. 青禾县清源湖管理局（本部）。\n2. 青禾县湖区水文站。";
    expect(enumerationOf({ text }, "office")?.items).toEqual([
      "青禾县清源湖管理局（本部）",
      "青禾县湖区水文站",
    ]);
  });

  it("finds what stands in brackets behind an office's name", () => {
    const text =
      "县水利局(包含县水文总站、县河道管理段2个三级单位)县航道局(包含县船闸管理所、县航标站)";
    expect(enumerationUnder({ text }, "航道局")?.items).toEqual(["县船闸管理所", "县航标站"]);
  });

  it("finds no names of the asked kind in a list of things", () => {
    const text = "主要用于燃料费、维修费、过路费等支出。";
    expect(enumerationOf({ text }, "division")).toBeUndefined();
  });
});
