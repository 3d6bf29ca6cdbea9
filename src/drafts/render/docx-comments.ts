import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import { DOCX_TEXTS } from "../texts.text.js";

/** The source comments of one document, numbered as they are met. */
export class SourceComments {
  readonly all: ICommentOptions[] = [];
  readonly #date: Date;

  constructor(date: Date) {
    this.#date = date;
  }

  /** What is written, with a comment on it that says where it stands. */
  on(children: readonly ParagraphChild[], note: string): ParagraphChild[] {
    const id = this.all.length;
    this.all.push({
      id,
      author: DOCX_TEXTS.author,
      initials: DOCX_TEXTS.initials,
      date: this.#date,
      children: [new Paragraph({ children: [new TextRun({ text: note, size: 18 })] })],
    });
    return [
      new CommentRangeStart(id),
      ...children,
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ];
  }
}
