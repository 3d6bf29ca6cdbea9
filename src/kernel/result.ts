/** A fault in a document, as a value: what was met, what was expected and where. */
export interface Problem {
  readonly what: string;
  readonly met: string;
  readonly expected: string;
  readonly where: { readonly table?: string; readonly line?: number; readonly anchor?: string };
}
