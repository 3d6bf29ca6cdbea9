import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";
import { passageId } from "../tools/shown.js";
import type { Computed, Evidence } from "../tools/types.js";

/** Something a tool gave, by the id it is handed in with. */
export type Thing =
  | { readonly kind: "passage"; readonly passage: Passage }
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "computed"; readonly computed: Computed };

/** All that the tools gave while one question was answered. */
export class Gathered {
  readonly #things = new Map<string, Thing>();

  add({ passages, figures, computed }: Evidence): void {
    for (const passage of passages)
      this.#things.set(passageId(passage), { kind: "passage", passage });
    for (const figure of figures) {
      // Of two editions that share an id the first stands.
      if (!this.#things.has(figure.id)) this.#things.set(figure.id, { kind: "figure", figure });
    }
    for (const one of computed) this.#things.set(one.id, { kind: "computed", computed: one });
  }

  get(id: string): Thing | undefined {
    return this.#things.get(id);
  }
}
