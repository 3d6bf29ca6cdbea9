// Whatever a hostile model writes, over real HTTP: not one of its words or figures reaches a person.
// SCENES=1 prints the tally by kind.
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Assistant } from "../../src/assistant.js";
import { Random } from "../../src/kernel/random.js";
import type { Answer } from "../../src/model/answer.js";
import { type Act, delta, ModelServer } from "../support/model-server.js";
import { loadCorpus, streamed } from "../support/planner-script.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { slotsIn, wordedBy } from "../support/writer-script.js";
import { KINDS, type Kind, QUESTIONS, type Target } from "./adversarial.data.js";

const SEED = 7;
/** How often each kind is tried. */
const TRIES = 7;
const data = join(temporaryFolder("adversarial"), "data");
const draw = new Random(SEED);
/** The answers without a model, by question. */
const templates = new Map<string, Answer>();
/** How many slots each answer is cut into. */
const slots = new Map<string, readonly string[]>();
const tally = new Map<string, Record<string, number>>();

let server: ModelServer;
let assistant: Assistant;

/** What an answer says, apart from how long it took and how it came about. */
const said = ({ elapsedMs: _, writer: __, ...rest }: Answer) => rest;

beforeAll(async () => {
  await loadCorpus(data);
  server = await ModelServer.start([]);
  const plain = wordedBy(data, server, "off");
  assistant = wordedBy(data, server, "always");
  for (const question of QUESTIONS) {
    templates.set(question, await plain.ask(question));
    server.follow([streamed("")]);
    await assistant.ask(question);
    slots.set(question, server.seen[0] ? slotsIn(server.seen[0]) : []);
  }
  plain.close();
}, 60_000);
afterAll(async () => {
  assistant.close();
  await server.close();
  if (process.env["SCENES"] === "1") console.log(table());
});

function targetOf(question: string): Target {
  const { text, figures, citations } = templates.get(question) ?? expect.unreachable();
  const ids = slots.get(question) ?? [];
  const english = !/^\p{Script=Han}/u.test(question);
  return {
    ids,
    all: ids.map((id) => `{{${id}}}`).join(english ? ". " : "；"),
    lines: text.split("\n").filter((line) => !line.startsWith("[")),
    values: figures.length > 0 ? figures.map(({ value }) => value) : ["12.30"],
    units: figures.length > 0 ? figures.map(({ unit }) => unit ?? "") : ["万元"],
    labels: [...figures.map(({ label }) => label), ...citations.map(({ row }) => row ?? "")].filter(
      Boolean,
    ),
    office: citations[0]?.issuer ?? "",
  };
}

/** Questions a kind can be tried on. */
function fitting({ several }: Kind): string[] {
  return QUESTIONS.filter((question) => {
    const ids = slots.get(question) ?? [];
    return !several || (ids.length > 1 && ids[0] === "f1");
  });
}

function actOf(made: ReturnType<Kind["make"]>): Act {
  if (typeof made === "string") return streamed(made);
  const call = { index: 0, id: "c", function: { name: "answer", arguments: made.call } };
  return { events: [delta({ tool_calls: [call] }), delta({}, "tool_calls")] };
}

function table(): string {
  const rows = [...tally].map(([kind, counts]) => {
    const reasons = Object.entries(counts).map(([reason, count]) => `${reason} ${count}`);
    return `${kind}: ${reasons.join(", ")}`;
  });
  return [`${KINDS.length} kinds, ${KINDS.length * TRIES} completions`, ...rows].join("\n");
}

test("the questions are answered, and offered in slots", () => {
  expect([...templates.values()].every(({ status }) => status === "answered")).toBe(true);
  expect([...slots.values()].every(({ length }) => length > 0)).toBe(true);
  expect([...slots.values()].filter(({ length }) => length > 1).length).toBeGreaterThan(1);
  expect(KINDS.length).toBeGreaterThanOrEqual(30);
  expect(new Set(KINDS.map(({ kind }) => kind)).size).toBe(KINDS.length);
  expect(KINDS.length * TRIES).toBeGreaterThanOrEqual(300);
});

test("an honest wording of each is taken, so that refusing all is no way to pass", async () => {
  for (const question of QUESTIONS) {
    const { all } = targetOf(question);
    server.follow([streamed(all)]);
    const answer = await assistant.ask(question);
    expect([question, answer.writer?.outcome]).toEqual([question, "worded"]);
    expect(answer.figures).toEqual(templates.get(question)?.figures);
  }
});

test.each(KINDS)("$kind", async (kind) => {
  const questions = fitting(kind);
  const counts: Record<string, number> = {};
  for (let nth = 0; nth < TRIES; nth++) {
    const question = questions[(nth + draw.whole(0, 99)) % questions.length] ?? "";
    const target = targetOf(question);
    const made: string[] = [];
    server.follow(() => {
      const one = kind.make(target, draw);
      made.push(JSON.stringify(one));
      return actOf(one);
    });
    const answer = await assistant.ask(question);
    const template = templates.get(question) ?? expect.unreachable();
    expect([made, answer.writer?.outcome]).toEqual([made, "refused"]);
    expect(said(answer)).toEqual(said(template));
    const reason = answer.writer?.reason ?? "";
    counts[reason] = (counts[reason] ?? 0) + 1;
  }
  tally.set(kind.kind, counts);
});
