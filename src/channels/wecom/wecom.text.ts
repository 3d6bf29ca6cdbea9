import type { Locale } from "../../kernel/errors.js";

interface Says {
  readonly choose: string;
  readonly seeBelow: string;
  readonly pictureTooLarge: string;
  readonly fileTooLarge: string;
  readonly notSent: string;
  readonly stopping: string;
  readonly sorry: string;
}

/** What the channel says by itself. */
export const SAY: Readonly<Record<Locale, Says>> = {
  zh: {
    choose: "请选择",
    seeBelow: "见下一条消息。",
    pictureTooLarge: "图片超过企业微信的大小限制，未能发送。",
    fileTooLarge: "文件“{name}”超过企业微信的大小限制，未能发送。",
    notSent: "企业微信没有接受图片或文件，未能发送。请稍后再试。",
    stopping: "服务正在重新启动，这个问题还没有答完，请稍后再问一次。",
    sorry: "抱歉，这个问题没能回答出来，请稍后再试或换个问法。",
  },
  en: {
    choose: "Please choose",
    seeBelow: "See the next message.",
    pictureTooLarge: "The picture is larger than WeCom allows and was not sent.",
    fileTooLarge: 'The file "{name}" is larger than WeCom allows and was not sent.',
    notSent: "WeCom did not take the picture or file; it was not sent. Please try again later.",
    stopping: "The service is restarting before this was answered. Please ask again in a moment.",
    sorry: "Sorry, something went wrong. Please try again or ask in other words.",
  },
};

/** The language of what is being said: Chinese wherever a Chinese character stands. */
export function languageOf(text: string): Locale {
  return text === "" || /\p{Script=Han}/u.test(text) ? "zh" : "en";
}

type Bilingual = Readonly<Record<Locale, string>>;

/** Mistakes in the settings, by WeCom's error code: what was met and what to do. */
export const SETTINGS: Readonly<Record<number, Bilingual>> = {
  40001: {
    zh: "企业微信不接受应用的 Secret（40001）。请检查 WECOM_APP_SECRET 是否属于该应用。",
    en: "WeCom does not accept the application's secret (40001). Check that WECOM_APP_SECRET belongs to this application.",
  },
  40013: {
    zh: "企业微信不认识这个企业 ID（40013）。请检查 WECOM_CORP_ID。",
    en: "WeCom knows no such corporation (40013). Check WECOM_CORP_ID.",
  },
  40056: {
    zh: "企业微信不认识这个应用（40056）。请检查 WECOM_AGENT_ID。",
    en: "WeCom knows no such application (40056). Check WECOM_AGENT_ID.",
  },
  48002: {
    zh: "企业微信不允许该应用调用这个接口（48002）。请在管理后台检查应用的权限。",
    en: "WeCom does not let this application make the call (48002). Check its permissions in the admin console.",
  },
  60020: {
    zh: "企业微信不允许从这个 IP 调用（60020）{ip}。请把它加入应用的“企业可信IP”。",
    en: "WeCom does not allow calls from this IP address (60020){ip}. Add it to the application's trusted IP addresses.",
  },
  301002: {
    zh: "这个 Secret 无权使用该应用（301002）。请检查 WECOM_AGENT_ID 与 WECOM_APP_SECRET 是否属于同一应用。",
    en: "This secret has no right to the application (301002). Check that WECOM_AGENT_ID and WECOM_APP_SECRET belong together.",
  },
};

/** Failures at the start, for the operator. */
export const FAILURES = {
  settings: {
    zh: "企业微信不接受设置（{code}）。请检查 WECOM_ 开头的设置。",
    en: "WeCom does not accept the settings ({code}). Check the settings that begin with WECOM_.",
  },
  refused: {
    zh: "企业微信拒绝了 {call}（{code}）。",
    en: "WeCom refused {call} ({code}).",
  },
  unreachable: {
    zh: "连不上企业微信（{reason}）。请检查网络、WECOM_API_ROOT 或 WECOM_BOT_URL。",
    en: "WeCom cannot be reached ({reason}). Check the network, WECOM_API_ROOT or WECOM_BOT_URL.",
  },
  bot: {
    zh: "企业微信不接受智能机器人的凭证（{code}）。请检查 WECOM_BOT_ID 与 WECOM_BOT_SECRET。",
    en: "WeCom does not accept the AI bot's credentials ({code}). Check WECOM_BOT_ID and WECOM_BOT_SECRET.",
  },
  key: {
    zh: "EncodingAESKey 应为 43 个字母或数字，遇到 {met} 个字符。请检查 WECOM_AES_KEY。",
    en: "The EncodingAESKey is 43 letters and digits; met {met} characters. Check WECOM_AES_KEY.",
  },
  port: {
    zh: "不能在端口 {port} 接收企业微信回调（{reason}）。请检查 WECOM_PORT 与 WECOM_HOST。",
    en: "Callbacks cannot be received on port {port} ({reason}). Check WECOM_PORT and WECOM_HOST.",
  },
} as const satisfies Record<string, Bilingual>;
