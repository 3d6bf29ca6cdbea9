import { foldLabel } from "../../kernel/fold.js";
import { equal, quantity } from "../../kernel/quantity.js";
import { unitOf } from "../../kernel/units.js";
import type { Figure } from "../../model/figure.js";
import { bigrams } from "../../questions/linking/fuzzy.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { NAME_ASKED, TWO_PRINTS } from "../../questions/projects/told-reasons.data.js";
import { type Office, officesOf } from "../offices.js";
import { remembered, type Way } from "../question.js";
import { label } from "../segments.js";
import { TEXTS } from "../texts.text.js";

/** So much of two names is the same where they are meant for one. */
const ALIKE = 0.6;

/**
 * "246.75万那个项目究竟叫什么，两张表不一样": every name the tables of the office print with that amount,
 * each with its table; that they differ is said.
 */
export const printedNames: Way = async (question) => {
  const { u, slots, sources, draft } = question;
  if (!slots.named || !NAME_ASKED.test(u.text) || !TWO_PRINTS.test(u.text)) return undefined;
  const [office, ...others] = await officesOf(slots, sources);
  if (!office || others.length > 0) return undefined;
  const found = namedWith(office, u);
  const [first] = found;
  if (!first || found.some((one) => !isLike(one, first))) return undefined;
  const { composer } = draft;
  for (const figure of found) {
    const name = figure.key?.project ?? "";
    composer.learn(figure);
    composer.labels.add(name).add(figure.table);
    composer.line(TEXTS.printedName, {
      name: label(name),
      table: label(figure.table),
      value: composer.printed(figure),
      cites: composer.cite([figure]),
    });
    composer.asked(name, quantity(figure.value ?? "0", figure.unit), {
      origin: "printed",
      citation: composer.citationOf(figure),
    });
  }
  const names = new Set(found.map(nameOf));
  composer.line(names.size > 1 ? TEXTS.namesDiffer : TEXTS.namesAgree);
  draft.complete = true;
  return remembered(question);
};

/** One figure for each table and name of the projects with the amount told. */
function namedWith({ document }: Office, u: Understanding): Figure[] {
  const told = meant(u.spans, "quantity").flatMap(({ value, unit }) =>
    unit !== null && unitOf(unit)?.dimension === "money" ? [quantity(value, unit)] : [],
  );
  const words = new Set(bigrams(foldLabel(u.text)).keys());
  const own = document
    .of("project")
    .filter(({ key, value, unit, year }) => {
      if (key?.project == null || value === null || year !== document.document.year) return false;
      return told.some((one) => equal(one, quantity(value, unit)));
    })
    .filter((figure, at, all) => all.findIndex((one) => placeOf(one) === placeOf(figure)) === at);
  // Several projects of one amount: the words say which.
  const said = (figure: Figure): number =>
    [...bigrams(nameOf(figure)).keys()].filter((pair) => words.has(pair)).length;
  const most = Math.max(0, ...own.map(said));
  const [best] = own.filter((figure) => said(figure) === most);
  return best ? own.filter((figure) => isLike(figure, best)) : [];
}

function placeOf(figure: Figure): string {
  return `${figure.table} ${nameOf(figure)}`;
}

function nameOf({ key }: Figure): string {
  return foldLabel(key?.project ?? "");
}

function isLike(a: Figure, b: Figure): boolean {
  const [own, other] = [a, b].map((one) => [...bigrams(nameOf(one)).keys()]);
  if (!own || !other) return false;
  const shared = own.filter((pair) => other.includes(pair)).length;
  return 2 * shared >= ALIKE * (own.length + other.length);
}
