import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RUNTIME_TEXTS } from "../../../src/channels/runtime/texts.text.js";
import { corpus, runtimeOn, tell } from "../../support/runtime.js";

const SAY = RUNTIME_TEXTS.zh;
const BOSS = { user: "boss" };
const LIMIT = 2_000_000;
const NAME = "2023预算.html";
const folder = mkdtempSync(join(tmpdir(), "upload-"));
const bytes = new Uint8Array(readFileSync(corpus("004")[0] ?? ""));
let product: ReturnType<typeof runtimeOn>;

beforeAll(() => {
  const settings = { admins: ["terminal:boss"], largestFile: LIMIT };
  product = runtimeOn(folder, { settings });
});
afterAll(() => {
  product.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = (content: Uint8Array, more: { name?: string; size?: number } = {}) => ({
  content: { kind: "file", name: NAME, ...more, fetch: async () => content } as const,
});
const send = (content: Uint8Array, more = {}) =>
  tell(product.runtime, "", { ...BOSS, ...file(content, more) });

test("from anybody else it is refused before anything is fetched", async () => {
  let fetched = 0;
  const fetch = async (): Promise<Uint8Array> => {
    fetched += 1;
    return bytes;
  };
  const content = { kind: "file", name: NAME, fetch } as const;
  expect((await tell(product.runtime, "", { content })).texts()).toEqual([SAY.adminsOnly]);
  const big = { kind: "file", name: NAME, size: LIMIT + 1, fetch } as const;
  expect((await tell(product.runtime, "", { ...BOSS, content: big })).texts()[0]).toMatch(/太大/);
  expect(fetched).toBe(0);
  expect((await send(new Uint8Array(LIMIT + 1))).texts()[0]).toMatch(/太大/);
  expect(await product.assistant.documents()).toEqual([]);
});

test("an administrator's is loaded, with progress and a summary, and stays loaded", async () => {
  const outlet = await send(bytes);
  expect(outlet.progress).toEqual([
    SAY.fetching(NAME),
    SAY.reading(NAME),
    SAY.auditing,
    SAY.examining,
  ]);
  const [summary = ""] = outlet.texts();
  expect(summary).toMatch(/^已收录：2023预算\.html\n表 10 张，数字 724 个/);
  expect(summary).toMatch(/勾稽：错误 \d+ 处/);
  expect(summary).toMatch(/自测：\d+ 题答对 \d+ 题。$/);
  const [loaded] = await product.assistant.documents();
  expect(existsSync(loaded?.sourcePath ?? folder)).toBe(false);
  const question = "封丘县政务服务和大数据管理局2023年支出总计是多少？";
  expect((await tell(product.runtime, question)).texts()[0]).toMatch(/^540\.82 万元/);
  expect((await send(bytes)).texts()[0]).toMatch(/^内容没有变化/);
});

test("the same budget under the same name is replaced, another name is another edition", async () => {
  const changed = new TextEncoder().encode(`${new TextDecoder().decode(bytes)}<!-- 改 -->`);
  expect((await send(changed)).texts()[0]).toMatch(/^已替换旧的一份/);
  expect(await product.assistant.documents()).toHaveLength(1);
  expect((await send(bytes, { name: "另一份.html" })).texts()[0]).toMatch(/^已收录/);
  expect(await product.assistant.documents()).toHaveLength(2);
  expect((await tell(product.runtime, "/remove 另一份.html", BOSS)).texts()[0]).toMatch(/^已移除/);
  expect(await product.assistant.documents()).toHaveLength(1);
});

test.each([
  ["broken", "坏.pdf", new TextEncoder().encode("%PDF-1.4 not really")],
  ["no budget", "诗.txt", new TextEncoder().encode("床前明月光")],
  ["empty", "空.html", new Uint8Array(0)],
])("a %s file is said to be so, without our paths", async (_, name, content) => {
  const [text = ""] = (await send(content, { name })).texts();
  expect(text).toMatch(new RegExp(`^没能收录：${name}（`));
  expect(text).not.toContain(tmpdir());
  expect(await product.assistant.documents()).toHaveLength(1);
});

test("a name that climbs out of its folder does not; one that cannot be fetched is said", async () => {
  const [text = ""] = (await send(new Uint8Array([1]), { name: "../../etc/passwd" })).texts();
  expect(text).toMatch(/^没能收录：passwd/);
  const fetch = async (): Promise<Uint8Array> => {
    throw new Error("gone");
  };
  const content = { kind: "file", name: NAME, fetch } as const;
  expect((await tell(product.runtime, "", { ...BOSS, content })).texts()).toEqual([SAY.notFetched]);
});
