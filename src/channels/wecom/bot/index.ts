import { Intake } from "../intake.js";
import type { RunningKind, Tools, WecomBotOptions } from "../types.js";
import { languageOf, SAY } from "../wecom.text.js";
import { BotConnection } from "./connection.js";
import {
  type EventFrame,
  type MessageFrame,
  readEventFrame,
  readMessageFrame,
  wordsOf,
} from "./frames.js";
import { BotOutlet } from "./outlet.js";
import { chatOf, readEvent, readMessage } from "./read.js";
import { BotSender } from "./sender.js";

/**
 * Starts an AI bot: connects, then answers what comes over the WebSocket.
 * @throws WecomBotRefused, WecomUnreachable
 */
export async function startBot(options: WecomBotOptions, tools: Tools): Promise<RunningKind> {
  const connection = new BotConnection(options, tools);
  const sender = new BotSender(connection, tools);
  const intake = new Intake("wecom bot", tools);
  let isStopping = false;
  connection.client.on("message", (given) => {
    const frame = readMessageFrame(given);
    if (frame === undefined) return tools.log("wecom bot: ignored a message of another form");
    if (isStopping) return refuse(frame, sender);
    takeMessage(frame, sender, intake, tools);
  });
  connection.client.on("event", (given) => {
    const frame = readEventFrame(given);
    if (frame !== undefined && !isStopping) takeEvent(frame, sender, intake);
  });
  await connection.open();
  return {
    username: `bot ${options.botId}`,
    outletTo: (handle) =>
      "bot" in handle ? new BotOutlet(sender, "", handle.bot, "nothing") : undefined,
    async stop() {
      isStopping = true;
      await intake.settle();
      connection.close();
    },
  };
}

function takeMessage(frame: MessageFrame, sender: BotSender, intake: Intake, tools: Tools): void {
  const outlet = new BotOutlet(sender, frame.headers.req_id, chatOf(frame.body), "stream");
  intake.take({
    from: frame.body.from.userid,
    outlet,
    read: () => readMessage(frame, tools.maxFileBytes),
    done: () => outlet.finish(),
  });
}

function takeEvent(frame: EventFrame, sender: BotSender, intake: Intake): void {
  const isEntering = frame.body.event.eventtype === "enter_chat";
  const answerable = isEntering ? "welcome" : "nothing";
  const outlet = new BotOutlet(sender, frame.headers.req_id, chatOf(frame.body), answerable);
  intake.take({
    from: frame.body.from.userid,
    outlet,
    read: async () => readEvent(frame),
  });
}

/** The bot is not asked again by WeCom, so the person is told to ask again. */
function refuse(frame: MessageFrame, sender: BotSender): void {
  const outlet = new BotOutlet(sender, frame.headers.req_id, chatOf(frame.body), "stream");
  const words = wordsOf(frame.body) ?? "";
  outlet.say(SAY[languageOf(words)].stopping).catch(() => undefined);
}
