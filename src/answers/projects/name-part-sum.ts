import { rest, sum } from "../../calculators/index.js";
import { convert, type Quantity, quantity } from "../../kernel/quantity.js";
import { unitOf } from "../../kernel/units.js";
import type { Figure } from "../../model/figure.js";
import { option } from "../../questions/intent/target.js";
import { PART_IN_NAME } from "../../questions/projects/project-fields.data.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import type { Composer } from "../composer.js";
import type { Office } from "../offices.js";
import { membersOf } from "../run/domain.js";
import { answered } from "../run/resolve-selector.js";
import { label, type Worked, words } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { subjectWith } from "../write/names.js";
import { working } from "../write/value.js";

interface Part {
  readonly project: string;
  readonly number: string;
  readonly amount: Quantity;
  readonly figure: Figure;
}

/**
 * The parts that the names of an office's projects tell of their amounts, in the amounts' unit; of the
 * table that lists them, for another table may spell a name otherwise.
 */
async function partsIn({ issuer, document }: Office): Promise<Part[]> {
  const { year, stage } = document.document;
  const domain = {
    ...{ issuer: issuer.name, region: [...issuer.region], year, stage, of: "projects" as const },
    ...{ within: null, measure: null, except: [], named: null, where: [] },
  };
  const parts: Part[] = [];
  for (const { name: project, figures } of await membersOf(domain, async () => [document])) {
    const [, number, unitText] = PART_IN_NAME.exec(project) ?? [];
    const unit = unitText === undefined ? undefined : unitOf(unitText)?.name;
    const [figure] = figures;
    if (number === undefined || unit === undefined || figure?.value == null) continue;
    parts.push({ project, number, amount: convert(quantity(number, unit), figure.unit), figure });
  }
  return parts;
}

/**
 * What the names of all projects of an office say their amounts hold ("含上年…万元"): added up, or,
 * with `taken`, taken from all the projects' money. False where fewer than two names tell anything.
 */
export async function writeNamePartSum(
  composer: Composer,
  office: Office,
  taken: boolean,
): Promise<boolean> {
  const parts = await partsIn(office);
  if (parts.length < 2) return false;
  const { issuer, document } = office;
  const { year, stage } = document.document;
  const selector = selectorOf(issuer, year, option({ measure: "project" }));
  const whole = taken ? await answered(selector, async () => [document]) : undefined;
  const [total] = whole?.figures ?? [];
  if (taken && (!total || !whole?.amount || whole.amount.unit !== parts[0]?.amount.unit))
    return false;
  const amounts = parts.map(({ amount }) => amount);
  const computation = whole?.amount ? rest(whole.amount, amounts) : sum(amounts);
  const figures = parts.map(({ figure }) => figure);
  const operands = total ? [total, ...figures] : figures;
  const printed = parts.map(({ number, figure }) => ({ number, figure }));
  const worked: Worked = { ...computation, operands, printed };
  const text = taken ? TEXTS.withoutParts : TEXTS.partsInNames;
  const what = [words(text[composer.language])];
  const subject = subjectWith(composer, { issuer: issuer.name, year, stage }, what);
  const cites = composer.cite(operands);
  composer.line(TEXTS.workedOut, { ...working(worked), subject, cites });
  composer.asked(`${issuer.name} ${year}`, worked.value, {
    origin: "computed",
    formula: worked.formula,
    inputs: operands.map((figure) => composer.citationOf(figure)),
  });
  for (const { project } of parts) {
    composer.labels.add(project);
    composer.line(TEXTS.namedPart, { project: label(project) });
  }
  return true;
}
