import { createHash } from "node:crypto";

/** A short stable identifier (16 hex digits of SHA-256) for the joined parts. */
export function shortHash(...parts: readonly (string | number | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

/** SHA-256 of content, in hex. */
export function contentHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
