import type { Target } from "../intent/target.js";

/** A target as asked first, whatever phase it was asked in. */
export function plainOf(target: Target): Target {
  const options = target.options.map(({ stage: _, ...one }) => ({ ...one, indicator: null }));
  const seen = new Set<string>();
  return {
    ...target,
    options: options.filter((one) => {
      const id = JSON.stringify(one);
      return !seen.has(id) && seen.add(id) !== undefined;
    }),
  };
}
