/** A sentence up to and with its closing mark. */
export const SENTENCE_END =
  /(?:[^。！？!?；;\n.]|\.(?!\s))+(?:[。！？!?；;\n]|\.\s)*["”’」'』)）]*/gu;
