import { quantity } from "../../kernel/quantity.js";
import { COUNT_UNITS } from "../../narrative/words/rates.data.js";
import type { Intent } from "../../questions/intent/intent.js";
import { isProject } from "../../questions/intent/target.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { WISHES } from "../../questions/projects/wants.data.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { officeSets } from "../offices.js";
import { quantitiesOf } from "../projects/product-sources.js";
import { projectIn } from "../projects/project-of.js";
import { writePlace } from "../write/places.js";

const COUNTED: ReadonlySet<Intent["kind"]> = new Set(["lookup", "none", "targets"]);

/** Is a number of people or things asked of projects? Their money is no answer to it. */
export function asksCountOf(u: Understanding, intent: Intent): boolean {
  const wish = WISHES.find(({ asked }) => asked.test(u.text));
  return (
    COUNTED.has(intent.kind) &&
    wish !== undefined &&
    wish.units.length > 0 &&
    !WISHES.some(({ asked, money }) => money === true && asked.test(u.text)) &&
    intent.targets.length > 0 &&
    intent.targets.every(isProject)
  );
}

/** Answers a number of people or things that no target sets, from the one a project's texts tell. */
export async function answerToldCount(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  const wish = WISHES.find(({ asked }) => asked.test(u.text));
  const kind = COUNT_UNITS.find(({ words }) => wish?.units.some((unit) => words.test(unit)))?.of;
  const [office, ...others] = (await officeSets(slots, sources)).flat();
  if (!office || others.length > 0 || kind === undefined) return false;
  const project = await projectIn(office, u, intent, sources);
  if (project === undefined) return false;
  const { counts } = await quantitiesOf({ ...office, project }, sources);
  const told = counts.filter(({ it }) => it.of === kind);
  const [first] = told;
  if (!first || told.some(({ it }) => it.number !== first.it.number)) return false;
  const { composer } = draft;
  writePlace(composer, first.place, first.it.number);
  const citation = composer.citations.at(-1)?.id;
  composer.asked(`${office.issuer.name} ${project}`, quantity(first.it.number, first.it.unit), {
    origin: "printed",
    ...(citation === undefined ? {} : { citation }),
  });
  return true;
}
