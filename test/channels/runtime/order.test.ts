import { expect, test } from "vitest";
import { MOST_WAITING } from "../../../src/channels/runtime/queue.js";
import { RUNTIME_TEXTS } from "../../../src/channels/runtime/texts.text.js";
import type { Outlet } from "../../../src/channels/runtime/types.js";
import { Unwanted } from "../../../src/channels/runtime/unwanted.js";
import { openChats } from "../../../src/store/chats.js";
import { collecting, runtimeOver, said, tell } from "../../support/runtime.js";
import { asking, echo, gate } from "../../support/telegram.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

const SAY = RUNTIME_TEXTS.zh;
const folder = temporaryFolder("chat-order");
let count = 0;
const freshFolder = (): string => `${folder}/${++count}`;

test("answers of one conversation come in the order of its questions, others meanwhile", async () => {
  const slow = gate();
  const { runtime } = runtimeOver(
    asking(async (question) => {
      if (question === "慢") await slow.opened;
      return { text: question };
    }),
  );
  const outlet = collecting();
  const first = runtime.receive(said("慢"), outlet);
  const second = runtime.receive(said("快"), outlet);
  await runtime.receive(said("别处", { user: "u2" }), outlet);
  expect(outlet.texts()).toEqual(["别处"]);
  slow.open();
  await Promise.all([first, second]);
  expect(outlet.texts()).toEqual(["别处", "慢", "快"]);
});

test("the same delivery is answered once, whoever comes between, and after a restart", async () => {
  const data = freshFolder();
  const [one, two] = [said("一"), said("二")];
  const outlet = collecting();
  const chats = openChats(data);
  const { runtime } = runtimeOver(echo, { chats });
  await Promise.all([one, two, one].map((delivery) => runtime.receive(delivery, outlet)));
  await runtime.receive(one, outlet);
  chats.close();
  const again = openChats(data);
  await runtimeOver(echo, { chats: again }).runtime.receive(two, outlet);
  expect(outlet.texts()).toEqual(["[一]", "[二]"]);
  const channel = "wecom" as const;
  await runtimeOver(echo, { chats: again }).runtime.receive({ ...two, channel }, outlet);
  expect(outlet.texts()).toHaveLength(3);
  again.close();
});

test("what was taken and not answered when the process died is answered once, in order", async () => {
  const data = freshFolder();
  const never = gate();
  const dying = openChats(data);
  const { runtime } = runtimeOver(
    asking(async () => {
      await never.opened;
      return { text: "不会发出" };
    }),
    { chats: dying },
  );
  for (const text of ["一", "二", "三"]) {
    void runtime.receive(said(text, { handle: text }), collecting());
  }
  void runtime.receive(said("没有回路"), collecting());
  // No close: a process that is killed says nothing.
  const outlet = collecting();
  const handles: string[] = [];
  for (const _ of ["start", "start again"]) {
    const chats = openChats(data);
    await runtimeOver(echo, { chats }).runtime.resume("terminal", (handle) => {
      handles.push(handle);
      return outlet;
    });
    chats.close();
  }
  expect(outlet.texts()).toEqual(["[一]", "[二]", "[三]"]);
  expect(handles).toEqual(["一", "二", "三"]);
  dying.close();
});

test("a reply that was half sent goes on where it stopped, without being made again", async () => {
  const data = freshFolder();
  const chats = openChats(data);
  let asked = 0;
  const assistant = asking(async (question) => {
    asked += 1;
    return { text: question };
  });
  const parts: string[] = [];
  const breaking: Outlet = {
    send: async (part) => {
      if (parts.length > 0) throw new Error("the network is gone");
      parts.push(part.kind);
    },
    handle: () => "with a placeholder",
  };
  const checked = { ...assistant, check: async () => REPORT };
  const { runtime } = runtimeOver(checked, { chats });
  await runtime.receive(said("/check 某局2023年支出为5万元。", { handle: "h" }), breaking);
  await runtime.receive(said("没发出", { handle: "h" }), breaking);
  expect(parts).toEqual(["message"]);
  chats.close();
  const again = openChats(data);
  const outlet = collecting();
  const handles: string[] = [];
  await runtimeOver(checked, { chats: again }).runtime.resume("terminal", (handle) => {
    handles.push(handle);
    return outlet;
  });
  expect(outlet.texts()).toEqual([expect.stringMatching(/^file: /), "没发出"]);
  expect(handles).toEqual(["with a placeholder", "h"]);
  expect(asked).toBe(1);
  again.close();
});

const REPORT = {
  claims: [],
  citations: [],
  notes: ["没有数字".repeat(1000)],
  dataVersion: "1",
  elapsedMs: 1,
};

test("whoever wants nothing any more gets nothing after a restart either", async () => {
  const chats = openChats(freshFolder());
  const { runtime } = runtimeOver(echo, { chats });
  const gone: Outlet = {
    send: async () => {
      throw new Unwanted();
    },
  };
  await runtime.receive(said("走了", { handle: "h" }), gone);
  const outlet = collecting();
  await runtime.resume("terminal", () => outlet);
  expect(outlet.texts()).toEqual([]);
  chats.close();
});

test("what was left long ago is said to be lost, not answered out of nowhere", async () => {
  const chats = openChats();
  const never = gate();
  const stuck = asking(async () => {
    await never.opened;
    return {};
  });
  let now = 1_700_000_000_000;
  void runtimeOver(stuck, { chats, now: () => now }).runtime.receive(
    said("旧", { handle: "h" }),
    collecting(),
  );
  now += 3_600_000;
  const outlet = collecting();
  await runtimeOver(echo, { chats, now: () => now }).runtime.resume("terminal", () => outlet);
  expect(outlet.texts()).toEqual([SAY.lost]);
});

test("a stop waits, and then says to whom it waited too long for", async () => {
  const never = gate();
  const { runtime } = runtimeOver(
    asking(async () => {
      await never.opened;
      return { text: "太晚" };
    }),
  );
  const [kept, lost] = [collecting(), collecting()];
  const answers = [
    runtime.receive(said("一", { handle: "h" }), kept),
    runtime.receive(said("二", { user: "u2" }), lost),
  ];
  await runtime.idle(0);
  expect(kept.progress).toEqual([SAY.restarting]);
  expect(lost.texts()).toEqual([SAY.lost]);
  never.open();
  await Promise.all(answers);
  expect([...kept.texts(), ...lost.texts()]).toEqual([SAY.lost]);
});

test("nothing of a message is kept once its reply is out", async () => {
  const { runtime, chats } = runtimeOver(echo);
  await runtime.receive(said("秘密", { handle: "h" }), collecting());
  const rows = chats.db.prepare("SELECT pending, outbox FROM deliveries").all();
  expect(rows).toEqual([{ pending: null, outbox: null }]);
});

test("too many waiting messages of one conversation are refused in one line", async () => {
  const slow = gate();
  const { runtime } = runtimeOver(
    asking(async (question) => {
      await slow.opened;
      return { text: question };
    }),
  );
  const outlet = collecting();
  const waiting = Array.from({ length: MOST_WAITING }, (_, n) =>
    runtime.receive(said(String(n)), outlet),
  );
  for (let n = 0; n < 3; n++) await tell(runtime, "多").then(({ texts }) => outlets.push(texts()));
  expect(outlets).toEqual([[SAY.busy], [], []]);
  slow.open();
  await Promise.all(waiting);
  expect(outlet.texts()).toHaveLength(MOST_WAITING);
});

const outlets: string[][] = [];
