import type { Identity } from "../../src/model/document.js";
import { apply } from "./apply.js";
import type { CleanDocument } from "./corpus.js";
import { DAMAGES } from "./damages.js";
import { Random } from "./random.js";
import { drawTable, type Form } from "./synthetic/index.js";
import { ISSUER, REGION, YEAR } from "./synthetic/words.data.js";
import type { Damaged } from "./types.js";
import { write } from "./write.js";

export const NAMES: readonly string[] = Object.keys(DAMAGES);

/** Whose generated tables are. */
export const INVENTED: Identity = {
  issuer: { name: ISSUER, region: [...REGION], level: "部门", aliases: [] },
  year: YEAR,
  stage: "预算",
  title: "",
  dated: null,
};

const MOST_AT_ONCE = 4;

/** One damage by name, or several drawn. */
function damagesOf(name: string | undefined, random: Random): readonly string[] {
  return name === undefined ? random.some(NAMES, random.whole(2, MOST_AT_ONCE)) : [name];
}

/** A generated table of a form, damaged; the same seed and name give the same text. */
export function drawDamaged(form: Form, seed: number, name?: string): Damaged {
  const random = new Random(seed);
  const table = drawTable(form, random);
  return write([apply(table, damagesOf(name, random), random)], INVENTED);
}

/** A document of the corpus with all its tables damaged. */
export function damageDocument(document: CleanDocument, seed: number, name?: string): Damaged {
  const random = new Random(seed);
  const tables = document.tables.map((table) => apply(table, damagesOf(name, random), random));
  return write(tables, document.identity);
}
