/** The JSON value of a text; undefined (never valid JSON) when it is not JSON. A BOM is allowed. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
