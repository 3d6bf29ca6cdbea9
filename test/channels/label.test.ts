// What AI had a part in is labelled so wherever it is shown, in Chinese and in English.
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ASSISTED } from "../../src/answers/texts.text.js";
import type { Assistant } from "../../src/assistant.js";
import { showAnswer } from "../../src/channels/cli/show-answer.js";
import { renderTelegram } from "../../src/channels/render/telegram.js";
import { renderTerminal } from "../../src/channels/render/terminal.js";
import { toMarkdown, toText } from "../../src/channels/render/wecom.js";
import type { Block, Part, Runtime } from "../../src/channels/runtime/types.js";
import { FINDER } from "../../src/finder/finder.text.js";
import { PLANNER } from "../../src/planner/planner.text.js";
import { WRITER } from "../../src/writer/writer.text.js";
import { callsAct, foundBy, idsIn, resultsIn } from "../support/finder-script.js";
import { ModelServer } from "../support/model-server.js";
import { loadCorpus } from "../support/planner-script.js";
import { runtimeOver, tell, textOf } from "../support/runtime.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const data = join(temporaryFolder("label"), "data");
const OFFICE = "洛阳市洛龙区人民政府办公室";
const QUESTIONS = {
  zh: `${OFFICE}2023年三公经费为什么下降？`,
  en: `Why did the three public expenses of ${OFFICE} fall in 2023?`,
};
let server: ModelServer;
let assistant: Assistant;
let runtime: Runtime;

beforeAll(async () => {
  await loadCorpus(data);
  const about = { about: "三公经费", office: OFFICE, year: 2023, limit: 1 };
  server = await ModelServer.start((seen) =>
    resultsIn(seen).length === 0
      ? callsAct(["find_figures", about])
      : callsAct(["hand_in", { ids: idsIn(seen) }]),
  );
  assistant = foundBy(data, server, "assist");
  ({ runtime } = runtimeOver(assistant));
});
afterAll(async () => {
  assistant.close();
  await server.close();
});

test("every text that says a model helped begins with the label", () => {
  for (const words of [PLANNER.helped, WRITER.worded, FINDER.found]) {
    expect(words.zh.startsWith(ASSISTED.zh)).toBe(true);
    expect(words.en.startsWith(ASSISTED.en)).toBe(true);
  }
  expect(ASSISTED.zh).toBe("AI 辅助生成");
});

function blocksOf(part: Part | undefined): readonly Block[] {
  return part?.kind === "message" ? part.blocks : [];
}

test.each(["zh", "en"] as const)("%s: in every channel", async (locale) => {
  const label = ASSISTED[locale];
  const { parts } = await tell(runtime, QUESTIONS[locale], { locale, chat: locale });
  const blocks = blocksOf(parts[0]);
  const notes = blocks.flatMap((one) => (one.kind === "note" ? [one.text] : []));
  expect(notes.join("\n")).toContain(label);
  const shown = {
    telegram: renderTelegram(blocks).map(({ html }) => html),
    "telegram without HTML": renderTelegram(blocks).map(({ plain }) => plain),
    "wecom application": toText(blocks),
    "wecom bot": toMarkdown(blocks),
    terminal: [renderTerminal(blocks)],
    "command line": [showAnswer(await assistant.ask(QUESTIONS[locale]), locale)],
  };
  for (const [channel, texts] of Object.entries(shown)) {
    expect([channel, texts.join("\n").replaceAll("\\", "").includes(label)]).toEqual([
      channel,
      true,
    ]);
  }
});

test.each(["zh", "en"] as const)("%s: in the receipt and in the export", async (locale) => {
  const label = ASSISTED[locale];
  const where = { locale, chat: `${locale} later` };
  await tell(runtime, QUESTIONS[locale], where);
  const receipt = await tell(runtime, "/receipt", where);
  expect(receipt.parts.map(textOf).join("\n")).toContain(label);
  const [file] = (await tell(runtime, "/export", where)).parts;
  const bytes = file?.kind === "file" ? file.bytes : new Uint8Array();
  const [sheet] = Object.values(read(bytes).Sheets);
  expect(sheet && utils.sheet_to_csv(sheet)).toContain(label);
});

test("an answer without a model carries no such label", async () => {
  const { parts } = await tell(runtime, `${OFFICE}2023年三公经费是多少？`, { chat: "plain" });
  const text = parts.map(textOf).join("\n");
  expect(text).not.toContain(ASSISTED.zh);
  const [file] = (await tell(runtime, "/export", { chat: "plain" })).parts;
  const bytes = file?.kind === "file" ? file.bytes : new Uint8Array();
  const [sheet] = Object.values(read(bytes).Sheets);
  expect(sheet && utils.sheet_to_csv(sheet)).not.toContain(ASSISTED.zh);
});
