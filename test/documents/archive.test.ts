// Archives made to do harm: nothing is unpacked beyond the limits, nothing is resolved or run.
import { crc32, deflateRawSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/documents/index.js";
import { checkedArchive } from "../../src/documents/reading/archive.js";
import { nestingOf } from "../../src/documents/reading/xml-nesting.js";
import { DamagedFile, OverLimit, UnreadableFormat } from "../../src/kernel/errors.js";
import { RENDERED } from "./rendered.js";

const MEGABYTE = 1024 * 1024;

interface Forged {
  readonly name: string;
  readonly plain: Uint8Array;
  /** The size the directory claims. */
  readonly claimed?: number;
  readonly flags?: number;
  readonly method?: number;
}

/** A zip written by hand, so that its directory can lie. */
function forge(members: readonly Forged[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const known = new Map<Uint8Array, Buffer>();
  let offset = 0;
  for (const { name, plain, claimed = plain.length, flags = 0, method = 8 } of members) {
    const packed = known.get(plain) ?? deflateRawSync(plain);
    known.set(plain, packed);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimed, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"),
      fields,
      tail,
      Buffer.from(name),
    );
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

const BOOK: Forged = { name: "xl/workbook.xml", plain: strToU8("<workbook/>") };

function read(...members: Forged[]): Promise<unknown> {
  return readDocument(forge([BOOK, ...members]), "in/x.xlsx");
}

/** An archive with one member changed. */
function edited(bytes: Uint8Array, name: string, edit: (xml: string) => string): Uint8Array {
  const members = unzipSync(bytes);
  return zipSync({
    ...members,
    [name]: strToU8(edit(strFromU8(members[name] ?? new Uint8Array()))),
  });
}

describe("bombs", () => {
  const zeros = new Uint8Array(8 * MEGABYTE).fill(0x20);

  test("a member that unpacks to a thousand times its size", async () => {
    const reading = read({ name: "xl/worksheets/sheet1.xml", plain: zeros });
    await expect(reading).rejects.toThrow(OverLimit);
    await expect(reading).rejects.toThrow("xl/worksheets/sheet1.xml");
  });

  test("the same, with a directory that claims ten bytes", async () => {
    await expect(read({ name: "xl/a.xml", plain: zeros, claimed: 10 })).rejects.toThrow(OverLimit);
  });

  test("many members that are small each and large together", async () => {
    const part = new Uint8Array(4 * MEGABYTE - 1).fill(0x20);
    const members = Array.from({ length: 70 }, (_, i) => ({ name: `xl/s${i}.xml`, plain: part }));
    await expect(read(...members)).rejects.toThrow("unpacked size");
  });

  test("too many members", async () => {
    const plain = new Uint8Array();
    const members = Array.from({ length: 10_001 }, (_, i) => ({ name: `a/${i}.xml`, plain }));
    await expect(read(...members)).rejects.toThrow(OverLimit);
  });

  test("what is not read is not unpacked: pictures, macros, embedded files", () => {
    const members = ["xl/media/a.png", "xl/vbaProject.bin", "xl/embeddings/a.xml"].map((name) => ({
      name,
      plain: zeros,
    }));
    const kept = unzipSync(checkedArchive(forge([BOOK, ...members]), "x"));
    expect(Object.keys(kept)).toEqual(["xl/workbook.xml"]);
  });

  test.each(["xlsx", "docx"] as const)("entities in a %s", async (format) => {
    const name = format === "xlsx" ? "xl/workbook.xml" : "word/document.xml";
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
    const bytes = edited(RENDERED[format], name, (xml) => xml.replace("?>", `?>${bomb}`));
    const reading = readDocument(bytes, "x");
    await expect(reading).rejects.toThrow(DamagedFile);
    await expect(reading).rejects.toThrow("entity");
  });

  test("elements nested thousands deep", async () => {
    const deep = `${"<w:p>".repeat(20_000)}${"</w:p>".repeat(20_000)}`;
    const bytes = edited(RENDERED.docx, "word/document.xml", (xml) =>
      xml.replace("<w:body>", `<w:body>${deep}`),
    );
    await expect(readDocument(bytes, "x")).rejects.toThrow("nesting");
  });
});

describe("damage", () => {
  test.each(["xlsx", "docx"] as const)("a %s cut short", async (format) => {
    for (const part of [0.2, 0.5, 0.9, 0.999]) {
      const bytes = RENDERED[format];
      const reading = readDocument(bytes.slice(0, Math.floor(bytes.length * part)), "in/x.bin");
      await expect(reading).rejects.toThrow(/damaged|are not read/);
      await expect(reading).rejects.toThrow("in/x.bin");
    }
  });

  test("a member whose bytes were changed", async () => {
    const bytes = forge([BOOK, { name: "xl/a.xml", plain: strToU8("<a>12345</a>") }]);
    const at = Buffer.from(bytes).indexOf("xl/a.xml") + "xl/a.xml".length;
    bytes[at + 4] = (bytes[at + 4] ?? 0) ^ 0x55;
    const reading = readDocument(bytes, "x");
    await expect(reading).rejects.toThrow(DamagedFile);
    await expect(reading).rejects.toThrow("xl/a.xml");
  });

  test("a sheet that the workbook lists and the archive lacks", async () => {
    const members = unzipSync(RENDERED.xlsx);
    delete members["xl/worksheets/sheet1.xml"];
    await expect(readDocument(zipSync(members), "x")).rejects.toThrow(DamagedFile);
  });

  test("an encrypted member", async () => {
    const reading = read({ name: "xl/a.xml", plain: strToU8("<a/>"), flags: 1 });
    await expect(reading).rejects.toThrow(UnreadableFormat);
  });

  test("an unknown compression", async () => {
    const reading = read({ name: "xl/a.xml", plain: strToU8("<a/>"), method: 99 });
    await expect(reading).rejects.toThrow("compression");
  });

  test("a workbook without sheets", async () => {
    await expect(read()).rejects.toThrow(DamagedFile);
  });
});

test.each([
  ["<a><b/><c><d></d></c></a>", 3],
  ["<?xml version='1.0'?><a/>", 0],
  ["<a>", 1],
])("nesting of %s", (xml, depth) => {
  expect(nestingOf(strToU8(xml))).toBe(depth);
});
