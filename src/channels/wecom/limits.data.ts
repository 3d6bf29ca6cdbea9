/** The largest picture WeCom takes as temporary media, in bytes. */
export const LARGEST_PICTURE = 10 * 1024 * 1024;
/** The largest file WeCom takes as temporary media, and the largest a person can send, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;
