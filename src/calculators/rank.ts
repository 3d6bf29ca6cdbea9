import { compare, type Quantity } from "../kernel/quantity.js";

/** Items in order of amount; equal amounts keep their printed order. */
export function rank<T extends { readonly quantity: Quantity }>(
  items: readonly T[],
  order: "largest" | "smallest",
): T[] {
  const sign = order === "largest" ? -1 : 1;
  return [...items].sort((a, b) => sign * compare(a.quantity, b.quantity));
}
