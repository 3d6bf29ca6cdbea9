import type { Figure } from "../model/figure.js";
import type { DocumentView } from "./types.js";

/** Targets with a number, by project; those of the whole office under "". */
export function targetsByProject({ figures }: DocumentView): Map<string, Figure[]> {
  const targets = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { key, certainty, value } = figure;
    if (key?.measure !== "target" || certainty === "uncertain" || value === null) continue;
    const project = key.project ?? "";
    targets.set(project, [...(targets.get(project) ?? []), figure]);
  }
  return targets;
}

/** The indicator's own name and the levels above it. */
export function indicatorOf({ key }: Figure): { readonly name: string; readonly levels: string } {
  const path = (key?.indicator ?? "").split("/");
  return { name: path.at(-1) ?? "", levels: path.slice(0, -1).join("/") };
}
