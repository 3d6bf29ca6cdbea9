/** What an error of WeCom's API asks of the caller. */
export type ErrorKind = "token" | "busy" | "settings" | "gone" | "refused";

/** The error codes that are more than a refusal of this one call (developer.work.weixin.qq.com, 全局错误码). */
export const ERROR_KINDS: Readonly<Record<number, ErrorKind>> = {
  // The access token is no longer, or not yet, a good one.
  40014: "token",
  41001: "token",
  42001: "token",
  // Busy, too many calls in a minute or hour, too many at once.
  [-1]: "busy",
  45009: "busy",
  45033: "busy",
  // Secret, corporation, application, permission, address of the caller.
  40001: "settings",
  40013: "settings",
  40056: "settings",
  48002: "settings",
  60020: "settings",
  301002: "settings",
  // Nobody of those the message is for can get it.
  40003: "gone",
  60111: "gone",
  81013: "gone",
};
