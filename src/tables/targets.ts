import { unitOf } from "../kernel/units.js";
import type { FigureDraft } from "../model/figure.js";
import { bareNumber, isBlank } from "./amounts.js";
import { figureOf, keyOf } from "./figures.js";
import { headerPaths, knownHeight } from "./header.js";
import { isIssuer } from "./issuer.js";
import type { Leaf, TargetsKind, Word } from "./kinds/types.js";
import { canonical, headerCells, headerWords, spellings, wordKey } from "./layout.js";
import { type Pair, pairStart, pairsOf, rowShifts, STUBS } from "./pairs.js";
import { isTotal } from "./rows.js";
import { below, filled, sheetOf, slotAt } from "./sheet.js";
import { closed } from "./text.js";
import type { Context, RawTable, Sheet, Slot } from "./types.js";
import { PLAIN_TOTAL, UNIT_IN_LABEL } from "./words.data.js";

/** Digits from which on a code is a project's, not a unit's. */
const PROJECT_CODE = 12;

interface Row {
  readonly slots: readonly Slot[];
  readonly pairs: Pair[];
  readonly start: number;
  readonly sure: boolean;
}

interface Page {
  readonly body: Sheet;
  /** Column of the first pair where merged cells are known. */
  readonly start: number | undefined;
  readonly words: ReadonlyMap<string, string>;
}

function vocabulary(kind: TargetsKind): ReadonlySet<string> {
  const words: Word[] = [...kind.stubs, kind.amountsHead, ...kind.pair];
  for (const leaf of kind.amounts) words.push(...leaf.path);
  for (const group of kind.groups) words.push(group.head);
  return new Set(words.flatMap(spellings));
}

/** Does the table print the pairs of this kind (rather than a form with the same title)? */
export function printsPairs(raw: RawTable, kind: TargetsKind): boolean {
  const grid = raw.parts.find((part) => part.type === "grid");
  if (grid?.type !== "grid") return false;
  const cells = headerCells(sheetOf(grid).rows.slice(0, 4));
  const printed = (word: Word): number =>
    cells.filter((cell) => spellings(word).includes(cell)).length;
  const heads = kind.groups.filter(({ head }) => printed(head) > 0).length;
  const [indicators, targets] = kind.pair.map(printed);
  // Pairs side by side betray themselves even where the heads above them are lost.
  return (heads > 1 && targets !== 0) || Math.min(indicators ?? 0, targets ?? 0) > 1;
}

function trueStart(sheet: Sheet, height: number, kind: TargetsKind): number | undefined {
  const head = kind.groups[0]?.head;
  if (head === undefined) return undefined;
  const words = spellings(head);
  const at = headerPaths(sheet, height).findIndex(({ path }) =>
    path.some((word) => words.includes(wordKey(word))),
  );
  return at < 0 ? undefined : at;
}

function pagesOf(raw: RawTable, kind: TargetsKind): Page[] {
  const known = vocabulary(kind);
  const pages: Page[] = [];
  for (const part of raw.parts) {
    if (part.type !== "grid") continue;
    const sheet = sheetOf(part);
    const height = knownHeight(sheet, known);
    const words = headerWords(sheet.rows.slice(0, height));
    pages.push({
      body: below(sheet, height),
      start: sheet.spans === "true" ? trueStart(sheet, height, kind) : undefined,
      words: height > 0 ? words : (pages[0]?.words ?? words),
    });
  }
  return pages;
}

/** The words of a first row that only goes on with labels cut by the page break. */
function continues(row: readonly Slot[], last: Row | undefined): boolean {
  const cells = filled(row);
  if (!last || cells.length === 0) return false;
  return cells.every((slot) => {
    const at = row.indexOf(slot);
    if (at === STUBS - 1) return isBlank(slotAt(row, 0).text) && slotAt(last.slots, at).text !== "";
    const pair = last.pairs.find((each) => each.at === at);
    return pair !== undefined && isBlank(slotAt(row, at + 1).text);
  });
}

function append(row: readonly Slot[], last: Row): Row {
  last.pairs.forEach((pair, i) => {
    const more = slotAt(row, pair.at).text;
    const label = { ...pair.label, text: pair.label.text + more };
    last.pairs[i] = { ...pair, label };
  });
  const slots = last.slots.map((slot, c) =>
    c === STUBS - 1 ? { ...slot, text: slot.text + slotAt(row, c).text } : slot,
  );
  return { ...last, slots };
}

function rowsOf(pages: readonly Page[], kind: TargetsKind): Row[] {
  const rows: Row[] = [];
  for (const { body, start: known } of pages) {
    let slots = body.rows;
    const last = rows.at(-1);
    const [first] = slots;
    if (first && last && continues(first, last)) {
      rows[rows.length - 1] = append(first, last);
      slots = slots.slice(1);
    }
    const { start, certain } =
      known === undefined
        ? pairStart({ ...body, rows: slots }, kind)
        : { start: known, certain: true };
    const shifts = known === undefined ? rowShifts(slots, start, kind) : [];
    slots.forEach((row, r) => {
      const moved = shifts[r] ?? { shift: 0, certain: true };
      const pairs = pairsOf(row, start, kind.groups.length, {
        ...moved,
        certain: moved.certain && certain,
      });
      rows.push({ slots: row, pairs, start, sure: certain });
    });
  }
  return rows;
}

