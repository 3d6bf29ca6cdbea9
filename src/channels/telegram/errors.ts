import { type Locale, UserError } from "../../kernel/errors.js";
import { FAILURES } from "./telegram.text.js";

/** Telegram answered that it knows no such bot. */
export class TelegramRefused extends UserError {
  override readonly name = "TelegramRefused";
  readonly code: number;
  constructor(code: number) {
    super(FAILURES.refused.en.replace("{code}", String(code)));
    this.code = code;
  }
  say(locale: Locale): string {
    return FAILURES.refused[locale].replace("{code}", String(this.code));
  }
}

/** No answer from the Bot API server; `reason` is already without the token. */
export class TelegramUnreachable extends UserError {
  override readonly name = "TelegramUnreachable";
  readonly reason: string;
  constructor(reason: string) {
    super(FAILURES.unreachable.en.replace("{reason}", () => reason));
    this.reason = reason;
  }
  say(locale: Locale): string {
    return FAILURES.unreachable[locale].replace("{reason}", () => this.reason);
  }
}
