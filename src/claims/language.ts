/** From so many Latin words for each Chinese character on, a text is English. */
const WORDS_PER_CHARACTER = 0.7;

/** Is a text English, names in Chinese and all? */
export function isEnglish(text: string): boolean {
  const words = text.match(/[A-Za-z]{2,}/gu)?.length ?? 0;
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words >= 3 && words >= characters * WORDS_PER_CHARACTER;
}
