import { type Call, commandButton } from "./call.js";
import type { Part } from "./types.js";

/** Offers to check a text that somebody passed on, instead of answering it like a question. */
export function offerCheck(call: Call, text: string): Part {
  const { say } = call;
  return {
    kind: "message",
    blocks: [{ kind: "text", text: say.offerCheck }],
    buttons: [[commandButton(call, say.buttons.check, "check", text)]],
  };
}
