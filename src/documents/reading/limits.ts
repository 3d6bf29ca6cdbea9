/** Largest file that is read, in bytes. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** Most cells one document may hold. */
export const MAX_CELLS = 2_000_000;
/** Deepest nesting of elements in a page. */
export const MAX_NESTING = 512;
