import type { Answer } from "../../../model/answer.js";
import { blocksOf, message } from "../blocks.js";
import { button, type Call, type Command, commandButton } from "../call.js";
import type { Button, Part } from "../types.js";

/** Most other years offered. */
const YEARS = 3;
/** Longest quoted text that is read for what a question is about, in UTF-16 units. */
const LONGEST_QUOTE = 500;

/** A question: the sealed answer with what can be done with it. */
export const ask: Command = {
  name: "ask",
  async run(call) {
    if (call.rest === "") return [message(call.say.needsRest(call.say.askExample))];
    const { part } = await answerTo(call, call.rest);
    return [part];
  },
};

/** Answers a question and keeps its receipt. */
export async function answerTo(
  call: Call,
  question: string,
): Promise<{ part: Part; answer: Answer; receipt: string }> {
  const { assistant, conversations, receipts, place, now, thread } = call;
  const earlier = thread === undefined ? undefined : receipts.memory(thread);
  if (earlier !== undefined) conversations.save(place.conversation, earlier);
  const conversation = assistant.converse(place.conversation);
  const answer = await assistant.ask(question, conversation, aboutOf(call));
  call.record.answer = answer;
  const memory = conversations.load(place.conversation);
  const receipt = await receipts.keep({ question, answer, memory }, place, now());
  const refused = answer.status !== "answered";
  if (answer.citations.length > 0 || refused) conversations.setReceipt(place, receipt, now());
  const buttons = [...choices(call, answer, receipt), ...(await actions(call, answer, receipt))];
  const blocks = blocksOf(answer);
  return { part: { kind: "message", blocks, buttons, receipt, answer }, answer, receipt };
}

/** A quoted text that says what the question is about; a long one is about too much. */
function aboutOf({ quoted }: Call): string | undefined {
  return quoted === undefined || quoted.length > LONGEST_QUOTE ? undefined : quoted;
}

/** Choices and suggestions, each a question of its own. */
function choices(call: Call, { choices: open, suggestions }: Answer, receipt: string): Button[][] {
  return [...open, ...(open.length === 0 ? suggestions : [])].map((question) => [
    button(call, question, { kind: "ask", question, receipt }),
  ]);
}

async function actions(call: Call, answer: Answer, receipt: string): Promise<Button[][]> {
  const { say } = call;
  if (answer.citations.length === 0) return [];
  const does = (text: string, command: string): Button =>
    commandButton(call, text, command, receipt);
  const row = [does(say.buttons.source, "source")];
  if (comparable(answer)) row.push(does(say.buttons.chart, "chart"));
  return [
    row,
    [does(say.buttons.export, "export"), does(say.buttons.feedback, "feedback")],
    ...(await otherYears(call, answer, receipt)),
  ];
}

/** Are there two figures of one unit, so that a picture says something? */
export function comparable({ figures }: Answer): boolean {
  const units = figures.filter(({ origin }) => origin !== "blank").map(({ unit }) => unit);
  return units.some((unit, at) => units.indexOf(unit) !== at);
}

/** The same question of the other years there are of the one office it is about. */
async function otherYears(call: Call, { citations }: Answer, receipt: string): Promise<Button[][]> {
  const issuers = new Set(citations.map(({ issuer }) => issuer));
  const years = new Set(citations.map(({ year }) => year));
  if (issuers.size !== 1 || years.size !== 1) return [];
  const others = (await call.assistant.documents())
    .filter(({ issuer, year }) => issuers.has(issuer) && !years.has(year))
    .map(({ year }) => year);
  const row = [...new Set(others)]
    .sort((a, b) => b - a)
    .slice(0, YEARS)
    .map((year) => {
      const question = call.say.thatYear(year);
      return button(call, call.say.buttons.year(year), { kind: "ask", question, receipt });
    });
  return row.length > 0 ? [row] : [];
}
