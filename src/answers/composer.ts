import { printNumber, type Quantity } from "../kernel/quantity.js";
import { type LibraryEntry, originOf } from "../ledger/library.js";
import type { AnswerFigure, Citation, Conflict } from "../model/answer.js";
import type { Figure } from "../model/figure.js";
import { MEASURES } from "../model/measures.data.js";
import type { Passage } from "../model/passage.js";
import { showFigure } from "./seal.js";
import { label, mark, newline, type Segment, words } from "./segments.js";
import { CONNECT, type Language, TEXTS } from "./texts.text.js";

type Slot = Segment | readonly Segment[];
type Template = { readonly zh: string; readonly en: string };

/** Collects an answer while it is written: lines of segments, citations, figures, conflicts. */
export class Composer {
  readonly language: Language;
  readonly lines: Segment[][] = [];
  readonly notes: Segment[][] = [];
  readonly figures: AnswerFigure[] = [];
  readonly citations: Citation[] = [];
  readonly conflicts: Conflict[] = [];
  /** Values the documents print for what was asked, beside those answered with. */
  readonly alsoPrinted: Quantity[] = [];
  readonly labels = new Set<string>();
  readonly years = new Set<number>();
  /** Where the part of the question that is being answered begins. */
  #partLine = 0;
  #partFigure = 0;
  readonly #library: ReadonlyMap<string, LibraryEntry>;
  readonly #cited = new Map<string, number>();

  constructor(language: Language, library: readonly LibraryEntry[]) {
    this.language = language;
    this.#library = new Map(library.map((entry) => [entry.id, entry]));
    for (const { names } of MEASURES) this.labels.add(names[0] ?? "");
    for (const entry of library) {
      this.years.add(entry.year);
      for (const name of [entry.title, entry.issuer.name]) this.labels.add(name);
      for (const table of entry.tables) this.labels.add(table.title);
    }
  }

