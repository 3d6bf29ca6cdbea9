import type { KnownIssuer } from "./issuers.js";
import { fixedLexicon, type Lexicon } from "./lexicon.js";
import { findSlip, type Slip, type Sounds, soundsOf } from "./sounds.js";
import { understand } from "./understand.js";
import type { Words } from "./world.js";

/** Slips mended in one question. */
const MOST = 3;
/** A shorter gap is a stray particle. */
const LEAST_GAP = 2;
const KINDS = new Set(["measure", "line", "project"]);

const known = new WeakMap<Words, Sounds>();

function namesIn({ words }: Lexicon): string[] {
  return [...words].flatMap(([word, meanings]) =>
    meanings.some(({ kind }) => KINDS.has(kind)) ? [word] : [],
  );
}

function soundsFor(words: Words, issuers: readonly KnownIssuer[]): Sounds {
  const found = known.get(words);
  if (found) return found;
  const offices = issuers.flatMap(({ places, office }) => [...places, office]);
  const sounds = soundsOf(
    new Set([...namesIn(fixedLexicon()), ...namesIn(words.lexicon), ...offices]),
  );
  known.set(words, sounds);
  return sounds;
}

/**
 * A question with slips of the keyboard mended: what nothing explains but sounds like a known name
 * ("正府采购"), or has two characters changed places ("龙洛区").
 */
export function repair(
  question: string,
  issuers: readonly KnownIssuer[],
  words: Words,
): { readonly text: string; readonly slips: readonly Slip[] } {
  let text = question;
  const slips: Slip[] = [];
  while (slips.length < MOST) {
    const u = understand(text, issuers, words);
    const gaps = u.gaps.filter((gap) => gap.text.length >= LEAST_GAP);
    const slip = gaps.length > 0 ? findSlip(u.text, gaps, soundsFor(words, issuers)) : undefined;
    if (!slip || !text.includes(slip.typed)) break;
    text = text.replace(slip.typed, slip.meant);
    slips.push(slip);
  }
  return { text, slips };
}
