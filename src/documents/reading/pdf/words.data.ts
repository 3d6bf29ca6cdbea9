/** A line that is only a page's number: 3, - 3 -, 第3页, 3 / 24, 第3页 共24页. */
export const PAGE_MARK =
  /^(?:[-－—–·.~]\s*)?(?:第\s*)?(\d{1,4})(?:\s*页)?(?:\s*[-－—–·.~])?(?:\s*[/／,，]?\s*(?:共\s*)?\d{1,4}\s*页?)?$/u;
/** The page number behind an entry of a contents page. */
export const LONE_NUMBER = /^[-－—]?\s*\d{1,4}\s*[-－—]?$/u;
/** A printed number and nothing else. */
export const NUMBER = /^[-−]?\d[\d,]*(?:\.\d+)?%?$/u;
