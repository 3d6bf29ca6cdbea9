/** Why a PDF is not read; a plain value, so that it can leave a worker. */
export type Fault =
  | { readonly kind: "encrypted" | "scanned" | "undecodable" }
  | { readonly kind: "damaged"; readonly met: string }
  | { readonly kind: "over"; readonly what: Limited; readonly met: number; readonly limit: number };

/** What is limited; the names people read are in `detect.data.ts`. */
export type Limited = "pages" | "operators" | "characters" | "stream" | "memory" | "seconds";

/** Carries a fault out of the depth of the reading. */
export class Faulty extends Error {
  override readonly name = "Faulty";
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** @throws Faulty where `met` is more than allowed. */
export function within(what: Limited, met: number, limit: number): void {
  if (met > limit) throw new Faulty({ kind: "over", what, met, limit });
}
