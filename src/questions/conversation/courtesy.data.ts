/** A stretch that only is polite and asks nothing. */
export const COURTESY =
  /^(?:非常|太|十分|真|那|嗯|哦|噢|好|好的|行|那就)*(?:谢谢|多谢|感谢|谢了|谢啦|辛苦|麻烦)(?:了|你|您|啦|啊|哈|大家|一下|你了|您了)*$|^(?:嗯+|哦+|噢|喔|好+|好的|好吧|好嘞|好呀|行|行吧|行的|可以|ok|okay|okey|对|对的|是的|没错|明白|懂|知道|了解|清楚|收到|原来如此|原来是这样|这样啊|这样)(?:了|啦|哈|的|啊|呢|吧)*$|^(?:thanks|thank you|thx|got it|great|no problem)(?: (?:a lot|very much|so much))?$/iu;
/** Between the stretches of a turn. */
export const STRETCH_END = /[，,。.！!；;~～、…\s]+/u;
