/** A piece of a message; each target draws it as well as it can. */
export type Block =
  /** The line that is the answer. */
  | { readonly kind: "lead"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  /** A remark in smaller voice. */
  | { readonly kind: "note"; readonly text: string }
  /** Rows of cells, the first one the head. */
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }
  /** Where the figures stand, one line each. */
  | { readonly kind: "sources"; readonly lines: readonly string[] };
