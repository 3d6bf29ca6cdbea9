import { describe, expect, it } from "vitest";
import { askedCount } from "../../src/answers/prose/asked-count.js";
import { fitsAsked } from "../../src/answers/prose/asked-fit.js";

describe("a number of things that is asked for", () => {
  it("must stand in the sentence, in its unit and with its noun", () => {
    const calls = askedCount("热线一共接了多少个电话");
    expect(calls?.stated("热线全年受理电话3600个。")).toBe(true);
    expect(calls?.stated("热线2031年办理诉求3600个。")).toBe(false);
    expect(calls?.stated("热线接听电话的服务费为20.00万元。")).toBe(false);
  });

  it("counts people as people", () => {
    const people = askedCount("公司派几个人驻场");
    expect(people?.stated("公司指派1名技术人员驻场。")).toBe(true);
    expect(people?.stated("公司负责2个项目的驻场服务。")).toBe(false);
  });

  it("is not asked by 哪几个, nor by 几个 inside a topic", () => {
    expect(askedCount("哪几个股室管这事")).toBeUndefined();
    expect(askedCount("几个分项当中哪些没安排钱")).toBeUndefined();
  });
});

describe("a time or a place that is asked for", () => {
  it("must stand in the sentence", () => {
    expect(fitsAsked("水文站哪年成立的", "水文站于2019年成立。")).toBe(true);
    expect(fitsAsked("水文站哪年成立的", "成立水文监测专班，集中开展工作。")).toBe(false);
    expect(fitsAsked("新站盖在什么位置", "新站位于湖滨路与渔港路路口。")).toBe(true);
    expect(fitsAsked("巡湖员住在哪个村", "确保驻村补贴落实到位。")).toBe(false);
    expect(fitsAsked("养护科科长是谁", "局本部内设养护科。")).toBe(false);
  });
});
