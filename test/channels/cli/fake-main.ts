// main.ts with invented parts, for tests that need a process of their own.
import { runCli } from "../../../src/channels/cli/run.js";
import { collecting, said } from "../../support/runtime.js";
import { fakeAssistant } from "./fake-assistant.js";

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  openAssistant: async () => fakeAssistant(),
  channels: [
    {
      name: "fake",
      key: "FAKE_KEY",
      isConfigured: () => process.env["FAKE_KEY"] !== undefined,
      start: async (_config, runtime, log) => {
        const keepAlive = setInterval(() => {}, 1000);
        const heard = collecting();
        await runtime.receive(said("hello"), heard);
        log(`heard: ${heard.texts().join()}`);
        return {
          username: "fakebot",
          stop: async () => {
            clearInterval(keepAlive);
            log("stopped");
          },
        };
      },
    },
  ],
});
