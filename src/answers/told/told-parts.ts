import { foldLabel } from "../../kernel/fold.js";
import { bigrams } from "../../questions/linking/fuzzy.js";
import { ADDED_UP, HELD_PARTS } from "../../questions/projects/told-parts.data.js";
import { SERIES, SERIES_ADDED } from "../../questions/projects/told-value.data.js";
import { remembered, type Way } from "../question.js";
import { writeHeldParts, writeSeries } from "../write/told-parts.js";
import { fitOf, toldIn } from "./candidates.js";
import { type Composition, compositionsIn, named } from "./parts.js";
import { passagesFor } from "./passages-for.js";
import { wordsBeside } from "./told-value.js";

/** So much of the names of a whole and its parts must stand in the question. */
const NAMED = 0.5;
const MARGIN = 0.03;
/** So much of what is asked must stand about a series. */
const FITS = 0.5;
/** Fewer are no series. */
const LEAST = 2;

/** "地上面积跟拆开的计容、不计容对得上吗": a whole and its parts told in one sentence, held against each other. */
export const toldParts: Way = async (question) => {
  const { u, draft } = question;
  if (!HELD_PARTS.test(u.text)) return undefined;
  const asked = new Set(bigrams(foldLabel(u.text)).keys());
  const scored = (await passagesFor(question))
    .flatMap(compositionsIn)
    .map((one) => ({ one, score: namedIn(one, asked) }))
    .filter(({ score }) => score >= NAMED)
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  const rival = scored.find(({ one }) => one.whole.number !== best?.one.whole.number);
  if (!best || (rival && rival.score > best.score - MARGIN)) return undefined;
  writeHeldParts(draft.composer, best.one);
  draft.complete = true;
  return remembered(question);
};

/** The names of the whole and of every part, by how much of them the question says. */
function namedIn({ whole, parts }: Composition, asked: ReadonlySet<string>): number {
  const own = parts.map((part) => named(part, asked));
  if (own.some((share) => share < NAMED)) return 0;
  return [named(whole, asked), ...own].reduce((sum, one) => sum + one, 0) / (own.length + 1);
}

/** "四个季度用款计划": the amounts of a series told in one sentence, added up where that is asked. */
export const toldSeries: Way = async (question) => {
  const { u, draft } = question;
  const series = SERIES.find(({ asked }) => asked.test(u.text));
  if (!series) return undefined;
  const words = await wordsBeside(u, SERIES_ADDED);
  const all = toldIn(await passagesFor(question), series.said, null);
  const sentences = [...new Set(all.map(({ sentence }) => sentence))]
    .map((sentence) => all.filter((one) => one.sentence === sentence))
    .filter((own) => own.length >= LEAST)
    .map((own) => ({ own, score: Math.max(...own.map((one) => fitOf(one, words))) }))
    .filter(({ score }) => score >= FITS)
    .sort((a, b) => b.score - a.score);
  const [best, second] = sentences;
  if (!best || (second && second.score === best.score)) return undefined;
  writeSeries(draft.composer, best.own, SERIES_ADDED.test(u.text) || ADDED_UP.test(u.text));
  draft.complete = true;
  return remembered(question);
};
