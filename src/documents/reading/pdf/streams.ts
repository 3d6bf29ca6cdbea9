import { inflateSync } from "node:zlib";
import { MAX_STREAM_BYTES } from "../limits.js";
import { Faulty } from "./faults.js";

const OPENING = Buffer.from("stream");
/** First byte of a zlib stream as PDF writers make it. */
const ZLIB = 0x78;
/** Layers of compression in one stream that are looked through. */
const LAYERS = 3;

/** Where the data of the next stream begins; -1 behind the last. */
function nextData(bytes: Buffer, from: number): number {
  const at = bytes.indexOf(OPENING, from);
  if (at < 0) return -1;
  let data = at + OPENING.length;
  if (bytes[data] === 0x0d) data++;
  if (bytes[data] === 0x0a) data++;
  return data;
}

function tooLong(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}

function unpack(data: Buffer, layer: number): void {
  if (data[0] !== ZLIB || layer >= LAYERS) return;
  let inner: Buffer;
  try {
    inner = inflateSync(data, { maxOutputLength: MAX_STREAM_BYTES });
  } catch (error) {
    if (!tooLong(error)) return;
    const limit = MAX_STREAM_BYTES;
    throw new Faulty({ kind: "over", what: "stream", met: limit + 1, limit });
  }
  unpack(inner, layer + 1);
}

/**
 * Unpacks every compressed stream once and throws it away: one that swells beyond the limit is
 * refused before anything that keeps it in memory sees it.
 */
export function checkStreams(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = nextData(buffer, 0); at >= 0; at = nextData(buffer, at)) {
    unpack(buffer.subarray(at), 0);
  }
}
