import type { Composer } from "../answers/composer.js";
import { proseQuery } from "../answers/prose/prose-query.js";
import { documentsFor, type Question } from "../answers/question.js";
import { answered } from "../answers/run/resolve-selector.js";
import type { Segment } from "../answers/segments.js";
import { label } from "../answers/segments.js";
import { CONNECT, TEXTS } from "../answers/texts.text.js";
import { listed, subjectWith } from "../answers/write/names.js";
import { writePassages } from "../answers/write/prose.js";
import { working, writeValue } from "../answers/write/value.js";
import { quantityOf } from "../ledger/resolve.js";
import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";
import { selectorOf } from "../questions/selecting/selector.js";
import { nameOf } from "../tools/labels.js";
import type { OperationName } from "../tools/operations.js";
import type { Computed } from "../tools/types.js";
import type { Thing } from "./gathered.js";

const PLAIN = { unit: null, decimals: null } as const;

/** Writes what was handed in below the answer, in the words of any other; `quoted` is said already. */
export async function writeFound(
  composer: Composer,
  things: readonly Thing[],
  question: Question,
  quoted: readonly Passage[],
): Promise<void> {
  const passages = things.flatMap((one) => (one.kind === "passage" ? [one.passage] : []));
  writePassages(composer, passages, proseQuery(question.u), false, quoted);
  for (const one of things) {
    if (one.kind === "figure") await writeFigure(composer, one.figure, question);
    if (one.kind === "computed") writeComputed(composer, one.computed);
  }
}

/** As the ledger answers with it, contradictions and all; else the one cell. */
async function writeFigure(composer: Composer, figure: Figure, question: Question): Promise<void> {
  const lead = await resolved(figure, question);
  if (lead) {
    writeValue(composer, lead, PLAIN);
    return;
  }
  const amount = quantityOf(figure);
  if (!amount) return;
  const cites = composer.cite([figure]);
  composer.line(TEXTS.value, {
    value: composer.printed(figure),
    subject: subjectOf(composer, figure),
    cites,
  });
  const name = `${figure.issuer} ${figure.year} ${nameOf(figure)}`;
  composer.asked(name, amount, { origin: "printed", citation: composer.citationOf(figure) });
}

/** What the ledger says under the figure's key, where that is this very figure. */
async function resolved({ key, issuer, year, stage, id }: Figure, question: Question) {
  if (key?.aspect !== "value" || key.member !== null) return undefined;
  const known = question.sources.built.issuers.find(({ name }) => name === issuer);
  if (!known) return undefined;
  const { measure, scope, code, project, indicator } = key;
  const option = { measure, scope, code, project, indicator, stage };
  const found = await answered(selectorOf(known, year, option), documentsFor(question));
  const [first] = found?.resolution.values ?? [];
  return first?.figures.some((one) => one.id === id) ? found : undefined;
}

function subjectOf(composer: Composer, figure: Figure): Segment[] {
  composer.learn(figure);
  const name = nameOf(figure);
  composer.labels.add(name);
  return subjectWith(composer, figure, [label(name)]);
}

/** How the operands of an operation are named together. */
const NAMES = {
  sum: TEXTS.opSum,
  mean: TEXTS.opMean,
  difference: TEXTS.opDifference,
  gap: TEXTS.opGap,
  share: TEXTS.opShare,
  growth: TEXTS.opRate,
  times: TEXTS.opTimes,
  per: TEXTS.opPer,
  convert: { zh: "{first}", en: "{first}" },
} as const satisfies Record<OperationName, object>;

function writeComputed(composer: Composer, { operation, worked }: Computed): void {
  const mark = CONNECT.and[composer.language];
  const names = worked.operands.map((figure) => subjectOf(composer, figure));
  const what = composer.fill(NAMES[operation], {
    all: listed(names, mark),
    first: names[0] ?? [],
    others: listed(names.slice(1), mark),
  });
  composer.line(TEXTS.workedValue, {
    what,
    ...working(worked),
    cites: composer.cite(worked.operands),
  });
  const [first] = worked.operands;
  composer.asked(first ? `${first.issuer} ${first.year} ${nameOf(first)}` : "", worked.value, {
    origin: "computed",
    formula: worked.formula,
    inputs: [...new Set(worked.operands.map((figure) => composer.citationOf(figure)))],
  });
}
