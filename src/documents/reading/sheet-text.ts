import { type CellObject, SSF } from "@e965/xlsx";
import { decimalOfBinary, roundedBinary } from "../../kernel/binary.js";

/** Formats that show nothing at all. */
const HIDING = /^"?"?(?:;"?"?){2,3}$/;
/** Formats of dates that the language of the program decides; files name them by number only. */
const SHORT_DATE = "m/d/yy";
const DATE = "yyyy/m/d";

function places(shown: string): number {
  const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
  return shown.includes("%") ? decimals + 2 : decimals;
}

function shownNumber(value: number, format: string): string {
  if (format === "General") return decimalOfBinary(value);
  if (SSF.is_date(format)) return String(SSF.format(format === SHORT_DATE ? DATE : format, value));
  const shown = String(SSF.format(format, value));
  return String(SSF.format(format, roundedBinary(value, places(shown))));
}

/**
 * The text of a cell as the program shows it: amounts with their printed decimals, separators and
 * percent signs, dates as dates, codes with their zeros. Formulas give the value last computed.
 */
export function shownText(cell: CellObject): string {
  const format = typeof cell.z === "string" ? cell.z : "General";
  if (cell.v === undefined || HIDING.test(format)) return "";
  if (typeof cell.v !== "number" || cell.t !== "n")
    return cell.t === "s" ? String(cell.v) : (cell.w ?? "");
  try {
    return shownNumber(cell.v, format);
  } catch {
    // A format the library cannot read: the number itself is still right.
    return cell.w ?? decimalOfBinary(cell.v);
  }
}
