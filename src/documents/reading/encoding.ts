import { signatureOf } from "../detect.js";

const BYTE_ORDER_MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];
const SAMPLE = 64 * 1024;
const ODD = /[\ue000-\uf8ff\ufffd]/gu;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: line ends, tabs and digits leave zeros on one side only. */
function wideGuess(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < end / 200) return undefined;
  if (odd > even * 10) return "utf-16le";
  return even > odd * 10 ? "utf-16be" : undefined;
}

/** Control characters other than tabs, line ends, form feeds and the end-of-file mark of DOS. */
function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1a && code !== 0x1b) return true;
  }
  return false;
}

function plausible(text: string | undefined): text is string {
  if (text === undefined || hasControl(text)) return false;
  return (text.match(ODD)?.length ?? 0) * 50 <= text.length;
}

function declared(bytes: Uint8Array): string | undefined {
  const name = DECLARED.exec(Buffer.from(bytes.subarray(0, 4096)).toString("latin1"))?.[1];
  return name !== undefined && /^(big5|gb|utf-?8)/i.test(name) ? name : undefined;
}

/**
 * The text of a text file, by content: a byte order mark, else UTF-8, UTF-16, a page's own
 * declaration, GB18030. Undefined for bytes that are no text.
 */
export function textOf(bytes: Uint8Array): string | undefined {
  const mark = BYTE_ORDER_MARKS.find((m) => m.bytes.every((b, i) => bytes[i] === b));
  if (mark) {
    const text = decoded(bytes, mark.encoding);
    return plausible(text) ? text : undefined;
  }
  if (signatureOf(bytes)) return undefined;
  for (const name of ["utf-8", wideGuess(bytes), declared(bytes), "gb18030"]) {
    const text = name === undefined ? undefined : decoded(bytes, name);
    if (plausible(text)) return text;
  }
  return undefined;
}
