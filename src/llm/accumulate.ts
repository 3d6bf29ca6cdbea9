import type { ToolCall } from "./types.js";

/** A piece of a streamed tool call; providers leave out whatever they like. */
export interface CallPiece {
  readonly index?: number | null | undefined;
  readonly id?: string | null | undefined;
  readonly function?:
    | { readonly name?: string | null | undefined; readonly arguments?: string | null | undefined }
    | null
    | undefined;
}

interface Open {
  index: number | undefined;
  id: string | undefined;
  name: string;
  text: string;
}

/**
 * Puts streamed tool calls together: by index where there is one, else by id, else a piece with a
 * new name begins a call and one without goes on with the last.
 */
export class Calls {
  readonly #open: Open[] = [];

  /** Takes the pieces of one chunk. */
  add(pieces: readonly CallPiece[]): void {
    for (const piece of pieces) {
      const call = this.#callOf(piece);
      call.id ??= piece.id || undefined;
      call.name ||= piece.function?.name ?? "";
      call.text += piece.function?.arguments ?? "";
    }
  }

  /** The calls so far, in the order they began; one without a name is no call. */
  all(): ToolCall[] {
    return this.#open
      .filter(({ name }) => name !== "")
      .map(({ id, name, text }, at) => ({ id: id ?? `call_${at}`, name, text }));
  }

  #callOf({ index, id, function: called }: CallPiece): Open {
    const known =
      typeof index === "number"
        ? this.#open.find((one) => one.index === index)
        : id
          ? this.#open.find((one) => one.id === id)
          : called?.name
            ? undefined
            : this.#open.at(-1);
    if (known) return known;
    const begun: Open = { index: index ?? undefined, id: id || undefined, name: "", text: "" };
    this.#open.push(begun);
    return begun;
  }
}
