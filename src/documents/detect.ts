import { EmptyFile, OverLimit, UnknownFileType, UnreadableFormat } from "../kernel/errors.js";
import { SIGNATURES, type Signature, TODO, WHAT } from "./detect.data.js";
import { MAX_BYTES } from "./reading/limits.js";

function holds(bytes: Uint8Array, word: string, wide: boolean): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(word, wide ? "utf16le" : "latin1"),
  );
}

function fits(bytes: Uint8Array, signature: Signature): boolean {
  if (!signature.bytes.every((b, i) => bytes[signature.offset + i] === b)) return false;
  return signature.inside?.some((w) => holds(bytes, w, signature.wide ?? false)) ?? true;
}

/** The known binary (or packed text) format that the bytes are, by content. */
export function signatureOf(bytes: Uint8Array): Signature | undefined {
  return SIGNATURES.find((signature) => fits(bytes, signature));
}

const SPACE = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);

/** Throws for a file that no format should be asked about: empty or too large. */
export function checkSize(bytes: Uint8Array, path: string): void {
  if (bytes.length > MAX_BYTES) {
    throw new OverLimit({ path, what: WHAT.bytes, met: bytes.length, limit: MAX_BYTES });
  }
  if (bytes.every((b) => SPACE.has(b))) throw new EmptyFile({ path });
}

/** The error for a file that no format recognises, saying what it is and what to save it as. */
export function refusal(bytes: Uint8Array, path: string, expected: string): Error {
  const known = signatureOf(bytes);
  return known
    ? new UnreadableFormat({ path, met: known.name, todo: TODO[known.todo] })
    : new UnknownFileType({ path, met: WHAT.binary, expected });
}
