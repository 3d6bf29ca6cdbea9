import { describe, expect, it } from "vitest";
import { EMBEDDER, embed, embedPassage } from "../../src/passages/embedder.js";
import { tokens } from "../../src/passages/tokens.js";

const cosine = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

describe("embed", () => {
  it("gives unit vectors of its width, the same every time, and nothing for nothing", () => {
    const vector = embed("粮库屋面修缮");
    expect(vector).toHaveLength(EMBEDDER.width);
    expect(cosine(vector, vector)).toBeCloseTo(1, 5);
    expect(embed("粮库屋面修缮")).toEqual(vector);
    expect(embed("，。").every((value) => value === 0)).toBe(true);
  });

  it("changes no vector without a new version", () => {
    // If this fails, raise EMBEDDER.version: stored vectors would no longer fit the queries.
    const vector = embed("负责储备粮轮换，热线12345。");
    const places = [...vector.keys()].filter((i) => vector[i] !== 0);
    const sum = places.reduce((total, i) => total + i * (vector[i] ?? 0), 0);
    expect([EMBEDDER.version, places.length, sum.toFixed(3)]).toMatchInlineSnapshot(`
      [
        "2",
        22,
        "-73.737",
      ]
    `);
  });

  it("folds: width, traditional characters and case do not matter", () => {
    expect(embed("儲備糧ＡＢＣ")).toEqual(embed("储备粮abc"));
  });

  it("puts like texts nearer than unlike ones, and headings count", () => {
    const query = embed("粮库屋面为什么要修");
    const like = embedPassage("粮库修缮 必要性", "雨季渗漏，粮堆霉变。");
    const unlike = embedPassage("车辆情况", "年末有两辆运输车。");
    expect(cosine(query, like)).toBeGreaterThan(cosine(query, unlike) + 0.1);
  });
});

describe("tokens", () => {
  it("gives bigrams, lone characters, latin and number words", () => {
    expect(tokens("差旅费，税 1,204.50万元 VPN")).toEqual([
      "差旅",
      "旅费",
      "税",
      "1204p50",
      "万元",
      "vpn",
    ]);
  });
});
