import type { Answer } from "../../../model/answer.js";
import { blocksOf, message } from "../blocks.js";
import { button, type Call, type Command, commandButton } from "../call.js";
import type { Button, Part } from "../types.js";

/** Most other years offered. */
const YEARS = 3;

/** A question: the sealed answer with what can be done with it. */
export const ask: Command = {
  name: "ask",
  async run(call) {
    if (call.rest === "") return [message(call.say.needsRest("/ask 三公经费是多少"))];
    const { part } = await answerTo(call, call.rest);
    return [part];
  },
};

/** Answers a question and keeps its receipt. */
export async function answerTo(
  call: Call,
  question: string,
): Promise<{ part: Part; answer: Answer; receipt: string }> {
  const { assistant, conversations, receipts, place, now } = call;
  const answer = await assistant.ask(question, assistant.converse(place.conversation));
  call.record.answer = answer;
  const receipt = await receipts.keep(question, answer, place, now());
  if (answer.citations.length > 0) conversations.setReceipt(place, receipt, now());
  const buttons = [...choices(call, answer), ...(await actions(call, answer, receipt))];
  return { part: { kind: "message", blocks: blocksOf(answer), buttons, receipt }, answer, receipt };
}

/** Choices and suggestions, each a question of its own. */
function choices(call: Call, { choices: open, suggestions }: Answer): Button[][] {
  return [...open, ...(open.length === 0 ? suggestions : [])].map((question) => [
    button(call, question, { kind: "ask", question }),
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
    ...(await otherYears(call, answer)),
  ];
}

/** Are there two figures of one unit, so that a picture says something? */
export function comparable({ figures }: Answer): boolean {
  const units = figures.filter(({ origin }) => origin !== "blank").map(({ unit }) => unit);
  return units.some((unit, at) => units.indexOf(unit) !== at);
}

/** The same question of the other years there are of the one office it is about. */
async function otherYears(call: Call, { citations }: Answer): Promise<Button[][]> {
  const issuers = new Set(citations.map(({ issuer }) => issuer));
  const years = new Set(citations.map(({ year }) => year));
  if (issuers.size !== 1 || years.size !== 1) return [];
  const others = (await call.assistant.documents())
    .filter(({ issuer, year }) => issuers.has(issuer) && !years.has(year))
    .map(({ year }) => year);
  const row = [...new Set(others)]
    .sort((a, b) => b - a)
    .slice(0, YEARS)
    .map((year) =>
      button(call, call.say.buttons.year(year), { kind: "ask", question: call.say.thatYear(year) }),
    );
  return row.length > 0 ? [row] : [];
}
