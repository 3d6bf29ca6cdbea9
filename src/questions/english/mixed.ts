import { nameAt } from "./lexicon.js";
import {
  ALONE,
  CHINESE_FRAME,
  PERCENT_ASKED,
  PERCENT_ZH,
  PROCURED,
  PROCUREMENT,
  RUN,
} from "./mixed.data.js";
import { stem } from "./words.js";

/**
 * A Chinese question with English terms in it ("procurement 里 goods 占几个 percent") with those
 * terms in Chinese. Undefined for any other, and where a word is not known.
 */
export function withoutEnglishTerms(question: string): string | undefined {
  if (!CHINESE_FRAME.test(question) || !/[A-Za-z]{3}/u.test(question)) return undefined;
  const bought = PROCUREMENT.test(question);
  let known = true;
  const text = question.replace(PERCENT_ASKED, PERCENT_ZH).replace(RUN, (run) => {
    const zh = inChinese(run, bought);
    known &&= zh !== undefined;
    return zh ?? run;
  });
  return known ? text.replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, "") : undefined;
}

function inChinese(run: string, bought: boolean): string | undefined {
  const words = run.split(/ +/u).map(stem);
  let text = "";
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const alone = words.length === 1 ? ALONE[word] : undefined;
    const part = bought ? PROCURED[word] : undefined;
    const name = nameAt(words, at);
    const zh = alone ?? part ?? name?.named.zh ?? ALONE[word];
    if (zh === undefined) return undefined;
    text += zh;
    at += alone === undefined && part === undefined ? (name?.length ?? 1) : 1;
  }
  return text;
}
