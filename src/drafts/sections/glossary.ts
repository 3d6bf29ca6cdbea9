import { label, mark, words } from "../../answers/segments.js";
import { amountOf, isNothing } from "../facts.js";
import type { Block } from "../types.js";
import { paragraph, type Writer } from "../writer.js";
import { TERM_MARK, TERMS } from "./glossary.text.js";

/** 名词解释: the terms that this draft uses, in our own words. */
export function glossary(w: Writer): Block[] {
  const used = TERMS.filter(({ measures }) =>
    measures.some((measure) => !isNothing(amountOf(w.facts, { measure }))),
  );
  return used.map(({ name, official, plain }, at) =>
    paragraph(
      [mark(`${at + 1}. `)],
      w.say(TERM_MARK, {
        name: label(name),
        text: words(w.register === "official" ? official : plain),
      }),
    ),
  );
}
