import { UserError } from "../../kernel/errors.js";
import { announcerOn } from "./announcer.js";
import { message } from "./blocks.js";
import type { Call } from "./call.js";
import type { Deliveries } from "./deliveries.js";
import type { Journal } from "./journal.js";
import type { Turnstile } from "./turnstile.js";
import type { Delivery, Outlet, Part } from "./types.js";
import { Unwanted } from "./unwanted.js";
import { isEmpty, visiblePart } from "./visible-part.js";
import { wantedOf } from "./wanted.js";

/** What a turn writes down. */
export interface Books {
  readonly deliveries: Deliveries;
  readonly journal: Journal;
  /** Where answers wait to be made. */
  readonly turnstile: Turnstile;
  readonly log: (line: string, error?: unknown) => void;
  /** True once the process is about to end: what is not out then goes out after the next start. */
  readonly ending: () => boolean;
}

/** A broken promise between parts: a reply of nothing but space. */
class NothingToSay extends Error {
  override readonly name = "NothingToSay";
}

/** Answers one message, sends the answer and writes it into the log; never throws. */
export async function takeTurn(call: Call, outlet: Outlet, books: Books): Promise<void> {
  const { delivery, place, now, say, record } = call;
  const started = now();
  const wanted = wantedOf(call);
  const announcer = announcerOn(outlet, say.working, () => {
    if (!books.ending()) books.deliveries.moved(delivery, outlet.handle?.());
  });
  let status = "failed";
  let parts: readonly Part[];
  try {
    const asked = { ...call, progress: announcer.say };
    parts = (await books.turnstile.pass(() => wanted.run(asked)))
      .map(visiblePart)
      .filter((part) => !isEmpty(part));
    if (parts.length === 0) throw new NothingToSay();
    status = record.refused ? "refused" : (record.answer?.status ?? "done");
  } catch (error) {
    if (books.ending()) return;
    books.log(`${delivery.channel}: ${wanted.event}: ${nameOf(error)}`, error);
    parts = [apology(call, error)];
  }
  await announcer.end();
  if (books.ending()) return;
  books.deliveries.hold(delivery, parts);
  const sent = await sendParts({ delivery, parts, sent: 0 }, outlet, books);
  books.journal.write({
    at: started,
    channel: delivery.channel,
    // Who wants to be forgotten is not written down for having said so.
    place: record.forgotten ? null : place,
    event: wanted.event,
    question: wanted.text,
    status: sent ? status : `${status}, not sent`,
    answer: record.answer,
    elapsed: now() - started,
  });
}

/** Sends what is left of a reply; true when all of it is out. */
export async function sendParts(
  reply: { readonly delivery: Delivery; readonly parts: readonly Part[]; readonly sent: number },
  outlet: Outlet,
  { deliveries, log, ending }: Books,
): Promise<boolean> {
  const { delivery, parts } = reply;
  try {
    for (let at = reply.sent; at < parts.length; at++) {
      const part = parts[at];
      if (ending() || !part) return false;
      await outlet.send(part);
      if (ending()) return false;
      deliveries.sent(delivery, at + 1);
      deliveries.moved(delivery, outlet.handle?.());
    }
  } catch (error) {
    log(`${delivery.channel}: not sent: ${nameOf(error)}`, error);
    if (error instanceof Unwanted && !ending()) deliveries.done(delivery);
    return false;
  }
  deliveries.done(delivery);
  return true;
}

/** What a person did wrong is told in words made for them; anything else is ours. */
function apology({ locale, say }: Call, error: unknown): Part {
  return message(error instanceof UserError ? error.say(locale) : say.sorry);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "?";
}
