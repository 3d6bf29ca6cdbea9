// What the corpus check takes from a document, be it the original or ours, and how it is filled.

export const SECTION = /^[一二三四五六七八九十]+、/;
export const FORM_NUMBER = /^预算\d+表$/;
const GLOSSARY_TERM = /^(.{2,}?):是指/;

/** `pending`: captions that stand before the title of the next table; `personal`: names to leave out. */
export const newDraft = () => ({
  ...{ cover: [], headings: [], sections: new Map(), terms: [], tables: [], restated: [] },
  ...{ part: 0, section: "", pending: [], personal: [] },
});

export function startSection(draft, heading) {
  draft.section = `${draft.part} ${heading}`;
  draft.headings.push(heading);
  draft.sections.set(draft.section, "");
}

export function startTable(draft, title) {
  const table = { title, captions: [...draft.pending, title], rows: [], notes: "", loose: [] };
  draft.pending = [];
  draft.tables.push(table);
}

export function addProse(draft, text) {
  draft.sections.set(draft.section, `${draft.sections.get(draft.section) ?? ""}${text}\n`);
}

export function addTerm(draft, text) {
  const term = GLOSSARY_TERM.exec(text);
  if (term) draft.terms.push(term[1]);
}
