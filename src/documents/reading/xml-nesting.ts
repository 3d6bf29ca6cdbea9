const OPEN = 0x3c;
const CLOSE = 0x3e;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const BANG = 0x21;

/** Deepest nesting of elements in an XML text, counted without building anything. */
export function nestingOf(xml: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  for (let at = xml.indexOf(OPEN); at >= 0; at = xml.indexOf(OPEN, at + 1)) {
    const next = xml[at + 1];
    if (next === SLASH) depth--;
    else if (next !== QUESTION && next !== BANG) {
      const end = xml.indexOf(CLOSE, at);
      if (end < 0) break;
      if (xml[end - 1] !== SLASH) depth++;
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}
