import { describe, expect, test } from "vitest";
import * as errors from "../../src/kernel/errors.js";
import { MESSAGES } from "../../src/kernel/errors.text.js";

/** Every failure a person can meet, with its exit code and the words its message must hold. */
const failures: readonly [errors.UserError, exitCode: 1 | 2, says: readonly string[]][] = [
  [new errors.WrongUsage({ met: "--foo", expected: "--bar" }), 2, ["--foo", "--bar"]],
  [
    new errors.BadSettings([
      { key: "KEY", expected: "E" },
      { key: "LOCK", expected: "F" },
    ]),
    2,
    ["2", "KEY → E", "LOCK → F", ".env.example"],
  ],
  [new errors.BadPrompt({ path: "/a.md", met: "M", expected: "E" }), 1, ["/a.md", "M", "E"]],
  [new errors.NoSuchFile({ path: "/a/b" }), 1, ["/a/b"]],
  [new errors.UnreadableFile({ path: "/a/b", met: "EACCES" }), 1, ["/a/b", "EACCES"]],
  [
    new errors.UnknownFileType({ path: "/a/b", met: "zip", expected: "HTML" }),
    1,
    ["/a/b", "zip", "HTML"],
  ],
  [new errors.UnreadableFormat({ path: "/a", met: "WPS", todo: "T" }), 1, ["/a", "WPS", "T"]],
  [new errors.EmptyFile({ path: "/a/b" }), 1, ["/a/b"]],
  [new errors.NotABudget({ path: "/a/b", missing: "M" }), 1, ["/a/b", "M"]],
  [
    new errors.DamagedFile({ path: "/a/b", met: "truncated", where: "word/document.xml" }),
    1,
    ["/a/b", "truncated", "word/document.xml"],
  ],
  [new errors.BlankForm({ path: "/a/b" }), 1, ["/a/b", "blank_form"]],
  [new errors.NoDocuments({ path: "/a/b", expected: "HTML" }), 1, ["/a/b", "HTML"]],
  [new errors.OverLimit({ path: "/a", what: "W", met: 9, limit: 8 }), 1, ["/a", "W", "9", "8"]],
  [new errors.OtherDataVersion({ folder: "/f", met: "7", expected: 1 }), 1, ["/f", "7", "1"]],
  [new errors.NoSuchDocument({ met: "abc" }), 1, ["abc", "documents"]],
  [new errors.NotAudited({ reason: "/a/b: R" }), 1, ["/a/b: R"]],
  [new errors.AmbiguousDocument({ met: "abc", choices: "A; B" }), 1, ["abc", "A; B"]],
  [new errors.NotDrafted({ reason: "/a/b: R" }), 1, ["/a/b: R"]],
  [new errors.NoTables({ title: "T" }), 1, ["T"]],
  [new errors.NoSuchSection({ met: "abc", expected: "S" }), 2, ["abc", "S"]],
  [new errors.NotEarlier({ met: "T", year: 2024, own: 2023 }), 1, ["T", "2024", "2023"]],
  [new errors.UnknownOutput({ path: "/a.pdf", expected: ".docx" }), 2, ["/a.pdf", ".docx"]],
  [new errors.UnwritableFile({ path: "/a", met: "ENOENT" }), 1, ["/a", "ENOENT"]],
  [new errors.NoFont({ path: "/a.ttf" }), 1, ["/a.ttf", "npm ci"]],
  [new errors.BadInputLine({ line: 3, expected: "JSON" }), 1, ["3", "JSON"]],
  [new errors.NothingToServe({ keys: "KEY" }), 2, ["KEY"]],
  [new errors.StoreBusy({ folder: "/f" }), 1, ["/f"]],
  [new errors.UnusableStore({ folder: "/f", met: "EACCES" }), 1, ["/f", "EACCES"]],
];

describe.each(failures.map((one) => [one[0].name, ...one] as const))(
  "%s",
  (name, error, exitCode, says) => {
    test("says in both languages what was met, expected and where", () => {
      for (const locale of ["zh", "en"] as const) {
        const text = error.say(locale);
        for (const word of says) expect(text).toContain(word);
        expect(text).not.toMatch(/[{}]|undefined/);
      }
      expect(error.say("zh")).toMatch(/\p{Script=Han}/u);
      expect(error.say("en")).not.toMatch(/\p{Script=Han}/u);
      expect(error.message).toBe(error.say("en"));
    });

    test("has its exit code and is a failure for people", () => {
      expect(error.exitCode).toBe(exitCode);
      expect(error).toBeInstanceOf(errors.UserError);
      expect(name in MESSAGES).toBe(true);
    });
  },
);

test("every message has its failure and is tested", () => {
  expect(failures.map(([error]) => error.name).sort()).toEqual(Object.keys(MESSAGES).sort());
});

test("the original is kept as cause", () => {
  const cause = new Error("ENOENT");
  expect(new errors.NoSuchFile({ path: "/a" }, cause).cause).toBe(cause);
  expect("cause" in new errors.NoSuchFile({ path: "/a" })).toBe(false);
});

test("what a person typed is not read as a template", () => {
  expect(new errors.NoSuchFile({ path: "/{path}/{met}$&" }).say("en")).toContain("/{path}/{met}$&");
});

test("broken promises name their values and are no failures for people", () => {
  const bad = new errors.BadQuantity("1,000");
  expect([bad.message, bad.text]).toEqual(['not a plain decimal: "1,000"', "1,000"]);
  const mismatch = new errors.UnitMismatch("万元", null);
  expect(mismatch.message).toContain("万元");
  expect(mismatch.message).toContain("a number without unit");
  expect(bad).not.toBeInstanceOf(errors.UserError);
  expect(mismatch).not.toBeInstanceOf(errors.UserError);
});
