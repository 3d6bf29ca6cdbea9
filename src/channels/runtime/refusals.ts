import type { Call } from "./call.js";
import type { Quotas } from "./quotas.js";

/** Why a message gets no answer, and the line it gets instead. */
export interface Refusal {
  readonly event: string;
  readonly line: string;
  /** It would meet everything the person sends now: told once a minute. */
  readonly lasting: boolean;
}

/** Looks whether a message may be answered at all: its group, the quotas, its button, in this order. */
export function refusalOf(call: Call, quotas: Quotas): Refusal | undefined {
  return groupRefusal(call) ?? quotaRefusal(call, quotas) ?? tapRefusal(call);
}

function groupRefusal({ delivery, settings, moves, say }: Call): Refusal | undefined {
  const { channel, group } = delivery;
  const chat = `${channel}:${delivery.chat}`;
  const first = `${channel}:${moves.first(channel, delivery.chat)}`;
  const isOpen = [chat, first].some((one) => settings.groups?.includes(one));
  if (!group || !settings.groups || isOpen) return undefined;
  return { event: "group-closed", line: say.groupClosed(chat), lasting: true };
}

function tapRefusal({ delivery, taps, place, now, say }: Call): Refusal | undefined {
  if (delivery.content.kind !== "tap") return undefined;
  const { kind } = taps.meaning(delivery.content.token, place, now());
  if (kind === "does") return undefined;
  const line = kind === "others" ? say.tapOthers : say.tapGone;
  return { event: "tap-refused", line, lasting: false };
}

function quotaRefusal({ place, now, say }: Call, quotas: Quotas): Refusal | undefined {
  const full = quotas.use(place, now());
  if (!full) return undefined;
  const line = say.quota[full.whose](full.seconds);
  return { event: `quota-${full.whose}`, line, lasting: true };
}
