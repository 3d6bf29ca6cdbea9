import {
  type Font,
  newTextState,
  type Shown,
  show,
  startLine,
  type TextState,
} from "./characters.js";
import type { Glyph, Rule } from "./drawing.js";
import { type Box, boxOf, common, IDENTITY, type Matrix, times } from "./geometry.js";
import { rulesOf, thinBox } from "./paths.js";

/** An operator list as pdfjs gives it: the arguments are whatever the operator takes. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export type Codes = Readonly<Record<string, number>>;

interface State extends TextState {
  page: Matrix;
  clip: Box;
  lineWidth: number;
}

type Step = (run: Interpreter, args: readonly never[]) => void;

const text =
  (name: "charSpacing" | "wordSpacing" | "rise"): Step =>
  ({ state }, [value]) => {
    state[name] = value ?? 0;
  };
const PICTURE: Step = (run) => run.picture();
const SAVE: Step = (run) => run.save();
const RESTORE: Step = (run) => run.restore();
const CLIP: Step = (run) => run.clipNext();

/** What each operator does; all others leave no line and no character. */
const STEPS: Readonly<Record<string, Step>> = {
  save: SAVE,
  restore: RESTORE,
  beginGroup: SAVE,
  endGroup: RESTORE,
  endAnnotation: RESTORE,
  paintFormXObjectEnd: RESTORE,
  clip: CLIP,
  eoClip: CLIP,
  transform: (run, args) => run.transform(args as unknown as Matrix),
  paintFormXObjectBegin: (run, [matrix, box]) => run.form(matrix, box),
  beginAnnotation: (run, [, , transform, matrix]) => run.annotation(transform, matrix),
  setLineWidth: ({ state }, [width]) => {
    state.lineWidth = width ?? 0;
  },
  setGState: (run, [entries]) => run.graphicsState(entries ?? []),
  constructPath: (run, [paint, data, box]) => run.path(paint ?? 0, data ?? [], box),
  beginText: ({ state }) => {
    Object.assign(state, { matrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 });
  },
  setCharSpacing: text("charSpacing"),
  setWordSpacing: text("wordSpacing"),
  setTextRise: text("rise"),
  setHScale: ({ state }, [percent]) => {
    state.stretch = (percent ?? 100) / 100;
  },
  setLeading: ({ state }, [leading]) => {
    state.leading = -(leading ?? 0);
  },
  setFont: (run, [name, size]) => run.font(name ?? "", size ?? 0),
  moveText: ({ state }, [x, y]) => startLine(state, x ?? 0, y ?? 0),
  setLeadingMoveText: ({ state }, [x, y]) => {
    state.leading = y ?? 0;
    startLine(state, x ?? 0, y ?? 0);
  },
  setTextMatrix: ({ state }, [matrix]) => {
    Object.assign(state, { matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
  },
  nextLine: ({ state }) => startLine(state, 0, state.leading),
  showText: (run, [items]) => run.show(items ?? []),
  paintImageXObject: PICTURE,
  paintInlineImageXObject: PICTURE,
  paintImageMaskXObject: PICTURE,
  paintImageXObjectRepeat: PICTURE,
  paintImageMaskXObjectGroup: PICTURE,
  paintInlineImageXObjectGroup: PICTURE,
  paintImageMaskXObjectRepeat: PICTURE,
  paintSolidColorImageMask: PICTURE,
};

/** Follows an operator list and notes where characters and ruling lines come to stand. */
export class Interpreter {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  pictures = 0;
  state: State;
  readonly #base: Matrix;
  readonly #sheet: Box;
  readonly #fonts: (name: string) => Font | undefined;
  readonly #stack: State[] = [];
  #clips = false;

  /** `base` maps the page's own space to points from its top left; `sheet` is what is seen of it. */
  constructor(base: Matrix, sheet: Box, fonts: (name: string) => Font | undefined) {
    this.#base = base;
    this.#sheet = sheet;
    this.#fonts = fonts;
    this.state = { ...newTextState(), page: base, clip: sheet, lineWidth: 1 };
  }

  run(list: OperatorList, codes: Codes): void {
    const steps = new Map<number, Step>();
    for (const [name, step] of Object.entries(STEPS)) {
      const code = codes[name];
      if (code !== undefined) steps.set(code, step);
    }
    this.#paints(codes);
    for (const [i, code] of list.fnArray.entries()) {
      steps.get(code)?.(this, (list.argsArray[i] ?? []) as readonly never[]);
    }
  }

  save(): void {
    this.#stack.push({ ...this.state });
  }

  restore(): void {
    this.state = this.#stack.pop() ?? this.state;
  }

  transform(matrix: Matrix): void {
    this.state.page = times(this.state.page, matrix);
  }

  form(matrix: Matrix | null | undefined, box: Box | null | undefined): void {
    this.save();
    if (matrix) this.transform(matrix);
    if (box) this.state.clip = common(this.state.clip, boxOf(this.state.page, box));
  }

  annotation(transform: Matrix | undefined, matrix: Matrix | undefined): void {
    this.save();
    this.state = {
      ...newTextState(),
      page: this.#base,
      clip: this.#sheet,
      lineWidth: 1,
    };
    if (transform) this.transform(transform);
    if (matrix) this.transform(matrix);
  }

  graphicsState(entries: readonly (readonly [string, never])[]): void {
    for (const [name, value] of entries) {
      if (name === "LW") this.state.lineWidth = value;
      if (name === "Font") this.font(value[0], value[1]);
    }
  }

  font(name: string, size: number): void {
    this.state.font = this.#fonts(name);
    this.state.size = Math.abs(size);
    this.state.mirrored = size < 0 ? -1 : 1;
  }

  show(items: readonly (Shown | number)[]): void {
    for (const glyph of show(items, this.state, this.state)) this.glyphs.push(glyph);
  }

  picture(): void {
    this.pictures++;
    const rule = thinBox(boxOf(this.state.page, [0, 0, 1, 1]));
    if (rule) this.rules.push(rule);
  }

  clipNext(): void {
    this.#clips = true;
  }

  path(code: number, parts: readonly (ArrayLike<number> | null)[], box: Box | null | undefined) {
    const { page, lineWidth } = this.state;
    const fill = this.#fills.has(code);
    const stroke = this.#strokes.has(code);
    const data = parts[0];
    if (data && (fill || stroke)) {
      for (const rule of rulesOf(data, page, { fill, stroke, lineWidth })) this.rules.push(rule);
    }
    if (this.#clips && box) this.state.clip = common(this.state.clip, boxOf(page, box));
    this.#clips = false;
  }

  #fills: ReadonlySet<number> = new Set();
  #strokes: ReadonlySet<number> = new Set();

  #paints(codes: Codes): void {
    const named = (pattern: RegExp): Set<number> =>
      new Set(Object.entries(codes).flatMap(([name, code]) => (pattern.test(name) ? [code] : [])));
    this.#fills = named(/^(?:eoFill|fill|closeFill|closeEOFill)(?:Stroke)?$/);
    this.#strokes = named(/^(?:stroke|closeStroke|(?:close)?(?:eoFill|EOFill|Fill|fill)Stroke)$/);
  }
}
