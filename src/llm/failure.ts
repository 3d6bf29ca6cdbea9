/** Why a model gave no answer. */
export type FailureKind =
  /** The total deadline passed. */
  | "deadline"
  /** A stream stopped in the middle. */
  | "stalled"
  /** The person left, or the process ends. */
  | "cancelled"
  /** No connection, or it broke. */
  | "unreachable"
  /** 429 until the deadline. */
  | "busy"
  /** 5xx. */
  | "server"
  /** 402, or 429 that names the bill: no waiting helps. */
  | "unpaid"
  /** 401, 403. */
  | "forbidden"
  /** 400, 404, 422: the request or the model's name. */
  | "refused"
  /** Something came back that is no answer. */
  | "malformed"
  /** The breaker is open: nothing was sent. */
  | "resting";

/** A model that gave no answer. The message never holds a key nor what was asked. */
export class ModelFailure extends Error {
  override readonly name = "ModelFailure";
  readonly kind: FailureKind;
  readonly status: number | undefined;
  constructor(kind: FailureKind, status?: number) {
    super(status === undefined ? `model: ${kind}` : `model: ${kind} (${status})`);
    this.kind = kind;
    this.status = status;
  }
}
