// Plans that are no plans, over real HTTP: the rules' answer stands in every figure and claim.
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Assistant } from "../../src/assistant.js";
import { Random } from "../../src/kernel/random.js";
import type { Answer } from "../../src/model/answer.js";
import { ModelServer } from "../support/model-server.js";
import { helped, loadCorpus, streamed } from "../support/planner-script.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { ASKED, PLANS } from "./hostile-plans.data.js";

const TRIES = 3;
const data = join(temporaryFolder("hostile-plans"), "data");
const alone = new Map<string, Answer>();
let server: ModelServer;
let assistant: Assistant;
const said = ({ elapsedMs: _, model: __, ...rest }: Answer) => rest;

beforeAll(async () => {
  await loadCorpus(data);
  server = await ModelServer.start([]);
  const plain = helped(data, server, "off");
  for (const question of ASKED) alone.set(question, await plain.ask(question));
  plain.close();
  assistant = helped(data, server, "always");
}, 60_000);
afterAll(async () => {
  assistant.close();
  await server.close();
});

test.each(PLANS)("$kind", async ({ make }) => {
  const draw = new Random(11);
  for (const question of ASKED) {
    for (let nth = 0; nth < TRIES; nth++) {
      server.follow(() => streamed(make(draw)));
      const answer = await assistant.ask(question);
      expect(["refused", "not_understood", "agreed"]).toContain(answer.model?.outcome);
      expect(said(answer)).toEqual(said(alone.get(question) ?? expect.unreachable()));
    }
  }
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});
