import { randomInt } from "node:crypto";
import type { Assistant } from "../../assistant.js";
import { maskPersonal } from "../../kernel/mask.js";
import type { Answer, Citation } from "../../model/answer.js";
import type { Figure } from "../../model/figure.js";
import type { Chats } from "../../store/chats.js";
import type { Place } from "./people.js";

/** An answer as it was given, stored whole: what was asked, by which plan, from which cells. */
export interface Receipt {
  readonly id: string;
  readonly at: number;
  /** Personal numbers are masked. */
  readonly question: string;
  readonly answer: Answer;
  /** The cells cited, as they were then. */
  readonly figures: readonly Figure[];
}

/** What became of the data since a receipt was made. */
export type Since =
  | { readonly kind: "same" }
  /** Citation numbers whose cell has another content now, or is gone. */
  | { readonly kind: "changed"; readonly citations: readonly number[] };

/** Receipts of the chat store. */
export interface Receipts {
  /** Stores an answer and gives its id. */
  keep(question: string, answer: Answer, place: Place, at: number): Promise<string>;
  find(id: string): Receipt | undefined;
  since(receipt: Receipt): Promise<Since>;
}

/** Letters that are not mistaken for each other. */
const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH = 8;
const WRITTEN = new RegExp(`^[${LETTERS}]{${LENGTH}}$`);

/** Receipts over the chat store and the assistant whose answers they hold. */
export function receiptsIn({ db, guarded }: Chats, assistant: Assistant): Receipts {
  const insert = db.prepare("INSERT INTO receipts VALUES (?, ?, ?, ?, ?)");
  const select = db.prepare("SELECT body FROM receipts WHERE id = ?").pluck();
  const cellOf = async ({ documentId, figureId }: Citation): Promise<Figure | undefined> =>
    figureId === undefined ? undefined : assistant.figure(documentId, figureId);
  return {
    keep: async (question, answer, { conversation, person }, at) => {
      const id = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
      const cells = await Promise.all(answer.citations.map(cellOf));
      const figures = cells.filter((cell) => cell !== undefined);
      const receipt: Receipt = { id, at, question: maskPersonal(question), answer, figures };
      guarded(() => void insert.run(id, conversation, person, at, JSON.stringify(receipt)));
      return id;
    },
    find: (id) => {
      const written = id.trim().toUpperCase();
      const body = WRITTEN.test(written) ? guarded(() => select.get(written)) : undefined;
      return body === undefined ? undefined : (JSON.parse(String(body)) as Receipt);
    },
    since: async ({ answer, figures }) => {
      const before = new Map(figures.map((figure) => [figure.id, figure]));
      const changed: number[] = [];
      for (const citation of answer.citations) {
        const then = before.get(citation.figureId ?? "");
        if (!then) continue;
        const now = await cellOf(citation);
        if (now?.raw !== then.raw || now.value !== then.value || now.unit !== then.unit)
          changed.push(citation.id);
      }
      return changed.length === 0 ? { kind: "same" } : { kind: "changed", citations: changed };
    },
  };
}
