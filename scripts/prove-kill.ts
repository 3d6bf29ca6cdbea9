// Kills the built program at random points of its work and proves that nothing is ever half-written.
// Run: node --import tsx scripts/prove-kill.ts [KILLS] [SEED]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { proveKills } from "./prove/kill.js";

const [kills = "200", seed = "1"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "prove-kill-"));
try {
  const tally = await proveKills({
    main: fileURLToPath(new URL("../dist/main.js", import.meta.url)),
    folder,
    kills: Number.parseInt(kills, 10),
    seed: Number.parseInt(seed, 10),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .sort()
      .map(([name, count]) => `  ${name}: ${count}`)
      .join("\n");
  console.log(
    `killed ${tally.kills} times (${tally.late} points came too late and were drawn anew)`,
  );
  console.log(`left behind\n${list(tally.left)}\nkilled\n${list(tally.ways)}`);
  console.log(`half-written or broken: ${tally.faults.length}`);
  for (const fault of tally.faults) console.log(`  ${fault}`);
  process.exitCode = tally.faults.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
