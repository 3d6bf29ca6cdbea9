import type { Memory } from "../questions/conversation/memory.js";
import type { Translated } from "../questions/english/translate.js";
import { asksElsewhere } from "../questions/guards.js";
import { asksPrivate } from "../questions/privacy.js";
import { Composer } from "./composer.js";
import { type Built, Draft } from "./draft.js";
import { type Language, TEXTS } from "./texts.text.js";
import type { Attempt } from "./try-parts.js";
import { writeAbsent, writeLoaded } from "./write/absent.js";

/** Has an English question an office that is not loaded, or a word that nothing knows? */
export function isStrange({ text, unknown, foreign }: Translated): boolean {
  if (asksPrivate(text) || asksElsewhere(text)) return false;
  return foreign !== null || unknown.length > 0;
}

/** Says which words of an English question are not known, and what is loaded. */
export async function writeStrange(
  { text, names, unknown, foreign }: Translated,
  language: Language,
  memory: Memory,
  sources: Built,
): Promise<Attempt> {
  const library = await sources.ledger.library();
  const draft = new Draft(text, new Composer(language, library));
  const { composer } = draft;
  if (foreign !== null) {
    draft.status = "not_found";
    composer.line(TEXTS.noSuchOffice, { name: { kind: "echo", text: foreign } });
    writeAbsent(composer, { why: "issuer", issuer: null, years: [], nearest: [] }, library);
    return { draft, memory };
  }
  const words = unknown.join(" ");
  if (!names) {
    draft.end("out_of_scope", TEXTS.outOfScope);
    writeLoaded(composer, library);
    return { draft, memory };
  }
  draft.status = "not_found";
  composer.line(TEXTS.strangeWords, { words: { kind: "echo", text: unknown[0] ?? words } });
  writeLoaded(composer, library);
  return { draft, memory };
}
