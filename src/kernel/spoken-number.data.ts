/** Half of something. */
export const HALF = /^(?:的)?(?:一)?半$/u;
/** One part of so many. */
export const NTH_PART = /^(?:的)?([二三四五六七八九十]|\d{1,2})分之一$/u;
/** So many times as much. */
export const TIMES_AS_MUCH = /^(?:的)?([两二三四五六七八九十]|\d{1,3})倍$/u;
