import { foldLabel } from "../../kernel/fold.js";
import type { Passage } from "../../model/passage.js";
import { bestSentence } from "../../passages/best-sentence.js";
import { CLAUSES } from "../../passages/labels.data.js";
import type { Composer } from "../composer.js";
import { label, words as plain, type Segment, year } from "../segments.js";
import { TEXT_PARTS, TEXTS } from "../texts.text.js";
import type { Side } from "./makeup.js";
import { listed } from "./names.js";
import { writeTerm } from "./prose.js";

/** What one document says of something; nothing where it does not speak of it. */
export interface Said {
  readonly side: Side;
  readonly passage: Passage | undefined;
}

/** Which documents speak of something, with the words they do it in; which do not. */
export function writeMentions(
  composer: Composer,
  said: readonly Said[],
  asked: readonly string[],
  within: keyof typeof TEXT_PARTS,
): void {
  const part = composer.fill(TEXT_PARTS[within], {});
  const echo = listed(
    asked.map((text): Segment[] => [{ kind: "echo", text }]),
    TEXTS.and[composer.language],
  );
  for (const { side, passage } of said) {
    if (!passage) continue;
    composer.line(TEXTS.saysSo, {
      side: nameOf(composer, side),
      text: quoted(passage, textOf(passage, asked)),
      cites: composer.citePassage(passage),
    });
  }
  for (const { side } of said.filter(({ passage }) => passage === undefined)) {
    composer.line(TEXTS.saysNot, { side: nameOf(composer, side), part, echo });
  }
}

/** An entry of the glossary is quoted with its name. */
function textOf(passage: Passage, asked: readonly string[]): string {
  return bestSentence(passage, asked.join(" "));
}

/** The entries one glossary has and the other lacks, both ways. */
export function writeEntries(
  composer: Composer,
  left: { readonly side: Side; readonly terms: readonly Passage[] },
  right: { readonly side: Side; readonly terms: readonly Passage[] },
): void {
  const only = (own: readonly Passage[], other: readonly Passage[]): Passage[] => {
    const known = new Set(other.map(({ subject }) => foldLabel(subject ?? "")));
    return own.filter(({ subject }) => !known.has(foldLabel(subject ?? "")));
  };
  const sides = [
    { has: right, misses: left, terms: only(right.terms, left.terms) },
    { has: left, misses: right, terms: only(left.terms, right.terms) },
  ];
  for (const { has, misses, terms } of sides) {
    if (terms.length === 0) continue;
    const cites = terms.flatMap((term) => composer.citePassage(term));
    composer.line(TEXTS.heldOnly, {
      has: nameOf(composer, has.side),
      misses: nameOf(composer, misses.side),
      items: listed(
        terms.map(({ subject }) => [label(subject ?? "")]),
        TEXTS.and[composer.language],
      ),
      cites,
    });
  }
  if (sides.every(({ terms }) => terms.length === 0)) {
    composer.line(TEXTS.heldSame, {
      left: nameOf(composer, left.side),
      right: nameOf(composer, right.side),
      cites: [...left.terms.slice(0, 1), ...right.terms.slice(0, 1)].flatMap((term) =>
        composer.citePassage(term),
      ),
    });
  }
}

/** Two wordings of one entry: the stretches only one of them has, then both in full. */
export function writeApartWording(composer: Composer, said: readonly Said[], entry: string): void {
  const [left, right] = said;
  for (const [own, other] of [
    [right, left],
    [left, right],
  ]) {
    if (!own?.passage || !other) continue;
    const known = other.passage === undefined ? "" : foldLabel(other.passage.text);
    const more = clausesOf(own.passage).filter((clause) => !known.includes(foldLabel(clause)));
    if (other.passage === undefined || more.length === 0) continue;
    const { passage } = own;
    composer.line(TEXTS.heldOnly, {
      has: nameOf(composer, own.side),
      misses: nameOf(composer, other.side),
      items: listed(
        more.map((clause) => quoted(passage, clause)),
        TEXTS.and[composer.language],
      ),
      cites: composer.citePassage(passage),
    });
  }
  const same = said.every(
    ({ passage }) => foldLabel(passage?.text ?? "") === foldLabel(left?.passage?.text ?? ""),
  );
  if (same) composer.line(TEXTS.allAlike);
  for (const { side, passage } of said) {
    if (passage) {
      writeTerm(composer, passage);
      continue;
    }
    const echo: Segment = { kind: "echo", text: entry };
    const part = composer.fill(TEXT_PARTS.term, {});
    composer.line(TEXTS.saysNot, { side: nameOf(composer, side), part, echo });
  }
}

function clausesOf({ text }: Passage): string[] {
  return text.split(CLAUSES).filter((clause) => clause.trim() !== "");
}

function quoted(passage: Passage, text: string): Segment[] {
  return passage.restated
    ? [{ kind: "gist", text, passage }]
    : [plain("“"), { kind: "quote", text, passage }, plain("”")];
}

function nameOf(composer: Composer, { issuer, year: of }: Side): Segment[] {
  composer.labels.add(issuer.name);
  composer.years.add(of);
  return composer.fill(TEXTS.officeYear, { issuer: label(issuer.name), year: year(of) });
}
