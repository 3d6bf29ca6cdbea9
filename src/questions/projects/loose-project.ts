import { foldLabel } from "../../kernel/fold.js";
import { bigrams, core } from "../linking/fuzzy.js";
import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import type { Vocabulary } from "../linking/vocabulary.js";
import { ASKING_WORDS, FIELDS } from "./project-fields.data.js";

/** So much of what the question says must stand in the name, weighted by rarity. */
const COVERED = 0.6;
/** Another name that covers nearly as much leaves it open which is meant. */
const MARGIN = 0.15;
/** Fewer pairs in common are chance. */
const LEAST_PAIRS = 2;

/**
 * The one project a question that must be about a project can mean, by parts of its name in any
 * order; undefined when none fits or two fit alike.
 */
export function looseProject(
  u: Understanding,
  vocabularies: readonly Vocabulary[],
): { readonly document: string; readonly project: string } | undefined {
  const own = [...new Set(contentOf(u).flatMap((part) => [...bigrams(part).keys()]))];
  const names = vocabularies.flatMap(({ document, projects }) =>
    projects.map(({ name, aliases }) => ({
      document,
      name,
      pairs: new Set(aliases.flatMap((alias) => [...bigrams(core(alias)).keys()])),
    })),
  );
  const frequency = (pair: string): number => names.filter(({ pairs }) => pairs.has(pair)).length;
  const weights = new Map(own.map((pair) => [pair, 1 / Math.sqrt(Math.max(1, frequency(pair)))]));
  const all = [...weights.values()].reduce((sum, one) => sum + one, 0);
  const scored = names
    .map(({ document, name, pairs }) => {
      const shared = own.filter((pair) => pairs.has(pair));
      const score = shared.reduce((sum, pair) => sum + (weights.get(pair) ?? 0), 0) / all;
      return { document, project: name, score, shared: shared.length };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.shared < LEAST_PAIRS || best.score < COVERED) return undefined;
  if (second && second.score > best.score - MARGIN) return undefined;
  return { document: best.document, project: best.project };
}

/** What the question says beside whose it is and what is asked of it. */
function contentOf(u: Understanding): string[] {
  const aside = [
    ...meant(u.spans, "issuer"),
    ...meant(u.spans, "region"),
    ...meant(u.spans, "year"),
    ...meant(u.spans, "relative"),
  ].map(({ span }) => span);
  const kept = [...u.text]
    .map((c, at) => (aside.some(({ start, end }) => at >= start && at < end) ? " " : c))
    .join("");
  const plain = FIELDS.reduce((text, { asked }) => text.replace(asked, " "), kept);
  return plain
    .replace(ASKING_WORDS, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldLabel)
    .filter((part) => part.length >= 2);
}
