import type { Problem } from "../kernel/result.js";
import { unitOf } from "../kernel/units.js";
import type { Locator } from "../model/document.js";
import type { FigureDraft, FigureKey } from "../model/figure.js";
import { LOST_CELL } from "../model/table.js";
import { bareNumber } from "./amounts.js";
import { figureOf, keyOf } from "./figures.js";
import { type FundingHeads, fundingFigures, fundingHeads, fundingRow } from "./funding.js";
import { IndicatorReader, indicatorHeads } from "./indicators.js";
import type { FieldRule, FormKind } from "./kinds/types.js";
import { wordKey } from "./layout.js";
import { bareLabel, numberingRank } from "./rows.js";
import { filled, sheetOf } from "./sheet.js";
import { plain } from "./text.js";
import type { Context, RawTable, Slot } from "./types.js";
import { PERSONAL, TASK_COLUMNS, TASK_JOINT, TWO_LABELS, UNIT_IN_LABEL } from "./words.data.js";

/** A running text of a form: of a project, or of the whole department (project null). */
export interface FormText {
  readonly project: string | null;
  readonly field: string;
  readonly text: string;
  /** Our own wording of what is printed. */
  readonly restated: boolean;
  readonly locator: Locator;
}

/** What a form holds. */
export interface FormReading {
  readonly figures: readonly FigureDraft[];
  readonly texts: readonly FormText[];
  readonly problems: readonly Problem[];
}

interface OpenText {
  readonly field: string;
  text: string;
  restated: boolean;
  readonly locator: Locator;
  readonly tasks: boolean;
}

/** Numbering rank of "(1)": an item inside a group. */
const ITEM_RANK = 3;

function fieldKey(label: string): string {
  return wordKey(bareLabel(label.replace(UNIT_IN_LABEL, "")));
}

function unitIn(label: string): string | null {
  const word = UNIT_IN_LABEL.exec(label)?.[1];
  return word === undefined ? null : (unitOf(word)?.name ?? null);
}

class FormReader {
  readonly figures: FigureDraft[] = [];
  readonly texts: FormText[] = [];
  readonly problems: Problem[] = [];
  readonly #raw: RawTable;
  readonly #kind: FormKind;
  readonly #context: Context;
  readonly #indicators: IndicatorReader;
  readonly #labels: ReadonlySet<string>;
  readonly #textKeys: ReadonlySet<string>;
  #project: string | null = null;
  #block = "";
  #group = "";
  #unit: string | null;
  #amountColumn = -1;
  #funding: FundingHeads | undefined;
  /** The first cell of a page that only ended the label before it. */
  #spent: Slot["cell"] = null;
  #open: OpenText | undefined;

  constructor(raw: RawTable, kind: FormKind, context: Context) {
    this.#raw = raw;
    this.#kind = kind;
    this.#context = context;
    this.#unit = raw.unit ?? kind.unit;
    this.#indicators = new IndicatorReader({ table: raw.title, kind: kind.id, tree: kind.tree });
    this.#textKeys = new Set(kind.texts.map(wordKey));
    const names = [...kind.facts, ...kind.texts, ...kind.projectLabels];
    for (const field of kind.fields) names.push(...field.names);
    this.#labels = new Set(names.map(wordKey));
  }

