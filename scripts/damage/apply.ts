import { DAMAGES } from "./damages.js";
import { flatten, touches } from "./heads.js";
import { type PageDamage, paginate } from "./pages.js";
import type { Random } from "./random.js";
import { damageText } from "./text.js";
import type { CleanTable, PageDraft } from "./types.js";

/** A damaged table: captions, its pages, and the damages that found something to damage. */
export interface DamagedTable {
  readonly table: CleanTable;
  readonly pages: readonly PageDraft[];
  readonly damages: readonly string[];
}

/** Damages a table in the given ways, as far as they can happen to it. */
export function apply(clean: CleanTable, names: readonly string[], random: Random): DamagedTable {
  let table = clean;
  const done = new Set<string>();
  for (const name of names) {
    const next = DAMAGES[name]?.structure?.(table, random);
    if (!next) continue;
    table = next;
    done.add(name);
  }
  const entries = names.map((name) => ({ name, damage: DAMAGES[name] }));
  const heads = entries.filter(({ damage }) => damage?.head && touches(table, damage.head));
  const head = flatten(
    table,
    Object.assign({}, ...heads.map(({ damage }) => damage?.head)),
    random,
  );
  for (const { name } of heads) done.add(name);
  const breaks = entries.filter(({ damage }) => damage?.pages);
  const how: PageDamage = Object.assign(
    { repeat: false },
    ...breaks.map(({ damage }) => damage?.pages),
  );
  const cut = breaks.length > 0 ? paginate(head, table.body, how, random) : undefined;
  if (cut) for (const { name } of breaks) done.add(name);
  const pages = cut ?? [{ between: [], head, rows: table.body }];
  const texts = entries.filter(({ damage }) => damage?.text);
  for (const { name } of texts) done.add(name);
  for (const name of names) if (Object.keys(DAMAGES[name] ?? {}).length === 0) done.add(name);
  const text = Object.assign({}, ...texts.map(({ damage }) => damage?.text));
  return { table, pages: damageText(pages, text, random), damages: [...done] };
}
