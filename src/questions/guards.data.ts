/** A sentence up to and with its closing mark. */
export const SENTENCE_END = /[^。！？!?；;\n]+[。！？!?；;\n]*["”’'」』)）]*/gu;
