/** Letters as wide as they are high: Han, kana, Hangul, full-width forms. */
const FULL =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}“”‘’…—·]/u;
const NARROW = /[.,:;'|!iljI()[\] ]/;

/** About how wide a letter is, as a part of its height; the font's own widths differ little. */
export function letterWidth(letter: string): number {
  if (FULL.test(letter)) return 1;
  return NARROW.test(letter) ? 0.34 : 0.58;
}

/** Text inside an SVG element; letters that XML does not know are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
