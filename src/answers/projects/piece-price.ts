import type { Figure } from "../../model/figure.js";
import { pieceAsked } from "../../questions/projects/piece-price.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import { type Office, officeSets } from "../offices.js";
import { type Question, remembered, type Way } from "../question.js";
import type { Answered } from "../run/outcome.js";
import { answered } from "../run/resolve-selector.js";
import { writeValue } from "../write/value.js";
import { setPrice } from "./piece-targets.js";

const PLAIN = { unit: null, decimals: null };

/** "短信一条多少钱": the price of one as a target sets it, in every office asked. */
export const piecePrice: Way = async (question) => {
  const { u, slots, sources, draft } = question;
  if (pieceAsked(u) === undefined) return undefined;
  const results: Answered[][] = [];
  for (const offices of await officeSets(slots, sources)) {
    const found: Answered[] = [];
    for (const office of offices) {
      const one = await priceIn(office, question);
      if (one) found.push(one);
    }
    if (found.length === offices.length) results.push(found);
  }
  const [found, ...others] = results;
  if (!found || others.length > 0) return undefined;
  for (const one of found) writeValue(draft.composer, one, PLAIN);
  draft.complete = true;
  return remembered(question);
};

async function priceIn(office: Office, { u }: Question): Promise<Answered | undefined> {
  const figure = await setPrice(office, u);
  return figure && answered(selectorFor(office, figure), async () => [office.document]);
}

function selectorFor({ issuer, document }: Office, { key }: Figure) {
  return selectorOf(issuer, document.document.year, {
    measure: "target",
    scope: null,
    code: null,
    project: key?.project ?? null,
    indicator: key?.indicator ?? null,
  });
}
