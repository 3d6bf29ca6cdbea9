// Nothing that is kept with the project holds the name or number of a contact person of the originals.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const originals = fileURLToPath(new URL("../../shared/documents/", import.meta.url));
const here = existsSync(originals);
if (!here) console.warn("skipped: the original documents are not beside this checkout");

/** So many leading digits of a mobile number tell whose it is. */
const TELLING = 7;

function secrets(): string[] {
  const texts = readdirSync(originals)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(`${originals}${name}`, "utf8"))
    .join("\n");
  const mobiles = texts.match(/(?<!\d)1[3-9]\d{9}(?!\d)/g) ?? [];
  const phones = [...texts.matchAll(/联系电话\t([^\n]*)/g)].flatMap(
    ([, cell = ""]) => cell.match(/\d{7,}/g) ?? [],
  );
  const people = [...texts.matchAll(/(?:项目负责人|联系人)\t([^\t\n]+)/g)].flatMap(
    ([, cell = ""]) =>
      cell.split(/[\s、，,]+/).filter((name) => /^\p{Script=Han}{2,4}$/u.test(name)),
  );
  const parts = mobiles.flatMap((number) => [number.slice(0, TELLING), number.slice(4)]);
  return [...new Set([...parts, ...phones, ...people])];
}

test.skipIf(!here)("no file has a name, a number or a telling part of one", () => {
  const told = secrets();
  expect(told.length).toBeGreaterThan(10);
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
    .split("\0")
    .filter((name) => name !== "" && existsSync(`${root}${name}`));
  // Only the file is named: the test's own report must not show what it found.
  const holding = files.filter((name) => {
    const text = readFileSync(`${root}${name}`, "utf8");
    return told.some((one) =>
      /^\d+$/.test(one) ? new RegExp(`(?<!\\d)${one}`).test(text) : text.includes(one),
    );
  });
  expect(holding).toEqual([]);
});
