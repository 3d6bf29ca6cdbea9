import { APIConnectionError, APIError, APIUserAbortError } from "openai";
import { type FailureKind, ModelFailure } from "./failure.js";

/** What a provider says when money is missing, whatever status it says it with. */
const UNPAID = /insufficient[_ ](?:quota|balance|funds)|billing|arrears/i;

const BY_STATUS: Readonly<Record<number, FailureKind>> = {
  401: "forbidden",
  402: "unpaid",
  403: "forbidden",
  408: "server",
  409: "server",
  429: "busy",
};

/** Anything thrown on the way to a model, as one of our kinds. */
export function failureOf(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (error instanceof APIUserAbortError) return new ModelFailure("cancelled");
  if (error instanceof APIConnectionError) return new ModelFailure("unreachable");
  if (error instanceof APIError) return new ModelFailure(kindOf(error), numberOf(error.status));
  if (error instanceof SyntaxError) return new ModelFailure("malformed");
  return new ModelFailure("unreachable");
}

function kindOf({ status, code, message }: APIError): FailureKind {
  if (status === 429 && UNPAID.test(`${code ?? ""} ${message}`)) return "unpaid";
  const known = status === undefined ? undefined : BY_STATUS[status];
  if (known) return known;
  return status !== undefined && status >= 500 ? "server" : "refused";
}

function numberOf(status: unknown): number | undefined {
  return typeof status === "number" ? status : undefined;
}

const AGAIN: ReadonlySet<FailureKind> = new Set(["unreachable", "busy", "server", "stalled"]);

/** Is it worth asking again? */
export function mayPass({ kind }: ModelFailure): boolean {
  return AGAIN.has(kind);
}

const LONGEST_WAIT = 20_000;

/** What Retry-After asks for, in milliseconds, capped; undefined where it says nothing usable. */
export function retryAfter(error: unknown, now: number): number | undefined {
  const headers = error instanceof APIError ? error.headers : undefined;
  const said = headers?.get("retry-after")?.trim() ?? "";
  if (/^\d{1,6}$/.test(said)) return Math.min(LONGEST_WAIT, Number.parseInt(said, 10) * 1000);
  const date = Date.parse(said);
  return Number.isNaN(date) ? undefined : Math.min(LONGEST_WAIT, Math.max(0, date - now));
}
