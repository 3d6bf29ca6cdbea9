import type { Operation } from "./operations.data.js";
import type { Phase } from "./phases.data.js";
import type { Family } from "./words.data.js";

/** What a stretch of the question can mean. */
export type Meaning =
  | { readonly kind: "issuer"; readonly documents: readonly string[]; readonly strength: number }
  | { readonly kind: "region"; readonly place: string }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "relative"; readonly back: number; readonly ofTurn: boolean }
  | { readonly kind: "span"; readonly count: number }
  | {
      readonly kind: "measure";
      readonly measure: string;
      readonly scope: string | null;
      /** One of several things that the word may stand for; all are told. */
      readonly several?: true;
    }
  | {
      readonly kind: "line";
      readonly code: string;
      readonly label: string;
      readonly several?: true;
    }
  | { readonly kind: "project"; readonly names: readonly string[]; readonly score: number }
  | { readonly kind: "indicator"; readonly names: readonly string[]; readonly score: number }
  /** An amount or number that a sentence states of something in words of its own. */
  | { readonly kind: "stated"; readonly item: string }
  | { readonly kind: "term"; readonly term: string }
  /** A name of another classification, which the ledger has no key for. */
  | { readonly kind: "foreign"; readonly name: string }
  | { readonly kind: "table"; readonly title: string }
  | { readonly kind: "scope"; readonly scope: string }
  | { readonly kind: "operation"; readonly operation: Operation }
  | { readonly kind: "phase"; readonly phase: Phase }
  | { readonly kind: "family"; readonly family: Family }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "quantity"; readonly value: string; readonly unit: string | null }
  | {
      readonly kind: "threshold";
      readonly sign: "=" | "≥" | "≤" | ">" | "<";
      readonly value: string;
      readonly unit: string | null;
    }
  | { readonly kind: "decimals"; readonly decimals: number }
  | { readonly kind: "top"; readonly count: number; readonly fromEnd: boolean }
  | { readonly kind: "ordinal"; readonly position: number; readonly fromEnd: boolean }
  | { readonly kind: "follow" }
  | { readonly kind: "filler" };

/** A stretch of the folded question with all it can mean. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meanings: readonly Meaning[];
}

/** The spans of one kind of meaning, in order. */
export function meant<K extends Meaning["kind"]>(
  spans: readonly Span[],
  kind: K,
): (Extract<Meaning, { kind: K }> & { readonly span: Span })[] {
  return spans.flatMap((span) =>
    span.meanings
      .filter((meaning): meaning is Extract<Meaning, { kind: K }> => meaning.kind === kind)
      .map((meaning) => ({ ...meaning, span })),
  );
}
