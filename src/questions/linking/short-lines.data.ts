/** Between two items of a list. */
export const LIST_MARK = /^\s*(?:、|,|\/|\+|和|与|及|跟|以及|加|加上|还有)\s*$/u;
/** The items of a stretch that list words join. */
export const LIST_PIECE = /[^和与及跟加、,/+\s]+/gu;
/** Behind the last item of a list: how many they are. */
export const NUMBER_OF_THEM =
  /(?:(?:这|那)?[两三四五六七八九十\d]+(?:样|项|个|块|笔|类|种|者)?|等)?(?:分别|各自?|都|的|是|又|共|要|总|多少|钱)*$/u;
/** What a line item's name goes on with where only its beginning is said. */
export const MONEY_TAIL = /^(?:费|费用|经费|工资|缴费|补贴|补助|支出|保险缴费)$/u;
