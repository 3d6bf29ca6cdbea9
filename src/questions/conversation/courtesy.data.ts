/** A stretch that only is polite and asks nothing. */
export const COURTESY =
  /^(?:非常|太|十分|真|那|嗯|哦|噢|好|好的|行|那就)*(?:谢谢|多谢|感谢|谢了|谢啦|辛苦|麻烦)(?:了|你|您|啦|啊|哈|大家|一下|你了|您了)*$|^(?:嗯+|哦+|噢|喔|好+|好的|好吧|好嘞|好呀|行|行吧|行的|可以|ok|okay|okey|对|对的|是的|没错|明白|懂|知道|了解|清楚|收到|原来如此|原来是这样|这样啊|这样)(?:了|啦|哈|的|啊|呢|吧)*$|^(?:thanks|thank you|thx|got it|great|no problem)(?: (?:a lot|very much|so much))?$/iu;
/** Between the stretches of a turn. */
export const STRETCH_END = /[，,。.！!；;~～、…?？\s]+/u;
/** A stretch that greets, or asks what the assistant is and can do. */
export const GREETING =
  /^(?:(?:你|您|大家)好|哈喽|哈啰|嗨|喂|在吗|在么|在不在|有人吗|(?:早上|上午|中午|下午|晚上)好|早|hi|hello|hey|good (?:morning|afternoon|evening))(?:啊|呀|哦|哈|there)*$|^(?:请问)?(?:你|您|这个?(?:机器人|助手|东西)?)(?:是|叫)(?:谁|什么|啥|什么名字|干(?:什么|啥|嘛)的|做什么的|哪位|机器人吗)(?:呀|啊|呢)?$|^(?:请问)?(?:你|您|这个?(?:机器人|助手|东西)?)?(?:都)?(?:能|会|可以)(?:帮我|为我)?(?:干|做|查|问|回答)?(?:些)?(?:什么|啥|嘛|哪些(?:问题|事|内容)?)(?:呀|啊|呢|问题|事)*$|^(?:怎么|咋|如何)(?:使用|提问|用你|向你提问)(?:啊|呀|呢)?$|^你(?:怎么|咋)用(?:啊|呀|呢)?$|^(?:帮助|使用说明|help|who are you|what are you|what can you do|how does this work|how do i use this)$/iu;
