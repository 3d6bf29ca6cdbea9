import { parse } from "csv-parse/sync";
import { SENTENCE_END } from "../outline.data.js";

/** One record of a file of separated fields, with the line it begins on. */
export interface Record {
  readonly fields: readonly string[];
  readonly line: number;
}

export interface Separated {
  readonly records: readonly Record[];
  /** Records that stand in a table beyond doubt. */
  readonly sure: number;
}

/** Commas, semicolons, tabs; also full width, as typed by hand. */
const DELIMITERS = [",", ";", "\t", "\uff0c", "\uff1b"];
/** Records in a row with the same number of fields that make a table. */
const LEAST_RUN = 3;
/** Longest text of a record that can be a row of words by chance. */
const LONGEST_CHANCE = 20;
const NUMBER = /^[-+(（]?\d{1,3}(?:,\d{3})*(?:\.\d+)?[)）]?%?$|^-?\d+(?:\.\d+)?%?$/;
/** A tab stands between extracted fields too; only quotes show that a program separated them. */
const QUOTED_BY_TABS = /(?:^|\t)"[^"]*[\t\n][^"]*"(?:\t|$)/m;

function recordsOf(text: string, delimiter: string): Record[] | undefined {
  try {
    const records: Record[] = [];
    let line = 1;
    parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      on_record: (fields: string[], { lines }) => {
        records.push({ fields, line });
        line = Math.max(lines, line) + 1;
        return null;
      },
    });
    return records;
  } catch {
    // An open quote: the file is no such file.
    return undefined;
  }
}

function filled({ fields }: Record): string[] {
  return fields.map((field) => field.trim()).filter((field) => field !== "");
}

/** Runs of records with the same number of fields. */
function runsOf(records: readonly Record[]): Record[][] {
  const runs: Record[][] = [];
  for (const record of records) {
    const last = runs.at(-1)?.at(-1);
    if (last?.fields.length === record.fields.length) runs.at(-1)?.push(record);
    else runs.push([record]);
  }
  return runs;
}

/** Is it a table: rows of several fields, most with a bare number? */
function isTable(run: readonly Record[]): boolean {
  const rows = run.filter((record) => filled(record).length > 1);
  const counted = rows.filter((record) => filled(record).some((field) => NUMBER.test(field)));
  return (
    (run[0]?.fields.length ?? 0) > 1 &&
    rows.length >= LEAST_RUN &&
    counted.length * 2 >= rows.length
  );
}

/** A sentence that separators have cut: the file is prose. Rows in columns may hold sentences. */
function isCutSentence(record: Record): boolean {
  if (record.fields.some((field) => field.trim() === "")) return false;
  const parts = filled(record);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return parts.length > 1 && length > LONGEST_CHANCE && SENTENCE_END.test(parts.at(-1) ?? "");
}

function attempt(text: string, delimiter: string): Separated | undefined {
  if (!text.includes(delimiter)) return undefined;
  if (delimiter === "\t" && !QUOTED_BY_TABS.test(text)) return undefined;
  const records = recordsOf(text, delimiter);
  if (!records) return undefined;
  const runs = runsOf(records);
  const tables = runs.filter(isTable);
  const rest = runs.filter((run) => run.length < LEAST_RUN).flat();
  if (tables.length === 0 || rest.some(isCutSentence)) return undefined;
  return { records, sure: tables.flat().filter((record) => filled(record).length > 1).length };
}

function tabbed(text: string): number {
  return text.match(/^.*\t.*$/gm)?.length ?? 0;
}

/**
 * A text as records of separated fields; undefined for anything that could as well be prose, or
 * text extracted with tabs between its fields.
 */
export function separatedFields(text: string): Separated | undefined {
  const found = DELIMITERS.flatMap((delimiter) => attempt(text, delimiter) ?? []);
  const [best] = found.sort((a, b) => b.sure - a.sure);
  return best && (best.sure > tabbed(text) || QUOTED_BY_TABS.test(text)) ? best : undefined;
}
