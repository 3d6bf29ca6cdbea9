// Which wording two texts share, for check-corpus.mjs.
import { fold } from "./check-corpus-extraction.mjs";

/** Reworded prose may share at most this many Han characters in a row with its original. */
const LONGEST_SHARED_RUN = 11;

const CITED_TITLES = [/《([^《》]+)》/g, /〈([^〈〉]+)〉/g];

/** Han characters in a row, punctuation ignored; anything else breaks the run. */
export const hanText = (text) =>
  fold(text)
    .replace(/[^\p{Script=Han}0-9A-Za-z%=/×*+-]/gu, "")
    .replace(/[^\p{Script=Han}]+/gu, " ");

/** The longest runs of `text` that also occur in `source`, none inside another. */
export function sharedRuns(text, source) {
  const runs = [];
  let covered = 0;
  for (let start = 0; start < text.length; start++) {
    let end = start;
    while (end < text.length && text[end] !== " " && source.includes(text.slice(start, end + 1)))
      end++;
    if (end > covered && end - start > LONGEST_SHARED_RUN) runs.push(text.slice(start, end));
    covered = Math.max(covered, end);
  }
  return runs;
}

/** The titles of documents that the sources cite: names, which no rewording can replace. */
export function citedTitles(sources) {
  const texts = sources.map(fold);
  const found = CITED_TITLES.flatMap((each) => texts.flatMap((text) => [...text.matchAll(each)]));
  return found.flatMap(([, title]) => hanText(title).split(" "));
}
