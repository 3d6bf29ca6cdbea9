const THING = String.raw`(T\d+)`;
/** "15% of the total": a part told by its size. */
export const PART_OF = /(Q\d+) of (?:the )?(T\d+|that|it|this)/u;
export const FRACTIONS: readonly { readonly en: RegExp; readonly zh: string }[] = [
  { en: /\b(?:half|one half|50 percent) (?:of )?/u, zh: "的一半是多少" },
  { en: /\b(?:a third|one third) of /u, zh: "的三分之一是多少" },
  { en: /\b(?:a quarter|one quarter|a fourth) of /u, zh: "的四分之一是多少" },
  { en: /\b(?:a fifth|one fifth) of /u, zh: "的五分之一是多少" },
  { en: /\b(?:a tenth|one tenth) of /u, zh: "的十分之一是多少" },
];
export const POINTS = /\bpercentage points?\b/u;
export const RATIO = new RegExp(
  `ratio (?:of|between) (?:the )?${THING} (?:to|and|over) (?:the )?${THING}`,
  "u",
);
export const RATIO_LAST = /ratio of (?:the )?(?:second|latter) to (?:the )?(?:first|former)/u;
export const RATIO_FIRST = /ratio of (?:the )?(?:first|former) to (?:the )?(?:second|latter)/u;
export const TIMES = /\bhow many times\b/u;
/** "Three times the basic expenditure", "twice as much as": how many times is told. */
export const TIMES_TOLD =
  /\b(?:(twice|double|triple)|(Q\d+|two|three|four|five|six|seven|eight|nine|ten) times)\b/u;
export const MULTIPLES: Readonly<Record<string, string>> = { twice: "2", double: "2", triple: "3" };
/** "Divided by 12", "divided by the basic expenditure". */
export const DIVIDED = new RegExp(
  `${THING}.*?\\b(?:divided by|over) (?:the )?(Q\\d+|T\\d+|two|three|four|five|six|ten)`,
  "u",
);
export const TOP_TOGETHER =
  /\b(?:top|largest|biggest) (Q\d+|two|three|four|five)(?: largest| biggest)? F\d+/u;
export const INCREASE_OF = /\b(?:increase|growth|rise) (?:in|of)\b/u;
export const DECREASE_OF = /\b(?:decrease|reduction|drop|fall|decline|cut) (?:in|of)\b/u;
export const PER_MONEY = /\b(?:(?:of|per|for) every|per) (Q\d+)/u;
export const WHAT_IF = /\b(?:if|suppose|assuming)\b/u;
/** Asks for another unit, or for so many decimals. */
export const CONVERT = "换成";
export const DECIMALS_KEPT = (digits: string): string => `，保留${digits}位小数`;
