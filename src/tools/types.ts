import type { z } from "zod";
import type { Sources } from "../answers/draft.js";
import type { Worked } from "../answers/segments.js";
import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";
import type { KnownFigures } from "./known-figures.js";
import type { OperationName } from "./operations.js";

/** A value that `calculate` worked out, by the id it is handed on with. */
export interface Computed {
  readonly id: string;
  readonly operation: OperationName;
  readonly worked: Worked;
}

/** What a result leans on, for a program: the artifact of a LangChain tool message. */
export interface Evidence {
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
  readonly computed: readonly Computed[];
}

export const NO_EVIDENCE: Evidence = { passages: [], figures: [], computed: [] };

/** What a tool gives back: data for a model, and what it leans on. */
export interface Told {
  readonly data: Readonly<Record<string, unknown>>;
  readonly evidence: Evidence;
}

/** What all tools lean on. */
export interface Ground {
  readonly sources: Sources;
  readonly known: KnownFigures;
}

/** A tool without any framework: one file in this folder and one line in its `index.ts`. */
export interface Member<Schema extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly description: string;
  readonly schema: Schema;
  /** @throws BadInput for arguments that name what is not there or does not go together */
  run(input: z.infer<Schema>, ground: Ground): Promise<Told>;
}
