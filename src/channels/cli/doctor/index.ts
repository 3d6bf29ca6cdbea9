import type { Context } from "../commands/types.js";
import { channelChecks } from "./channels.js";
import { chats } from "./chats.js";
import { data } from "./data.js";
import { font } from "./font.js";
import { embeddings, model } from "./models.js";
import { node } from "./node.js";
import type { Check } from "./types.js";

export type { Check, Finding } from "./types.js";

/** Every check, in the order they are printed; each channel is one. */
export function checksOf(context: Context): readonly Check[] {
  return [node, data, font, chats, model, embeddings, ...channelChecks(context)];
}
