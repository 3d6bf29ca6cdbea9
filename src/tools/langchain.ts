import { DynamicStructuredTool, ToolInputParsingException } from "@langchain/core/tools";
import { BadInput } from "./bad-input.js";
import { asText } from "./shown.js";
import { type Evidence, type Ground, type Member, NO_EVIDENCE } from "./types.js";

export { ToolInputParsingException };

/** A LangChain tool; its message's artifact is an `Evidence`. */
export type BudgetTool = DynamicStructuredTool;

/** Most characters of the arguments of one call, as JSON. */
const LONGEST = 16_000;

/** Looks at the size of its arguments before anything reads them. */
class SizedTool extends DynamicStructuredTool {
  override async call(...given: Parameters<DynamicStructuredTool["call"]>) {
    const length = lengthOf(given[0]);
    if (length > LONGEST) {
      const message = `the arguments are too long (${length} characters; expected at most ${LONGEST}): shorten them`;
      throw new ToolInputParsingException(message, "");
    }
    return super.call(...given);
  }
}

/** A tool of ours as any LangChain agent can call it. What it leans on is the artifact of its message. */
export function asLangChain(member: Member, ground: Ground): BudgetTool {
  const { name, description, schema } = member;
  return new SizedTool({
    name,
    description,
    schema,
    responseFormat: "content_and_artifact",
    func: async (input: unknown): Promise<[string, Evidence]> => {
      try {
        const { data, evidence } = await member.run(schema.parse(input), ground);
        return [asText(data), evidence];
      } catch (error) {
        if (!(error instanceof BadInput)) throw error;
        const { met, expected, todo } = error;
        return [asText({ error: { met, expected, todo } }), NO_EVIDENCE];
      }
    },
  });
}

function lengthOf(given: unknown): number {
  try {
    return JSON.stringify(given)?.length ?? 0;
  } catch {
    // Nested so deep, or in a circle, that nothing reads it.
    return Number.POSITIVE_INFINITY;
  }
}
