import type { Passage } from "../../model/passage.js";
import { firstSentences } from "../../passages/best-sentence.js";
import type { Cited } from "../../questions/conversation/memory.js";
import { meant } from "../../questions/linking/types.js";
import { asks } from "../../questions/linking/understand.js";
import { type Question, refocused, type Way } from "../question.js";
import { label } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { writeSentence } from "../write/prose.js";

/** Operations that ask where an answer stands. */
const PROVING: ReadonlySet<string> = new Set(["original", "source", "how"]);
/** Places shown for one answer. */
const MOST = 4;
/** A passage is quoted whole up to this length. */
const WHOLE = 240;
const NAMING = ["measure", "line", "project", "term", "issuer", "year", "indicator"] as const;

/**
 * "出处", "原表", "怎么算的" after an answer that was told from sentences or targets: they as they
 * stand, with section, page and line. After a refusal: that there is nothing to prove.
 */
export const proven: Way = async (question) => {
  const { u, memory, draft } = question;
  const asked = meant(u.spans, "operation").map(({ operation }) => operation);
  const own = NAMING.some((kind) => meant(u.spans, kind).length > 0);
  const only = asked.length > 0 && asked.every((one) => PROVING.has(one));
  if (!only || own || u.gaps.length > 0 || memory.said === "") return undefined;
  if (memory.steps.length > 0) return undefined;
  let shown = 0;
  for (const cited of memory.cited.slice(0, MOST)) {
    if (await writeCited(question, cited)) shown += 1;
  }
  if (shown === 0 && memory.cited.length > 0) return undefined;
  if (shown === 0) draft.end("not_found", TEXTS.nothingToProve);
  else if (asks(u, "how")) draft.composer.note(TEXTS.notWorkedOut);
  return refocused(question);
};

async function writeCited(question: Question, cited: Cited): Promise<boolean> {
  return cited.figure === null ? writePassage(question, cited) : writeTarget(question, cited);
}

async function writePassage(question: Question, cited: Cited): Promise<boolean> {
  const { sources, draft } = question;
  const passage = sources.retriever
    .list({ documents: [cited.document] })
    .find((one) => one.text === cited.text && (one.path.at(-1) ?? null) === cited.table);
  if (!passage) return false;
  const text = passage.text.length <= WHOLE ? passage.text : firstSentences(passage);
  writeSentence(draft.composer, passage, text);
  writeLine(question, passage.locator);
  return true;
}

async function writeTarget(question: Question, cited: Cited): Promise<boolean> {
  const { sources, draft } = question;
  const issuer = sources.built.issuers.find(({ documents }) =>
    documents.some(({ id }) => id === cited.document),
  );
  const documents = issuer ? await sources.built.documents(issuer) : [];
  const figure = documents.flatMap((one) => one.of("target")).find(({ id }) => id === cited.figure);
  if (!figure) return false;
  const { composer } = draft;
  const cites = composer.cite([figure]);
  const text = figure.key?.indicator?.split("/").at(-1) ?? figure.table ?? "";
  const name = label(text);
  composer.labels.add(text);
  composer.line(TEXTS.citedCell, {
    name,
    value: { kind: "cell", text: figure.raw, figure },
    cites,
  });
  writeLine(question, figure.locator);
  return true;
}

/** The line of the file, where the file has lines; pages stand with the source. */
function writeLine({ draft }: Question, { line }: Passage["locator"]): void {
  if (line === undefined) return;
  draft.composer.line(TEXTS.atLine, { line: { kind: "page", text: `${line}`, page: line } });
}
