import { constants, crc32, inflateRawSync } from "node:zlib";
import { strFromU8, strToU8, zipSync } from "fflate";
import { DamagedFile, OverLimit, UnreadableFormat } from "../../kernel/errors.js";
import { DAMAGE, ENCRYPTED, TODO, WHAT } from "../detect.data.js";
import { MAX_ENTRIES, MAX_NESTING, MAX_RATIO, MAX_UNPACKED, RATIO_FLOOR } from "./limits.js";
import { nestingOf } from "./xml-nesting.js";
import { type Entry, entriesOf, packedBytes } from "./zip-directory.js";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Members with text; pictures, macros and embedded files are never unpacked. */
const TEXT_MEMBER = /(?:\.xml|\.rels)$/i;
const NOT_NEEDED = /(?:^|\/)(?:externalLinks|customXml|embeddings|activeX|ctrlProps|media)\//i;
/** Office files declare no entities; one that does is made to blow up whoever resolves them. */
const DECLARATIONS = ["<!DOCTYPE", "<!ENTITY"].flatMap((word) => [
  Buffer.from(word, "latin1"),
  Buffer.from(word, "utf16le"),
]);

/**
 * Does the zip hold a member of this name? Cheap, and never throws. Of a file cut off the directory
 * is lost; then `trace`, the beginning of the name, still shows what it was.
 */
export function hasMember(bytes: Uint8Array, name: RegExp, trace: string): boolean {
  if (!ZIP.every((b, i) => bytes[i] === b)) return false;
  const entries = entriesOf(bytes, MAX_ENTRIES);
  if (entries) return entries.some((entry) => name.test(entry.name));
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(trace);
}

class Unpacker {
  readonly #bytes: Uint8Array;
  readonly #path: string;
  #total = 0;

  constructor(bytes: Uint8Array, path: string) {
    this.#bytes = bytes;
    this.#path = path;
  }

  entries(): Entry[] {
    const entries = entriesOf(this.#bytes, MAX_ENTRIES + 1);
    if (!entries) throw this.#damaged(DAMAGE.truncated, "zip");
    this.#within(WHAT.entries, entries.length, MAX_ENTRIES);
    return entries;
  }

  member(entry: Entry): Uint8Array {
    if (entry.encrypted) {
      throw new UnreadableFormat({ path: this.#path, met: ENCRYPTED, todo: TODO.decrypt });
    }
    const packed = packedBytes(this.#bytes, entry);
    if (!packed) throw this.#damaged(DAMAGE.truncated, entry.name);
    if (entry.method !== 0 && entry.method !== 8) throw this.#damaged(DAMAGE.method, entry.name);
    const plain = entry.method === 0 ? packed : this.#inflate(packed, entry.name);
    this.#total += plain.length;
    this.#within(WHAT.unpacked, this.#total, MAX_UNPACKED);
    if (crc32(plain) !== entry.crc) throw this.#damaged(DAMAGE.member, entry.name);
    this.#checkXml(plain, entry.name);
    return plain;
  }

  /** Never more than what is left of the limits, whatever size the directory claims. */
  #inflate(packed: Uint8Array, name: string): Uint8Array {
    const allowed = Math.max(RATIO_FLOOR, packed.length * MAX_RATIO);
    const left = MAX_UNPACKED - this.#total;
    try {
      return inflateRawSync(packed, {
        maxOutputLength: Math.max(Math.min(allowed, left), 1),
        finishFlush: constants.Z_FINISH,
      });
    } catch (error) {
      if (!isTooLarge(error)) throw this.#damaged(DAMAGE.member, name, error);
      if (left <= allowed) this.#within(WHAT.unpacked, `> ${MAX_UNPACKED}`, MAX_UNPACKED);
      throw new OverLimit({
        path: this.#path,
        what: `${WHAT.ratio}, ${name}`,
        met: `> ${MAX_RATIO}`,
        limit: MAX_RATIO,
      });
    }
  }

  #checkXml(plain: Uint8Array, name: string): void {
    const text = Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength);
    if (DECLARATIONS.some((word) => text.includes(word))) {
      throw this.#damaged(DAMAGE.entities, name);
    }
    this.#within(`${WHAT.nesting}, ${name}`, nestingOf(plain), MAX_NESTING);
  }

  #within(what: string, met: number | string, limit: number): void {
    if (typeof met === "number" && met <= limit) return;
    throw new OverLimit({ path: this.#path, what, met, limit });
  }

  #damaged(met: string, where: string, cause?: unknown): DamagedFile {
    return new DamagedFile({ path: this.#path, met, where }, cause);
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}

/** Changes a member before a library sees it. */
type Edit = (name: string, xml: string) => string;

/**
 * The text members of an office file, unpacked within the limits, checked, and packed again without
 * compression: what a library is given can neither blow up nor differ from what was checked.
 * @throws OverLimit, DamagedFile, UnreadableFormat (encrypted)
 */
export function checkedArchive(bytes: Uint8Array, path: string, edit?: Edit): Uint8Array {
  const unpacker = new Unpacker(bytes, path);
  const members: Record<string, Uint8Array> = {};
  for (const entry of unpacker.entries()) {
    if (!TEXT_MEMBER.test(entry.name) || NOT_NEEDED.test(entry.name)) continue;
    if (Object.hasOwn(members, entry.name)) continue;
    const plain = unpacker.member(entry);
    members[entry.name] = edit ? strToU8(edit(entry.name, strFromU8(plain))) : plain;
  }
  return zipSync(members, { level: 0 });
}
