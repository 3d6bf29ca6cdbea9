import type { Figure } from "../../model/figure.js";
import type { Passage } from "../../model/passage.js";
import { sentences } from "../../passages/split.js";
import type { Composer } from "../composer.js";
import type { Place } from "../projects/product-sources.js";
import { label } from "../segments.js";
import { TEXTS } from "../texts.text.js";

/** Where a number stands, in the source's words. */
export function writePlace(composer: Composer, place: Place, number: string): void {
  if ("figure" in place) writeTarget(composer, place.figure);
  else writeSentence(composer, place.passage, sentenceWith(place.passage, number));
}

function writeSentence(composer: Composer, passage: Passage, text: string): void {
  composer.line(passage.restated ? TEXTS.gist : TEXTS.quote, {
    text: { kind: passage.restated ? "gist" : "quote", text, passage },
    cites: composer.citePassage(passage),
  });
}

function writeTarget(composer: Composer, figure: Figure): void {
  const leaf = figure.key?.indicator?.split("/").at(-1) ?? "";
  composer.labels.add(leaf);
  composer.line(TEXTS.productFactor, {
    name: label(leaf),
    value: composer.printed(figure),
    cites: composer.cite([figure]),
  });
}

/** The sentence of a passage in which a number stands. */
export function sentenceWith(passage: Passage, number: string): string {
  const parts = sentences(passage.text);
  const alone = new RegExp(`(?<![\\d.])${number.replace(".", "\\.")}(?![\\d]|\\.\\d)`, "u");
  return (parts.find((part) => alone.test(part.replaceAll(",", ""))) ?? passage.text).trim();
}
