import { quantity } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Figure } from "../../model/figure.js";
import type { Amount, Facts } from "../facts.js";
import { PROCUREMENT_KINDS, PROCUREMENT_TABLE, TOTAL_HEAD, TOTAL_ROW } from "../words.data.js";

/** What a table of purchases prints; each undefined where none does. */
export interface Purchases {
  readonly total: Amount | undefined;
  readonly goods: Amount | undefined;
  readonly works: Amount | undefined;
  readonly services: Amount | undefined;
}

/**
 * Purchases from a table of their own (采购 stands in no statutory kind). Only rows that say plainly
 * what they are: the total row, and rows named 货物, 工程, 服务.
 */
export function procurementOf(facts: Facts): Purchases {
  const cells = facts.tables.figures.filter(isPurchase).filter(isTotalColumn);
  const row = (pattern: RegExp): Amount | undefined => {
    const found = cells.filter((figure) => pattern.test(labelOf(figure)));
    const [first] = found;
    const same = found.every(({ value }) => value === first?.value);
    if (!first || first.value === null || !same) return undefined;
    const value = quantity(first.value, first.unit);
    return { value, figures: found, parts: [], blank: false };
  };
  return {
    total: row(TOTAL_ROW),
    goods: row(PROCUREMENT_KINDS.goods),
    works: row(PROCUREMENT_KINDS.works),
    services: row(PROCUREMENT_KINDS.services),
  };
}

function isPurchase({ table, value, unit, certainty }: Figure): boolean {
  return (
    PROCUREMENT_TABLE.test(table) &&
    value !== null &&
    certainty === "certain" &&
    dimensionOf(unit) === "money"
  );
}

function isTotalColumn({ column }: Figure): boolean {
  return TOTAL_HEAD.test(column.at(-1) ?? "") || column.length <= 1;
}

function labelOf({ row, rowImplied }: Figure): string {
  return (row.at(-1) ?? rowImplied ?? "").replace(/\s+/g, "");
}
