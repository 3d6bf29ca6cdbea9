import { foldLabel } from "../../kernel/fold.js";
import { MEASURES } from "../../model/measures.data.js";
import { coverage } from "../../questions/linking/fuzzy.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import type { World } from "../../questions/linking/world.js";
import type { Slots } from "../../questions/selecting/slots.js";

/** How alike a name must be to be offered as the nearest thing there is. */
const ALIKE = 0.3;
const OFFERED = 3;

/** Names of the ledger nearest to what the question names and the documents do not give. */
export async function nearestNames(
  u: Understanding,
  slots: Slots,
  world: World,
): Promise<string[]> {
  const asked = [
    ...u.gaps.map(({ text }) => text),
    ...meant(u.spans, "line").map(({ span }) => span.text),
    ...meant(u.spans, "measure").map(({ span }) => span.text),
  ].filter((text) => text.length >= 2);
  if (asked.length === 0) return [];
  const own = new Set(
    slots.subjects.flat().flatMap(({ documents }) => documents.map(({ id }) => id)),
  );
  const vocabularies = (await world.vocabularies()).filter(({ document }) => own.has(document));
  const names = new Map<string, string>();
  for (const { lines, projects } of vocabularies) {
    for (const { label } of lines) names.set(label, label);
    for (const { name, aliases } of projects) names.set(aliases[0] ?? name, name);
  }
  for (const { names: wordings } of MEASURES)
    names.set(foldLabel(wordings[0] ?? ""), wordings[0] ?? "");
  const scored = [...names.entries()]
    .map(([folded, name]) => ({
      name,
      score: Math.max(...asked.map((text) => (folded === text ? 0 : coverage(text, folded)))),
    }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score);
  return [...new Set(scored.map(({ name }) => name))].slice(0, OFFERED);
}
