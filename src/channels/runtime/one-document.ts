import type { LoadedDocument } from "../../model/library.js";
import { button, type Call } from "./call.js";
import type { Part } from "./types.js";

/** Most documents offered to choose from. */
const OFFERED = 5;

/**
 * The one loaded document that "office year" behind a command means, or the question which of them,
 * with a button for each.
 */
export async function oneDocument(
  call: Call,
  command: string,
): Promise<{ document?: LoadedDocument; otherwise: readonly Part[] }> {
  const { say, rest, assistant } = call;
  const named = await assistant.named(rest);
  const [only] = named;
  if (only && named.length === 1) return { document: only, otherwise: [] };
  const buttons = named.slice(0, OFFERED).map(({ issuer, year }) => {
    const wanted = `${issuer} ${year}`;
    return [button(call, wanted, { kind: "command", command, rest: wanted })];
  });
  const text = named.length === 0 ? say.nothingLoaded : say.whichDocument;
  return { otherwise: [{ kind: "message", blocks: [{ kind: "text", text }], buttons }] };
}
