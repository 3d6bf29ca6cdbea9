import type { Assistant } from "../../../src/assistant.js";
import {
  isAmount,
  lineName,
  measureName,
  subjectsOf,
} from "../../../src/evaluation/exam/subjects.js";
import type { Subject } from "../../../src/evaluation/exam/types.js";
import { type Quantity, quantity } from "../../../src/kernel/quantity.js";
import { Random } from "../../../src/kernel/random.js";
import type { Figure } from "../../../src/model/figure.js";
import type { LoadedDocument } from "../../../src/model/library.js";
import type { Material, Named } from "./types.js";
import { OF_LINE } from "./words.data.js";

/** What is loaded, document by document, as things that sentences can name. */
export async function materialsOf(assistant: Assistant, seed: number): Promise<Material[]> {
  const loaded: { document: LoadedDocument; figures: Figure[] }[] = [];
  for (const document of await assistant.documents()) {
    const figures: Figure[] = [];
    for await (const figure of assistant.figures({ document: document.id })) figures.push(figure);
    loaded.push({ document, figures });
  }
  const all = loaded.flatMap(({ figures }) => figures);
  const materials: Material[] = [];
  for (const [at, { document, figures }] of loaded.entries()) {
    const own = figures.filter(({ year }) => year === document.year);
    const office = all.filter(
      ({ issuer, year }) => issuer === document.issuer && year === document.year,
    );
    const others: Material[] = [];
    const random = new Random(seed * 1000 + at);
    materials.push({ document, figures, named: namedIn(own, office), others, random });
  }
  for (const one of materials) {
    (one.others as Material[]).push(...materials.filter((other) => other !== one));
  }
  return materials;
}

function namedIn(figures: readonly Figure[], office: readonly Figure[]): Named[] {
  const subjects = subjectsOf(figures);
  const lines = new Map(
    subjects.flatMap(({ kind, key, name }) => (kind === "function" ? [[key, name] as const] : [])),
  );
  const plain = subjects.map((subject) => ofSubject(subject, office));
  return [...plain, ...columnsOf(figures, lines, office)].filter(
    ({ amount, prints }) => !amount.value.isZero() && prints.length > 0,
  );
}

function ofSubject({ kind, name, key, amount, unit }: Subject, office: readonly Figure[]): Named {
  const of = {
    measure: kind === "measure" ? key : kind === "project" ? "project" : "expenditure",
    code: kind === "function" || kind === "economic" ? key : null,
    project: kind === "project" ? key : null,
  };
  const text = decimalText(amount.digits, amount.scale);
  const whole = kind === "economic" ? { ...of, measure: null } : of;
  return { kind, name, ...of, amount: quantity(text, unit), prints: printsOf(whole, office) };
}

/** A line in one of its columns: "行政运行的基本支出". */
function columnsOf(
  figures: readonly Figure[],
  lines: ReadonlyMap<string, string>,
  office: readonly Figure[],
): Named[] {
  const made = new Map<string, Named>();
  for (const figure of figures.filter(isAmount)) {
    const { key, value, unit } = figure;
    if (!key?.code || !COLUMNS.has(key.measure) || value === null || figure.scope !== null)
      continue;
    const line = lines.get(key.code) ?? (lineName(figure) && undefined);
    const column = measureName(key.measure);
    if (line === undefined || column === undefined) continue;
    const name = OF_LINE.replace("{line}", line).replace("{column}", column);
    const of = { measure: key.measure, code: key.code, project: null };
    const amount = quantity(value, unit);
    made.set(name, { kind: "column", name, ...of, amount, prints: printsOf(of, office) });
  }
  return [...made.values()];
}

const COLUMNS: ReadonlySet<string> = new Set(["basic", "project", "personnel", "public"]);

function printsOf(
  of: { measure: string | null; code: string | null; project: string | null },
  office: readonly Figure[],
): Quantity[] {
  return office.flatMap(({ key, value, unit }) =>
    key &&
    value !== null &&
    unit !== null &&
    /^-?\d+(\.\d+)?$/.test(value) &&
    key.aspect === "value" &&
    (of.measure === null || key.measure === of.measure) &&
    key.code === of.code &&
    key.project === of.project &&
    key.indicator === null
      ? [quantity(value, unit)]
      : [],
  );
}

function decimalText(digits: bigint, scale: number): string {
  const text = digits.toString();
  const negative = text.startsWith("-");
  const plain = (negative ? text.slice(1) : text).padStart(scale + 1, "0");
  const at = plain.length - scale;
  return `${negative ? "-" : ""}${scale === 0 ? plain : `${plain.slice(0, at)}.${plain.slice(at)}`}`;
}
