import { describe, expect, it } from "vitest";
import { bestSentence, firstSentences } from "../../src/passages/best-sentence.js";

const LONG =
  "本段说明全年收支的编制口径和范围，与各科室核对后由计划财务科统一填报并报县财政局审核。";

describe("the sentences of a passage that answer", () => {
  it("gives the reason where one is asked, with what it explains", () => {
    const text = `${LONG}收入总计88.20万元，比上年减少9.10万元。主要原因是：护坡工程已经完工。`;
    const best = bestSentence({ text }, "收入为什么减少");
    expect(best).toBe("收入总计88.20万元，比上年减少9.10万元。主要原因是：护坡工程已经完工。");
  });

  it("goes on to the next sentence where the reason is not marked as one", () => {
    const text = `车辆购置费预算0万元。本局属事业单位，由县机关事务中心统一派车。${LONG}`;
    expect(bestSentence({ text }, "车辆购置费为什么是0")).toContain("统一派车");
  });

  it("does not stop after the first of several reasons", () => {
    const text = `${LONG}支出增加12万元，主要原因：一是新招两名巡湖员；二是打捞船大修。${LONG}`;
    const best = bestSentence({ text }, "支出为什么增加");
    expect(best).toContain("二是打捞船大修。");
    expect(best).not.toContain("统一填报");
  });

  it("takes the sentence that says when, for a date that is asked", () => {
    const text = `${LONG}北岸护坡由养护科负责，委托设计院监理。北岸护坡开始时间为2月，工期十个月。`;
    expect(bestSentence({ text }, "北岸护坡什么时候开工")).toContain("工期十个月");
  });

  it("quotes a field from its beginning, only as far as is short", () => {
    const text = [1, 2, 3, 4, 5].map((n) => `${n}、${LONG}`).join("");
    const first = firstSentences({ text });
    expect(text.startsWith(first)).toBe(true);
    expect(first.length).toBeLessThanOrEqual(200);
    expect(first).toContain("3、");
  });

  it("quotes the sentence that names what 这些项目 are", () => {
    const named = "根据工作需要，选定蓝藻打捞等1个项目作为重点绩效目标项目。";
    const text = `${LONG}${named}按照管理要求，本局将对这些项目开展重点绩效评价。`;
    expect(bestSentence({ text }, "哪个项目做重点绩效评价")).toContain("蓝藻打捞");
  });

  it("takes no sentence about no change for the reason of one", () => {
    const text = `车辆购置费比上年增加0万元，主要原因：无购置计划。车辆运行费比上年增加0.3万元，主要原因：巡湖车老旧。${LONG}`;
    expect(bestSentence({ text }, "车辆费为什么增加了")).toContain("巡湖车老旧");
    expect(bestSentence({ text }, "车辆费为什么增加了")).not.toContain("无购置计划");
  });

  it("quotes a long reason from where it begins, all of it", () => {
    const head =
      "本局2031年收入总计88.20万元，支出总计88.20万元，与上年相比，收支总计各增加12.50万元，增长16.51%";
    const text = `${head}，主要原因：一是${"新招巡湖员并按规定调整薪级，".repeat(5)}人员经费增加；二是${"打捞船大修，".repeat(8)}维修费增加。`;
    const best = bestSentence({ text }, "收支总计为什么增加");
    expect(best.startsWith("主要原因：一是")).toBe(true);
    expect(best).toContain("维修费增加。");
  });

  it("goes on from a sentence that only heads the next", () => {
    const text = `${LONG}3、数据备份。每月对水质数据库备份一次。${LONG}`;
    expect(bestSentence({ text }, "水质监测数据备份")).toContain("每月对水质数据库备份");
  });
});
