// Compares what one of our documents says in lines and sentences with its original: fixed lines word
// for word, numbers in order, words of direction, and that no person is named.
import { numbers, same } from "./text.mjs";

const UP = /增加|增长|上升/g;
const DOWN = /减少|下降|降低/g;
const LEVEL = /持平|一致/g;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;

export function checkFixedLines(original, corpus) {
  const lists = (draft) => [
    original.cover.length > 0 ? [draft.cover.join("")] : [],
    ...[draft.headings, draft.terms, draft.tables.flatMap((t) => t.captions)],
  ];
  const [left, right] = [lists(original), lists(corpus)];
  const problems = left.flatMap((list, k) => {
    const at = Array.from({ length: Math.max(list.length, right[k].length) }).keys();
    const first = [...at].find((i) => list[i] !== right[k][i]);
    return first === undefined ? [] : [`"${list[first]}" / "${right[k][first]}"`];
  });
  const count = original.cover.length + left.slice(1).flat().length;
  return { count, unit: "lines of cover, contents, headings, terms, captions", problems };
}

export function checkProseNumbers(original, corpus) {
  const problems = [];
  let count = 0;
  const compare = (place, a = "", b = "") => {
    const [left, right] = [numbers(a), numbers(b)];
    count += left.length;
    if (!same(left, right)) problems.push(`${place}: ${left.join(" ")} / ${right.join(" ")}`);
  };
  for (const name of new Set([...original.sections.keys(), ...corpus.sections.keys()])) {
    compare(name, original.sections.get(name), corpus.sections.get(name));
  }
  for (const [i, t] of original.tables.entries()) {
    compare(`note of ${t.title}`, t.notes, corpus.tables[i]?.notes);
  }
  return { count, unit: "numbers in prose, same order both ways", problems };
}

export function checkDirections(original, corpus) {
  const problems = [];
  let count = 0;
  for (const [name, text] of original.sections) {
    if (!name.startsWith("2 ")) continue;
    const tally = (s) => [UP, DOWN, LEVEL].map((words) => (s.match(words) ?? []).length);
    const [a, b] = [tally(text), tally(corpus.sections.get(name) ?? "")];
    count += a[0] + a[1] + a[2];
    if (!same(a, b)) problems.push(`${name}: up/down/level ${a} / ${b}`);
  }
  return { count, unit: "words of direction", problems };
}

export function checkPersons(original, html) {
  const named = [...new Set(original.personal)].filter((entry) => entry && html.includes(entry));
  const met = [...(html.match(MOBILE) ?? []), ...named];
  const problems = met.map((entry) => `personal: ${entry.slice(0, 1)}…`);
  const unit = `characters without a mobile number or one of ${original.personal.length} persons`;
  return { count: html.length, unit, problems };
}
