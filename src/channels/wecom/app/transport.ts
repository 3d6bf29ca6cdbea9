import { z } from "zod";
import { ERROR_KINDS, type ErrorKind } from "./errcodes.data.js";

/** WeCom closes earlier itself; a file may take that long. */
const CALL_TIMEOUT = 30_000;

const Answer = z.looseObject({ errcode: z.number().default(0), errmsg: z.string().default("") });

/** What WeCom answered to a call that went well. */
export type Answer = z.infer<typeof Answer>;

/** One call of WeCom's API; `body` makes it a POST. */
export interface Call {
  readonly name: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

/** WeCom answered with an error code. */
export class ErrorAnswer extends Error {
  override readonly name = "ErrorAnswer";
  readonly code: number;
  /** The address that WeCom saw the call come from. */
  readonly ip: string | undefined;
  constructor({ errcode, errmsg }: Answer) {
    super(`error ${errcode}`);
    this.code = errcode;
    this.ip = /from ip: ([\d.:a-fA-F]+)/.exec(errmsg)?.[1]?.replace(/[.:]$/, "");
  }
}

/** A server or proxy in between failed. */
export class HttpFailure extends Error {
  override readonly name = "HttpFailure";
  readonly code: string;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.code = `HTTP ${status}`;
  }
}

/** What a failed call asks of the caller; whatever is no answer of WeCom's is the network. */
export function kindOf(error: unknown): ErrorKind | "network" {
  return error instanceof ErrorAnswer ? (ERROR_KINDS[error.code] ?? "refused") : "network";
}

/** Makes a call once. Errors may hold the address with its secrets: never print their message. */
export async function exchange(root: string, call: Call, closing: AbortSignal): Promise<Response> {
  const query = new URLSearchParams(call.query).toString();
  const response = await fetch(`${root}/cgi-bin/${call.name}?${query}`, {
    ...(call.body === undefined ? {} : { method: "POST", body: call.body }),
    signal: AbortSignal.any([closing, AbortSignal.timeout(CALL_TIMEOUT)]),
    redirect: "error",
  });
  if (response.ok) return response;
  await response.body?.cancel();
  throw new HttpFailure(response.status);
}

/** @throws ErrorAnswer for any code but 0. */
export async function answerOf(response: Response): Promise<Answer> {
  const answer = Answer.parse(await response.json());
  if (answer.errcode !== 0) throw new ErrorAnswer(answer);
  return answer;
}
