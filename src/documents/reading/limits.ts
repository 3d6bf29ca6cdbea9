/** Largest file that is read, in bytes. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** Most cells one document may hold. */
export const MAX_CELLS = 2_000_000;
/** Deepest nesting of elements in a page. */
export const MAX_NESTING = 512;
/** Most pages of one PDF. */
export const MAX_PAGES = 5_000;
/** Most drawing operators on one page. */
export const MAX_OPERATORS = 2_000_000;
/** Most characters on one page. */
export const MAX_CHARACTERS = 200_000;
/** Largest stream inside a file once it is unpacked, in bytes. */
export const MAX_STREAM_BYTES = 256 * 1024 * 1024;
/** Largest picture that is looked at, in pixels; larger ones are passed over. */
export const MAX_PICTURE_PIXELS = 16 * 1024 * 1024;
/** Memory of the worker that reads a PDF, in MB, and its time: a start and so much for each MB. */
export const PDF_WORKER = { memory: 2_048, seconds: 120, secondsPerMegabyte: 30 };
/** Most members of an archive (a .docx or .xlsx is a zip). */
export const MAX_ENTRIES = 10_000;
/** Most bytes the members that are read may unpack to, all together. */
export const MAX_UNPACKED = 256 * 1024 * 1024;
/** A member may unpack to this many times its packed size (empty rows of forms reach 100) … */
export const MAX_RATIO = 300;
/** … once it is larger than this. */
export const RATIO_FLOOR = 4 * 1024 * 1024;
