const TEXT_PART = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/i;
const RUN = /<w:r(?:\s[^>]*)?>\s*<w:rPr>(.*?)<\/w:rPr>(.*?)<\/w:r>/gs;
const VANISH = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/;
const INNER_RUN = /<w:r[\s>]/;
const ROW_PROPERTIES = /<w:trPr>.*?<\/w:trPr>/gs;
const GRID_BEFORE = /<w:gridBefore\s[^>]*w:val="(\d{1,3})"/;

function withoutHidden(xml: string): string {
  return xml.replace(RUN, (run: string, properties: string, content: string) =>
    VANISH.test(properties) && !INNER_RUN.test(content) ? "" : run,
  );
}

/** Rows that begin some columns in get empty cells there, or all their cells would slide left. */
function withEdges(xml: string): string {
  return xml.replace(ROW_PROPERTIES, (properties) => {
    const before = GRID_BEFORE.exec(properties)?.[1];
    if (before === undefined || before === "0") return properties;
    return `${properties}<w:tc><w:tcPr><w:gridSpan w:val="${before}"/></w:tcPr><w:p/></w:tc>`;
  });
}

/** A part of a Word document as its reader sees it: without hidden text, rows in their columns. */
export function asShown(name: string, xml: string): string {
  return TEXT_PART.test(name) ? withEdges(withoutHidden(xml)) : xml;
}
