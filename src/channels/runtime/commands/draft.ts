import { AmbiguousDocument, NoSuchDocument } from "../../../kernel/errors.js";
import { message } from "../blocks.js";
import type { Command } from "../call.js";

/** "office year": the whole explanation as Word and Markdown, to be finished by a person. */
export const draft: Command = {
  name: "draft",
  async run({ say, rest, assistant, locale }) {
    if (rest === "") return [message(say.needsRest(say.draftExample))];
    try {
      const drafted = await assistant.draft({ document: rest, locale });
      const { toMarkdown } = await import("../../../drafts/render/markdown.js");
      const { pictureOf } = await import("../../../drafts/render/picture.js");
      const { toDocx } = await import("../../../drafts/render/docx.js");
      const text = toMarkdown(drafted);
      return [
        message(drafted.title, say.drafted, ...drafted.notes),
        {
          kind: "file",
          name: `${drafted.title}.docx`,
          bytes: await toDocx(drafted, await pictureOf(drafted)),
          caption: "",
        },
        {
          kind: "file",
          name: `${drafted.title}.md`,
          bytes: new TextEncoder().encode(text),
          caption: "",
        },
      ];
    } catch (error) {
      if (!(error instanceof NoSuchDocument || error instanceof AmbiguousDocument)) throw error;
      return [message(error.say(locale))];
    }
  },
};
