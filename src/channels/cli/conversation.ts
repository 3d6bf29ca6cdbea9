import { createInterface } from "node:readline";
import type { Assistant } from "../../assistant.js";
import { WORDS } from "./cli.text.js";
import type { Context, ExitCode } from "./commands/types.js";
import { FAREWELLS, QUESTION_COMMAND } from "./conversation.data.js";
import { reportFailure } from "./failure.js";
import { openRuntime } from "./open-runtime.js";
import { terminalOutlet } from "./terminal-outlet.js";

const PROMPT = "> ";
/** The one person and the one chat of a terminal. */
const ME = { channel: "terminal", chat: "terminal", user: "me", group: false } as const;

/**
 * What is typed, line by line, as one conversation until its end or a farewell: the same commands as
 * in every chat, a number picks a button of the last message. Prompts are shown at a terminal only;
 * `before` comes first.
 */
export async function holdConversation(
  context: Context,
  before: (assistant: Assistant) => Promise<void>,
): Promise<ExitCode> {
  const failures: unknown[] = [];
  const log = (_: string, error?: unknown): void => void failures.push(error);
  const { runtime, assistant, close } = await openRuntime(context, { kept: false, log });
  try {
    await before(assistant);
    const outlet = terminalOutlet(context);
    const unlessFailed = {
      ...outlet,
      // A failure is reported as the other commands do it, not by an apology.
      send: async (part: Parameters<typeof outlet.send>[0]) => {
        if (failures.length === 0) await outlet.send(part);
      },
    };
    let number = 0;
    return await typedLines(context, async (line) => {
      const picked = pickedButton(line, outlet.buttons);
      const text = context.json && !line.startsWith("/") ? `${QUESTION_COMMAND} ${line}` : line;
      const content = picked
        ? ({ kind: "tap", token: picked.token } as const)
        : ({ kind: "text", text } as const);
      number += 1;
      const { locale } = context.config;
      await runtime.receive({ ...ME, id: String(number), locale, content }, unlessFailed);
      for (const error of failures)
        await reportFailure(error, { ...context.config, log: context.log });
      return failures.splice(0).length === 0;
    });
  } finally {
    close();
  }
}

/** Hands over every line that is typed; exit code 1 when one of them failed. */
async function typedLines(
  { stdin, log, config }: Context,
  take: (line: string) => Promise<boolean>,
): Promise<ExitCode> {
  const atTerminal = stdin.isTTY === true && log.isTerminal;
  const prompt = async (): Promise<void> => {
    if (atTerminal) await log.raw(PROMPT);
  };
  let code: ExitCode = 0;
  if (atTerminal) await log.line(WORDS[config.locale].leave);
  await prompt();
  // Made last: lines that come before somebody iterates are lost.
  const lines = createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    const said = line.trim();
    if (FAREWELLS.includes(said.toLowerCase())) break;
    if (said !== "" && !(await take(said))) code = 1;
    await prompt();
  }
  return code;
}

/** "2" is the second of the open buttons; anything else is what it says. */
function pickedButton<T>(said: string, buttons: readonly T[]): T | undefined {
  const digits = /^[1-9]\d?$/.exec(said.normalize("NFKC"))?.[0];
  return digits === undefined ? undefined : buttons[Number.parseInt(digits, 10) - 1];
}
