import type { Draft } from "../types.js";

/** The picture of a draft, drawn. */
export interface Picture {
  readonly title: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The picture of the composition; undefined for a draft that holds none. @throws NoFont */
export async function pictureOf({ sections }: Draft): Promise<Picture | undefined> {
  const block = sections.flatMap(({ blocks }) => blocks).find((one) => one.kind === "picture");
  if (block?.kind !== "picture") return undefined;
  const { drawBars, toPng } = await import("../../pictures/index.js");
  const { svg, width, height } = drawBars({ title: block.title, bars: block.bars });
  return { title: block.title, png: toPng(svg), width, height };
}
