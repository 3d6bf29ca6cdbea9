import { createCipheriv } from "node:crypto";
import { expect, test } from "vitest";
import {
  decipherBytes,
  decodeAesKey,
  decrypt,
  encrypt,
  isSameSignature,
  NotDecipherable,
  signatureOf,
} from "../../../src/channels/wecom/crypto.js";
import { WecomBadKey } from "../../../src/channels/wecom/errors.js";

// Tencent's published samples.
const KEY = decodeAesKey("jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C");
const ECHO =
  "P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==";
const OTHER = decodeAesKey("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");
const SEALED =
  "jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg==";

test("the published signature", () => {
  const signature = signatureOf("QDG6eK", "1409659589", "263014780", ECHO);
  expect(signature).toBe("5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3");
  expect(isSameSignature(signature, "5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3")).toBe(true);
  expect(isSameSignature(signature, "5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd4")).toBe(false);
  expect(isSameSignature(signature, "")).toBe(false);
});

test("the published echo is read", () => {
  expect(decrypt(KEY, ECHO)).toEqual({
    message: "1616140317555161061",
    receiver: "wx5823bf96d3bd56c7",
  });
});

test("the published message is written and read", () => {
  const random = Buffer.from("aaaabbbbccccdddd");
  expect(encrypt(OTHER, "我是中文abcd123", "wxb11529c136998cb6", random)).toBe(SEALED);
  expect(decrypt(OTHER, SEALED)).toEqual({
    message: "我是中文abcd123",
    receiver: "wxb11529c136998cb6",
  });
});

test("every length of padding goes there and back, with random bytes of its own", () => {
  for (let length = 0; length < 70; length++) {
    const message = "x".repeat(length);
    expect(decrypt(KEY, encrypt(KEY, message, "id"))).toEqual({ message, receiver: "id" });
  }
  expect(encrypt(KEY, "x", "id")).not.toBe(encrypt(KEY, "x", "id"));
});

function raw(plain: Buffer): Buffer {
  const cipher = createCipheriv("aes-256-cbc", KEY, KEY.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
}

test("every value of padding is checked, and every byte of it", () => {
  for (let value = 0; value < 256; value++) {
    const plain = Buffer.alloc(64, value);
    if (value >= 1 && value <= 32) {
      expect(decipherBytes(KEY, raw(plain))).toHaveLength(64 - value);
      if (value === 1) continue;
      plain[64 - value] = value - 1;
    }
    expect(() => decipherBytes(KEY, raw(plain)), `value ${value}`).toThrow(NotDecipherable);
  }
});

test("padding longer than the text itself is refused", () => {
  expect(() => decipherBytes(KEY, raw(Buffer.alloc(16, 17)))).toThrow(NotDecipherable);
});

test("whatever is wrong, the message is the same", () => {
  const badLength = Buffer.alloc(32, 0xff);
  badLength.fill(1, 31);
  const wrong: readonly (() => unknown)[] = [
    () => decrypt(OTHER, ECHO),
    () => decrypt(KEY, ""),
    () => decrypt(KEY, "AAAA"),
    () => decrypt(KEY, raw(badLength).toString("base64")),
    () => decrypt(KEY, raw(Buffer.alloc(32, 32)).toString("base64")),
    () => decrypt(KEY, `${ECHO.slice(0, 40)}AAAA${ECHO.slice(44)}`),
    () => decipherBytes(Buffer.alloc(16), raw(Buffer.alloc(32, 1))),
  ];
  const said = wrong.map((attempt) => {
    try {
      return String(attempt());
    } catch (error) {
      return String(error);
    }
  });
  expect(new Set(said)).toEqual(
    new Set(["NotDecipherable: not a message encrypted with this key"]),
  );
});

test("a key of another form is refused without being repeated", () => {
  for (const key of ["", "short", `${"a".repeat(42)}!`, "a".repeat(44)]) {
    expect(() => decodeAesKey(key)).toThrow(WecomBadKey);
  }
  expect(new WecomBadKey(5).say("zh")).toContain("WECOM_AES_KEY");
});
