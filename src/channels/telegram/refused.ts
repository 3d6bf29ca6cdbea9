import { GrammyError } from "grammy";

/** Did Telegram refuse a call with words like these? */
export function refusedWith(error: unknown, words: RegExp): boolean {
  return error instanceof GrammyError && words.test(error.description);
}

/** The kinds of refusal that are met with something else than giving up. */
export const REFUSED = {
  entities: /can't parse entities/i,
  same: /message is not modified/i,
  noMessage: /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i,
  tooLong: /(?:message|caption) is too long|MESSAGE_TOO_LONG/i,
  noPhoto: /PHOTO_INVALID_DIMENSIONS|IMAGE_PROCESS_FAILED|PHOTO_SAVE_FILE_INVALID/i,
  /** A group that takes words only. */
  noMedia:
    /rights to send (?:photo|document|media|file)|CHAT_SEND_(?:PHOTOS|DOCS|MEDIA)_FORBIDDEN/i,
  /** The person blocked us or is gone, the group threw us out or lets us say nothing here. */
  unwanted:
    /^Forbidden|chat not found|user is deactivated|PEER_ID_INVALID|rights to send (?:text )?message|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|message thread not found|TOPIC_(?:CLOSED|DELETED)/i,
} as const;
