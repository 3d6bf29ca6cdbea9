import type { FigureKey } from "../model/figure.js";
import { keyOf } from "./figures.js";
import { isIssuer } from "./issuer.js";
import type { Leaf, MatrixKind, RowRule } from "./kinds/types.js";
import { wordKey } from "./layout.js";
import { periodOf } from "./period.js";
import {
  bareLabel,
  classOf,
  isPlainTotal,
  isTotal,
  joinCode,
  numberingRank,
  Parents,
} from "./rows.js";
import { closed } from "./text.js";
import type { Column, Context, Slot } from "./types.js";
import {
  CODE_CELL,
  COMPARED,
  EXECUTED,
  LINE_CODE,
  PERIOD_WORD,
  PLAIN_TOTAL,
} from "./words.data.js";

/** What a body row (or one side of it) is about. */
export interface Line {
  readonly path: readonly string[];
  readonly implied: string | null;
  readonly code: string | null;
  readonly project: string | null;
  readonly total: boolean;
  /** The year the row itself names, where it is not the document's own. */
  readonly year: number | null;
  /** The key of an amount under a leaf; null where no kind knows its meaning. */
  readonly key: (leaf: Leaf) => FigureKey | null;
}

interface StubCell {
  readonly text: string;
  readonly leaf: Leaf | null;
}

type Meaning = Omit<FigureKey, "aspect" | "base" | "indicator" | "measure" | "scope"> & {
  readonly measure?: string | null;
  readonly scope?: FigureKey["scope"];
};

const WHOLE: Meaning = { code: null, project: null, member: null };

function stubCells(row: readonly Slot[], columns: readonly Column[]): StubCell[] {
  const seen = new Set<unknown>();
  const cells: StubCell[] = [];
  for (const column of columns) {
    const slot = row[column.index];
    if (!slot?.cell || slot.text === "" || seen.has(slot.cell)) continue;
    seen.add(slot.cell);
    const code = column.leaf?.stub === "code" || column.leaf?.stub === "unitCode";
    cells.push({ text: code ? closed(slot.text) : slot.text, leaf: column.leaf });
  }
  return cells;
}

/** Reads the stubs of a table's rows from top to bottom; one reader per side. */
export class LineReader {
  readonly #kind: MatrixKind;
  readonly #context: Context;
  readonly #side: 0 | 1;
  readonly #parents: Parents;
  /** Its labels may be functional classes; in an economic classification the same words are not. */
  readonly #classes: boolean;
  #outer = "";
  #carried: string[] = [];
  #lastCoded: { label: string; code: string } | undefined;
  #member: string | null = null;

  constructor(kind: MatrixKind, context: Context, side: 0 | 1, classes: boolean) {
    this.#kind = kind;
    this.#classes = classes;
    this.#context = context;
    this.#side = side;
    this.#parents = new Parents((label, parent) => this.#under(label, parent));
  }

