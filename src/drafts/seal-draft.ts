import { Composer } from "../answers/composer.js";
import { Sealed, UnsealedText } from "../answers/seal.js";
import { rowLabel } from "../ledger/complete.js";
import type { Facts } from "./facts.js";
import { segmentsOf } from "./plain-text.js";
import type { Block, Piece, Section } from "./types.js";

/**
 * Every numeral of every section traced by the seal that answers pass. A block that does not pass is
 * not written: `instead` stands in its place.
 */
export function sealSections(
  sections: readonly Section[],
  facts: Facts,
  instead: (error: UnsealedText) => Block,
): Section[] {
  const evidence = evidenceOf(facts);
  const sealed = (block: Block): Block => {
    try {
      for (const pieces of linesOf(block)) Sealed.seal(segmentsOf(pieces), evidence);
      return block;
    } catch (error) {
      if (error instanceof UnsealedText) return instead(error);
      throw error;
    }
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(sealed) }));
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
  for (const figure of documents.flatMap(({ figures }) => figures)) {
    composer.learn(figure);
    composer.labels.add(rowLabel(figure));
  }
  const year = own.document.year;
  for (const known of [year, year - 1, baseYear]) composer.years.add(known);
  return { question: "", labels: composer.labels, years: composer.years };
}
