import { NothingToServe } from "../../../kernel/errors.js";
import { fontFile } from "../../../pictures/font.js";
import { noWords } from "../arguments.js";
import { WORDS } from "../cli.text.js";
import { DOCTOR } from "../doctor.text.js";
import { openRuntime } from "../open-runtime.js";
import { waysOf } from "../types.js";
import { usageLog } from "../usage-log.js";
import type { Command, Context } from "./types.js";

/** Starts the configured chat channels and serves until it is told to stop. */
export const serve: Command = {
  name: "serve",
  usage: "",
  options: {},
  async run(given, context) {
    noWords(serve, given);
    const configured = context.channels.filter((channel) => channel.isConfigured(context.config));
    if (configured.length === 0) {
      throw new NothingToServe({ keys: context.channels.map((channel) => channel.key).join(", ") });
    }
    for (const way of context.channels.flatMap(waysOf)) {
      const { off } = DOCTOR[context.config.locale];
      if (!way.isConfigured(context.config)) await context.log.line(`${way.name}: ${off(way.key)}`);
    }
    // Without its font every picture would come out empty: better said now than then.
    fontFile();
    const stopped = stopSignal();
    const running: { stop(): Promise<void> }[] = [];
    try {
      const { runtime, assistant, close } = await openRuntime(context);
      running.push({ stop: async () => close() });
      running.push(usageLog(assistant, context.log, context.config.locale));
      for (const channel of configured) {
        const started = await channel.start(context.config, runtime, logTo(context));
        running.push(started);
        const words = WORDS[context.config.locale];
        await context.log.line(words.serving(channel.name, started.username));
      }
      await stopped;
      await context.log.line(WORDS[context.config.locale].stopping);
    } finally {
      for (const part of running.reverse()) await part.stop().catch(() => undefined);
    }
    return 0;
  },
};

const logTo =
  (context: Context) =>
  (line: string): void => {
    void context.log.line(line);
  };

/** Settles at the first SIGINT or SIGTERM; a second one ends the process as usual. */
function stopSignal(): Promise<void> {
  return new Promise((settle) => {
    const stop = (): void => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      settle();
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
  });
}