  /** The line of a row; undefined where its side is empty. */
  read(row: readonly Slot[], stubs: readonly Column[], hasAmount: boolean): Line | undefined {
    const cells = stubCells(row, stubs);
    if (cells.length === 0) return hasAmount ? this.#unlabelled() : undefined;
    if (this.#kind.rowsAre === "projects") return this.#project(cells);
    if (this.#kind.rowsAre === "codes") return this.#coded(cells, row, stubs);
    if (this.#kind.rowsAre === "issuer") return this.#issuerRow(cells, row, stubs);
    return this.#labelled(cells, row, stubs);
  }

  #line(path: readonly string[], meaning: Meaning | null, extra: Partial<Line> = {}): Line {
    const key = (leaf: Leaf): FigureKey | null => this.#key(leaf, meaning);
    return {
      path,
      implied: null,
      code: null,
      project: null,
      total: false,
      year: null,
      ...extra,
      key,
    };
  }

  #key(leaf: Leaf, meaning: Meaning | null): FigureKey | null {
    if (!meaning) return null;
    const said = leaf.measure === null ? null : (meaning.measure ?? leaf.measure);
    const measure = leaf.instead && said ? (leaf.instead[said] ?? null) : said;
    if (measure === undefined || measure === null) return null;
    const scope = leaf.scope === undefined ? (meaning.scope ?? this.#kind.scope) : leaf.scope;
    const { code, project, member } = meaning;
    return keyOf({ measure, scope, code, project, member });
  }

  #unlabelled(): Line {
    const issuer = this.#kind.rowsAre === "issuer";
    const implied = issuer ? this.#context.identity.issuer.name : PLAIN_TOTAL;
    return this.#line([], WHOLE, { implied, total: true });
  }

  #unit(name: string): string | null {
    return isIssuer(name, this.#context.identity) ? null : name;
  }

  #project(cells: readonly StubCell[]): Line {
    const path = cells.map((cell) => cell.text);
    const text = (stub: string): string | undefined =>
      cells.find((cell) => cell.leaf?.stub === stub)?.text;
    const name = text("project");
    const unit = text("unit");
    if (cells.some((cell) => isTotal(cell.text))) {
      return this.#line(path, WHOLE, { total: true });
    }
    const unitRow = name === undefined || /^\d+$/.test(closed(name));
    const member = unit === undefined ? this.#member : this.#unit(unit);
    if (unitRow) {
      this.#member = member;
      const code = name === undefined ? null : closed(name);
      return this.#line(path, unit === undefined ? null : { ...WHOLE, member }, { code });
    }
    const parts = cells.filter((cell) => cell.leaf?.stub === "code").map((cell) => cell.text);
    const code = LINE_CODE.test(joinCode(parts)) ? joinCode(parts) : null;
    return this.#line(path, { code: null, project: name, member }, { project: name, code });
  }

