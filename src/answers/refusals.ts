import { foldLabel } from "../kernel/fold.js";
import { option } from "../questions/intent/target.js";
import { namesUnknownProject, unknownItems } from "../questions/intent/unknown-items.js";
import { FINAL_ACCOUNTS, IN_THE_END } from "../questions/linking/phases.data.js";
import { meant } from "../questions/linking/types.js";
import { fieldsAsked } from "../questions/projects/project-fields.js";
import { absentTable, hasOutturn, lostCell, speaksOfBudgets } from "./amounts/absence.js";
import { foreignName } from "./amounts/confidence.js";
import type { Built } from "./draft.js";
import { kindElsewhere, officeAbove, placeElsewhere } from "./elsewhere.js";
import { writeNothingFound } from "./nothing-found.js";
import { answerMakeup } from "./projects/makeup.js";
import { namedProjects } from "./projects/named-project.js";
import { writeField } from "./projects/write-fields.js";
import {
  askedIssuers,
  namesSubject,
  type Question,
  refused,
  remembered,
  type Way,
} from "./question.js";
import { label } from "./segments.js";
import { TEXTS } from "./texts.text.js";
import { unitListed } from "./unit-below.js";

/** An office that is not loaded; what such an office gets from a loaded one may still be told. */
export const unknownOffice: Way = async (question) => {
  const { u, slots, memory, sources, draft } = question;
  const name =
    foreignName(u, await thingsOf(question)) ??
    widerPlace(question) ??
    (await cutName(question)) ??
    kindElsewhere(question) ??
    officeAbove(question) ??
    (await placeElsewhere(question)) ??
    (namesSubject(u) ? null : memory.unknown);
  if (name === null) return undefined;
  if (await tellsOfIt(name, question)) return remembered(question);
  const made = slots.named && (await answerMakeup(u, slots, sources, draft, name));
  if (made === "answered") {
    const about = { ...question, intent: { ...question.intent, targets: [] } };
    return { ...remembered(about, { issuers: askedIssuers(question) }), intent: question.intent };
  }
  const listed = await unitListed(name, question);
  if (listed) return listed;
  return { ...(await writeNothingFound(question, "issuer")), unknown: name };
};

/** The field of a project's form that says why there is one. */
const REASON_FIELD = "need";
/** Passages looked at for the body a project is for. */
const LOOKED_AT = 8;

/**
 * "税务分局为啥要外聘人": a body whose work a project of the place pays for. What is asked of it is told
 * from that project's own texts, never in figures.
 */
async function tellsOfIt(name: string, { u, intent, slots, sources, draft }: Question) {
  const fields = fieldsAsked(u)?.fields ?? [];
  const why = fields.length > 0 && fields.every(({ id }) => id === REASON_FIELD);
  if (!why || intent.kind !== "passage" || intent.targets.length > 0 || !slots.named) return false;
  const documents = slots.subjects.flat().flatMap((one) => one.documents.map(({ id }) => id));
  const found = await sources.retriever.search(name, { limit: LOOKED_AT, documents });
  const naming = found.filter(({ passage }) => foldLabel(passage.text).includes(foldLabel(name)));
  const [only, ...others] = new Set(naming.flatMap(({ passage }) => passage.subject ?? []));
  if (only === undefined || others.length > 0) return false;
  const meantAlone = { options: [option({ measure: "project", project: only })], start: 0, end: 0 };
  const about = { ...intent, targets: [meantAlone] };
  const [project] = await namedProjects(u, about, slots, sources);
  const [field] = fields;
  if (!project || !field) return false;
  // The name of the body stands in other fields too: only the one that gives the reason is told.
  const texts = await sources.retriever.project(project.document.document.id, only);
  return writeField(field, project, texts, u, draft);
}

/** A shorter stretch before an office's name is no part of one. */
const LEAST_HEAD = 2;

/**
 * An office's name recognised from the middle of a word on ("…行政服务中心" from 政 on) is the end of
 * another office's name.
 */
async function cutName({ u }: Question): Promise<string | null> {
  const glued = meant(u.spans, "issuer").flatMap(({ span }) => {
    const gap = u.gaps.find(({ end }) => end === span.start);
    return gap && gap.text.length >= LEAST_HEAD ? [{ gap, span }] : [];
  });
  if (glued.length === 0) return null;
  const { taggedWords } = await import("../questions/linking/nouns.js");
  const cuts = new Set<number>();
  let at = 0;
  for (const { text } of taggedWords(u.text)) {
    for (let inside = 1; inside < text.length; inside++) cuts.add(at + inside);
    at += text.length;
  }
  const cut = glued.find(({ span }) => cuts.has(span.start));
  return cut ? cut.gap.text + cut.span.text : null;
}

/** Only a place is named, which no office loaded is of itself, but one above its own: "洛阳市2023年…". */
function widerPlace({ u, sources }: Question): string | null {
  const places = meant(u.spans, "region");
  const others = meant(u.spans, "issuer").length > 0 || !speaksOfBudgets(u);
  if (places.length === 0 || others) return null;
  const own = sources.built.issuers.flatMap(({ region }) => region.at(-1) ?? []);
  const above = places.filter(
    ({ place }) => !own.some((last) => foldLabel(last).startsWith(place)),
  );
  return above.length === places.length ? (above[0]?.span.text ?? null) : null;
}

/** What was spent in the end, of offices with budgets only. */
export const outturnOnly: Way = async ({ u, intent, slots, memory, draft }) => {
  if (FINAL_ACCOUNTS.test(u.text)) return undefined;
  const asked = intent.askedOutturn || IN_THE_END.test(u.text);
  if (!asked || hasOutturn(slots)) return undefined;
  draft.end("not_found", TEXTS.noOutturn);
  return memory;
};

/** A table that the contents promise and the document lacks. */
export const promisedTable: Way = async ({ u, slots, memory, draft }) => {
  const promised = absentTable(u, slots);
  if (promised === null) return undefined;
  draft.status = "not_found";
  draft.composer.line(TEXTS.absentTable, { table: label(promised) });
  return memory;
};

/** A cell whose content could not be read. */
export const unreadCell: Way = async ({ u, slots, memory, draft }) => {
  const lost = lostCell(u, slots);
  if (lost === null) return undefined;
  draft.status = "not_found";
  draft.composer.line(TEXTS.lostCell, { table: label(lost.table), row: label(lost.row) });
  return memory;
};

/** Items asked for by a name that no document has. */
export const unknownItem: Way = async (question) => {
  const { u, intent, draft } = question;
  const unknown = unknownItems(u, intent);
  if (unknown.length === 0) return undefined;
  draft.status = "not_found";
  for (const item of unknown) {
    draft.composer.line(TEXTS.unknownItem, { item: { kind: "echo", text: item } });
  }
  return refused(question);
};

/** One project asked for by a name that no document has: all projects together are not it. */
export const unknownProject: Way = async (question) =>
  namesUnknownProject(question.u, question.intent)
    ? writeNothingFound(question, "item")
    : undefined;

/** What the projects and targets of the offices that may be meant are called. */
async function thingsOf({
  slots,
  sources,
}: {
  slots: Question["slots"];
  sources: Built;
}): Promise<string[]> {
  const own = new Set(
    slots.subjects.flat().flatMap(({ documents }) => documents.map(({ id }) => id)),
  );
  return (await sources.built.vocabularies())
    .filter(({ document }) => own.has(document))
    .flatMap(({ projects, indicators }) => [...projects, ...indicators])
    .flatMap(({ aliases }) => aliases);
}