interface Subject {
  readonly path: readonly string[];
  readonly implied: string | null;
  readonly code: string | null;
  readonly project: string | null;
  readonly member: string | null;
  /** The row's amounts have a meaning. */
  readonly known: boolean;
}

class TargetsReader {
  readonly figures: FigureDraft[] = [];
  readonly #raw: RawTable;
  readonly #kind: TargetsKind;
  readonly #context: Context;
  readonly #words: ReadonlyMap<string, string>;
  readonly #onlyGovernment: boolean;
  #subject: Subject | undefined;
  #member: string | null = null;

  constructor(
    raw: RawTable,
    kind: TargetsKind,
    context: Context,
    words: ReadonlyMap<string, string>,
    onlyGovernment: boolean,
  ) {
    this.#raw = raw;
    this.#kind = kind;
    this.#context = context;
    this.#words = words;
    this.#onlyGovernment = onlyGovernment;
  }

  read(row: Row): void {
    const stub = [slotAt(row.slots, 0), slotAt(row.slots, 1)];
    const numbers = row.slots.some(
      (slot, c) => c < row.start && bareNumber(slot.text) && c >= STUBS,
    );
    const fresh = stub.some((slot) => slot.own && slot.text !== "") || (numbers && !this.#subject);
    if (fresh) {
      this.#subject = this.#subjectOf(
        row,
        stub.map((slot) => slot.text),
      );
      this.#amounts(row, this.#subject);
    } else if (numbers) this.#amounts(row, this.#total());
    for (const pair of row.pairs) this.#target(pair);
  }

  #total(path: readonly string[] = []): Subject {
    const implied = path.length === 0 ? PLAIN_TOTAL : null;
    return { path, implied, code: null, project: null, member: null, known: true };
  }

  #subjectOf(row: Row, texts: readonly string[]): Subject {
    const code = closed(texts[0] ?? "");
    const name = texts[1] ?? "";
    const path = [code, name].filter((text) => text !== "");
    if (path.length === 0 || path.some(isTotal)) return this.#total(path);
    const issuer = name !== "" && isIssuer(name, this.#context.identity);
    const project = !issuer && name !== "" && (row.pairs.length > 0 || code.length >= PROJECT_CODE);
    if (!project) this.#member = issuer || name === "" ? null : name;
    return {
      path,
      implied: null,
      code: code === "" ? null : code,
      project: project ? name : null,
      member: this.#member,
      known: name !== "",
    };
  }

  #print(word: Word): string {
    const key = spellings(word).find((spelling) => this.#words.has(spelling));
    return (key === undefined ? undefined : this.#words.get(key)) ?? canonical(word);
  }

  /** Amount columns are in printed order; where one vanished, only the total is sure by itself. */
  #amounts(row: Row, subject: Subject): void {
    const head = this.#print(this.#kind.amountsHead);
    const unit = unitOf(UNIT_IN_LABEL.exec(head)?.[1] ?? "")?.name ?? this.#raw.unit;
    const whole = row.start === STUBS + this.#kind.amounts.length;
    this.#kind.amounts.slice(0, row.start - STUBS).forEach((leaf, i) => {
      const slot = slotAt(row.slots, STUBS + i);
      if (!whole && isBlank(slot.text)) return;
      const certain = whole || i === 0 || (i === 1 && this.#onlyGovernment);
      const { path, implied, code, project } = subject;
      const last = leaf.path.at(-1);
      const figure = figureOf({
        slot,
        table: this.#raw.title,
        kind: this.#kind.id,
        unit,
        row: path,
        implied,
        column: last === undefined ? [head] : [head, this.#print(last)],
        code,
        project,
        key: this.#key(leaf, subject),
        certain: certain && row.sure,
      });
      if (figure) this.figures.push(figure);
    });
  }

  #key(leaf: Leaf, { known, project, member }: Subject) {
    if (!known || leaf.measure === undefined || leaf.measure === null) return null;
    return keyOf({ measure: leaf.measure, project, member });
  }

  #target(pair: Pair): void {
    const group = this.#kind.groups[pair.group];
    const subject = this.#subject;
    if (!group || !subject) return;
    const head = this.#print(group.head);
    const indicator = `${head}/${pair.label.text}`;
    const { project, member } = subject;
    const figure = figureOf({
      slot: pair.value,
      table: this.#raw.title,
      kind: this.#kind.id,
      unit: null,
      row: [...subject.path, pair.label.text],
      implied: null,
      column: [head, this.#print(this.#kind.pair[1])],
      code: subject.code,
      project,
      key: keyOf({ measure: "target", project, indicator, member }),
      certain: pair.certain,
    });
    if (figure) this.figures.push(figure);
  }
}

/** Reads a table of project targets. `onlyGovernment`: the department has no other money. */
export function readTargets(
  raw: RawTable,
  kind: TargetsKind,
  context: Context,
  onlyGovernment: boolean,
): readonly FigureDraft[] {
  const pages = pagesOf(raw, kind);
  const words = pages[0]?.words ?? new Map<string, string>();
  const reader = new TargetsReader(raw, kind, context, words, onlyGovernment);
  for (const row of rowsOf(pages, kind)) reader.read(row);
  return reader.figures;
}