  read(): void {
    const parts = this.#raw.parts;
    parts.forEach((part, i) => {
      const next = parts[i + 1];
      const after = next?.type === "grid" ? sheetOf(next).rows : [];
      if (part.type === "stray") this.#indicators.stray(part.text);
      else
        this.#grid(
          sheetOf(part).rows,
          after.find((row) => !indicatorHeads(row)),
        );
    });
    this.#closeText();
  }

  #grid(rows: readonly (readonly Slot[])[], nextPage: readonly Slot[] | undefined): void {
    const amounts = rows.map((row) => row.findLastIndex((slot) => this.#isAmount(slot)));
    if (this.#amountColumn < 0) this.#amountColumn = Math.max(-1, ...amounts);
    for (const [r, row] of rows.entries()) {
      const heads = indicatorHeads(row);
      if (heads) {
        this.#closeText();
        this.#indicators.begin(heads, row);
      } else if (this.#indicators.begun) {
        this.#indicator(row, r === rows.length - 1 ? nextPage : undefined);
      } else if (!this.#readFunding(row)) this.#fields(row);
    }
  }

  /** Reads a row of a block of several amounts; false where it is none. */
  #readFunding(row: readonly Slot[]): boolean {
    const heads = fundingHeads(row);
    if (heads) {
      this.#closeText();
      this.#funding = heads;
      this.#openBlock(heads.block);
      return true;
    }
    const found = this.#funding && fundingRow(row, this.#funding);
    if (!this.#funding || found === undefined) {
      this.#funding = undefined;
      return false;
    }
    if (found === null) {
      const where = { table: this.#raw.title };
      this.problems.push({ what: LOST_CELL, met: this.#block, expected: "", where });
      return true;
    }
    const form = {
      table: this.#raw.title,
      kind: this.#kind.id,
      unit: unitIn(this.#block) ?? this.#unit,
      project: this.#project,
      context: this.#context,
      keyOf: (own: string) => this.#keyOf(this.#rule(own)),
    };
    const path = this.#path(found.label);
    this.figures.push(...fundingFigures(found, this.#funding, path, form));
    return true;
  }

  #isAmount(slot: Slot): boolean {
    return slot.own && /\d\.\d/.test(slot.text) && bareNumber(slot.text) !== undefined;
  }

  #indicator(row: readonly Slot[], nextPage: readonly Slot[] | undefined): void {
    if (this.#spent !== null && filled(row)[0]?.cell === this.#spent) return;
    const whole = this.#indicators.joined(row, nextPage);
    if (whole !== row) this.#spent = filled(nextPage ?? [])[0]?.cell ?? null;
    const found = this.#indicators.read(whole, this.#project, nextPage);
    if (!found) return;
    if ("what" in found) this.problems.push(found);
    else this.figures.push(found, ...this.#indicators.beside(row, found));
  }

  #known(slot: Slot): boolean {
    return this.#labels.has(fieldKey(slot.text)) || TWO_LABELS.test(slot.text);
  }

  #fields(row: readonly Slot[]): void {
    const cells = filled(row);
    const at = cells.findIndex((slot) => this.#known(slot) || PERSONAL.test(slot.text));
    const numeric = cells.some((slot) => this.#isAmount(slot));
    if (at < 0 && !(this.#block !== "" && numeric)) {
      this.#more(cells);
      return;
    }
    const first = cells[at];
    if (at === 1 && cells[0] && first) this.#openBlock(cells[0].text);
    let index = Math.max(0, at);
    while (index < cells.length) index = this.#field(row, cells, index);
  }

  #openBlock(text: string): void {
    this.#block = text;
    this.#group = "";
  }

  /** Reads the label at `index` with its value; returns where the next label stands. */
  #field(row: readonly Slot[], cells: readonly Slot[], index: number): number {
    const label = cells[index];
    if (!label) return index + 1;
    const next = cells[index + 1];
    const value = next && !this.#known(next) ? next : undefined;
    const after = index + (value ? 2 : 1);
    if (PERSONAL.test(label.text) || bareNumber(label.text) !== undefined) return after;
    const key = fieldKey(label.text);
    const text = value?.cell;
    if (this.#kind.projectLabels.some((name) => wordKey(name) === key)) {
      this.#project = value?.text ?? null;
    } else if (this.#textKeys.has(key) && !this.#isTask(next)) {
      this.#openText(label, text ?? null);
    } else if (this.#textKeys.has(key)) {
      this.#openText(label, null, true);
      return cells.length;
    } else if (this.#kind.facts.some((name) => wordKey(name) === key)) {
      if (value) this.#fact(label, value);
    } else this.#amount(row, label, value);
    return after;
  }

  /** A date, a code or a word beside its label: kept as printed, never a number. */
  #fact(label: Slot, slot: Slot): void {
    const printed = figureOf({
      slot,
      table: this.#raw.title,
      kind: this.#kind.id,
      unit: null,
      row: [label.text],
      implied: null,
      column: [],
      code: null,
      project: this.#project,
      key: null,
      certain: true,
    });
    if (!printed) return;
    const { valueTo: _, ...figure } = printed;
    this.figures.push({ ...figure, value: null, comparator: "=", unit: null });
  }

  #isTask(next: Slot | undefined): boolean {
    return next !== undefined && TASK_COLUMNS.some((word) => wordKey(word) === wordKey(next.text));
  }

  #path(label: string): string[] {
    const two = TWO_LABELS.exec(label);
    const rank = numberingRank(label);
    if (two?.[1] !== undefined) this.#group = two[1];
    else if (rank !== ITEM_RANK) this.#group = "";
    const own = two ? label.slice(two[0].length) : label;
    return [this.#block, this.#group, own].filter((word) => word !== "");
  }

  #rule(label: string): FieldRule | undefined {
    const key = fieldKey(label);
    return this.#kind.fields.find((field) => field.names.some((name) => wordKey(name) === key));
  }

  #keyOf(rule: FieldRule | undefined): FigureKey | null {
    if (rule?.measure === undefined || rule.measure === null) return null;
    return keyOf({ measure: rule.measure, scope: rule.scope ?? null, project: this.#project });
  }

  #amount(row: readonly Slot[], label: Slot, value: Slot | undefined): void {
    this.#closeText();
    const path = this.#path(label.text);
    const rule = this.#rule(path.at(-1) ?? "");
    const own = unitIn(label.text);
    if (own !== null && this.#block !== "") this.#unit = own;
    const slot = value ?? row[Math.max(this.#amountColumn, row.indexOf(label) + 1)];
    if (!slot || (!rule && bareNumber(slot.text) === undefined)) return;
    const { year } = this.#context.identity;
    const figure = figureOf({
      slot,
      table: this.#raw.title,
      kind: this.#kind.id,
      unit: own ?? this.#unit,
      row: path,
      implied: null,
      column: [],
      code: null,
      project: this.#project,
      key: this.#keyOf(rule),
      certain: true,
      year: rule?.back === undefined ? null : year - rule.back,
    });
    if (figure) this.figures.push(figure);
  }

  #openText(label: Slot, cell: Slot["cell"], tasks = false): void {
    this.#closeText();
    this.#openBlock("");
    const locator = (cell ?? label.cell)?.locator ?? {};
    const text = cell ? plain(cell.text) : "";
    this.#open = { field: label.text, text, restated: cell?.restated ?? false, locator, tasks };
  }

  #closeText(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open || open.text === "") return;
    const { field, text, restated, locator } = open;
    this.texts.push({ project: this.#project, field, text, restated, locator });
  }

  /** A row without a known label: the next task, or the rest of a text cut by a page break. */
  #more(cells: readonly Slot[]): void {
    const open = this.#open;
    const [first] = cells;
    if (!open || !first?.cell) return;
    const text = cells.map((slot) => plain(slot.cell?.text ?? "")).join(TASK_JOINT);
    const restated = cells.some((slot) => slot.cell?.restated === true);
    if (open.tasks) {
      const { locator } = first.cell;
      this.texts.push({ project: this.#project, field: open.field, text, restated, locator });
    } else {
      open.text += text;
      open.restated ||= restated;
    }
  }
}

/** Reads a form of labelled fields and indicators. */
export function readForm(raw: RawTable, kind: FormKind, context: Context): FormReading {
  const reader = new FormReader(raw, kind, context);
  reader.read();
  return { figures: reader.figures, texts: reader.texts, problems: reader.problems };
}
