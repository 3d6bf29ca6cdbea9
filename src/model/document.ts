import { z } from "zod";
import type { Problem } from "../kernel/result.js";

/** Where in a source a piece stands; which fields are set depends on the format. */
export const Locator = z.object({
  page: z.number().int().optional(),
  /** x0, y0, x1, y1 in points, from the top left. */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  /** 1-based line of a text file. */
  line: z.number().int().optional(),
  /** 0-based field of a tab-separated line. */
  field: z.number().int().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  anchor: z.string().optional(),
});
export type Locator = z.infer<typeof Locator>;

/** One cell of a grid; `row` and `column` are 0-based positions after spans are laid out. */
export interface Cell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The source itself says that this is a header cell. */
  readonly header: boolean;
  /** The wording is ours, not the source's (a retold built-in document). */
  readonly restated: boolean;
  /** The page cuts its text off or lets it run over another cell: it may not be all of it. */
  readonly clipped?: boolean;
  readonly locator: Locator;
}

/**
 * A table as the format gives it. `spans`: "true" when merged cells are known (HTML, spreadsheets,
 * ruled PDF), "lost" when only positions survived (text extraction).
 */
export interface Grid {
  readonly type: "grid";
  readonly spans: "true" | "lost";
  /** Rows of cells in printed order; empty cells are present with text "". */
  readonly rows: readonly (readonly Cell[])[];
  readonly locator: Locator;
}

/** A heading. Level 1 is the title, 2 第一部分, 3 一、 and table titles, 4 （一）. */
export interface Heading {
  readonly type: "heading";
  readonly level: number;
  readonly text: string;
  readonly locator: Locator;
}

export interface Paragraph {
  readonly type: "paragraph";
  readonly text: string;
  readonly restated: boolean;
  readonly locator: Locator;
}

export type Block = Heading | Paragraph | Grid;

/** A file as read: blocks in printed order, contents pages left out but their promises kept. */
export interface Content {
  readonly format: string;
  readonly blocks: readonly Block[];
  /** Entries of the contents page, as printed ("一、部门收支预算表"). */
  readonly contents: readonly string[];
  /** What was met and deliberately not read: hidden sheets, rows, columns. */
  readonly problems?: readonly Problem[];
}

/** Whose budget it is. `region` goes from the outer to the inner place as far as the text tells. */
export const Issuer = z.object({
  name: z.string(),
  region: z.array(z.string()),
  level: z.enum(["部门", "单位", "本级"]),
  /** Other names the document itself uses, each with where it was read. */
  aliases: z.array(z.object({ name: z.string(), origin: z.string() })),
});
export type Issuer = z.infer<typeof Issuer>;

export const Stage = z.enum(["预算", "决算"]);
export type Stage = z.infer<typeof Stage>;

/** What a document says about itself. */
export const Identity = z.object({
  issuer: Issuer,
  year: z.number().int(),
  stage: Stage,
  title: z.string(),
  /** Fixed by the text: "2023-02", "2020-06-19"; null when it prints no date. */
  dated: z.string().nullable(),
});
export type Identity = z.infer<typeof Identity>;
