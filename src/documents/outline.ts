import {
  AMOUNT,
  APPENDIX,
  BRACKETED,
  CAPTION,
  DOCUMENT_TITLE,
  FORM_NUMBER,
  FULL_STOP,
  JOINT,
  NO_TITLE,
  NUMBERED,
  PART,
  RUNNING,
  STOPPED_HEADING,
  TABLE_SET,
  TABLE_TITLE,
  TRAILING_STOP,
} from "./outline.data.js";

/** Longest text that can be a heading, a table's title, the title of the document. */
const LONGEST = { heading: 60, table: 48, title: 60, stopped: 22 };

/** Level of a part (第一部分) or appendix. */
export const PART_LEVEL = 2;
/** Level of 一、 and of a table's title. */
export const SECTION_LEVEL = 3;

function statement(rest: string): boolean {
  return AMOUNT.test(rest) || RUNNING.test(rest) || (rest.match(JOINT)?.length ?? 0) > 1;
}

/** A numbered line is a heading when what follows the number is no sentence. */
function numberedHeading(text: string, mark: RegExp): boolean {
  const rest = text.replace(mark, "");
  if (rest === "" || text.length > LONGEST.heading) return false;
  if (!TRAILING_STOP.test(rest)) return !statement(rest);
  if (rest.length > LONGEST.stopped || statement(rest.slice(0, -1))) return false;
  return !rest.endsWith(FULL_STOP) || STOPPED_HEADING.test(rest);
}

/** Is this line the title of one table ("2023年部门收支总表")? */
export function isTableTitle(text: string): boolean {
  return (
    text.length <= LONGEST.table &&
    TABLE_TITLE.test(text) &&
    !NO_TITLE.test(text) &&
    !FORM_NUMBER.test(text) &&
    !CAPTION.test(text) &&
    !TABLE_SET.test(text)
  );
}

/** Is this the title of the whole document ("…2023年度部门预算")? */
export function isDocumentTitle(text: string): boolean {
  return text.length <= LONGEST.title && DOCUMENT_TITLE.test(text) && !NO_TITLE.test(text);
}

/**
 * The level of a line that is a heading by its wording: 2 第X部分 and appendix, 3 一、 and table
 * titles, 4 （一）. Undefined for anything else. The document's own title (level 1) is only looked
 * for at its beginning, see `assemble`.
 */
export function headingLevel(text: string): number | undefined {
  if (PART.test(text) && text.length <= LONGEST.heading && !RUNNING.test(text.replace(PART, ""))) {
    return PART_LEVEL;
  }
  if (APPENDIX.test(text) && TABLE_SET.test(text)) return PART_LEVEL;
  if (isTableTitle(text.replace(BRACKETED, "").replace(NUMBERED, ""))) return SECTION_LEVEL;
  if (NUMBERED.test(text) && numberedHeading(text, NUMBERED)) return SECTION_LEVEL;
  if (BRACKETED.test(text) && numberedHeading(text, BRACKETED)) return SECTION_LEVEL + 1;
  return TABLE_SET.test(text) && !RUNNING.test(text) ? PART_LEVEL : undefined;
}
