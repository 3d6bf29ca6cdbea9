import { findIssuers, type KnownIssuer } from "./issuers.js";
import { fixedLexicon, type Lexicon } from "./lexicon.js";
import { misheardPlace, writtenOut } from "./local-names.js";
import { LOOKALIKES } from "./lookalikes.data.js";
import { findSlip, type Slip, type Sounds, soundsOf } from "./sounds.js";
import { understand } from "./understand.js";
import type { Words } from "./world.js";

/** Slips mended in one question. */
const MOST = 3;
/** A shorter gap is a stray particle. */
const LEAST_GAP = 2;
/** Lengths of names that are recognised with one character mistaken. */
const [LEAST_NAME, MOST_NAME] = [3, 12];
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

/** Does the text name an office where a slip is, once that is mended? */
function isOffice(text: string, { start, end, meant }: Slip, issuers: readonly KnownIssuer[]) {
  const mended = `${text.slice(0, start)}${meant}${text.slice(end)}`;
  return findIssuers(mended, issuers).spans.some(
    (span) => span.start === start && span.meanings.some(({ kind }) => kind === "issuer"),
  );
}

/** A stretch that is a known name but for one character that looks like the right one ("租凭费"). */
function lookalike(gaps: readonly { start: number; text: string }[], words: Words) {
  for (const { start, text } of gaps) {
    for (const [pair, other] of LOOKALIKES) {
      const at = text.indexOf(pair);
      const meant = at < 0 ? text : `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
      const name = meant !== text && namedAt(meant, at, words);
      if (!name) continue;
      const typed = text.slice(name.from, name.from + name.word.length);
      return {
        start: start + name.from,
        end: start + name.from + typed.length,
        typed,
        meant: name.word,
      };
    }
  }
  return undefined;
}

/** The longest known name over one place of a text. */
function namedAt(text: string, at: number, words: Words) {
  const known = new Set([...namesIn(fixedLexicon()), ...namesIn(words.lexicon)]);
  for (let length = MOST_NAME; length >= LEAST_NAME; length--) {
    for (let from = Math.max(0, at - length + 1); from <= at; from++) {
      const word = text.slice(from, from + length);
      if (word.length === length && known.has(word)) return { from, word };
    }
  }
  return undefined;
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
  let text = writtenOut(question, issuers);
  const slips: Slip[] = [];
  while (slips.length < MOST) {
    const u = understand(text, issuers, words);
    const gaps = u.gaps.filter((gap) => gap.text.length >= LEAST_GAP);
    const place = misheardPlace(gaps, issuers, (one) => isOffice(u.text, one, issuers));
    const slip =
      place ??
      (gaps.length > 0 ? findSlip(u.text, gaps, soundsFor(words, issuers)) : undefined) ??
      lookalike(gaps, words);
    if (!slip || !text.includes(slip.typed)) break;
    text = text.replace(slip.typed, slip.meant);
    slips.push(slip);
  }
  return { text, slips };
}
