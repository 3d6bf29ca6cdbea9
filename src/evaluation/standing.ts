import type { Answer } from "../model/answer.js";
import { valueMisses } from "./judge.js";
import type { Expectation } from "./question.js";
import type { Part } from "./selection.js";

/** How an answer stands to what it had to be, besides right and wrong. */
export interface Standing {
  /** The documents can answer it. */
  readonly answerable: boolean;
  /** Answerable, but kept back or asked back. */
  readonly overRefused: boolean;
  /** Not answerable (absent, withheld, out of scope), but answered. */
  readonly underRefused: boolean;
  /** Figures were given and the ones asked for are not among them, or nothing was to be given. */
  readonly wrongFigure: boolean;
  /** Of the printed figures given, those whose citation holds the value. */
  readonly supported: Part;
}

const UNANSWERABLE: readonly Answer["status"][] = ["not_found", "withheld", "out_of_scope"];

export function standingOf(expect: Expectation, answer: Answer): Standing {
  const answered = answer.status === "answered";
  const answerable = expect.status === "answered";
  const unanswerable = UNANSWERABLE.includes(expect.status);
  const given = answered && answer.figures.length > 0;
  const missed = answerable && valueMisses(expect, answer).length > 0;
  return {
    answerable,
    overRefused: answerable && !answered,
    underRefused: unanswerable && answered,
    wrongFigure: given && (missed || (unanswerable && expect.values.length === 0)),
    supported: supportedIn(answer),
  };
}

/** An error is no refusal and gives no figure. */
export function brokenStanding(expect: Expectation): Standing {
  return {
    answerable: expect.status === "answered",
    overRefused: false,
    underRefused: false,
    wrongFigure: false,
    supported: { n: 0, right: 0 },
  };
}

function supportedIn(answer: Answer): Part {
  const plain = (text: string): string => text.normalize("NFKC").replace(/[,，\s]/g, "");
  const printed = answer.figures.filter(({ origin }) => origin === "printed");
  const right = printed.filter(({ value, citation }) => {
    const cited = answer.citations.find(({ id }) => id === citation);
    return cited !== undefined && plain(cited.text).includes(plain(value));
  });
  return { n: printed.length, right: right.length };
}
