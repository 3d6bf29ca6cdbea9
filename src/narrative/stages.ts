import type { Stage } from "../model/document.js";
import type { Variant } from "./clause.js";

/** The name of another number about the same thing, and its stage where it is not the document's. */
export function variantOf(
  variant: Variant | null,
  document: Stage,
): { name: string | null; stage?: Stage } {
  if (variant === null) return { name: null };
  const name = variant.plain ? null : variant.name;
  const other = variant.stage !== null && variant.stage !== document;
  return other && variant.stage !== null ? { name, stage: variant.stage } : { name };
}

/** What of the base year is compared with, where it is not the same number. */
export function variantOfBase(variant: Variant | null, document: Stage): string {
  return variant === null || (variant.plain && variant.stage === document) ? "" : variant.name;
}
