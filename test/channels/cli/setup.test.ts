import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../../../scripts/setup.mjs", import.meta.url));

/** Runs the check where only these tools are on the PATH; `broken` ones are there and fail. */
function check(tools: readonly string[], broken: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), "tools-"));
  const write = (name: string, code: number): void =>
    writeFileSync(join(folder, name), `#!/bin/sh\nexit ${code}\n`, { mode: 0o755 });
  for (const tool of tools) write(tool, 0);
  for (const tool of broken) write(tool, 1);
  try {
    const { status, stderr } = spawnSync(process.execPath, [script, "--check"], {
      env: { PATH: folder },
      encoding: "utf8",
    });
    return { status, missing: stderr.match(/^missing: .*$/gm) ?? [] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("nothing is missing where everything is there; either compiler will do", () => {
  expect(check(["npm", "python3", "make", "g++"])).toEqual({ status: 0, missing: [] });
  expect(check(["npm", "python3", "make", "c++"])).toEqual({ status: 0, missing: [] });
});

test("each missing tool is one line that says how to get it", () => {
  const { status, missing } = check(["npm", "make", "g++"]);
  expect(status).toBe(1);
  expect(missing).toHaveLength(1);
  expect(missing[0]).toMatch(/Python 3.*apt-get install python3.*dnf install python3.*macOS/);
  expect(check([]).missing).toHaveLength(4);
  expect(check(["npm", "python3"]).missing.join("\n")).toMatch(/make[\s\S]*C\+\+ compiler/);
});

test("a tool that is there and does not run is missing too", () => {
  expect(check(["npm", "make", "g++"], ["python3"]).missing).toHaveLength(1);
});
