import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isBuildStale } from "../../../src/channels/cli/stale-build.js";

test("a build is stale when any source is newer, and only where both exist", () => {
  const root = mkdtempSync(join(tmpdir(), "stale-"));
  const at = (path: string, second: number): void => {
    writeFileSync(join(root, path), "");
    utimesSync(join(root, path), second, second);
  };
  mkdirSync(join(root, "src", "deep"), { recursive: true });
  mkdirSync(join(root, "dist"));
  at("src/deep/a.ts", 1000);
  expect(isBuildStale(root)).toBe(false);
  at("dist/.built", 2000);
  expect(isBuildStale(root)).toBe(false);
  at("src/deep/b.ts", 3000);
  expect(isBuildStale(root)).toBe(true);
  rmSync(join(root, "src"), { recursive: true });
  expect(isBuildStale(root)).toBe(false);
  rmSync(root, { recursive: true });
});
