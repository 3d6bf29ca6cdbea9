import { foldLabel } from "../../src/kernel/fold.js";
import { maskPersonal } from "../../src/kernel/mask.js";
import type { Block, Cell, Content, Identity, Locator } from "../../src/model/document.js";
import type { FigureDraft } from "../../src/model/figure.js";
import type { PassageDraft } from "../../src/model/passage.js";
import type { ReadTable } from "../../src/model/table.js";
import { isCaption } from "../../src/tables/assemble.js";
import { isTitle } from "../../src/tables/title.js";
import { PERSONAL } from "../../src/tables/words.data.js";
import { numericTokens } from "./tokens.js";

/** Where a numeric token of a document is found again; "lost" is nowhere. */
export const PLACES = [
  "figure",
  "passage",
  "label",
  "caption",
  "title",
  "numbering",
  "withheld",
  "lost",
] as const;
export type Place = (typeof PLACES)[number];

export interface Account {
  readonly counts: Readonly<Record<Place, number>>;
  /** The lost ones, with the words around them. */
  readonly lost: readonly {
    readonly token: string;
    readonly where: Locator;
    readonly text: string;
  }[];
}

/** Everything that was made of a document. */
export interface Made {
  readonly content: Content;
  readonly identity: Identity;
  readonly tables: readonly ReadTable[];
  readonly stated: readonly FigureDraft[];
  readonly passages: readonly PassageDraft[];
}

const SENTENCE = /(?<=[。；！？])|\n/;
/** A heading longer than this is known again inside another line (当前位置：首页 > …). */
const SHORT_HEADING = 10;
/** "1." or "（3）" in front of an item of a list. */
const LIST_MARK =
  /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]+)[）)]|\d{1,2}[、.．](?!\d)|[一二三四五六七八九十]+、)\s*/;
const ROW_OF_NUMBERS = /^(栏次|行次|序号|\d{1,2}|[*＊—-]|\s)*$/;

/** Finds every numeric token of the document as read in what the ledger and the passages hold of it. */
export class Accountant {
  readonly #figures = new Map<string, FigureDraft[]>();
  readonly #labels = new Set<string>();
  readonly #prose: string;
  readonly #headings: readonly string[];
  readonly #made: Made;

  constructor(made: Made) {
    this.#made = made;
    const figures = [...made.tables.flatMap((table) => table.figures), ...made.stated];
    for (const figure of figures) {
      const key = JSON.stringify(figure.locator);
      this.#figures.set(key, [...(this.#figures.get(key) ?? []), figure]);
      for (const label of [...figure.row, ...figure.column, figure.code, figure.project]) {
        if (label !== null) this.#labels.add(foldLabel(label));
      }
    }
    this.#headings = made.content.blocks.flatMap((block) =>
      block.type === "heading" && block.text.length > SHORT_HEADING ? foldLabel(block.text) : [],
    );
    const texts = [
      ...made.passages.flatMap(({ text, path, subject }) => [...path, subject ?? "", text]),
      ...figures.map(({ context }) => context),
      ...made.tables.flatMap(({ notes }) => notes.map(maskPersonal)),
    ];
    this.#prose = texts.map(foldLabel).join("\n");
  }

  account(): Account {
    const counts = Object.fromEntries(PLACES.map((place) => [place, 0])) as Record<Place, number>;
    const lost: Account["lost"][number][] = [];
    for (const { text, locator, place } of this.#pieces()) {
      for (const token of numericTokens(text)) {
        const at = place(token);
        counts[at]++;
        if (at === "lost") lost.push({ token, where: locator, text });
      }
    }
    return { counts, lost };
  }

  *#pieces(): Generator<{ text: string; locator: Locator; place: (token: string) => Place }> {
    for (const block of this.#made.content.blocks) {
      if (block.type === "grid") {
        for (const row of block.rows) {
          for (const cell of row) {
            const { text, locator } = cell;
            yield { text, locator, place: (token) => this.#ofCell(cell, row, token) };
          }
        }
      } else {
        for (const text of block.text.split(SENTENCE)) {
          const mark = LIST_MARK.exec(text.normalize("NFKC"))?.[0] ?? "";
          yield { text: mark, locator: block.locator, place: () => "numbering" };
          const rest = text.slice(mark.length);
          yield { text: rest, locator: block.locator, place: () => this.#ofLine(rest, block) };
        }
      }
    }
  }

  #ofCell(cell: Cell, row: readonly Cell[], token: string): Place {
    const alone = row.filter(({ text }) => text !== "").length === 1;
    const own = this.#figures.get(JSON.stringify(cell.locator)) ?? [];
    if (own.some(({ raw }) => numericTokens(raw).includes(token))) return "figure";
    if (this.#labels.has(foldLabel(cell.text))) return "label";
    const sentences = cell.text.split(SENTENCE).filter((part) => part.trim() !== "");
    const around = sentences.filter((part) => numericTokens(part).includes(token));
    if (around.every((part) => this.#says(part))) return "passage";
    if (isTitle(cell.text)) return "title";
    if (alone && isCaption(cell.text)) return "caption";
    if (ROW_OF_NUMBERS.test(row.map(({ text }) => text).join(" "))) return "numbering";
    if (/^\d{1,3}$/.test(cell.text) && cell === row[0]) return "numbering";
    if (row.some(({ text }) => PERSONAL.test(text))) return "withheld";
    const parts = cell.text.split(/[\s：:]+/).map(foldLabel);
    if (parts.length === 1) return "lost";
    return parts.every((part) => this.#isPart(part)) ? "label" : "lost";
  }

  #ofLine(text: string, block: Exclude<Block, { type: "grid" }>): Place {
    if (this.#says(text)) return "passage";
    if (isTitle(text) || block.type === "heading") return "title";
    if (isCaption(text)) return "caption";
    const { title, dated } = this.#made.identity;
    const line = foldLabel(text);
    if (foldLabel(title).includes(line) || (dated !== null && line.length < 20)) return "title";
    if (this.#labels.has(line)) return "label";
    if (this.#headings.some((heading) => line.includes(heading))) return "title";
    return PERSONAL.test(text) ? "withheld" : "lost";
  }

  #isPart(text: string): boolean {
    if (this.#labels.has(text) || text === "") return true;
    if (!/\p{Script=Han}/u.test(text)) return /^\d{1,2}$/.test(text);
    return [...this.#labels].some((label) => label.includes(text)) || this.#prose.includes(text);
  }

  #says(text: string): boolean {
    const words = foldLabel(maskPersonal(text));
    return /\p{Script=Han}/u.test(words) && this.#prose.includes(words);
  }
}
