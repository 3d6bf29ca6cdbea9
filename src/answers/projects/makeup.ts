import { foldLabel } from "../../kernel/fold.js";
import type { Passage } from "../../model/passage.js";
import { bigramWeight } from "../../passages/embedder.js";
import { OWN_SEAT } from "../../passages/enumeration.data.js";
import { bare, enumerationOf, enumerationUnder } from "../../passages/enumeration.js";
import type { Retriever } from "../../passages/retrieve.js";
import { COMPOSED, OF_UNITS, OFFICE_HEADINGS } from "../../questions/intent/intent.data.js";
import { bigrams } from "../../questions/linking/fuzzy.js";
import type { KnownIssuer } from "../../questions/linking/issuers.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { type MakeupAsked, makeupAsked } from "../../questions/projects/makeup.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { type Listed, type Side, writeHeld, writeList, writeOne } from "../write/makeup.js";
import { writePassages } from "../write/prose.js";

/** Two names that share so much are one that was renamed. */
const RENAMED = 0.5;
/** Two duties that share so much are the same. */
const SAME_DUTY = 0.6;
/** A division is meant when this much of what its name says stands in the question. */
const MEANT = 0.3;
const TELLING = 0.5;

/**
 * Answers what asks how an office is made up: its divisions or the offices under it, the one
 * division that does something, or which of them (or of its duties) are new or gone between two
 * documents. "named": the division is told, what prose says of it may follow. `under`: an office
 * that has no document of its own, but whose parts a loaded one names.
 */
export async function answerMakeup(
  u: Understanding,
  slots: Slots,
  sources: Built,
  draft: Draft,
  under: string | null = null,
): Promise<"answered" | "named" | "no"> {
  const asked = makeupAsked(u);
  if (!asked || slots.subjects.length !== 1 || (under !== null && asked.held)) return "no";
  const sides = sidesOf(u, asked, slots);
  const lists = sides.map((side) => listOf(side, asked, sources.retriever, under));
  const full = lists.filter((list): list is Listed => list !== undefined);
  if (asked.held && sides.length > 1) {
    return full.length === 2 && hold(full, asked, draft) ? "answered" : "no";
  }
  if (asked.of === "duty") return "no";
  if (full.length === 0 && asked.of === "office" && slots.named && under === null) {
    return told(u, sides, sources, draft) ? "answered" : "no";
  }
  if (full.length !== lists.length) return "no";
  if (asked.which) return nameOne(u, full, draft);
  for (const list of full) writeList(draft.composer, list, asked.of, under !== null);
  return full.length > 0 ? "answered" : "no";
}

/** The documents whose offices are asked about. */
export function makeupSides(u: Understanding, slots: Slots): Side[] {
  const asked = makeupAsked(u);
  return asked ? sidesOf(u, asked, slots) : [];
}

/** Where no names are listed: the sentence that says which offices there are. */
function told(u: Understanding, sides: readonly Side[], sources: Built, draft: Draft): boolean {
  const texts = sides.map((side) =>
    makeupTexts(side, sources.retriever)
      .flat()
      .filter(({ path }) => COMPOSED.test(path.at(-1) ?? ""))
      .sort((a, b) => ofUnits(b) - ofUnits(a))
      .slice(0, 1),
  );
  if (texts.some((found) => found.length === 0)) return false;
  writePassages(draft.composer, texts.flat(), u.text, true);
  return true;
}

/** The heading on the units of a budget tells it before the one on divisions. */
function ofUnits({ path }: Passage): number {
  return OF_UNITS.test(path.at(-1) ?? "") ? 1 : 0;
}

/** The documents asked about: of the years named, else each office's newest; two to be compared. */
function sidesOf(u: Understanding, { held }: MakeupAsked, slots: Slots): Side[] {
  const issuers = slots.subjects[0] ?? [];
  return issuers.flatMap((issuer) => {
    const dated = issuer.documents.filter(({ year }) => slots.years.includes(year));
    const known = [...(dated.length > 0 ? dated : issuer.documents)].sort(
      (a, b) => a.year - b.year,
    );
    const wanted = held && issuers.length === 1 ? 2 : 1;
    const several = meant(u.spans, "year").length > 1;
    const chosen = several ? known : known.slice(-wanted);
    return chosen.map(({ id, year, stage }) => ({ issuer, document: id, year, stage }));
  });
}

