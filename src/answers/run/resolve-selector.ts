import { difference } from "../../calculators/index.js";
import { quantity } from "../../kernel/quantity.js";
import type { DocumentFigures } from "../../ledger/ledger.js";
import { resolve } from "../../ledger/resolve.js";
import type { Selector } from "../../model/plan.js";
import type { Documents } from "./member.js";
import type { Answered } from "./outcome.js";

/** Resolves one selector over its issuer's documents. */
export async function answered(
  selector: Selector,
  documents: Documents,
): Promise<Answered | undefined> {
  const loaded = await documents(selector.issuer, selector.region);
  const resolution = resolve(loaded, selector);
  if (!resolution) return projectPart(loaded, selector);
  const first = resolution.values[0];
  if (first) return { resolution, amount: first.value, figures: first.figures };
  if (resolution.blank) {
    const unit = resolution.blank.unit;
    const zero = resolution.blank.key?.measure === "target" ? null : quantity("0", unit);
    return { resolution, amount: zero, figures: [resolution.blank] };
  }
  return { resolution, amount: null, figures: resolution.words };
}

/**
 * The project part of an economic line, or of a year's whole, where the documents give all of it and
 * its basic part: the difference of the two.
 */
function projectPart(loaded: readonly DocumentFigures[], selector: Selector): Answered | undefined {
  if (selector.measure !== "project" || selector.project !== null) return undefined;
  const full = resolve(loaded, { ...selector, measure: "expenditure", scope: "any" });
  const basic = resolve(loaded, { ...selector, measure: "basic", scope: "any" });
  // Of the whole budget both must be known, and of the same part of the money.
  if (selector.code === null && (!basic?.values[0] || basic.scope !== full?.scope))
    return undefined;
  const [whole, part] = [full?.values[0], basic?.values[0]];
  if (full?.measure !== "expenditure" || !whole || full.values.length > 1) return undefined;
  const none = quantity("0", whole.value.unit);
  const rest =
    part || printsBasic(loaded, selector)
      ? difference(whole.value, part?.value ?? none)
      : undefined;
  if (!rest || (basic?.values.length ?? 0) > 1 || rest.value.value.isNegative()) return undefined;
  return {
    resolution: { ...full, selector, measure: "project", narrower: [], values: [] },
    amount: rest.value,
    figures: [...whole.figures.slice(0, 1), ...(part?.figures.slice(0, 1) ?? [])],
    worked: rest,
  };
}

/**
 * Does a document print the basic expenditure by lines of this kind, economic items or functional
 * lines of one level? Then a line not there has none.
 */
function printsBasic(loaded: readonly DocumentFigures[], { code, year }: Selector): boolean {
  if (code === null) return false;
  return loaded.some((document) =>
    document
      .of("basic")
      .some(
        ({ key, year: of }) =>
          of === year && key?.code?.length === code.length && key.code[0] === code[0],
      ),
  );
}
