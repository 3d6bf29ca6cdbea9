import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bestSentence } from "../../src/passages/best-sentence.js";
import { createRetriever } from "../../src/passages/retrieve.js";
import { documentPassages } from "../../src/passages/rows.js";
import { openStore, type Store } from "../../src/store/store.js";
import { draft, identityOf, put, remove, temporaryStore } from "./helpers.js";

const GRAIN = identityOf("青禾县粮食局", 2023, ["粮食局"]);
const WATER = identityOf("青禾县水利局", 2023);
const term = (subject: string, text: string) =>
  draft(text, { kind: "term", path: ["名词解释"], subject });

let store: Store;
let folder: string;
let done: () => void;
beforeEach(() => {
  ({ store, folder, done } = temporaryStore());
  put(store, "grain", GRAIN, [
    draft("负责储备粮轮换。", { kind: "duty", path: ["一、青禾县粮食局主要职责"] }),
    draft("负责应急供应。", { kind: "duty", path: ["一、青禾县粮食局主要职责"] }),
    draft("本年差旅费安排1,204.50万元。", { path: ["三、支出说明"] }),
    term("“三公”经费", "是指出国境、公车和接待。"),
    term("事业单位经营收入", "是指经营取得的收入。"),
  ]);
  put(store, "water", WATER, [
    draft("负责水库调度和应急供水。", { kind: "duty", path: ["一、青禾县水利局主要职责"] }),
    draft("负责应急供应。", { path: ["其他"] }),
    draft("负责应急供应。", { path: ["其他", "又一处"] }),
    term("三公经费", "是指三项公务开支。"),
    term("机构运行经费", "是指保障机构运行的开支。"),
  ]);
});
afterEach(() => done());

async function texts(query: string, options: object = {}) {
  const found = await createRetriever(store).search(query, { limit: 5, ...options });
  return found.map(({ passage }) => passage.text);
}

describe("search", () => {
  it("finds two-character words, numbers with separators and traditional characters", async () => {
    expect((await texts("差旅", { by: "words" }))[0]).toContain("差旅费");
    expect((await texts("1204.50", { by: "words" }))[0]).toContain("1,204.50");
    expect((await texts("儲備糧輪換"))[0]).toBe("负责储备粮轮换。");
  });

  it("finds by meaning what shares no word", async () => {
    expect(
      await texts("你们单位是干啥的", { by: "vectors", documents: ["grain"], limit: 2 }),
    ).toEqual(expect.arrayContaining(["负责储备粮轮换。", "负责应急供应。"]));
  });

  it("keeps to the documents and kinds asked for before the ranking is cut", async () => {
    const found = await createRetriever(store).search("应急供应", {
      limit: 1,
      documents: ["water"],
      kinds: ["duty"],
    });
    expect(found.map(({ passage }) => passage.text)).toEqual(["负责水库调度和应急供水。"]);
    expect(found[0]?.ranks).toEqual({ lexical: 1, vector: 1 });
    expect(await texts("应急供应", { documents: [] })).toEqual([]);
  });

  it("gives a text that a document repeats only once", async () => {
    const all = await texts("应急供应", { documents: ["water"] });
    expect(all.filter((text) => text === "负责应急供应。")).toHaveLength(1);
  });

  it("says how much of the question a passage holds", async () => {
    const coverage = async (query: string) => {
      const [best] = await createRetriever(store).search(query, { limit: 1 });
      return best?.coverage ?? 0;
    };
    expect(await coverage("粮食局的应急供应")).toBe(1);
    expect(await coverage("应急供应和苗圃绿化")).toBeGreaterThan(0.3);
    expect(await coverage("苗圃绿化路灯")).toBe(0);
  });

  it("answers nothing to nothing, and survives quotes and operators", async () => {
    expect(await texts("")).toEqual([]);
    expect(await texts('"应急" AND (NEAR* OR -')).not.toEqual([]);
  });

  it("sees at once what another connection adds or takes out", async () => {
    const retriever = createRetriever(store);
    const ask = async () => {
      const found = await retriever.search("苗圃绿化", { limit: 1, by: "words" });
      return found.map(({ passage }) => passage.text);
    };
    expect(await ask()).toEqual([]);
    const other = openStore(folder);
    put(other, "green", identityOf("园林局", 2023), [draft("负责苗圃绿化。")]);
    expect(await ask()).toEqual(["负责苗圃绿化。"]);
    remove(other, "green");
    expect(await ask()).toEqual([]);
    other.close();
  });

  it("takes out words and vectors with their passages, and replaces in one step", () => {
    put(store, "grain", GRAIN, [draft("只剩这一段。")]);
    const count = (table: string) =>
      store.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    expect(documentPassages(store, "grain").map((p) => p.text)).toEqual(["只剩这一段。"]);
    expect(count("passage_words")).toBe(count("passages"));
  });

  it("leaves vectors of another embedder alone until a writer makes them anew", async () => {
    store.change(() =>
      store.db.exec("UPDATE meta SET value = 'other/1/8' WHERE name = 'embedder'"),
    );
    store.change(() => store.db.exec("UPDATE passages SET vector = x'00'"));
    expect(await texts("应急供应", { by: "vectors" })).toEqual([]);
    expect(await texts("应急供应")).not.toEqual([]);
    put(store, "green", identityOf("园林局", 2023), [draft("负责苗圃绿化。")]);
    expect(await texts("应急供应", { by: "vectors" })).not.toEqual([]);
  });
});

describe("term", () => {
  const look = async (label: string, documents?: string[]) => {
    const hits = await createRetriever(store).term(label, documents);
    return hits.map(({ passage, match }) => [passage.documentId, passage.subject, match]);
  };

  it("finds every document that defines a label, however it is quoted or asked", async () => {
    const both = [
      ["grain", "“三公”经费", "exact"],
      ["water", "三公经费", "exact"],
    ];
    expect(await look("三公经费")).toEqual(both);
    expect(await look("什么是“三公”经费？")).toEqual(both);
    expect(await look("三公經費", ["water"])).toEqual(both.slice(1));
  });

  it("takes a part of a label, a label in a question, and a label that is alike", async () => {
    expect(await look("经营收入")).toEqual([["grain", "事业单位经营收入", "contained"]]);
    expect(await look("表里的事业单位经营收入指什么")).toEqual([
      ["grain", "事业单位经营收入", "contained"],
    ]);
    expect(await look("机构运作经费")).toEqual([["water", "机构运行经费", "near"]]);
    expect(await look("水库调度")).toEqual([]);
  });
});

describe("bestSentence", () => {
  const text =
    "本局成立于早年，编制若干名，办公地点在县城东关大街。与上年相比减少12.40万元，下降3.05%。主要原因是：两名干部退休，人员支出相应减少。车辆两辆，均为运输专用车。";

  it("quotes the sentence that answers, as it is printed", () => {
    expect(bestSentence({ text }, "车辆有几辆")).toBe("车辆两辆，均为运输专用车。");
  });

  it("takes two neighbours when both are needed", () => {
    expect(bestSentence({ text }, "与上年相比减少的原因")).toBe(
      "与上年相比减少12.40万元，下降3.05%。主要原因是：两名干部退休，人员支出相应减少。",
    );
  });

  it("quotes a short passage whole", () => {
    expect(bestSentence({ text: "甲。乙。" }, "乙")).toBe("甲。乙。");
  });
});