function listOf(
  side: Side,
  { of, subordinate }: MakeupAsked,
  retriever: Retriever,
  under: string | null,
): Listed | undefined {
  if (of === "duty") {
    const duties = retriever.list({ documents: [side.document], kinds: ["duty"] });
    const items = duties.map((passage) => ({ text: passage.text, passage }));
    return items.length > 1 ? { side, items, of: null } : undefined;
  }
  const found = makeupTexts(side, retriever)
    .flatMap((parts) => {
      const text = { text: parts.map((part) => part.text).join("\n") };
      const list = under === null ? enumerationOf(text, of) : enumerationUnder(text, under);
      return list ? [{ parts, list }] : [];
    })
    .sort((a, b) => b.list.items.length - a.list.items.length)[0];
  if (!found) return undefined;
  const { parts, list } = found;
  const items = list.items
    .filter((text) => under !== null || !subordinate || !isOwnSeat(text, side.issuer))
    .flatMap((text) => {
      const passage = parts.find((part) => part.text.includes(text));
      return passage ? [{ text, passage }] : [];
    });
  return items.length > 0 ? { side, items, of: list.head } : undefined;
}

/** What a document says of how its office is made up, section by section. */
export function makeupTexts({ document }: Side, retriever: Retriever): Passage[][] {
  const sections = new Map<string, Passage[]>();
  for (const passage of retriever.list({ documents: [document], kinds: ["section"] })) {
    if (!OFFICE_HEADINGS.some((word) => passage.path.join(" ").includes(word))) continue;
    const key = passage.path.join("\n");
    sections.set(key, [...(sections.get(key) ?? []), passage]);
  }
  return [...sections.values()];
}

function isOwnSeat(item: string, { name }: KnownIssuer): boolean {
  return (
    OWN_SEAT.test(item.replace(/[（()）\s]/gu, "")) || foldLabel(bare(item)) === foldLabel(name)
  );
}

/** Writes what stands in one list and not in the other; false when nothing tells them apart. */
function hold([left, right]: readonly Listed[], asked: MakeupAsked, draft: Draft): boolean {
  if (!left || !right) return false;
  const same = asked.of === "duty" ? SAME_DUTY : 1;
  const gone = left.items.filter(({ text }) => !holds(right, text, same));
  const added = right.items.filter(({ text }) => !holds(left, text, same));
  const renamed = asked.of === "duty" ? [] : pairs(gone, added);
  writeHeld(draft.composer, {
    left,
    right,
    gone: gone.filter((one) => !renamed.some(([before]) => before === one)),
    added: added.filter((one) => !renamed.some(([, after]) => after === one)),
    renamed,
  });
  return true;
}

type Item = Listed["items"][number];

function holds({ items }: Listed, text: string, least: number): boolean {
  return items.some((one) => likeness(one.text, text) >= least);
}

/** Names that went and names that came which are alike: each with the nearest. */
function pairs(gone: readonly Item[], added: readonly Item[]): [Item, Item][] {
  return gone.flatMap((before): [Item, Item][] => {
    const [after] = added
      .map((one) => ({ one, score: likeness(before.text, one.text) }))
      .filter(({ score }) => score >= RENAMED)
      .sort((a, b) => b.score - a.score);
    return after ? [[before, after.one]] : [];
  });
}

/** Shared character pairs as a share of the mean; one for the same text. */
function likeness(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => new Set(bigrams(foldLabel(bare(text))).keys()));
  if (!left || !right || left.size + right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

/** The division whose name says what the question asks about. */
function nameOne(u: Understanding, lists: readonly Listed[], draft: Draft): "named" | "no" {
  const asked = new Set(
    [...bigrams(foldLabel(withoutOffice(u))).keys()].filter(
      (pair) => bigramWeight(pair) >= TELLING,
    ),
  );
  let written = false;
  for (const list of lists) {
    const [best, second] = list.items
      .map((item) => ({ item, score: toldBy(item.text, asked) }))
      .sort((a, b) => b.score - a.score);
    if (!best || best.score < MEANT || best.score === second?.score) continue;
    writeOne(draft.composer, list, best.item);
    written = true;
  }
  return written ? "named" : "no";
}

/** The share of a division's name, or of the bracket behind it, that stands in the question. */
function toldBy(item: string, asked: ReadonlySet<string>): number {
  const inBrackets = /[（(]([^（()）]*)[）)]/u.exec(item)?.[1] ?? "";
  const shares = [bare(item), inBrackets].map((name) => {
    const own = [...bigrams(foldLabel(name).slice(0, -1)).keys()];
    return own.length === 0 ? 0 : own.filter((pair) => asked.has(pair)).length / own.length;
  });
  return Math.max(...shares);
}

function withoutOffice(u: Understanding): string {
  const named = u.spans.filter(({ meanings }) =>
    meanings.some(({ kind }) => kind === "issuer" || kind === "region"),
  );
  return [...u.text]
    .map((c, at) => (named.some(({ start, end }) => at >= start && at < end) ? " " : c))
    .join("");
}
