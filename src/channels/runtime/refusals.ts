import type { Call } from "./call.js";
import type { Quotas } from "./quotas.js";

/** Why a message gets no answer, and the line it gets instead. */
export interface Refusal {
  readonly event: string;
  readonly line: string;
}

/** Looks whether a message may be answered at all: its group, its button, the quotas, in this order. */
export function refusalOf(call: Call, quotas: Quotas): Refusal | undefined {
  return groupRefusal(call) ?? tapRefusal(call) ?? quotaRefusal(call, quotas);
}

function groupRefusal({ delivery, settings, say }: Call): Refusal | undefined {
  const chat = `${delivery.channel}:${delivery.chat}`;
  if (!delivery.group || !settings.groups || settings.groups.includes(chat)) return undefined;
  return { event: "group-closed", line: say.groupClosed(chat) };
}

function tapRefusal({ delivery, taps, place, now, say }: Call): Refusal | undefined {
  if (delivery.content.kind !== "tap") return undefined;
  const { kind } = taps.meaning(delivery.content.token, place, now());
  if (kind === "does") return undefined;
  return { event: "tap-refused", line: kind === "others" ? say.tapOthers : say.tapGone };
}

function quotaRefusal({ place, now, say }: Call, quotas: Quotas): Refusal | undefined {
  const full = quotas.use(place, now());
  return full && { event: `quota-${full.whose}`, line: say.quota[full.whose](full.seconds) };
}
