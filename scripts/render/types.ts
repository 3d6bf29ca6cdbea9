import type { Content } from "../../src/model/document.js";

/** Writes a document as one file of a format that offices publish, merged cells and all. */
export type Renderer = (content: Content) => Promise<Uint8Array>;
