import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built } from "../draft.js";
import type { NamedProject } from "./named-project.js";

/** Passages looked at where the question names nobody. */
const LOOKED_AT = 8;

/** The projects of the offices named, of their newest documents or the years named. */
export async function everyProject(
  u: Understanding,
  slots: Slots,
  sources: Built,
): Promise<NamedProject[]> {
  if (!slots.named) return likelyProjects(u, sources);
  const years = meant(u.spans, "year").map(({ year }) => year);
  const found: NamedProject[] = [];
  for (const issuer of new Set(slots.subjects.flat())) {
    const document = (await sources.built.documents(issuer))
      .filter(({ document: { year } }) => years.length === 0 || years.includes(year))
      .sort((a, b) => b.document.year - a.document.year)[0];
    if (!document) continue;
    const names = new Set(document.of("project").flatMap(({ key }) => key?.project ?? []));
    found.push(...[...names].map((project) => ({ issuer, document, project })));
  }
  return found;
}

/** Where nobody is named: the projects whose texts are nearest to the question. */
async function likelyProjects(u: Understanding, sources: Built): Promise<NamedProject[]> {
  const hits = await sources.retriever.search(u.text, { limit: LOOKED_AT, kinds: ["project"] });
  const found = new Map<string, NamedProject>();
  for (const { passage } of hits) {
    const issuer = sources.built.issuers.find(({ documents }) =>
      documents.some(({ id }) => id === passage.documentId),
    );
    if (!issuer || passage.subject === null) continue;
    const document = (await sources.built.documents(issuer)).find(
      ({ document: { id } }) => id === passage.documentId,
    );
    const project = passage.subject;
    const isProject = document?.of("project").some(({ key }) => key?.project === project);
    if (document && isProject)
      found.set(`${passage.documentId} ${project}`, { issuer, document, project });
  }
  return [...found.values()];
}
