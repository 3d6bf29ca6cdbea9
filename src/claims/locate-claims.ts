import type { KnownIssuer } from "../questions/linking/issuers.js";
import { meant } from "../questions/linking/types.js";
import type { World } from "../questions/linking/world.js";
import type { Claim } from "./claim.js";
import { type Place, Places } from "./places.js";
import { LABEL_REACH } from "./printed.data.js";
import { readClaims } from "./read-claims.js";
import { type Carried, NOTHING_CARRIED } from "./reading/reader.js";
import { namesIn, readSentence } from "./sentence-reading.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { MAYBE_CLAIM } from "./words.data.js";

/** A claim with its place in the whole text. */
export interface Located {
  readonly claim: Claim;
  readonly range: Sentence["range"];
  /** What stands before the claim's number, sentences before its own included. */
  readonly before: string;
  /** In a table that says no unit: the number of the table. */
  readonly guessed?: number;
  /** In a table: its text may leave the year out. */
  readonly tabled?: true;
}

/** Whose and when a text is before its first word says so. */
export interface Opening {
  readonly issuer: KnownIssuer;
  readonly year: number;
}

/** Every claim of a text, sentence by sentence; who and when are carried on. Time grows with the text. */
export async function locateClaims(
  text: string,
  world: World,
  options: { readonly today: Date; readonly opening?: Opening },
): Promise<Located[]> {
  const places = new Places(world.issuers, options.today, options.opening);
  const everything = await world.words(new Set());
  let carried: Carried = NOTHING_CARRIED;
  let spoken: ReadonlySet<string> = new Set();
  const located: Located[] = [];
  let trail = "";
  for (const sentence of sentencesOf(text)) {
    const before = sentence.opensLine && ENDED.test(trail) ? "" : trail;
    trail = `${before}${sentence.text}`.slice(-LABEL_REACH);
    const maybe = MAYBE_CLAIM.test(sentence.text);
    const names = maybe ? namesIn(sentence.text, everything) : [];
    const where = places.read(sentence.text, names, sentence.cell !== null);
    const place = where.at(sentence.text.length);
    if (!maybe) continue;
    const own =
      place.issuers.length === world.issuers.length
        ? []
        : place.issuers.flatMap(({ documents }) => documents.map(({ id }) => id));
    const others = where.marks.flatMap(({ issuers }) =>
      issuers.flatMap(({ documents }) => documents.map(({ id }) => id)),
    );
    const words = await world.words(new Set([...own, ...others]));
    const reading = readSentence(sentence, where, words, spoken);
    const { claims, after } = readClaims(reading, carried);
    carried = after;
    const measures = meant(reading.labels, "measure").map(({ measure }) => measure);
    if (measures.length > 0) spoken = new Set(measures);
    for (const read of claims) {
      const claim = { ...read, place: narrowed(read.place) };
      const at = "stated" in claim ? claim.stated.numberStart : claim.start;
      const said = `${before}${sentence.text.slice(0, at)}`;
      const { cell } = sentence;
      // What a table without a unit counts is a claim only where its row names something.
      if (cell?.guessed !== undefined && !isNamed(claim)) continue;
      const guessed = cell?.guessed === undefined ? {} : { guessed: cell.guessed };
      const tabled = cell ? { tabled: true as const } : {};
      located.push({ claim, range: sentence.range, before: said, ...guessed, ...tabled });
    }
  }
  return located;
}

function isNamed(claim: Claim): boolean {
  return "things" in claim && "stated" in claim && claim.things.some(({ bare }) => !bare);
}

/** Of several offices that can be meant, those that have a document of the year and stage told. */
function narrowed(place: Place): Place {
  if (place.issuers.length < 2) return place;
  const fits = place.issuers.filter(({ documents }) =>
    documents.some(
      ({ year, stage }) =>
        (place.year === null || year === place.year) &&
        (place.stage === null || stage === place.stage),
    ),
  );
  return fits.length > 0 ? { ...place, issuers: fits } : place;
}

/** A line that ends so is not wrapped. */
const ENDED = /[。；：]\s*$|^$/u;
