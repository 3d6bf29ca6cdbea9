import { createInterface } from "node:readline";
import type { Assistant } from "../../assistant.js";
import { WORDS } from "./cli.text.js";
import type { Context, ExitCode } from "./commands/types.js";
import { FAREWELLS } from "./conversation.data.js";
import { reportFailure } from "./failure.js";
import { showAnswer } from "./show-answer.js";

const PROMPT = "> ";

/**
 * Questions from stdin, one per line, as one conversation until its end or a farewell. A number
 * picks one of the choices the last answer offered. Prompts are shown at a terminal only.
 */
export async function holdConversation(assistant: Assistant, context: Context): Promise<ExitCode> {
  const atTerminal = context.stdin.isTTY === true && context.log.isTerminal;
  const prompt = async (): Promise<void> => {
    if (atTerminal) await context.log.raw(PROMPT);
  };
  const { config, log } = context;
  const turn = turnsOf(assistant, context);
  let code: ExitCode = 0;
  if (atTerminal) await log.line(WORDS[config.locale].leave);
  await prompt();
  // Made last: lines that come before somebody iterates are lost.
  const lines = createInterface({ input: context.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    const said = line.trim();
    if (FAREWELLS.includes(said.toLowerCase())) break;
    if (said !== "" && !(await turn(said))) code = 1;
    await prompt();
  }
  return code;
}

/** Answers turn after turn; false for one that failed, which is reported and does not end it. */
function turnsOf(assistant: Assistant, context: Context): (said: string) => Promise<boolean> {
  const { config, json, log, out } = context;
  const conversation = assistant.converse();
  let choices: readonly string[] = [];
  return async (said) => {
    try {
      const answer = await assistant.ask(picked(said, choices), conversation);
      choices = answer.choices;
      if (json) await out.json(answer);
      else await out.line(`${showAnswer(answer, config.locale)}\n`);
      return true;
    } catch (error) {
      await reportFailure(error, { log, ...config });
      return false;
    }
  };
}

/** "2" is the second of the open choices; anything else is what it says. */
function picked(said: string, choices: readonly string[]): string {
  const digit = /^[1-9]$/.exec(said.normalize("NFKC"))?.[0];
  return digit === undefined ? said : (choices[Number.parseInt(digit, 10) - 1] ?? said);
}
