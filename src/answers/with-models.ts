import type { Answer } from "../model/answer.js";
import type { Memory } from "../questions/conversation/memory.js";
import type { Built, Written } from "./draft.js";
import type { Sealed } from "./seal.js";
import { sealedOrNone } from "./sealing.js";

/** What models made of an answer: one that takes its place and seals, or none; and how it went. */
export interface Helped {
  readonly written?: Written;
  readonly sealed?: Sealed;
  readonly records: Pick<Answer, "model" | "finder">;
}

export const NO_HELP: Helped = { records: {} };

const UNSEALED = { outcome: "refused", reason: "unsealed" } as const;

/** Asks how the question is meant; where that changes nothing, whether there is more to an open one. */
export async function withModels(
  typed: string,
  memory: Memory,
  sources: Built,
  offline: Written,
): Promise<Helped> {
  const planned = await sources.plans?.(typed, memory, sources, offline);
  const plan = taken(planned?.written, typed, memory);
  const { outcome } = planned?.record ?? {};
  const model = outcome === "planned" && !plan ? UNSEALED : {};
  const asked = planned ? { model: { ...planned.record, ...model } } : {};
  if (plan) return { ...plan, records: asked };
  const found = await sources.finds?.(typed, memory, sources, offline);
  const more = taken(found?.written, typed, memory);
  if (!found) return { records: asked };
  const finder = found.record.outcome === "found" && !more ? UNSEALED : {};
  return { ...more, records: { ...asked, finder: { ...found.record, ...finder } } };
}

function taken(
  written: Written | undefined,
  typed: string,
  memory: Memory,
): { written: Written; sealed: Sealed } | undefined {
  const sealed = written && sealedOrNone(written.draft, typed, memory);
  return written && sealed ? { written, sealed } : undefined;
}
