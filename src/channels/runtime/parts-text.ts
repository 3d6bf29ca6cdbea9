import type { Part } from "./types.js";

type Written =
  | Extract<Part, { kind: "message" }>
  | { readonly kind: "picture"; readonly png: string; readonly caption: string }
  | {
      readonly kind: "file";
      readonly name: string;
      readonly bytes: string;
      readonly caption: string;
    };

/** Parts as text, their bytes in base64. */
export function writeParts(parts: readonly Part[]): string {
  return JSON.stringify(parts.map(written));
}

/** The parts of a text that `writeParts` made. */
export function readParts(text: string): Part[] {
  return (JSON.parse(text) as Written[]).map((part) => {
    if (part.kind === "picture") return { ...part, png: bytesOf(part.png) };
    return part.kind === "file" ? { ...part, bytes: bytesOf(part.bytes) } : part;
  });
}

function written(part: Part): Written {
  if (part.kind === "picture") return { ...part, png: base64(part.png) };
  if (part.kind === "file") return { ...part, bytes: base64(part.bytes) };
  const { answer: _, ...message } = part;
  return message;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "base64"));
}
