import { message } from "../blocks.js";
import type { Command } from "../call.js";
import { oneDocument } from "../one-document.js";

/**
 * "office year": the whole explanation, or the section that is named behind them, as Word and
 * Markdown, to be finished by a person.
 */
export const draft: Command = {
  name: "draft",
  async run(call) {
    const { say, rest, assistant, locale, progress } = call;
    if (rest === "") return [message(say.needsRest(say.draftExample))];
    const { document, otherwise } = await oneDocument(call, "draft");
    if (!document) return otherwise;
    await progress(say.drafting);
    // By its id: a path that a person writes is never opened.
    const { sectionIn } = await import("../../../drafts/section-names.js");
    const section = sectionIn(rest.replaceAll(document.issuer, " "));
    const drafted = await assistant.draft({
      document: document.id,
      locale,
      ...(section === undefined ? {} : { section }),
    });
    const { toMarkdown } = await import("../../../drafts/render/markdown.js");
    const { pictureOf } = await import("../../../drafts/render/picture.js");
    const { toDocx } = await import("../../../drafts/render/docx.js");
    const name = drafted.title.replace(/[^\p{L}\p{N}（）._-]/gu, "_");
    return [
      message(drafted.title, say.drafted, ...drafted.notes),
      {
        kind: "file",
        name: `${name}.docx`,
        bytes: await toDocx(drafted, await pictureOf(drafted)),
        caption: "",
      },
      {
        kind: "file",
        name: `${name}.md`,
        bytes: new TextEncoder().encode(toMarkdown(drafted)),
        caption: "",
      },
    ];
  },
};
