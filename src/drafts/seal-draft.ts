import { Composer } from "../answers/composer.js";
import { Sealed } from "../answers/seal.js";
import type { Facts } from "./facts.js";
import { segmentsOf } from "./plain-text.js";
import type { Block, Piece, Section } from "./types.js";

/**
 * Every numeral of every section traced by the seal that answers pass.
 * @throws UnsealedText for the first that is not.
 */
export function sealSections(sections: readonly Section[], facts: Facts): void {
  const evidence = evidenceOf(facts);
  for (const { blocks } of sections) {
    for (const pieces of blocks.flatMap(linesOf)) Sealed.seal(segmentsOf(pieces), evidence);
  }
}

/** The lines of text a block holds. */
export function linesOf(block: Block): (readonly Piece[])[] {
  switch (block.kind) {
    case "paragraph":
      return [block.pieces];
    case "table":
      return block.rows.flat();
    case "picture":
      return [];
  }
}

/** Names and years the documents give; a draft may use no other. */
export function evidenceOf({ own, previous, baseYear }: Facts) {
  const documents = previous ? [own, previous] : [own];
  const composer = new Composer(
    "zh",
    documents.map(({ document }) => document),
  );
  for (const { figures } of documents) for (const figure of figures) composer.learn(figure);
  const year = own.document.year;
  for (const known of [year, year - 1, baseYear]) composer.years.add(known);
  return { question: "", labels: composer.labels, years: composer.years };
}
