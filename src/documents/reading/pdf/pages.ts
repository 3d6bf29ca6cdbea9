import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { MAX_CHARACTERS, MAX_OPERATORS, MAX_PAGES, MAX_PICTURE_PIXELS } from "../limits.js";
import type { Font } from "./characters.js";
import type { Drawing } from "./drawing.js";
import { Faulty, within } from "./faults.js";
import { type Matrix, median } from "./geometry.js";
import { type Codes, Interpreter, type OperatorList } from "./interpreter.js";

type Pdfjs = typeof import("pdfjs-dist");

const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** pdfjs asks for these when it is loaded; only drawing on a canvas would use them. */
function stubCanvas(): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) scope[name] ??= class {};
}

async function load(): Promise<Pdfjs> {
  stubCanvas();
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

function failure(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === "PasswordException") return new Faulty({ kind: "encrypted" });
  if (error instanceof Faulty || error instanceof RangeError) return error;
  return new Faulty({ kind: "damaged", met: error.message });
}

/** Runs what pdfjs does; whatever it throws about the file comes out as a fault. */
async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failure(error);
  }
}

interface PdfjsFont {
  readonly vertical?: boolean;
  readonly fontMatrix?: Matrix;
  readonly defaultVMetrics?: readonly [number, number, number];
}

const GLYPH_SPACE: Matrix = [0.001, 0, 0, 0.001, 0, 0];

function fontOf(found: PdfjsFont): Font {
  return {
    vertical: found.vertical ?? false,
    fontMatrix: found.fontMatrix ?? GLYPH_SPACE,
    defaultVMetrics: found.defaultVMetrics,
  };
}

/** The fonts an operator list names; they arrive after it. */
async function fontsOf(page: PDFPageProxy, list: OperatorList, codes: Codes) {
  const names = new Set<string>();
  for (const [i, code] of list.fnArray.entries()) {
    const args = list.argsArray[i] as readonly unknown[] | null;
    if (code === codes["setFont"] && typeof args?.[0] === "string") names.add(args[0]);
    if (code !== codes["setGState"]) continue;
    for (const [name, value] of (args?.[0] ?? []) as [string, [string]][]) {
      if (name === "Font") names.add(value[0]);
    }
  }
  const fonts = new Map<string, Font>();
  for (const name of names) {
    const found = await new Promise<PdfjsFont>((done) => {
      page.commonObjs.get(name, (value: PdfjsFont) => done(value));
    });
    fonts.set(name, fontOf(found));
  }
  return fonts;
}

function draw(page: PDFPageProxy, list: OperatorList, codes: Codes, fonts: Map<string, Font>) {
  const turned = (turns: number) => {
    const view = page.getViewport({ scale: 1, rotation: (page.rotate + 90 * turns) % 360 });
    const { width, height } = view;
    const base = view.transform as unknown as Matrix;
    const run = new Interpreter(base, [0, 0, width, height], (name) => fonts.get(name));
    run.run(list, codes);
    within("characters", run.glyphs.length, MAX_CHARACTERS);
    const { glyphs, rules, pictures } = run;
    return { page: page.pageNumber, width, height, glyphs, rules, pictures } satisfies Drawing;
  };
  const upright = turned(0);
  const most = median(upright.glyphs.map((glyph) => glyph.turn));
  return most === 0 ? upright : turned(4 - most);
}

async function drawing(document: PDFDocumentProxy, number: number, codes: Codes) {
  const page = await document.getPage(number);
  try {
    const list = await page.getOperatorList();
    within("operators", list.fnArray.length, MAX_OPERATORS);
    return draw(page, list, codes, await fontsOf(page, list, codes));
  } finally {
    page.cleanup();
  }
}

/** What the pages of a PDF draw, one after the other. Nothing in the file is executed. */
export async function* drawings(bytes: Uint8Array): AsyncGenerator<Drawing> {
  const pdfjs = await load();
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: join(home, "cmaps") + sep,
    cMapPacked: true,
    standardFontDataUrl: join(home, "standard_fonts") + sep,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: MAX_PICTURE_PIXELS,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await asked(() => task.promise);
    within("pages", document.numPages, MAX_PAGES);
    for (let number = 1; number <= document.numPages; number++) {
      yield await asked(() => drawing(document, number, pdfjs.OPS));
    }
  } finally {
    await task.destroy();
  }
}
