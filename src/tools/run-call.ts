import { ToolMessage } from "@langchain/core/messages";
import { type BudgetTool, ToolInputParsingException } from "./langchain.js";
import { asText } from "./shown.js";
import { type Evidence, NO_EVIDENCE } from "./types.js";

/** A call of a tool as a model wrote it. */
interface Written {
  readonly id: string;
  readonly name: string;
  /** The arguments, as text that may be no JSON. */
  readonly text: string;
}

/** What a call came to: text for the model, and what it leans on. */
export interface Came {
  readonly text: string;
  readonly evidence: Evidence;
}

/** Longest arguments that are read as JSON. */
const LONGEST = 16_000;

/** Runs a call that a model wrote; whatever is wrong with it is told to the model, not thrown. */
export async function runCall(
  tools: readonly BudgetTool[],
  { id, name, text }: Written,
): Promise<Came> {
  const failed = (error: string): Came => ({ text: asText({ error }), evidence: NO_EVIDENCE });
  const tool = tools.find((one) => one.name === name);
  if (!tool)
    return failed(
      `there is no such tool; expected one of ${tools.map((one) => one.name).join(", ")}`,
    );
  if (text.length > LONGEST) return failed("the arguments are too long");
  const args = jsonOf(text);
  if (args === undefined) return failed("the arguments are no JSON object");
  try {
    const message: unknown = await tool.invoke({ type: "tool_call", id, name, args });
    if (!ToolMessage.isInstance(message)) return failed("nothing came back");
    return { text: String(message.content), evidence: message.artifact as Evidence };
  } catch (error) {
    if (error instanceof ToolInputParsingException) return failed(error.message);
    throw error;
  }
}

function jsonOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text === "" ? "{}" : text);
    const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
    return isRecord ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
