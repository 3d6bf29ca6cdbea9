import { expect, test } from "vitest";
import { fileName, remoteFile } from "../../../src/channels/wecom/media.js";

test("a file's name, however a server writes it", () => {
  expect(fileName('attachment; filename="budget.pdf"')).toBe("budget.pdf");
  expect(fileName("attachment; filename=budget.pdf")).toBe("budget.pdf");
  expect(fileName("attachment; filename*=UTF-8''%E9%A2%84%E7%AE%97.pdf")).toBe("预算.pdf");
  expect(fileName('attachment; filename="%E9%A2%84%E7%AE%97.pdf"')).toBe("预算.pdf");
  const bytes = Buffer.from("预算.pdf", "utf8").toString("latin1");
  expect(fileName(`attachment; filename="${bytes}"`)).toBe("预算.pdf");
  expect(fileName('attachment; filename="100%.pdf"')).toBe("100%.pdf");
});

test("a name is never a path, and may be missing", () => {
  expect(fileName('attachment; filename="../../etc/passwd"')).toBe("passwd");
  expect(fileName("attachment; filename*=UTF-8''..%2F..%2Fx.pdf")).toBe("x.pdf");
  expect(fileName('attachment; filename="C:\\x\\y.pdf"')).toBe("y.pdf");
  expect(fileName(null)).toBeUndefined();
  expect(fileName("attachment")).toBeUndefined();
});

test("a length that is no number is not believed", () => {
  const of = (length: string) =>
    remoteFile(new Response("x", { headers: { "content-length": length } })).size;
  expect([of("12"), of("-1"), of("1e9")]).toEqual([12, undefined, undefined]);
});
