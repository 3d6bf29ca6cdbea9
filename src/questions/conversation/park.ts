import type { KnownIssuer } from "../linking/issuers.js";
import { type Asked, type Memory, NO_MEMORY } from "./memory.js";

/** Grows when a memory parked by an older program could not be understood. */
const FORMAT = 2;

interface Named {
  readonly name: string;
  readonly region: readonly string[];
}

/** A memory as text, with offices by name: what is loaded of them may be another when it wakes. */
export function park(memory: Memory): string {
  const asked = { ...memory, issuers: memory.issuers.map(named), recent: memory.recent.map(short) };
  return JSON.stringify({ format: FORMAT, memory: asked });
}

/** The memory of a parked text, over what is loaded now; offices that went are forgotten. */
export function wake(text: string | undefined, issuers: readonly KnownIssuer[]): Memory {
  if (text === undefined) return NO_MEMORY;
  const { format, memory } = JSON.parse(text) as { format: number; memory: Memory };
  if (format !== FORMAT) return NO_MEMORY;
  const known = ({ name, region }: Named): KnownIssuer[] =>
    issuers.filter((one) => one.name === name && one.region.join() === region.join());
  return {
    ...memory,
    issuers: memory.issuers.flatMap(known),
    recent: memory.recent.map((one) => ({ ...one, issuers: one.issuers.flatMap(known) })),
  };
}

function named({ name, region }: KnownIssuer): Named {
  return { name, region };
}

function short(asked: Asked): object {
  return { ...asked, issuers: asked.issuers.map(named) };
}
