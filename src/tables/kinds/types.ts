import type { Stage } from "../../model/document.js";
import type { Scope } from "../../model/measures.data.js";

/** What a column left of the amounts holds. */
export type StubRole =
  /** Part of a functional or economic code; the parts of a row are joined. */
  | "code"
  /** Code of the spending unit. */
  | "unitCode"
  /** Code or name in the other (governmental) classification: printed in the row, no part of its key. */
  | "other"
  /** The row's label. */
  | "label"
  /** Name of the spending unit. */
  | "unit"
  /** Name of a project. */
  | "project"
  /** Wording that only belongs to the printed row (项目类型). */
  | "text";

/** A word of a header with the wordings other layouts use; the first is ours. */
export type Word = string | readonly string[];

/** A column of a statutory table: its header path, and what its cells mean. */
export interface Leaf {
  /** Unique within the layout; identities refer to it. */
  readonly id: string;
  readonly path: readonly Word[];
  readonly stub?: StubRole;
  /** Most grid columns the stub may take (a merged header over two label columns). */
  readonly wide?: number;
  /** Which half of a two-sided table the column belongs to. */
  readonly side?: 0 | 1;
  /** Measure of the amounts; absent: the row says it. Null: no key. */
  readonly measure?: string | null;
  /** Measures the row says, and what they become in this column; others get no key. */
  readonly instead?: Readonly<Record<string, string>>;
  readonly scope?: Scope | null;
  /** Stage of the amounts where it is not the document's own (the budget beside its outturn). */
  readonly stage?: Stage;
}

/** An equation inside one row: it can only show that an assignment of columns is wrong. */
export type Identity =
  | { readonly total: string; readonly parts: readonly string[] }
  | { readonly part: string; readonly of: string };

/** One printed form of a kind; which one a document uses is read off its header words. */
export interface Layout {
  readonly id: string;
  /** Where and since when it is in use, for people. */
  readonly source: string;
  /** Province that prescribes it; absent: the national form. */
  readonly region?: string;
  /** First and last budget year it is printed for. */
  readonly since?: number;
  readonly until?: number;
  /** Stage it belongs to; absent: both. */
  readonly stage?: Stage;
  readonly leaves: readonly Leaf[];
  readonly identities: readonly Identity[];
}

/** What a row label means. */
export interface RowRule {
  readonly names: readonly string[];
  readonly measure: string | null;
  readonly scope?: Scope | null;
  readonly side?: 0 | 1;
  /** Applies only below a row with one of these labels; such a label also is the row's parent. */
  readonly under?: readonly string[];
}

/** A value a given row can only have in given columns, by what its code stands for. */
export interface CodeHint {
  readonly code: RegExp;
  readonly leaves: readonly string[];
}

interface KindBase {
  readonly id: string;
  /** Statutory name, for people. */
  readonly name: string;
  /** Tested on the title's core (see `titleCore`). */
  readonly titles: readonly RegExp[];
}

/** A table of stub columns and amounts. */
export interface MatrixKind extends KindBase {
  readonly reader: "matrix";
  /** Scope of amounts whose column says none. */
  readonly scope: Scope | null;
  /** What its rows are: labels with a meaning, coded lines, projects, or the issuer alone. */
  readonly rowsAre: "labels" | "codes" | "projects" | "issuer";
  readonly layouts: readonly Layout[];
  readonly rows: readonly RowRule[];
  readonly hints: readonly CodeHint[];
  /** Only for tables whose header has no column of codes and none of functional lines. */
  readonly codeless?: true;
  /** Columns whose total stands for all money only if the department has no other income. */
  readonly fiscalOnly?: true;
  /** Kinds that print the same rows: their values decide what arithmetic leaves open. */
  readonly sisters: readonly string[];
}

/** Level-1 indicator → level-2 indicator → the level-3 indicators the form itself prescribes. */
export type IndicatorTree = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A labelled amount of a form. */
export interface FieldRule {
  readonly names: readonly string[];
  readonly measure: string | null;
  /** Years back from the document's own. */
  readonly back?: number;
  readonly scope?: Scope | null;
}

/** A form of labelled fields followed by rows of indicators. */
export interface FormKind extends KindBase {
  readonly reader: "form";
  readonly fields: readonly FieldRule[];
  /** Unit of its amounts where neither caption nor label gives one. */
  readonly unit: string | null;
  readonly tree: IndicatorTree;
  /** Labels whose value is the project's name; none for a whole department. */
  readonly projectLabels: readonly string[];
  /** Labels of running text, with what it is. */
  readonly texts: readonly string[];
  /** Labels of one-line facts that are neither amounts nor texts. */
  readonly facts: readonly string[];
}

/** One line per project and indicator: amounts, then pairs of indicator and target. */
export interface TargetsKind extends KindBase {
  readonly reader: "targets";
  readonly stubs: readonly [Word, Word];
  readonly amounts: readonly Leaf[];
  readonly amountsHead: Word;
  /** Level-1 indicators in printed order, with words that are at home there. */
  readonly groups: readonly { readonly head: Word; readonly words: RegExp | null }[];
  readonly pair: readonly [Word, Word];
}

export type Kind = MatrixKind | FormKind | TargetsKind;