  /** The same, to be written on without a change to this one. */
  copy(): Composer {
    const other = new Composer(this.language, [...this.#library.values()]);
    other.lines.push(...this.lines.map((line) => [...line]));
    other.notes.push(...this.notes.map((line) => [...line]));
    other.figures.push(...this.figures);
    other.citations.push(...this.citations);
    other.conflicts.push(...this.conflicts);
    other.alsoPrinted.push(...this.alsoPrinted);
    for (const name of this.labels) other.labels.add(name);
    for (const one of this.years) other.years.add(one);
    for (const [key, id] of this.#cited) other.#cited.set(key, id);
    return other;
  }

  /** Fills a template's slots; the rest becomes words. */
  fill(template: Template, slots: Readonly<Record<string, Slot>>): Segment[] {
    return template[this.language].split(/(\{\w+\})/).flatMap((piece): Segment[] => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (name === undefined) return piece === "" ? [] : [words(piece)];
      const slot = slots[name];
      if (slot === undefined) return [];
      return Array.isArray(slot) ? [...(slot as readonly Segment[])] : [slot as Segment];
    });
  }

  /** From here on another part of the question is answered. */
  startPart(): void {
    this.#partLine = this.lines.length;
    this.#partFigure = this.figures.length;
  }

  /** The figures this part of the question came to. */
  get partFigures(): readonly AnswerFigure[] {
    return this.figures.slice(this.#partFigure);
  }

  /** The lines this part of the question came to. */
  get partLines(): readonly (readonly Segment[])[] {
    return this.lines.slice(this.#partLine);
  }

  /** A figure ahead of all others of this part. */
  headline(figure: AnswerFigure): void {
    this.figures.splice(this.#partFigure, 0, figure);
  }

  /** A line ahead of all others of this part. */
  lead(template: Template, slots: Readonly<Record<string, Slot>> = {}): void {
    this.lines.splice(this.#partLine, 0, this.fill(template, slots));
  }

  line(template: Template, slots: Readonly<Record<string, Slot>> = {}): void {
    this.lines.push(this.fill(template, slots));
  }

  /** A closing line, after all results. */
  note(template: Template, slots: Readonly<Record<string, Slot>> = {}): void {
    this.notes.push(this.fill(template, slots));
  }

  /** Citation marks of figures, each cited once in the answer. */
  cite(figures: readonly Figure[]): Segment[] {
    return [...new Set(figures.map((figure) => this.citationOf(figure)))].map((id) =>
      mark(`[${id}]`),
    );
  }

  /** The citation id of a figure, made on first use. Its names become known labels. */
  citationOf(figure: Figure): number {
    const place = [
      figure.documentId,
      figure.table,
      ...figure.row,
      "|",
      ...figure.column,
      figure.raw,
    ];
    const key = JSON.stringify([...place, figure.project, figure.locator]);
    const known = this.#cited.get(key);
    if (known !== undefined) return known;
    const entry = this.#library.get(figure.documentId);
    const id = this.citations.length + 1;
    this.#cited.set(key, id);
    this.learn(figure);
    const row = figure.row.length > 0 ? figure.row.join(CONNECT.path) : figure.rowImplied;
    this.citations.push({
      id,
      figureId: figure.id,
      ...originOf(figure.documentId, entry),
      table: figure.table,
      row,
      column: figure.column.length > 0 ? figure.column.join(CONNECT.path) : null,
      text: figure.marked === "printed" ? figure.raw : figure.context,
      locator: figure.locator,
    });
    return id;
  }

  /** The citation id of a passage. */
  citePassage(passage: Passage): Segment[] {
    const key = `passage ${passage.id}`;
    const known = this.#cited.get(key);
    if (known !== undefined) return [mark(`[${known}]`)];
    const entry = this.#library.get(passage.documentId);
    const id = this.citations.length + 1;
    this.#cited.set(key, id);
    for (const name of passage.path) this.labels.add(name);
    this.citations.push({
      id,
      ...originOf(passage.documentId, entry),
      table: passage.path.at(-1) ?? null,
      row: passage.subject,
      column: null,
      text: passage.text,
      locator: passage.locator,
    });
    if (passage.subject !== null) this.labels.add(passage.subject);
    return [mark(`[${id}]`)];
  }

  /** Makes the names a figure is printed with usable as labels, and its years usable as years. */
  learn(figure: Figure): void {
    const { row, column, table, project, code, rowImplied, issuer, key } = figure;
    const names = [table, project, code, rowImplied, issuer, key?.code, key?.indicator];
    for (const name of [...row, ...column, ...names]) {
      if (name != null) this.labels.add(name);
    }
    if (row.length > 0) this.labels.add(row.join(CONNECT.path));
    if (column.length > 0) this.labels.add(column.join(CONNECT.path));
    this.years.add(figure.year).add(figure.documentYear);
  }

  /** A printed figure's value as a segment. */
  printed(figure: Figure): Segment {
    return { kind: "figure", text: showFigure(figure), figure };
  }

  /** Lists a figure among those asked for. */
  asked(
    name: string,
    amount: Quantity,
    rest: Omit<AnswerFigure, "label" | "value" | "unit">,
  ): void {
    this.figures.push({
      label: name,
      value: printNumber(amount),
      unit: amount.unit,
      ...rest,
    });
  }

  /**
   * All lines, then notes, then one source line per citation. Lines in another wording, with more
   * notes and fewer citations, may take the place of its own.
   */
  segments(
    lines: readonly (readonly Segment[])[] = this.lines,
    more: readonly (readonly Segment[])[] = [],
    without: readonly number[] = [],
  ): Segment[] {
    const cited = this.citations.filter(({ id }) => !without.includes(id));
    const sources = cited.map((one) => this.#source(one));
    const all = [...lines, ...this.notes, ...more, ...sources];
    return all.flatMap((line, at) => (at === 0 ? line : [newline, ...line]));
  }

  #source(citation: Citation): Segment[] {
    const { title, table, row, column, locator } = citation;
    const places = [table, row, column].filter((place) => place !== null && place !== "");
    const path = places.flatMap((place, at): Segment[] =>
      at === 0 ? [label(place ?? "")] : [words(CONNECT.path), label(place ?? "")],
    );
    const page: Segment[] =
      locator.page === undefined
        ? []
        : [
            words(CONNECT.pageOf[this.language]),
            { kind: "page", text: `${locator.page}`, page: locator.page },
            words(CONNECT.pageEnd[this.language]),
          ];
    return this.fill(TEXTS.source, {
      cite: mark(`[${citation.id}]`),
      title: label(title),
      place: [...path, ...page],
    });
  }
}
