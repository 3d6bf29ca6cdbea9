import { foldLabel } from "../../kernel/fold.js";
import type { Intent } from "../intent/intent.js";
import { option, type Target, type TargetOption } from "../intent/target.js";
import { core, isShortened } from "../linking/fuzzy.js";
import type { Vocabulary } from "../linking/vocabulary.js";

/** Shorter words stand in too many names. */
const SHORTEST = 4;
/** More offices than this share a word that names nothing. */
const MOST = 4;

/**
 * Where no office is named: "网站运维" stands in one office's project word for word, and shortened in
 * another's. Every office's own is meant, so that none is picked unasked.
 */
export function withOtherOffices(intent: Intent, text: string, all: readonly Vocabulary[]): Intent {
  if (intent.kind !== "lookup") return intent;
  return { ...intent, targets: intent.targets.map((target) => widened(target, text, all)) };
}

function widened(target: Target, text: string, all: readonly Vocabulary[]): Target {
  const named = target.options.flatMap(({ project }) => project ?? []);
  const said = core(foldLabel(text.slice(target.start, target.end)));
  const inFull = named.some((name) => core(foldLabel(name)) === said);
  if (named.length === 0 || named.length < target.options.length) return target;
  if (said.length < SHORTEST || inFull) return target;
  const others = all
    .filter(({ projects }) => !projects.some(({ name }) => named.includes(name)))
    .flatMap(({ projects }) => projects.filter(({ aliases }) => aliases.some(holds)));
  function holds(alias: string): boolean {
    const name = foldLabel(alias);
    return name.includes(said) || isShortened(said, name);
  }
  const names = [...new Set(others.map(({ name }) => name))];
  if (names.length === 0 || names.length > MOST) return target;
  const more = names.map((project): TargetOption => option({ measure: "project", project }));
  return { ...target, options: [...target.options, ...more] };
}
