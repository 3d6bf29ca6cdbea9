import { equal, quantity } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import type { Office } from "../offices.js";
import type { NamedProject } from "../projects/named-project.js";

/** Targets of an office's document that say something; of one project, or of all where none is given. */
export function everyTargetOf({ document }: Office, project?: string | null): Figure[] {
  return document
    .of("target")
    .filter(({ key, raw }) => (project === undefined || key?.project === project) && raw !== "");
}

/** Those of them whose place in the table is certain. */
export function targetsOf(office: Office, project?: string | null): Figure[] {
  return everyTargetOf(office, project).filter(({ certainty }) => certainty === "certain");
}

/** A project's targets may stand under a name misprinted by one character, with its very amount. */
export function withTargets(named: NamedProject): NamedProject {
  const { document, project: name } = named;
  if (targetsOf(named, name).length > 0) return named;
  const amounts = document
    .of("project")
    .filter(({ key, value }) => key?.project != null && value !== null);
  const own = amounts.find(
    ({ key, year: of }) => key?.project === name && of === document.document.year,
  );
  const twin = amounts.find(
    ({ key, value, unit }) =>
      own?.value != null &&
      value !== null &&
      differsByOne(key?.project ?? "", name) &&
      unit === own.unit &&
      equal(quantity(value, unit), quantity(own.value, own.unit)),
  );
  return { ...named, project: twin?.key?.project ?? name };
}

function differsByOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  return [...a].filter((c, at) => c !== b[at]).length === 1;
}
