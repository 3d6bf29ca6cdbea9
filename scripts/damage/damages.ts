import type { HeadDamage } from "./heads.js";
import type { PageDamage } from "./pages.js";
import { dropEmpty, type StructureDamage, totalWithoutLabel, unitInHeads } from "./structure.js";
import type { TextDamage } from "./text.js";

/** One thing that text extraction does to a table. */
export interface Damage {
  readonly structure?: StructureDamage;
  readonly head?: HeadDamage;
  readonly pages?: PageDamage;
  readonly text?: TextDamage;
}

/** All damages by name. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  "merged cells lost": {},
  "leaf row slid": { head: { slide: "last" } },
  "header rows slid": { head: { slide: "all" } },
  "group narrowed": { head: { slide: "last", narrow: true } },
  "one group head lost": { head: { lose: "one group" } },
  "group heads lost": { head: { slide: "last", lose: "groups" } },
  "leaf head lost": { head: { slide: "last", lose: "leaf" } },
  "columns numbered": { head: { numbered: true } },
  "empty columns dropped": { structure: dropEmpty, head: { slide: "last" } },
  "pages, header once": { pages: { repeat: false } },
  "pages, header repeated": { pages: { repeat: true } },
  "columns vanish on later pages": {
    pages: { repeat: false, vanish: true },
    head: { slide: "last" },
  },
  "columns vanish under repeated headers": {
    pages: { repeat: true, vanish: true },
    head: { slide: "last" },
  },
  "label cut by a page break": { pages: { repeat: false, cutLabel: true } },
  "label cut, header repeated": { pages: { repeat: true, cutLabel: true } },
  "spaces in words": { text: { spaces: true } },
  "thousands separators": { text: { separators: true } },
  "full-width digits": { text: { fullWidth: true } },
  "row ends dropped": { text: { trim: true } },
  "row ends padded": { text: { pad: true } },
  "a row slid": { text: { slideRow: true } },
  "total without label": { structure: totalWithoutLabel },
  "unit in the heads": { structure: unitInHeads },
};
