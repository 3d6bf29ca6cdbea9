// Which wording one of our documents shares with the originals.
import { SECTION } from "./draft.mjs";
import { fold } from "./text.mjs";
import { INSTITUTIONAL_PHRASES } from "./words.data.mjs";

/** Reworded prose may share at most this many Han characters in a row with its original. */
const LONGEST_SHARED_RUN = 11;

const CITED_TITLES = [/《([^《》]+)》/g, /〈([^〈〉]+)〉/g];

/** Han characters in a row, punctuation ignored; anything else breaks the run. */
const hanText = (text) =>
  fold(text)
    .replace(/[^\p{Script=Han}0-9A-Za-z%=/×*+-]/gu, "")
    .replace(/[^\p{Script=Han}]+/gu, " ");

/** The longest runs of `text` that also occur in `source`, none inside another. */
function sharedRuns(text, source) {
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
function citedTitles(sources) {
  const texts = sources.map(fold);
  const found = CITED_TITLES.flatMap((each) => texts.flatMap((text) => [...text.matchAll(each)]));
  return found.flatMap(([, title]) => hanText(title).split(" "));
}

function fixedTerms(corpus, sources) {
  const cells = corpus.tables.flatMap((t) => t.rows.flatMap((r) => r.cells));
  const texts = [
    ...[...corpus.headings, ...corpus.terms, ...corpus.tables.map((t) => t.title)],
    ...cells.filter((c) => !c.restated).map((c) => c.text),
  ];
  const bare = (t) =>
    t
      .replace(/^第.部分/, "")
      .replace(SECTION, "")
      .replace(/^\(.+?\)/, "");
  const terms = texts.flatMap((t) => hanText(bare(t)).split(" "));
  const all = [
    ...terms,
    ...citedTitles(sources),
    ...INSTITUTIONAL_PHRASES.map(([phrase]) => phrase),
  ];
  return [...new Set(all.filter((t) => t.length >= 4))].sort((a, b) => b.length - a.length);
}

export function checkWording(sources, corpus) {
  const source = sources.map((text) => hanText(text)).join(" ");
  const terms = fixedTerms(corpus, sources);
  const mask = (text) => terms.reduce((rest, term) => rest.replaceAll(term, " "), text);
  const texts = [...new Set(corpus.restated.map(hanText))];
  const problems = texts.flatMap((t) => sharedRuns(mask(t), source)).map((run) => `shared: ${run}`);
  const runs = [...new Set(texts.flatMap((t) => sharedRuns(t, source)))];
  const longest = runs.sort((a, b) => b.length - a.length).slice(0, 5);
  const shown = longest.map((run) => `${run} (${run.length})`).join(", ");
  const unit = `reworded texts; longest shared runs that are fixed terms: ${shown || "none"}`;
  return { count: texts.length, unit, problems };
}
