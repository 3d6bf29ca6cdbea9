import { z } from "zod";

/** Where a reply goes after a restart: a person of the application, or a chat of the AI bot. */
const Handle = z.union([z.object({ app: z.string() }), z.object({ bot: z.string() })]);
export type Handle = z.infer<typeof Handle>;

export function writeHandle(handle: Handle): string {
  return JSON.stringify(handle);
}

/** Undefined where it is no handle of ours. */
export function readHandle(text: string): Handle | undefined {
  try {
    return Handle.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
