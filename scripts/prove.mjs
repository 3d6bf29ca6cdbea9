// Runs every campaign that proves a promise of the design, one after another, and counts.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A campaign exits 0 when its promise holds and prints its own tally. */
const CAMPAIGNS = [
  { name: "killed at random points", script: "prove-kill.ts", args: ["200"] },
  { name: "tables damaged", script: "prove-damage.ts", args: ["--seeds", "10"] },
  {
    name: "altered copies: the audit names the changed cell",
    script: "prove-audit.ts",
    args: ["--copies", "500"],
  },
  {
    name: "neighbours' figures: true sentences stand, exchanged ones do not",
    script: "claims/swaps/index.ts",
    args: ["--per-kind", "40"],
  },
  {
    name: "200 chats asking at once: in order, none lost, none doubled",
    script: "load.ts",
    args: ["200", "10"],
  },
  { name: "no number lost in the built-in documents", script: "fidelity/index.ts", args: [] },
];

const folder = dirname(fileURLToPath(import.meta.url));
const outcomes = CAMPAIGNS.map(({ name, script, args }) => {
  console.log(`== ${name}`);
  const command = ["--import", "tsx", join(folder, script), ...args];
  const { status } = spawnSync(process.execPath, command, {
    stdio: ["ignore", "inherit", "ignore"],
  });
  return { name, holds: status === 0 };
});
console.log("== tally");
for (const { name, holds } of outcomes) console.log(`${holds ? "holds " : "FAILS "} ${name}`);
process.exitCode = outcomes.every(({ holds }) => holds) ? 0 : 1;
