import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BadPrompt } from "../kernel/errors.js";

/** A prompt file, ready to be filled in. */
export interface Prompt<Slot extends string> {
  /** Name and version, as answers record it: "planner@1". */
  readonly id: string;
  fill(slots: Readonly<Record<Slot, string>>): string;
}

const FOLDER = new URL("../../prompts/", import.meta.url);
const HEAD = /^---\n([\s\S]*?)\n---\n/;
const PLACE = /\{\{(\w+)\}\}/g;

/**
 * Reads `prompts/<name>.md` and holds its head, its places and the slots the program fills against
 * each other, so that a prompt that lacks something is noticed at the start and not in an answer.
 * @throws BadPrompt
 */
export function loadPrompt<Slot extends string>(
  name: string,
  slots: readonly Slot[],
  folder: URL = FOLDER,
): Prompt<Slot> {
  const path = fileURLToPath(new URL(`${name}.md`, folder));
  const text = read(path);
  const head = HEAD.exec(text)?.[1] ?? "";
  const body = text.replace(HEAD, "");
  const version = fieldOf(head, "version");
  const wrong = (met: string, expected: string): never => {
    throw new BadPrompt({ path, met, expected });
  };
  if (fieldOf(head, "name") !== name) wrong(`name: ${fieldOf(head, "name")}`, `name: ${name}`);
  if (!/^\d+$/.test(version)) wrong(`version: ${version}`, "version: 1, 2, 3 …");
  const expected = [...slots].sort().join(", ");
  const told = fieldOf(head, "placeholders").split(/\s*,\s*/);
  for (const found of [told, [...body.matchAll(PLACE)].map(([, slot = ""]) => slot)]) {
    const met = [...new Set(found)].sort().join(", ");
    if (met !== expected) wrong(met, expected);
  }
  return {
    id: `${name}@${version}`,
    fill: (values) => body.replace(PLACE, (_, slot: Slot) => values[slot]),
  };
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  } catch (error) {
    const met = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw new BadPrompt({ path, met, expected: "UTF-8" }, error);
  }
}

function fieldOf(head: string, field: string): string {
  return new RegExp(`^${field}:[ \\t]*(.*)$`, "m").exec(head)?.[1]?.trim() ?? "";
}
