// Compiles src/ to dist/ and leaves a stamp by which a later start notices a stale build.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
if (!existsSync(join(root, "src", "main.ts"))) process.exit(0);
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
// Compiled beside and put in place whole: a running program never meets half a build.
const fresh = join(root, `dist.${process.pid}.tmp`);
const started = new Date();
const built = spawnSync(
  process.execPath,
  [tsc, "-p", join(root, "tsconfig.build.json"), "--outDir", fresh],
  { stdio: ["ignore", "inherit", "inherit"] },
);
if (built.status !== 0) {
  rmSync(fresh, { recursive: true, force: true });
  process.exit(built.status ?? 1);
}
chmodSync(join(fresh, "main.js"), 0o755);
const stamp = join(fresh, ".built");
writeFileSync(stamp, `${started.toISOString()}\n`);
utimesSync(stamp, started, started);
rmSync(join(root, "dist"), { recursive: true, force: true });
renameSync(fresh, join(root, "dist"));
