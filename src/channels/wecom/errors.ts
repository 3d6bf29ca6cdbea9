import { type Locale, UserError } from "../../kernel/errors.js";
import { FAILURES, SETTINGS } from "./wecom.text.js";

type Words = Readonly<Record<Locale, string>>;
type Fields = Readonly<Record<string, string | number>>;

function fill(words: Words, locale: Locale, fields: Fields): string {
  return words[locale].replace(/\{(\w+)\}/g, (_, name: string) => String(fields[name] ?? ""));
}

abstract class Failure extends UserError {
  readonly #words: Words;
  readonly #fields: Fields;
  constructor(words: Words, fields: Fields, cause?: unknown) {
    super(fill(words, "en", fields), cause === undefined ? undefined : { cause });
    this.#words = words;
    this.#fields = fields;
  }
  say(locale: Locale): string {
    return fill(this.#words, locale, this.#fields);
  }
}

/** A setting is wrong: no attempt will do better until somebody changes it. */
export class WecomMisconfigured extends Failure {
  override readonly name = "WecomMisconfigured";
  readonly code: number;
  /** `ip` is the address WeCom saw the call come from, where it says so. */
  constructor(code: number, ip?: string) {
    super(SETTINGS[code] ?? FAILURES.settings, { code, ip: ip === undefined ? "" : ` ${ip}` });
    this.code = code;
  }
}

/** WeCom answered a call with an error that is about this call only. */
export class WecomRefused extends Failure {
  override readonly name = "WecomRefused";
  readonly code: number;
  constructor(call: string, code: number) {
    super(FAILURES.refused, { call, code });
    this.code = code;
  }
}

/** The person left the organisation or may not see the application: nobody reads what is sent. */
export class WecomUserGone extends WecomRefused {}

/** No answer from WeCom's server; `reason` holds no address and no secret. */
export class WecomUnreachable extends Failure {
  override readonly name = "WecomUnreachable";
  constructor(reason: string) {
    super(FAILURES.unreachable, { reason });
  }
}

/** The AI bot's id and secret do not go together. */
export class WecomBotRefused extends Failure {
  override readonly name = "WecomBotRefused";
  constructor(code: string) {
    super(FAILURES.bot, { code });
  }
}

/** An EncodingAESKey of another form. */
export class WecomBadKey extends Failure {
  override readonly name = "WecomBadKey";
  constructor(met: number) {
    super(FAILURES.key, { met });
  }
}

/** The port of callbacks is taken or not ours. */
export class WecomPortTaken extends Failure {
  override readonly name = "WecomPortTaken";
  constructor(port: number, reason: string, cause: unknown) {
    super(FAILURES.port, { port, reason }, cause);
  }
}

/** A file that is larger than we take. */
export class FileTooLarge extends Error {
  override readonly name = "FileTooLarge";
  constructor(limit: number) {
    super(`the file is larger than ${limit} bytes`);
  }
}

/** What went wrong in a few words: never a URL, a body or a message, which may hold secrets. */
export function describe(error: unknown): string {
  if (error instanceof Failure || error instanceof FileTooLarge) return error.message;
  if (!(error instanceof Error)) return "unknown failure";
  return codeOf(error) ?? codeOf(error.cause) ?? error.name;
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}
