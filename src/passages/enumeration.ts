import type { Passage } from "../model/passage.js";
import {
  BETWEEN_ITEMS,
  BRACKETED,
  DIVISION_END,
  ITEM_LENGTH,
  LAST_JOINT,
  LEADS_IN,
  LEADS_OUT,
  NUMBERED_LINE,
  OFFICE_END,
} from "./enumeration.data.js";

/** What the names of an enumeration are: parts of an office, or offices under it. */
export type ItemKind = "division" | "office";

/** Names that a passage lists, each as it stands there. */
export interface Enumeration {
  /** What the enumeration is of, where it stands in brackets behind a name. */
  readonly head: string | null;
  readonly items: readonly string[];
}

const ENDS: Readonly<Record<ItemKind, RegExp>> = { division: DIVISION_END, office: OFFICE_END };
/** This share of the names must look like what is asked for. */
const ALIKE = 0.6;

/** So much of the end of an office's name tells it from others. */
const LIKE_NAME = 6;

/** The enumerations of names in a text: numbered lines, names between 、, names in brackets. */
export function enumerations({ text }: Pick<Passage, "text">): Enumeration[] {
  const all = text.split("\n").map((line) => line.trim());
  const lines = all.flatMap((line) => NUMBERED_LINE.exec(line)?.[1] ?? []);
  const named = all
    .map((line) => bare(line).replace(/[。；;]$/u, ""))
    .filter((line) => isName(line) && OFFICE_END.test(line) && !NUMBERED_LINE.test(line));
  const bracketed = [...text.matchAll(BRACKETED)].flatMap((match) => {
    const before = text.slice(0, match.index);
    const head = /[\p{Script=Han}]+$/u.exec(before)?.[0] ?? null;
    return [{ head, items: namesOf(match[1] ?? "") }];
  });
  const open = text
    .split(/[。；;\n]/u)
    .map((sentence) => ({ head: null, items: namesOf(sentence) }));
  const own = [lines.filter(isName), named.length > 1 ? named : []];
  return [...own.map((items) => ({ head: null, items })), ...bracketed, ...open].filter(
    ({ items }) => items.length > 0,
  );
}

/** The enumeration of the asked kind with the most names. */
export function enumerationOf(
  passage: Pick<Passage, "text">,
  kind: ItemKind,
): Enumeration | undefined {
  const ends = ENDS[kind];
  return enumerations(passage)
    .filter(({ items }) => {
      const alike = items.filter((item) => ends.test(bare(item))).length;
      return alike > 0 && alike >= ALIKE * items.length;
    })
    .sort(
      (a, b) => standsFree(b, kind) - standsFree(a, kind) || b.items.length - a.items.length,
    )[0];
}

/** What stands in brackets behind an office is the parts of that one, not the offices of all. */
function standsFree({ head }: Enumeration, kind: ItemKind): number {
  return kind === "office" && head === null ? 1 : 0;
}

/** The enumeration in brackets behind an office's name. */
export function enumerationUnder(
  passage: Pick<Passage, "text">,
  office: string,
): Enumeration | undefined {
  const end = office.slice(-LIKE_NAME);
  return enumerations(passage).find(({ head }) => head?.endsWith(end) === true);
}

/** A name without the bracket behind it: 秘书股 of 秘书股（值班室）. */
export function bare(item: string): string {
  return item.replace(/\s*[（(][^（()）]*[）)]\s*$/u, "");
}

/** The names a sentence lists, brackets left whole. */
function namesOf(sentence: string): string[] {
  const parts = splitOutside(sentence);
  if (parts.length < 2) return [];
  const names = parts.map((part, at) => {
    const from = at === 0 ? part.replace(LEADS_IN, "") : part;
    return (at === parts.length - 1 ? withoutRest(from) : from).trim();
  });
  const all = [...names.slice(0, -1), ...lastTwo(names.at(-1) ?? "")];
  return all.every(isName) ? all : [];
}

/** "养护科和财务科" are two, "数据和资源科" is one. */
function lastTwo(last: string): string[] {
  const [, first, second] = LAST_JOINT.exec(last) ?? [];
  if (first === undefined || second === undefined) return [last];
  const isPair = Object.values(ENDS).some((ends) => ends.test(first) && ends.test(second));
  return isPair ? [first, second] : [last];
}

/** The last name ends before what is said of all of them. */
function withoutRest(part: string): string {
  const at = LEADS_OUT.exec(part)?.index ?? part.length;
  return part.slice(0, at);
}

function splitOutside(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const c of text) {
    if (/[（(]/u.test(c)) depth++;
    if (/[）)]/u.test(c)) depth--;
    if (depth === 0 && BETWEEN_ITEMS.test(c)) parts.push("");
    else parts[parts.length - 1] += c;
  }
  return parts;
}

function isName(text: string): boolean {
  return (
    text.length >= ITEM_LENGTH.least &&
    text.length <= ITEM_LENGTH.most &&
    !/[，,；;：:]/u.test(text)
  );
}
