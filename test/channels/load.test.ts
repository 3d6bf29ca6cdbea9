import { afterAll, beforeAll, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { LOAD_QUESTIONS } from "../support/load.data.js";
import { carry } from "../support/load.js";
import { LINES } from "../support/load-lines.js";
import { corpus } from "../support/runtime.js";
import { asking } from "../support/telegram.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const data = temporaryFolder("load");

let assistant: Assistant;
beforeAll(async () => {
  assistant = openAssistant({ data });
  await assistant.ingest(corpus("000", "003"), {});
}, 120_000);
afterAll(() => assistant.close());

test.each(Object.keys(LINES))(
  "%s: 20 chats with 5 questions each at once, answered in order, none lost, none doubled",
  async (channel) => {
    const questions = LOAD_QUESTIONS.slice(0, 5);
    const { answers, faults } = await carry(assistant, 20, questions, LINES[channel]);
    expect(faults).toEqual([]);
    expect(answers).toBe(100);
  },
  120_000,
);

test("a load that loses an answer is seen", async () => {
  let count = 0;
  const losing = asking(async (question) => {
    count += 1;
    if (count === 3) throw new Error("lost");
    return { text: question };
  });
  expect((await carry(losing, 2, ["一", "二"])).faults).toHaveLength(1);
});
