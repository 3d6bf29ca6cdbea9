import { equal, quantity } from "../../kernel/quantity.js";
import { unitOf } from "../../kernel/units.js";
import { quantityOf } from "../../ledger/resolve.js";
import type { Figure } from "../../model/figure.js";
import type { Memory } from "../../questions/conversation/memory.js";
import { option } from "../../questions/intent/target.js";
import { meant } from "../../questions/linking/types.js";
import { asks, type Understanding } from "../../questions/linking/understand.js";
import { POINTS_BACK, WHICH_PROJECT_BEHIND } from "../../questions/projects/behind.data.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Draft } from "../draft.js";
import { execute } from "../run/execute.js";
import type { Documents } from "../run/member.js";
import { answered } from "../run/resolve-selector.js";
import { TEXTS } from "../texts.text.js";
import { writeValue } from "../write/value.js";
import { figuresOf } from "./readings.js";

const PLAIN = { unit: null, decimals: null };
/** More projects of one amount tell nothing. */
const MOST = 3;

/**
 * Answers which project stands behind an amount, told or asked for before: the projects of the
 * same document with just that amount. That they are the same money is not said by the document,
 * and the answer says so. False when nothing of the kind is asked, or no project has the amount.
 */
export async function answerBehind(
  u: Understanding,
  slots: Slots,
  memory: Memory,
  documentsOf: Documents,
  draft: Draft,
): Promise<boolean> {
  if (!WHICH_PROJECT_BEHIND.test(u.text) || asks(u, "largest", "smallest", "rank")) return false;
  const amounts = await amountsOf(u, memory, documentsOf);
  if (amounts.length === 0) return false;
  let written = false;
  for (const issuer of slots.subjects[0] ?? []) {
    for (const document of await documentsOf(issuer.name, issuer.region)) {
      const { year } = document.document;
      if (slots.years.length > 0 && !slots.years.includes(year)) continue;
      const names = projectsWith(document.of("project"), year, amounts);
      if (names.length === 0 || names.length > MOST) continue;
      for (const project of names) {
        const selector = selectorOf(issuer, year, option({ measure: "project", project }));
        const found = await answered(selector, async () => [document]);
        if (!found) continue;
        writeValue(draft.composer, found, PLAIN);
        written = true;
      }
    }
  }
  if (written) draft.composer.note(TEXTS.sameAmount);
  return written;
}

/** The amounts the question tells, else those of the answer before. */
async function amountsOf(
  u: Understanding,
  memory: Memory,
  documentsOf: Documents,
): Promise<ReturnType<typeof quantity>[]> {
  const told = meant(u.spans, "quantity").flatMap(({ value, unit }) =>
    unit !== null && unitOf(unit)?.dimension === "money" ? [quantity(value, unit)] : [],
  );
  if (told.length > 0 || !POINTS_BACK.test(u.text)) return told;
  const [step, ...others] = memory.steps;
  if (!step || others.length > 0 || step.operation !== "lookup") return [];
  const outcome = await execute(step, documentsOf);
  const [first] = outcome ? figuresOf(outcome) : [];
  const amount = first && quantityOf(first);
  return amount ? [amount] : [];
}

function projectsWith(
  figures: readonly Figure[],
  year: number,
  amounts: readonly ReturnType<typeof quantity>[],
): string[] {
  const own = figures.filter((figure) => {
    const amount = quantityOf(figure);
    const isOwn = figure.key?.project != null && figure.key.code === null && figure.year === year;
    return isOwn && amount !== null && amounts.some((asked) => equal(asked, amount));
  });
  return [...new Set(own.flatMap(({ key }) => key?.project ?? []))];
}
