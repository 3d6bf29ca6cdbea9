import type { Stage } from "../../model/document.js";
import type { Passage } from "../../model/passage.js";
import type { KnownIssuer } from "../../questions/linking/issuers.js";
import type { Composer } from "../composer.js";
import { label, type Segment, words, year } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { listed, subjectWith } from "./names.js";

/** One document that is asked about. */
export interface Side {
  readonly issuer: KnownIssuer;
  readonly document: string;
  readonly year: number;
  readonly stage: Stage;
}

/** What one document lists. */
export interface Listed {
  readonly side: Side;
  readonly items: readonly { readonly text: string; readonly passage: Passage }[];
  /** The name in front of a list in brackets. */
  readonly of: string | null;
}

type Item = Listed["items"][number];

/** Two lists held against each other. */
export interface Held {
  readonly left: Listed;
  readonly right: Listed;
  /** Only in the left one, only in the right one, and pairs that look renamed. */
  readonly gone: readonly Item[];
  readonly added: readonly Item[];
  readonly renamed: readonly (readonly [Item, Item])[];
}

/** All names of a list, counted. */
export function writeList(
  composer: Composer,
  list: Listed,
  of: "division" | "office",
  under: boolean,
): void {
  const { side, items, of: head } = list;
  const what = [
    ...(under && head !== null ? [label(head)] : []),
    ...composer.fill(of === "office" ? TEXTS.officesWord : TEXTS.divisionsWord, {}),
  ];
  composer.line(of === "office" ? TEXTS.makeupOffices : TEXTS.makeupDivisions, {
    subject: subjectWith(composer, subjectOf(side), what),
    count: { kind: "count", text: `${items.length}`, of: items },
    items: quoted(composer, items),
    cites: citesOf(composer, items),
  });
}

/** The one division whose name says it. */
export function writeOne(composer: Composer, { side }: Listed, item: Item): void {
  composer.line(TEXTS.makeupOne, {
    subject: subjectWith(composer, subjectOf(side), composer.fill(TEXTS.divisionsWord, {})),
    item: quoted(composer, [item]),
    cites: citesOf(composer, [item]),
  });
}

/** What is in one list and not in the other, both cited. */
export function writeHeld(composer: Composer, held: Held): void {
  const { left, right, gone, added, renamed } = held;
  const cites = citesOf(
    composer,
    [left, right].flatMap(({ items }) => items.slice(0, 1)),
  );
  const [one, other] = names(composer, left.side, right.side);
  const line = (has: readonly Segment[], misses: readonly Segment[], items: readonly Item[]) => {
    if (items.length === 0) return;
    composer.line(TEXTS.heldOnly, {
      has,
      misses,
      items: quoted(composer, items),
      cites: [
        ...citesOf(composer, items),
        ...cites.filter((mark) => !isAmong(mark, citesOf(composer, items))),
      ],
    });
  };
  line(one, other, gone);
  line(other, one, added);
  for (const [before, after] of renamed) {
    composer.line(TEXTS.heldRenamed, {
      left: one,
      right: other,
      before: quoted(composer, [before]),
      after: quoted(composer, [after]),
      cites: citesOf(composer, [before, after]),
    });
  }
  if (gone.length + added.length + renamed.length === 0) {
    composer.line(TEXTS.heldSame, { left: one, right: other, cites });
  }
}

function isAmong(mark: Segment, marks: readonly Segment[]): boolean {
  return marks.some((one) => JSON.stringify(one) === JSON.stringify(mark));
}

/** "2022 年" where one office is compared over years, else the offices' names. */
function names(composer: Composer, left: Side, right: Side): [Segment[], Segment[]] {
  const own = (side: Side): Segment[] => {
    if (left.issuer === right.issuer) {
      composer.years.add(side.year);
      return composer.fill(TEXTS.ofYear, { year: year(side.year) });
    }
    composer.labels.add(side.issuer.name);
    return [label(side.issuer.name)];
  };
  return [own(left), own(right)];
}

function subjectOf({ issuer, year: of, stage }: Side) {
  return { issuer: issuer.name, year: of, stage };
}

/** Names as the document prints them, in quotation marks unless it is a retold one. */
function quoted(composer: Composer, items: readonly Item[]): Segment[] {
  const each = items.map(({ text, passage }): Segment[] =>
    passage.restated
      ? [{ kind: "gist", text, passage }]
      : [words("“"), { kind: "quote", text, passage }, words("”")],
  );
  return listed(each, TEXTS.and[composer.language]);
}

function citesOf(composer: Composer, items: readonly Item[]): Segment[] {
  const passages = [...new Map(items.map(({ passage }) => [passage.id, passage])).values()];
  return passages.flatMap((passage) => composer.citePassage(passage));
}
