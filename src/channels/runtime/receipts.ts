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

/** What became of the data since a receipt was made, by the numbers of its citations. */
export interface Since {
  /** The cell has another content now, or is gone. */
  readonly changed: readonly number[];
  /** The document is not loaded any more. */
  readonly gone: readonly number[];
}

/** An answer about to be kept. */
export interface Given {
  readonly question: string;
  readonly answer: Answer;
  /** What the assistant remembered after it; a later question can go on from there. */
  readonly memory: string | undefined;
}

/** Receipts of the chat store. */
export interface Receipts {
  /** Stores an answer and gives its id. */
  keep(given: Given, place: Place, at: number): Promise<string>;
  find(id: string): Receipt | undefined;
  /** What the assistant remembered after the answer. */
  memory(id: string): string | undefined;
  since(receipt: Receipt): Promise<Since>;
}

/** Letters that are not mistaken for each other. */
const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH = 8;
const WRITTEN = new RegExp(`^[${LETTERS}]{${LENGTH}}$`);

/** Is this an id of a receipt, however its letters are written? */
export function isReceiptId(text: string): boolean {
  return WRITTEN.test(text.trim().toUpperCase());
}

/** Receipts over the chat store and the assistant whose answers they hold. */
export function receiptsIn({ db, guarded }: Chats, assistant: Assistant): Receipts {
  const insert = db.prepare("INSERT INTO receipts VALUES (?, ?, ?, ?, ?, ?)");
  const select = (column: string) =>
    db.prepare(`SELECT ${column} FROM receipts WHERE id = ?`).pluck();
  const body = select("body");
  const remembered = select("memory");
  const cellOf = async ({ documentId, figureId }: Citation): Promise<Figure | undefined> =>
    figureId === undefined ? undefined : assistant.figure(documentId, figureId);
  const written = (id: string): string => id.trim().toUpperCase();
  return {
    keep: async ({ question, answer, memory }, { conversation, person }, at) => {
      const id = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
      const cells = await Promise.all(answer.citations.map(cellOf));
      const figures = cells.filter((cell) => cell !== undefined);
      const asked = maskPersonal(question);
      const receipt: Receipt = { id, at, question: asked, answer: masked(answer), figures };
      const text = JSON.stringify(receipt);
      guarded(() => void insert.run(id, conversation, person, at, text, memory ?? null));
      return id;
    },
    find: (id) => {
      const found = isReceiptId(id) ? guarded(() => body.get(written(id))) : undefined;
      return found === undefined ? undefined : (JSON.parse(String(found)) as Receipt);
    },
    memory: (id) => {
      const found = isReceiptId(id) ? guarded(() => remembered.get(written(id))) : undefined;
      return typeof found === "string" ? found : undefined;
    },
    since: async ({ answer, figures }) => {
      const before = new Map(figures.map((figure) => [figure.id, figure]));
      const since: { changed: number[]; gone: number[] } = { changed: [], gone: [] };
      for (const citation of answer.citations) {
        const then = before.get(citation.figureId ?? "");
        if ((await assistant.checksum(citation.documentId)) === undefined) {
          since.gone.push(citation.id);
        } else if (then && !same(then, await cellOf(citation))) since.changed.push(citation.id);
      }
      return since;
    },
  };
}

/** What a person wrote may come back in an answer. */
function masked(answer: Answer): Answer {
  const { text, choices, suggestions } = answer;
  return {
    ...answer,
    text: maskPersonal(text),
    choices: choices.map(maskPersonal),
    suggestions: suggestions.map(maskPersonal),
  };
}

function same(then: Figure, now: Figure | undefined): boolean {
  return now?.raw === then.raw && now.value === then.value && now.unit === then.unit;
}
