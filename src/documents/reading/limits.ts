/** Largest file that is read, in bytes. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** Most cells one document may hold. */
export const MAX_CELLS = 2_000_000;
/** Deepest nesting of elements in a page. */
export const MAX_NESTING = 512;
/** Most members of an archive (a .docx or .xlsx is a zip). */
export const MAX_ENTRIES = 10_000;
/** Most bytes the members that are read may unpack to, all together. */
export const MAX_UNPACKED = 256 * 1024 * 1024;
/** A member may unpack to this many times its packed size (empty rows of forms reach 100) … */
export const MAX_RATIO = 300;
/** … once it is larger than this. */
export const RATIO_FLOOR = 4 * 1024 * 1024;
