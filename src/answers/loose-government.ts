import type { LibraryEntry } from "../ledger/library.js";
import { GOVERNMENT_SAID } from "../questions/linking/names.data.js";
import { meant } from "../questions/linking/types.js";
import type { Understanding } from "../questions/linking/understand.js";
import type { Draft } from "./draft.js";
import { label, type Segment } from "./segments.js";
import { TEXTS } from "./texts.text.js";

/** A question that says a government for a place, and the same question with the place alone. */
export interface LooseGovernment {
  readonly name: string;
  readonly question: string;
}

/** "甲县政府租的机房": the place is known, its government is no office that is loaded. */
export function looseGovernment(u: Understanding): LooseGovernment | undefined {
  if (meant(u.spans, "issuer").length > 0) return undefined;
  for (const { span } of meant(u.spans, "region")) {
    const said = GOVERNMENT_SAID.exec(u.text.slice(span.end))?.[0];
    if (said === undefined) continue;
    const [before, after] = [u.text.slice(0, span.end), u.text.slice(span.end + said.length)];
    return { name: span.text + said, question: before + after };
  }
  return undefined;
}

/** Operations over all projects of an office: a government's own are not those of one office. */
const OVER_ALL: ReadonlySet<string> = new Set(["rank", "list", "moves"]);

/**
 * Is what was found of one project of one office, or one of its targets? Then it may be told though
 * the government itself has no document; a total or a statutory row never is.
 */
export function isOneThing({ composer, status, plan }: Draft): boolean {
  if (status !== "answered") return false;
  if (plan?.steps.some(({ operation }) => OVER_ALL.has(operation)) === true) return false;
  const things = [...composer.lines, ...composer.notes].flat().flatMap(thingsOf);
  const [first, ...others] = new Set(things);
  return first !== undefined && first !== OTHER && others.length === 0;
}

const OTHER = "";

/** Which project or target a segment tells of; OTHER where it tells of neither. */
function thingsOf(segment: Segment): string[] {
  switch (segment.kind) {
    case "figure":
    case "cell":
      return [thingOf(segment.figure)];
    case "computed":
      return segment.worked.operands.map(thingOf);
    case "quote":
    case "gist":
      return [segment.passage.subject ?? OTHER];
    default:
      return [];
  }
}

function thingOf({ key }: { key: { project: string | null; measure: string } | null }): string {
  return key?.project ?? (key?.measure === "target" ? key.measure : OTHER);
}

/** Says whose document the answer is from. */
export function noteWhose(
  { composer }: Draft,
  { name }: LooseGovernment,
  library: readonly LibraryEntry[],
): void {
  const [first] = composer.citations;
  const entry = library.find(({ id }) => id === first?.documentId);
  if (!entry) return;
  composer.note(TEXTS.notTheGovernment, {
    name: { kind: "echo", text: name },
    issuer: label(entry.issuer.name),
  });
}
