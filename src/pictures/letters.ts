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

/** About how wide a text of one line is at a size. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter) * size, 0);
}

/** No line begins with these, and none ends with an opening bracket. */
const NOT_FIRST = /^[，。、；：！？）》】〉”’%％,.;:!?)\]]/u;

/** A text in lines no wider than `width`; words of letters and numbers stay whole where they can. */
export function broken(text: string, width: number, size: number): string[] {
  return text.split("\n").flatMap((line) => brokenLine(line.trim(), width, size));
}

function brokenLine(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(text, width, size)) {
    if (line !== "" && textWidth((line + word).trimEnd(), size) > width && !NOT_FIRST.test(word)) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line += word;
  }
  return [...lines, line.trimEnd()];
}

/** What stays together: a word, a number with its point, one letter of the others. */
function wordsOf(text: string, width: number, size: number): string[] {
  const words = text.match(/[A-Za-z0-9][A-Za-z0-9.,'%-]*\s?|[\s\S]/gu) ?? [];
  return words.flatMap((word) => (textWidth(word, size) > width ? [...word] : [word]));
}
