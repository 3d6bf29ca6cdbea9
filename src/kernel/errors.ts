import { type Locale, MESSAGES } from "./errors.text.js";

export type { Locale };

/** A failure with a message for people in either language and the exit code the command line gives it. */
export abstract class UserError extends Error {
  readonly exitCode: 1 | 2 = 1;
  /** The message in the person's language. */
  abstract say(locale: Locale): string;
}

type Fields = Record<string, string | number>;

function speak(key: keyof typeof MESSAGES, fields: Fields, locale: Locale): string {
  return MESSAGES[key][locale].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(fields[name] ?? ""),
  );
}

function failure<Names extends string>(key: keyof typeof MESSAGES, exit: 1 | 2 = 1) {
  return class extends UserError {
    override readonly name: string = key;
    override readonly exitCode: 1 | 2 = exit;
    readonly fields: Record<Names, string | number>;
    constructor(fields: Record<Names, string | number>, cause?: unknown) {
      super(speak(key, fields, "en"), cause === undefined ? undefined : { cause });
      this.fields = fields;
    }
    say(locale: Locale): string {
      return speak(key, this.fields, locale);
    }
  };
}

/** Wrong use of the command line: unknown option, missing argument. */
export class WrongUsage extends failure<"met" | "expected">("wrongUsage", 2) {}
/** A key of the configuration with what it should look like; what it is set to is nobody's business. */
export interface BadSetting {
  readonly key: string;
  readonly expected: string;
}
/** Keys of the configuration that are wrong or missing, all of them at once. */
export class BadSettings extends WrongUsage {
  override readonly name = "badSettings";
  readonly problems: readonly BadSetting[];
  constructor(problems: readonly BadSetting[]) {
    const all = (of: keyof BadSetting) => problems.map((one) => one[of]).join("; ");
    super({ met: all("key"), expected: all("expected") });
    this.problems = problems;
    this.message = this.say("en");
  }
  override say(locale: Locale): string {
    const list = this.problems.map(({ key, expected }) => `${key} → ${expected}`).join("\n");
    return speak("badSettings", { count: this.problems.length, list }, locale);
  }
}
/** A path that does not exist. */
export class NoSuchFile extends failure<"path">("noSuchFile") {}
/** A file that the system does not let us read, or no longer has. */
export class UnreadableFile extends failure<"path" | "met">("unreadableFile") {}
/** A file whose content is of no known format. */
export class UnknownFileType extends failure<"path" | "met" | "expected">("unknownFileType") {}
/** A format we know by name and do not read. */
export class UnreadableFormat extends failure<"path" | "met" | "todo">("unreadableFormat") {}
/** A file of a format we read whose inside is broken, cut off or forged. */
export class DamagedFile extends failure<"path" | "met" | "where">("damagedFile") {}
/** A file without content. */
export class EmptyFile extends failure<"path">("emptyFile") {}
/** A readable file that is not a budget. */
export class NotABudget extends failure<"path" | "missing">("notABudget") {}
/** An official form nobody has filled in. */
export class BlankForm extends failure<"path">("blankForm") {}
/** A folder in which nothing could be ingested. */
export class NoDocuments extends failure<"path" | "expected">("noDocuments") {}
/** A limit exceeded: size, pages, nesting. */
export class OverLimit extends failure<"path" | "what" | "met" | "limit">("overLimit") {}
/** A data folder written by another version. */
export class OtherDataVersion extends failure<"folder" | "met" | "expected">("otherDataVersion") {}
/** A document named that is not loaded. */
export class NoSuchDocument extends failure<"met">("noSuchDocument") {}
/** A file that could not be read for an audit; the reason is already in the person's language. */
export class NotAudited extends failure<"reason">("notAudited") {}
/** A name that several loaded documents could mean. */
export class AmbiguousDocument extends failure<"met" | "choices">("ambiguousDocument") {}
/** A file that could not be read for a draft; the reason is already in the person's language. */
export class NotDrafted extends failure<"reason">("notDrafted") {}
/** A document without tables: there is nothing to write an explanation from. */
export class NoTables extends failure<"title">("noTables") {}
/** A section of a draft that does not exist. */
export class NoSuchSection extends failure<"met" | "expected">("noSuchSection", 2) {}
/** A document given as last year's that is not of an earlier year. */
export class NotEarlier extends failure<"met" | "year" | "own">("notEarlier") {}
/** An output file of a kind that is not written. */
export class UnknownOutput extends failure<"path" | "expected">("unknownOutput", 2) {}
/** An output file that cannot be written. */
export class UnwritableFile extends failure<"path" | "met">("unwritableFile") {}
/** The font that pictures are written with is missing from the installation. */
export class NoFont extends failure<"path">("noFont") {}
/** A line of JSON Lines input that is not what the command reads. */
export class BadInputLine extends failure<"line" | "expected">("badInputLine") {}
/** `serve` with no channel configured. */
export class NothingToServe extends failure<"keys">("nothingToServe", 2) {}
/** A prompt file that is missing or not what the program fills in. */
export class BadPrompt extends failure<"path" | "met" | "expected">("badPrompt") {}
/** The same document is being written by another process for too long. */
export class StoreBusy extends failure<"folder">("storeBusy") {}

/** A data folder that cannot be written, or read at all. */
export class UnusableStore extends failure<"folder" | "met">("unusableStore") {}

/** A broken promise between parts: text that should have been a decimal. */
export class BadQuantity extends Error {
  override readonly name = "BadQuantity";
  readonly text: string;
  constructor(text: string) {
    super(`not a plain decimal: "${text}"`);
    this.text = text;
  }
}

/** A broken promise between parts: units that do not convert. */
export class UnitMismatch extends Error {
  override readonly name = "UnitMismatch";
  readonly from: string | null;
  readonly to: string | null;
  constructor(from: string | null, to: string | null) {
    super(`cannot convert ${from ?? "a number without unit"} to ${to ?? "a number without unit"}`);
    this.from = from;
    this.to = to;
  }
}
