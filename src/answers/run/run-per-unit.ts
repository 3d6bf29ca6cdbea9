import type { Selector } from "../../model/plan.js";
import type { Documents } from "./member.js";
import type { Answered } from "./outcome.js";
import { answered } from "./resolve-selector.js";

/** The number a document gives to divide by: the selector's, or the one fitting target of the project. */
export async function counted(
  of: Selector,
  by: Selector | { project: string; counted: readonly string[] },
  documents: Documents,
): Promise<Answered | undefined> {
  if (!("counted" in by)) return answered(by, documents);
  const loaded = await documents(of.issuer, of.region);
  const targets = loaded.flatMap((document) =>
    document
      .of("target")
      .filter(
        ({ key, unit, year, certainty, value }) =>
          key?.project === by.project &&
          year === of.year &&
          certainty === "certain" &&
          value !== null &&
          by.counted.includes(unit ?? ""),
      ),
  );
  const [only] = targets;
  if (targets.length !== 1 || !only?.key) return undefined;
  return answered(
    {
      ...of,
      measure: "target",
      scope: "any",
      code: null,
      project: by.project,
      indicator: only.key.indicator,
    },
    documents,
  );
}
