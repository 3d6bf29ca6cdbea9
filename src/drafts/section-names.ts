import { fold } from "../kernel/fold.js";
import { SECTIONS } from "./sections/index.js";
import { HEADINGS } from "./sections/sections.text.js";
import { SECTION_NAMES } from "./words.data.js";

const named = Object.entries(SECTION_NAMES).flatMap(([id, names]) =>
  [id, ...names].map((name) => ({ id, name: fold(name) })),
);

/** The section a person names; undefined for a name that none has. */
export function sectionNamed(name: string): string | undefined {
  const text = fold(name);
  const exact = named.find((one) => one.name === text);
  if (exact) return exact.id;
  const heading = SECTIONS.find(({ id }) => headingsOf(id).some((own) => own === text));
  return heading?.id ?? sectionIn(name);
}

/** The section a sentence speaks of: the longest name in it decides. */
export function sectionIn(text: string): string | undefined {
  const folded = fold(text);
  return named
    .filter(({ name }) => folded.includes(name))
    .sort((a, b) => b.name.length - a.name.length)[0]?.id;
}

/** How sections may be named, for a message that lists them. */
export function sectionList(): string[] {
  return SECTIONS.map(({ id }) => `${id}（${SECTION_NAMES[id]?.[0] ?? id}）`);
}

function headingsOf(id: string): string[] {
  const { official = "", plain = "" } = HEADINGS[id] ?? {};
  return [official.replace("{stage}", ""), plain].map((heading) => fold(heading));
}
