import type { Problem } from "../kernel/result.js";
import type { FigureDraft } from "../model/figure.js";
import { LOST_CELL } from "../model/table.js";
import { bareNumber, isBlank } from "./amounts.js";
import { figureOf, keyOf } from "./figures.js";
import type { IndicatorTree } from "./kinds/types.js";
import { wordKey } from "./layout.js";
import { filled } from "./sheet.js";
import { plain } from "./text.js";
import type { Slot } from "./types.js";
import { BARE_TARGET, INDICATOR_HEADS } from "./words.data.js";

/** Text longer than this is an explanation, not a target. */
const LONGEST_TARGET = 60;

interface Home {
  readonly first: string;
  readonly second: string;
}

/** The tree of a form's indicators, asked by any of its words. */
class Tree {
  readonly firsts = new Map<string, string>();
  readonly seconds = new Map<string, Home[]>();
  readonly thirds = new Map<string, Home[]>();

  constructor(tree: IndicatorTree) {
    for (const [first, seconds] of Object.entries(tree)) {
      this.firsts.set(wordKey(first), first);
      for (const [second, thirds] of Object.entries(seconds)) {
        const home = { first, second };
        this.#note(this.seconds, second, home);
        for (const third of thirds) this.#note(this.thirds, third, home);
      }
    }
  }

  #note(map: Map<string, Home[]>, word: string, home: Home): void {
    const key = wordKey(word);
    map.set(key, [...(map.get(key) ?? []), home]);
  }
}

interface Heads {
  readonly label: number;
  readonly target: number;
  readonly explanation: number;
  readonly word: string;
  /** Columns of what was reached and what it earned. */
  readonly reached: readonly number[];
}

/** Positions of the indicator columns, if the row is their header. */
export function indicatorHeads(row: readonly Slot[]): Heads | undefined {
  const find = (words: readonly string[]): number =>
    row.findLastIndex((slot) => slot.own && words.some((w) => wordKey(w) === wordKey(slot.text)));
  const levels = INDICATOR_HEADS.levels.map((word) => find([word]));
  const target = find(INDICATOR_HEADS.target);
  const label = Math.max(...levels);
  if (levels.filter((at) => at >= 0).length < 2 || target <= label) return undefined;
  const explanation = find(INDICATOR_HEADS.explanation);
  const reached = INDICATOR_HEADS.reached.map((word) => find([word])).filter((at) => at > label);
  return { label, target, explanation, word: row[target]?.text ?? "", reached };
}

/** Where the figures of indicator rows belong. */
export interface IndicatorTable {
  readonly table: string;
  readonly kind: string;
  readonly tree: IndicatorTree;
}

interface Parsed {
  readonly label: Slot;
  readonly value: Slot | undefined;
  readonly explanation: string;
  readonly shifted: boolean;
  /** The row itself prints its level-2 word. */
  readonly named: boolean;
}

/**
 * Reads indicator rows from top to bottom. Extraction may have lost merged level-1 and level-2
 * cells and pushed a row to the left; the words the form prescribes say where a row belongs, the
 * rows above it otherwise.
 */
export class IndicatorReader {
  readonly #table: IndicatorTable;
  readonly #tree: Tree;
  #heads: Heads | undefined;
  #headRow: readonly Slot[] = [];
  #first = "";
  #second = "";

  constructor(table: IndicatorTable) {
    this.#table = table;
    this.#tree = new Tree(table.tree);
  }

  get begun(): boolean {
    return this.#heads !== undefined;
  }

  /** Takes note of a header row. */
  begin(heads: Heads, row: readonly Slot[]): void {
    this.#heads = heads;
    this.#headRow = row;
  }

  /** A lone line between two grids: a merged label that extraction lost. */
  stray(text: string): void {
    const first = this.#tree.firsts.get(wordKey(text));
    if (first !== undefined) this.#enter(text, "");
    else if (this.#tree.seconds.has(wordKey(text))) this.#enterSecond(text);
  }

  #enter(first: string, second: string): void {
    this.#first = first;
    this.#second = second;
  }

  #enterSecond(text: string): void {
    const homes = this.#tree.seconds.get(wordKey(text)) ?? [];
    const same = homes.some((home) => wordKey(home.first) === wordKey(this.#first));
    if (!same && homes[0]) this.#first = homes[0].first;
    this.#second = text;
  }

  #levels(cells: readonly Slot[], row: readonly Slot[], heads: Heads): number {
    let used = 0;
    const [first] = cells;
    const upper = heads.label >= 2;
    if (first && this.#tree.firsts.has(wordKey(first.text))) {
      this.#enter(first.text, "");
      used = 1;
    } else if (first && upper && cells.length > 3 && row[0] === first && row[1]?.text !== "") {
      if (!this.#tree.seconds.has(wordKey(first.text)) && !this.#repeats(cells)) {
        this.#enter(first.text, "");
        used = 1;
      }
    }
    const next = cells[used];
    const after = cells[used + 1];
    const alone = after !== undefined && this.#isTarget(after.text);
    if (next && !alone && this.#tree.seconds.has(wordKey(next.text))) {
      this.#enterSecond(next.text);
      return used + 1;
    }
    const at = next ? row.indexOf(next) : -1;
    if (next && at === heads.label - 1 && cells.length - used > 2 && !this.#repeats(cells)) {
      const label = row[heads.label];
      if (label?.own && label.text !== "" && !this.#isTarget(label.text)) {
        this.#second = next.text;
        return used + 1;
      }
    }
    return used;
  }

