import { UserError } from "../../kernel/errors.js";
import { message } from "./blocks.js";
import type { Call } from "./call.js";
import type { Journal } from "./journal.js";
import type { Outlet, Part } from "./types.js";
import { wantedOf } from "./wanted.js";

/** An answer that takes longer than this is announced, in milliseconds. */
const PATIENCE = 1000;

/** Answers one message and writes it into the log; a failure becomes a log line and an apology. */
export async function answerCall(
  call: Call,
  outlet: Outlet,
  journal: Journal,
  log: (line: string) => void,
): Promise<void> {
  const { delivery, place, say, now } = call;
  const started = now();
  const wanted = wantedOf(call);
  let status = "failed";
  try {
    const parts = await announced(outlet, say.working, () => wanted.run(call));
    status = call.record.answer?.status ?? "done";
    for (const part of parts) await outlet.send(part);
  } catch (error) {
    log(`${delivery.channel}: ${wanted.event}: ${nameOf(error)}`);
    await apologise(call, error, outlet);
  }
  journal.write({
    at: started,
    channel: delivery.channel,
    place,
    event: wanted.event,
    question: wanted.text,
    status,
    answer: call.record.answer,
    elapsed: now() - started,
  });
}

/** Says after a while that the answer is being worked on. */
async function announced(
  outlet: Outlet,
  text: string,
  work: () => Promise<readonly Part[]>,
): Promise<readonly Part[]> {
  let said: Promise<void> = Promise.resolve();
  const timer = setTimeout(() => {
    said = outlet.working?.(text).catch(() => undefined) ?? said;
  }, PATIENCE);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    await said;
  }
}

/** What a person did wrong is told in words made for them; anything else is ours. */
async function apologise({ locale, say }: Call, error: unknown, outlet: Outlet): Promise<void> {
  const line = error instanceof UserError ? error.say(locale) : say.sorry;
  await outlet.send(message(line)).catch(() => undefined);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "?";
}
