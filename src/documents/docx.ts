import mammoth from "mammoth";
import { parse } from "parse5";
import { DamagedFile, UserError } from "../kernel/errors.js";
import type { Content } from "../model/document.js";
import { DAMAGE } from "./detect.data.js";
import { WORD_STYLES } from "./outline.data.js";
import { checkedArchive, hasMember } from "./reading/archive.js";
import { assemble } from "./reading/assemble.js";
import { markPlaces } from "./reading/docx-places.js";
import { asShown } from "./reading/docx-xml.js";
import { PageWalk } from "./reading/html-walk.js";
import type { DocumentFormat } from "./types.js";

const OPTIONS = {
  styleMap: [...WORD_STYLES],
  includeEmbeddedStyleMap: false,
  externalFileAccess: false,
  convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
};
/** What marks a footnote in the text, and leads back from it. */
const NOTE_MARK = /<sup><a href="#[^"]*note-\d+" id="[^"]*">\[\d+\]<\/a><\/sup>/g;
const NOTE_RETURN = /\s*<a href="#[^"]*note-ref-\d+">↑<\/a>/g;

async function pageOf(bytes: Uint8Array, path: string): Promise<string> {
  const buffer = Buffer.from(checkedArchive(bytes, path, asShown));
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, OPTIONS);
    return value.replace(NOTE_MARK, "").replace(NOTE_RETURN, "");
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new DamagedFile({ path, met: DAMAGE.content, where: "word/document.xml" }, error);
  }
}

/**
 * Word documents (.docx, .docm, and what WPS saves as such): headings by style or wording, merged
 * cells, footnotes at the end, tracked changes as if accepted, no pictures, no macros.
 */
export const docx = {
  name: "docx",
  recognises: (bytes: Uint8Array): boolean =>
    hasMember(bytes, /^word\/document\d*\.xml$/i, "word/document"),
  async read(bytes: Uint8Array, path: string): Promise<Content> {
    const page = parse(await pageOf(bytes, path));
    markPlaces(page);
    const walk = new PageWalk(path);
    walk.read(page.childNodes, { restated: false, anchor: undefined, depth: 0 });
    walk.close();
    return assemble(walk.pieces, { format: "docx", wrapped: false, contents: walk.contents });
  },
} satisfies DocumentFormat;
