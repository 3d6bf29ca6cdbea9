import { configDefaults, defineConfig, mergeConfig } from "vitest/config";
import all from "./vitest.config.js";

/** Long campaigns over whole documents and processes: part of `npm test`, not of every check. */
const LONG = [
  "test/durable.test.ts",
  "test/audit/altered.test.ts",
  "test/channels/hostile.test.ts",
  "test/channels/load.test.ts",
  "test/channels/scenarios/*",
  "test/channels/wecom/load.test.ts",
  "test/claims/sets.test.ts",
  "test/claims/swaps.test.ts",
  "test/documents/round-trip*.test.ts",
  "test/drafts/check.test.ts",
  "test/drafts/originals.test.ts",
  "test/llm/adversarial.test.ts",
  "test/llm/hostile-plans.test.ts",
  "test/narrative/originals.test.ts",
  "test/finder/never-worse.test.ts",
  "test/planner/never-worse.test.ts",
  "test/questions/further-sets.test.ts",
  "test/writer/never-worse.test.ts",
];

export default mergeConfig(
  all,
  defineConfig({ test: { exclude: [...configDefaults.exclude, ...LONG] } }),
);
