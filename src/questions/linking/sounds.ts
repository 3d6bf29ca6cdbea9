import { pinyin } from "pinyin-pro";

/** Shortest word that is recognised by its sound alone; a shorter one sounds like too many. */
const LEAST = 3;
/** Longest. */
const MOST = 12;
const HAN = /^\p{Script=Han}+$/u;

/** Words by how they sound, and by which characters they have. */
export interface Sounds {
  readonly bySound: ReadonlyMap<string, string>;
  readonly byCharacters: ReadonlyMap<string, string>;
}

/** Syllables without tone; endings and beginnings that many speakers do not tell apart are one. */
export function syllables(text: string): string[] {
  return pinyin(text, { toneType: "none", type: "array" }).map((one) =>
    one
      .replace(/^([zcs])h/u, "$1")
      .replace(/^l/u, "n")
      .replace(/([aei])ng$/u, "$1n"),
  );
}

/** A name in Latin letters as it is usually spelled: "fengqiu". */
export function spelling(text: string): string {
  return pinyin(text, { toneType: "none", type: "array" }).join("");
}

const lettersOf = (word: string): string => [...word].sort().join("");

/** Words of Chinese characters by sound and by characters; what two words share is left out. */
export function soundsOf(words: Iterable<string>): Sounds {
  const bySound = new Map<string, string | null>();
  const byCharacters = new Map<string, string | null>();
  for (const word of words) {
    if (word.length < LEAST || word.length > MOST || !HAN.test(word)) continue;
    const sound = syllables(word).join(" ");
    bySound.set(sound, bySound.has(sound) && bySound.get(sound) !== word ? null : word);
    const letters = lettersOf(word);
    byCharacters.set(letters, byCharacters.has(letters) ? null : word);
  }
  return { bySound: present(bySound), byCharacters: present(byCharacters) };
}

function present(map: ReadonlyMap<string, string | null>): Map<string, string> {
  return new Map([...map].flatMap(([key, word]) => (word === null ? [] : [[key, word] as const])));
}

/** A stretch of a text that sounds like a known word, or has its characters in another order. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  readonly meant: string;
}

/** Two neighbours that changed places and nothing else. */
function isSwapped(a: string, b: string): boolean {
  const places = [...a].flatMap((c, at) => (c === b[at] ? [] : [at]));
  const [first, second] = places;
  return (
    places.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    a[first] === b[second] &&
    a[second] === b[first]
  );
}

/** The longest slip that touches one of the places; undefined for none. */
export function findSlip(
  text: string,
  places: readonly { readonly start: number; readonly end: number }[],
  { bySound, byCharacters }: Sounds,
): Slip | undefined {
  const sounds = syllables(text);
  if (sounds.length !== [...text].length) return undefined;
  for (let length = MOST; length >= LEAST; length--) {
    for (let start = 0; start + length <= text.length; start++) {
      const end = start + length;
      if (!places.some((place) => place.start < end && start < place.end)) continue;
      const typed = text.slice(start, end);
      if (!HAN.test(typed)) continue;
      const swapped = byCharacters.get(lettersOf(typed));
      const meant =
        swapped !== undefined && isSwapped(typed, swapped)
          ? swapped
          : bySound.get(sounds.slice(start, end).join(" "));
      if (meant !== undefined && meant !== typed) return { start, end, typed, meant };
    }
  }
  return undefined;
}
