import type { Told } from "./candidates.js";

/** What a value is called where it stands: its stretch up to the value. */
export function labelOf({ stretch, value, passage }: Told): string {
  const before = stretch.slice(0, stretch.indexOf(value)).trim();
  return before === "" ? (passage.subject ?? passage.path.at(-1) ?? "") : before;
}
