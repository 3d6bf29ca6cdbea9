import { toCheck } from "../../claims/to-check.js";
import { chineseInteger } from "../../kernel/chinese-number.js";
import { seen } from "../render/visible.js";
import { message } from "./blocks.js";
import { type Call, refusal } from "./call.js";
import { ask } from "./commands/ask.js";
import { help } from "./commands/help.js";
import { COMMANDS } from "./commands/index.js";
import { offerCheck } from "./offer-check.js";
import { looksLikeText } from "./pasted.js";
import type { Part } from "./types.js";
import { receiveFile } from "./upload.js";
import { CHECK_QUOTED, PLAIN_WORDS } from "./words.data.js";

/** What one message wants. */
export interface Wanted {
  /** A command's name or what else it is, for the log. */
  readonly event: string;
  /** What the person wrote, for the log. */
  readonly text: string;
  run(call: Call): Promise<readonly Part[]>;
}

/** Longest text that is read at all, in UTF-16 units; Telegram's own limit is far below. */
const LONGEST = 50_000;

const COMMAND = /^\/([a-z_]+)(?:@\w+)?(?:\s+([\s\S]*))?$/i;

/** Reads what a message wants: a command, plain words that mean one, a button, a file, a question. */
export function wantedOf({ delivery, taps, place, now }: Call): Wanted {
  const { content } = delivery;
  if (content.kind === "other") return only("other", (call) => call.say.onlyText);
  if (content.kind === "file") {
    return { event: "file", text: "", run: (call) => receiveFile(call, content) };
  }
  if (content.kind === "tap") {
    const meaning = taps.meaning(content.token, place, now());
    if (meaning.kind !== "does") return only("tap-refused", (call) => call.say.tapGone);
    const { tap } = meaning;
    return tap.kind === "ask"
      ? question(tap.question, { thread: tap.receipt })
      : command(tap.command, tap.rest);
  }
  if (content.text.length > LONGEST) {
    return { event: "too-long", text: "", run: async (call) => refusal(call, call.say.tooLong) };
  }
  const [, name, rest = ""] = COMMAND.exec(content.text.trim()) ?? [];
  const text = seen(content.text).trim();
  if (name !== undefined) return command(name.toLowerCase(), seen(rest).trim());
  if (content.quoted !== undefined && CHECK_QUOTED.test(text)) return command("check", "");
  const plain = plainWords(text);
  if (plain) return command(plain.command, plain.rest);
  if (text === "") return { event: "help", text, run: (call) => help.run(call) };
  const handed = toCheck(text);
  if (handed?.told === true && handed.text !== "") return command("check", handed.text);
  if (looksLikeText(text, content.forwarded === true)) {
    return { event: "offer-check", text, run: async (call) => [offerCheck(call, text)] };
  }
  return question(text, { quoted: content.quoted, thread: content.answer });
}

function plainWords(text: string): { command: string; rest: string } | undefined {
  for (const { command: name, said } of PLAIN_WORDS) {
    const match = said.exec(text.normalize("NFKC"));
    if (match) return { command: name, rest: inDigits(match[1] ?? "") };
  }
  return undefined;
}

/** A number as people write one behind a word, 出处二. */
function inDigits(written: string): string {
  if (written === "" || /^\d/.test(written)) return written;
  return String(chineseInteger(written) ?? "");
}

function question(text: string, about: Pick<Call, "quoted" | "thread">): Wanted {
  return { event: "ask", text, run: (call) => ask.run({ ...call, ...about, rest: text }) };
}

function command(name: string, rest: string): Wanted {
  const known = COMMANDS.find((one) => one.name === name);
  if (!known) return only("unknown-command", (call) => call.say.unknownCommand(name));
  return { event: name, text: rest, run: (call) => known.run({ ...call, rest }) };
}

function only(event: string, line: (call: Call) => string): Wanted {
  return { event, text: "", run: async (call) => [message(line(call))] };
}