  #repeats(cells: readonly Slot[]): boolean {
    return cells.some((slot, i) => i > 0 && slot.text === cells[i - 1]?.text);
  }

  #isTarget(text: string): boolean {
    return bareNumber(text) !== undefined || BARE_TARGET.test(text);
  }

  #parse(row: readonly Slot[], heads: Heads): Parsed | undefined {
    const cells = filled(row);
    const used = this.#levels(cells, row, heads);
    const rest = cells.slice(used).filter((slot, i, all) => slot.text !== all[i - 1]?.text);
    const label = rest[0];
    if (!label) return undefined;
    const at = row.indexOf(label);
    const repeated = row[heads.label]?.text === label.text;
    const named = used > 0;
    const shifted = at !== heads.label && !repeated;
    if (!shifted) {
      const explanation = heads.explanation < 0 ? "" : (row[heads.explanation]?.text ?? "");
      return { label, value: row[heads.target], explanation, shifted, named };
    }
    const gap = heads.target - heads.label;
    // Columns between label and target (权重) shift with the row.
    const next = gap > 1 ? row[at + gap] : rest[1];
    if (gap > 1 && (!next || next.text === "")) return undefined;
    if (!next || next.text.length > LONGEST_TARGET) {
      return { label, value: undefined, explanation: next?.text ?? "", shifted, named };
    }
    return { label, value: next, explanation: rest[2]?.text ?? "", shifted, named };
  }

  /** The level words of a row and whether they are beyond doubt. */
  #home(parsed: Parsed): Home & { certain: boolean } {
    const carried = { first: this.#first, second: this.#second };
    const homes = this.#tree.thirds.get(wordKey(parsed.label.text)) ?? [];
    const same = (home: Home): boolean =>
      wordKey(home.first) === wordKey(carried.first) &&
      wordKey(home.second) === wordKey(carried.second);
    if (homes.some(same)) return { ...carried, certain: true };
    const [home] = homes;
    if (home && homes.length === 1) {
      if (!parsed.named) this.#enter(home.first, home.second);
      return { ...home, certain: !parsed.named || carried.second === "" || parsed.shifted };
    }
    const echoes = carried.second !== "" && parsed.label.text.includes(carried.second);
    const sure = !parsed.shifted || parsed.named || echoes;
    return { ...carried, certain: sure && carried.first !== "" };
  }

  /** The row with the rest of its label, where the next page begins with nothing but that. */
  joined(row: readonly Slot[], nextPage: readonly Slot[] | undefined): readonly Slot[] {
    const at = this.#heads?.label ?? -1;
    const [only, ...more] = nextPage === undefined ? [] : filled(nextPage);
    const label = row[at];
    if (!only || more.length > 0 || nextPage?.[at] !== only || !label || label.text === "")
      return row;
    if (this.#isTarget(only.text)) return row;
    return row.map((slot) => (slot === label ? { ...slot, text: slot.text + only.text } : slot));
  }

  /** The level-2 word with which the next page goes on, if it does not open a level-1 block. */
  #slipped(next: readonly Slot[] | undefined): string | undefined {
    const first = next === undefined ? undefined : filled(next)[0];
    if (!first) return undefined;
    const homes = this.#tree.seconds.get(wordKey(first.text)) ?? [];
    const here = homes.some((home) => wordKey(home.first) === wordKey(this.#first));
    return here ? first.text : undefined;
  }

  /**
   * A row at the end of a page that lost its leading cell begins a merged cell which the page break
   * cut: its word stands on the next page.
   */
  #atBreak(parsed: Parsed, next: readonly Slot[] | undefined): void {
    if (!parsed.shifted || parsed.named || this.#tree.thirds.has(wordKey(parsed.label.text)))
      return;
    const second = this.#slipped(next);
    if (second !== undefined) this.#second = second;
  }

  /** The figure of a row; a problem where its target got lost; nothing for a row without indicator. `nextPage`: the first row of the next grid, for the last row of this one. */
  read(
    row: readonly Slot[],
    project: string | null,
    nextPage: readonly Slot[] | undefined,
  ): FigureDraft | Problem | undefined {
    const heads = this.#heads;
    if (!heads) return undefined;
    const parsed = this.#parse(row, heads);
    if (!parsed) return undefined;
    this.#atBreak(parsed, nextPage);
    const home = this.#home(parsed);
    const path = [home.first, home.second, parsed.label.text].filter((word) => word !== "");
    const line = parsed.label.cell?.locator.line;
    if (!parsed.value?.cell) {
      const where = { table: this.#table.table, ...(line === undefined ? {} : { line }) };
      return { what: LOST_CELL, met: path.join(" / "), expected: heads.word, where };
    }
    return figureOf({
      slot: parsed.value,
      table: this.#table.table,
      kind: this.#table.kind,
      unit: null,
      row: path,
      implied: null,
      column: home.first === "" ? [heads.word] : [home.first, heads.word],
      code: null,
      project,
      key: keyOf({ measure: "target", indicator: path.join("/"), project }),
      certain: home.certain,
      context: plain(parsed.explanation),
    });
  }

  /** What stands beside a target in its own row: the value reached and its score; no keys. */
  beside(row: readonly Slot[], { row: path, column, project, certainty }: FigureDraft) {
    const heads = this.#heads;
    const label = heads && row[heads.label]?.text;
    if (!heads || certainty === "uncertain" || label !== path.at(-1)) return [];
    return heads.reached.flatMap((at): FigureDraft[] => {
      const slot = row[at];
      const word = this.#headRow[at]?.text ?? "";
      if (!slot || isBlank(slot.text)) return [];
      const figure = figureOf({
        slot,
        table: this.#table.table,
        kind: this.#table.kind,
        unit: null,
        row: path,
        implied: null,
        column: [...column.slice(0, -1), word],
        code: null,
        project,
        key: null,
        certain: true,
      });
      return figure ? [figure] : [];
    });
  }
}
