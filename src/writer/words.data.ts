import type { Language } from "../answers/texts.text.js";

/**
 * All that a model may say around the slots. None of it claims anything: no number, no name, no
 * direction, no comparison, no negation, nothing that ties one result to another. A line more here
 * widens what it can say; a test holds each against the rules below.
 */
export const PHRASES: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    ...[
      "您好",
      "你好",
      "您问的",
      "你问的",
      "您关心的",
      "关于",
      "对于",
      "这个问题",

      "问题",
    ],
    ...[
      "这项内容",
      "这方面",
      "的情况",
      "的内容",
      "的说明",
      "的记载",
      "的答案",
      "情况",
      "内容",
      "而言",
    ],
    ...[
      "答案如下",
      "结果如下",
      "情况如下",
      "内容如下",
      "说明如下",
      "原文如下",
      "记载如下",
      "列示如下",
    ],
    ...[
      "如下",
      "是这样的",
      "具体来看",
      "具体来说",
      "具体如下",
      "具体是",
      "来看",
      "简单来说",
      "先看",
    ],
    ...["再看", "首先", "接下来", "接着", "然后", "另外", "此外", "同时", "还有", "以及"],
    ...[
      "查阅",
      "查到",
      "根据",
      "依据",
      "按照",
      "按",
      "从",
      "在",
      "中",
      "里",
      "文件",
      "原文件",
      "已收录的文件",
    ],
    ...[
      "已公开的文件",
      "公开文件",
      "预算文件",
      "部门预算文件",
      "已公开的预算文件",
      "所列",
      "列出",
      "列示",
    ],
    ...["写明", "载明", "提到", "这样写", "可以看到", "可以查到", "为您整理", "为您列出", "整理"],
    ...[
      "供参考",
      "供您参考",
      "请参考",
      "请看",
      "详见",
      "出处",
      "见文末",
      "来源见文末",
      "出处见文末",
    ],
    ...[
      "以上",
      "以上就是",
      "以上内容",
      "希望对您有帮助",
      "如需了解其他内容",
      "可以接着问",
      "欢迎继续提问",
    ],
  ],
  en: [
    ...[
      "hello",
      "you asked about",
      "as for",
      "about",
      "on",
      "regarding",
      "this question",
      "your question",
    ],
    ...[
      "here is",
      "here is the answer",
      "here is what the documents say",
      "the answer",
      "as follows",
    ],
    ...["the answer is as follows", "the details are as follows", "the documents", "the document"],
    ...["the documents say", "the document says", "according to", "according to the documents"],
    ...["according to the budget documents", "the budget documents", "the published budget", "say"],
    ...["in the documents", "in detail", "in short", "briefly", "first", "next", "then", "also"],
    ...["in addition", "furthermore", "besides", "finally", "and", "for reference", "please see"],
    ...["the sources follow", "see the sources", "the sources"],
    ...[
      "we find",
      "we see",
      "it says",
      "it reads",
      "they read",
      "the text reads",
      "for your reference",
    ],
    ...["feel free to ask on", "i hope this helps", "the following", "this"],
  ],
};

/** Signs between words and slots; in English one stands before a space or at an end. */
export const SIGNS: Readonly<Record<Language, RegExp>> = {
  zh: /[，。；：、\n]/u,
  en: /[,.;:](?=\s|$)|\n/u,
};

/** Told apart only to say what is wrong: nothing of it stands among the phrases. */
export const NUMBER_WORDS =
  /[〇零一二三四五六七八九十百千万亿兆两俩仨半双倍壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億廿卅卌幺]|翻番|过半|大半|[几数]成|打折|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|[mb]illion|trillion|dozen|half|halves|third|quarter|double[ds]?|twice|thrice|triple[ds]?|twofold|couple|nil|none)s?\b/iu;

export const DIRECTIONS =
  /增|减|升|降|涨|跌|最|较|高于|低于|大于|小于|多于|少于|超|不足|至少|至多|持平|相同|第[^，。]|比|\b(?:in|de)creas\w*|\b(?:more|less|fewer|most|least|largest|smallest|high\w*|low\w*|rise[sn]?|rose|f[ea]ll\w*|grew|grow\w*|up|down|above|below|than|equal\w*|same)\b/iu;

export const LINK = /:\/\/|\bwww\.|[\p{L}\p{N}-]\.[\p{L}]{2,}|@/u;
export const CITATION = /[[\]【】［］〔〕†‡]|\^|参考文献|\bref\b/iu;
export const MARKUP = /[<>＜＞`*_#|~\\$=]|&#?\w+;|&/u;

/** Lines that open so belong to the line before: which of two stands, which scope is meant. */
export const NOTE_HEADS = /^(?:注意|另注|口径说明|其中|文件中印作|note\b|scope\b|of this\b)/iu;
/** A line that is one of a list. */
export const LIST_MARK = /^(?:\d+[.、]|・)/u;
/** What introduces the line after it. */
export const OPENS = /[：:]\s*$/u;
/** Ends a sentence by itself: no sign is put behind it. */
export const CLOSES = /[。.；;！!？?]$/u;
