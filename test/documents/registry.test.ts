import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FORMATS, readDocument } from "../../src/documents/index.js";
import {
  DamagedFile,
  EmptyFile,
  OverLimit,
  UnknownFileType,
  UnreadableFormat,
} from "../../src/kernel/errors.js";
import { LINES, PAGE, TEXT, utf8 } from "./sample.js";

const folder = join(import.meta.dirname, "..", "..", "src", "documents");

async function headings(bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await readDocument(bytes, "file");
  return blocks.flatMap((b) => (b.type === "heading" ? [b.text] : []));
}

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

/** GB 18030 bytes of a text, found by decoding every two-byte code. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map<string, readonly [number, number]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const char = decoder.decode(Uint8Array.of(high, low));
      if (!codes.has(char)) codes.set(char, [high, low]);
    }
  }
  return Uint8Array.from([...text].flatMap((c) => codes.get(c) ?? [c.charCodeAt(0)]));
}

function zip(...names: string[]): Uint8Array {
  return Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), Buffer.from(names.join(" "))]);
}

describe("registry", () => {
  test("lists exactly the formats of the folder", () => {
    const members = readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .filter((name) =>
        /satisfies DocumentFormat;|: DocumentFormat = \{/.test(
          readFileSync(join(folder, name), "utf8"),
        ),
      )
      .map((name) => name.replace(/\.ts$/, ""));
    expect(FORMATS.map((format) => format.name).sort()).toEqual(members.sort());
  });

  test("chooses by content, whatever the file is called", async () => {
    expect((await readDocument(utf8(PAGE), "budget.txt")).format).toBe("html");
    expect((await readDocument(utf8(TEXT), "budget.html")).format).toBe("text");
  });
});

describe("encodings", () => {
  const cases: readonly [string, Uint8Array][] = [
    ["UTF-8 with a mark", utf8(`\ufeff${TEXT}`)],
    ["UTF-16 little end first", utf16(TEXT, "le", true)],
    ["UTF-16 big end first", utf16(TEXT, "be", true)],
    ["UTF-16 without a mark", utf16(TEXT, "le", false)],
    ["GB 18030", gb18030(TEXT)],
    ["lines of Windows", utf8(LINES.join("\r\n"))],
  ];
  test.each(cases)("%s", async (_, bytes) => {
    expect(await headings(bytes)).toEqual(await headings(utf8(TEXT)));
  });

  test("a page that declares GBK", async () => {
    const page = PAGE.replace("utf-8", "gbk");
    expect(await headings(gb18030(page))).toEqual(await headings(utf8(PAGE)));
  });
});

describe("refusals", () => {
  const known: readonly [string, Uint8Array, string][] = [
    ["xlsb", zip("[Content_Types].xml", "xl/workbook.bin"), "Excel (.xlsb)"],
    ["pptx", zip("ppt/presentation.xml"), "PowerPoint (.pptx)"],
    ["ofd", zip("OFD.xml"), "OFD"],
    ["odt", zip("mimetypeapplication/vnd.oasis.opendocument.text"), "OpenDocument"],
    ["zip", zip("a.txt"), "ZIP"],
    [
      "doc",
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.from("WordDocument", "utf16le"),
      ]),
      "Word (.doc)",
    ],
    ["ole", Buffer.from("d0cf11e0a1b11ae1", "hex"), "Office 97 (.doc .xls .wps .et)"],
    ["rtf", utf8("{\\rtf1 x}"), "RTF"],
    ["png", Buffer.from("89504e470d0a1a0a", "hex"), "PNG"],
    ["jpeg", Buffer.from("ffd8ffe000104a46", "hex"), "JPEG"],
    ["rar", utf8("Rar!\u001a"), "RAR"],
  ];
  test.each(known)("%s is named, with what to do", async (_, bytes, name) => {
    const read = readDocument(bytes, "in/x.txt");
    await expect(read).rejects.toThrow(UnreadableFormat);
    await expect(read).rejects.toThrow(name);
    await expect(read).rejects.toThrow("in/x.txt");
    await expect(read).rejects.toThrow(/TXT|XLSX|unpack/);
  });

  test("a PDF that is broken off", async () => {
    const read = readDocument(utf8("%PDF-1.7\n1 0 obj\n"), "in/x.pdf");
    await expect(read).rejects.toThrow(DamagedFile);
    await expect(read).rejects.toThrow("in/x.pdf");
  });

  test("bytes of no known kind", async () => {
    const noise = Uint8Array.from({ length: 999 }, (_, i) => (i * 37) % 256);
    await expect(readDocument(noise, "x")).rejects.toThrow(UnknownFileType);
    await expect(readDocument(noise, "x")).rejects.toThrow("HTML");
  });

  test.each(["", " \r\n\t", "\ufeff\n"])("nothing but space: %j", async (text) => {
    await expect(readDocument(utf8(text), "x")).rejects.toThrow(EmptyFile);
  });

  test("a file over the limit, before it is decoded", async () => {
    const large = new Uint8Array(64 * 1024 * 1024 + 1);
    await expect(readDocument(large, "x")).rejects.toThrow(OverLimit);
  });

  test("a page nested too deeply", async () => {
    const page = `<html>${"<div>".repeat(600)}x${"</div>".repeat(600)}`;
    await expect(readDocument(utf8(page), "x")).rejects.toThrow(OverLimit);
  });
});
