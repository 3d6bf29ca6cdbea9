import { SCOPES } from "../model/measures.data.js";
import { inScope, type Mention } from "./mentions.js";
import { viewOf } from "./view.js";
import { SCOPED_MEASURES } from "./words/scopes.data.js";

/**
 * The part of the money a section speaks of, by its headings: the innermost that names one. A
 * heading that names both the kind and all of 财政拨款 speaks of the kind.
 */
export function scopeOfHeadings(headings: readonly string[]): string | null {
  for (const heading of [...headings].reverse()) {
    const { text } = viewOf(heading);
    const found = Object.entries(SCOPES).filter(([, { names }]) =>
      names.some((name) => text.includes(name)),
    );
    const kind = found.find(([id]) => id !== "fiscal") ?? found[0];
    if (kind) return kind[0];
  }
  return null;
}

/** A mention with the scope that counts: its own, else its section's; none for measures without. */
export function scoped(mention: Mention, section: string | null): Pick<Mention, "id" | "scope"> {
  if (!SCOPED_MEASURES.has(mention.id)) return { id: mention.id, scope: null };
  return inScope(mention.id, mention.scope ?? section);
}