  #codeCells(row: readonly Slot[], stubs: readonly Column[]): string {
    const columns = stubs.filter((column) => column.leaf?.stub === "code");
    const slots = columns.map((column) => row[column.index]);
    const texts = slots.map((slot, i) =>
      slot?.cell && slot.cell === slots[i - 1]?.cell ? "" : closed(slot?.text ?? ""),
    );
    const last = texts.findLastIndex((text) => text !== "");
    const whole = texts.slice(0, last + 1).map((text, i) => text || (this.#carried[i] ?? ""));
    if (last >= 0) this.#carried = whole;
    return joinCode(whole.filter((text) => !isTotal(text)));
  }

  #coded(cells: readonly StubCell[], row: readonly Slot[], stubs: readonly Column[]): Line {
    const path = cells.map((cell) => cell.text);
    const total = path.find(isTotal);
    if (total !== undefined) return this.#totalLine(path, total);
    const label = cells.find((cell) => cell.leaf?.stub === "label" || !cell.leaf)?.text ?? "";
    const code = this.#codeCells(row, stubs);
    const line = LINE_CODE.test(code) && !(label !== "" && isIssuer(label, this.#context.identity));
    if (line) {
      this.#lastCoded = { label, code };
      return this.#line(path, { ...WHOLE, code, member: this.#member }, { code });
    }
    if (code === "" && label !== "" && label === this.#lastCoded?.label) {
      const again = this.#lastCoded.code;
      return this.#line(path, { ...WHOLE, code: again, member: this.#member }, { code: again });
    }
    return this.#unitLine(cells, path, label, code);
  }

  /** A total of everything, or of what its own words say (人员经费合计). */
  #totalLine(path: readonly string[], label: string): Line {
    if (isPlainTotal(label)) return this.#line(path, WHOLE, { total: true });
    const measure = this.#rules(label)[0]?.measure;
    return this.#line(path, measure == null ? null : { ...WHOLE, measure });
  }

  #unitLine(cells: readonly StubCell[], path: readonly string[], label: string, code: string) {
    const named =
      cells.find((cell) => cell.leaf?.stub === "unitCode")?.text ??
      (CODE_CELL.test(code) ? code : null);
    const known = classOf(bareLabel(label));
    if (named === null && known !== undefined) {
      return this.#line(path, { ...WHOLE, code: known, member: this.#member });
    }
    if (named === null && !isIssuer(label, this.#context.identity)) return this.#line(path, null);
    this.#member = this.#unit(label);
    return this.#line(path, { ...WHOLE, member: this.#member }, { code: named });
  }

  #labelled(cells: readonly StubCell[], row: readonly Slot[], stubs: readonly Column[]): Line {
    const first = stubs[0];
    const outer = first ? (row[first.index]?.text ?? "") : "";
    if (outer !== "") this.#outer = outer;
    const texts = cells.map((cell) => cell.text);
    const nested = stubs.length > 1 && (outer === "" || texts.length > 1);
    const own = texts.at(-1) ?? "";
    if (nested && this.#outer !== "") {
      return this.#line([this.#outer, own], this.#meaning(own, [this.#outer]));
    }
    const parents = this.#parents.of(own);
    const total = isTotal(own);
    return this.#line([...parents, own], this.#meaning(own, parents), { total });
  }

  /**
   * A row of a table whose columns say the measure: of everything, of one unit, or of one year.
   * Where the column leaves it open, the row's own label says it.
   */
  #issuerRow(cells: readonly StubCell[], row: readonly Slot[], stubs: readonly Column[]): Line {
    const line = this.#labelled(cells, row, stubs);
    const label = cells.findLast(({ text }) => !CODE_CELL.test(closed(text)))?.text ?? "";
    const code = cells.map(({ text }) => closed(text)).find((text) => CODE_CELL.test(text)) ?? null;
    const whole = isTotal(label) || isIssuer(label, this.#context.identity);
    const period = PERIOD_WORD.test(label) ? periodOf([label], this.#context.identity) : undefined;
    const known = this.#rules(label).length > 0 || label === "";
    const member = whole || period ? null : label;
    const strange = period?.other === true || COMPARED.test(label) || EXECUTED.test(label);
    const meaning = (known && !whole) || strange ? null : { ...WHOLE, member };
    const key = (leaf: Leaf) =>
      leaf.measure === undefined ? line.key(leaf) : this.#key(leaf, meaning);
    const year = period?.year ?? null;
    return {
      ...line,
      path: code === null ? line.path : cells.map(({ text }) => text),
      code,
      year,
      key,
    };
  }

  #rules(label: string): readonly RowRule[] {
    const key = wordKey(bareLabel(label));
    return this.#kind.rows.filter(
      (rule) =>
        (rule.side ?? this.#side) === this.#side &&
        rule.names.some((name) => wordKey(name) === key),
    );
  }

  #under(label: string, parent: string): boolean {
    const key = wordKey(bareLabel(parent));
    return this.#rules(label).some((rule) => rule.under?.some((name) => wordKey(name) === key));
  }

  #meaning(label: string, parents: readonly string[]): Meaning | null {
    const rules = this.#rules(label);
    const above = parents.map((parent) => wordKey(bareLabel(parent)));
    const rule =
      rules.find((each) => each.under?.some((name) => above.includes(wordKey(name)))) ??
      rules.find((each) => each.under === undefined);
    if (rule) {
      const scope = rule.scope === undefined ? {} : { scope: rule.scope };
      return { ...WHOLE, measure: rule.measure, ...scope };
    }
    const code =
      this.#classes && this.#side === 1 && numberingRank(label) <= 1
        ? classOf(bareLabel(label))
        : undefined;
    const inYear = parents.every((parent) =>
      this.#rules(parent).some((each) => each.measure === "expenditure_year"),
    );
    return code === undefined || !inYear ? null : { ...WHOLE, measure: "expenditure", code };
  }
}
