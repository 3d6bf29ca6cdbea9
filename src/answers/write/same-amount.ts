import type { Composer } from "../composer.js";
import type { Member } from "../run/member.js";
import { label, mark } from "../segments.js";
import { TEXTS } from "../texts.text.js";

/** Lists the things that have the amount of the one named. */
export function writeSameAmount(
  composer: Composer,
  project: string,
  members: readonly Member[],
): void {
  composer.line(TEXTS.sameAs, { project: label(project) });
  for (const [at, { name, amount, figures }] of members.entries()) {
    const [figure] = figures;
    if (!figure || !amount) continue;
    composer.labels.add(name);
    composer.line(TEXTS.item, {
      number: mark(`${at + 1}. `),
      name: [label(name)],
      value: composer.printed(figure),
      cites: composer.cite([figure]),
    });
    composer.asked(name, amount, { origin: "printed", citation: composer.citationOf(figure) });
  }
}
