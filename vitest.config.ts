import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Processes rather than threads: some tests start programs, and a process that holds the address
    // space of every worker thread is refused the fork ("spawn ENOMEM").
    pool: "forks",
    // Tests leave nothing behind in a process, so files share their modules: two thirds of the time.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
