/** Amounts and units in English, by the Chinese unit that says the same. The first that fits counts. */
export const AMOUNT_UNITS: readonly { readonly en: RegExp; readonly zh: string }[] = [
  { en: /^(?:hundred|100) ?million(?: ?(?:yuan|rmb|cny|renminbi))?(?![a-z])/iu, zh: "亿元" },
  { en: /^million(?: of)?(?: ?(?:yuan|rmb|cny|renminbi))?(?![a-z])/iu, zh: "百万元" },
  { en: /^(?:m|mn|mln)(?: ?(?:yuan|rmb|cny))?(?![a-z])/iu, zh: "百万元" },
  { en: /^ten[- ]?thousand(?: ?(?:yuan|rmb|cny|renminbi))?(?![a-z])/iu, zh: "万元" },
  { en: /^(?:wan|万)(?: ?(?:yuan|rmb|cny|元))?(?![a-z])/iu, zh: "万元" },
  { en: /^yi(?: ?(?:yuan|rmb|cny))(?![a-z])/iu, zh: "亿元" },
  { en: /^(?:thousand|k)(?: ?(?:yuan|rmb|cny|renminbi))?(?![a-z])/iu, zh: "千元" },
  { en: /^(?:yuan|rmb|cny|renminbi)(?![a-z])/iu, zh: "元" },
  { en: /^(?:percentage points?)(?![a-z])/iu, zh: "个百分点" },
  { en: /^(?:%|percent|per cent)(?![a-z])/iu, zh: "%" },
];
/** A billion is ten of the largest Chinese unit. */
export const BILLION = /^(?:billion|bn)(?: ?(?:yuan|rmb|cny|renminbi))?(?![a-z])/iu;
/** Marks of the currency before a number. */
export const CURRENCY = /^(?:rmb|cny|¥|￥|yuan) ?(?=\d)/iu;
/** A unit the answer is wanted in. */
export const UNIT_WISHES: readonly { readonly en: RegExp; readonly zh: string }[] = [
  {
    en: /\b(?:in|into|to|as) (?:units? of )?(?:rmb )?(?:100|hundred|one hundred) million(?:s)?(?: of)?(?: yuan| rmb)?\b/giu,
    zh: "亿元",
  },
  {
    en: /\b(?:in|into|to|as) (?:units? of )?(?:rmb )?(?:10,?000|10 thousand|ten[- ]?thousands?|wan)(?: of)?(?: yuan| rmb)?\b/giu,
    zh: "万元",
  },
  {
    en: /\b(?:in|into|to|as) (?:units? of )?(?:rmb )?millions?(?: of)?(?: yuan| rmb)?\b/giu,
    zh: "百万元",
  },
  {
    en: /\b(?:in|into|to|as) (?:units? of )?(?:rmb )?(?:thousands?|1,?000)(?: of)?(?: yuan| rmb)?\b/giu,
    zh: "千元",
  },
  { en: /\b(?:in|into|to|as) (?:plain |single )?(?:yuan|rmb|renminbi)\b/giu, zh: "元" },
  { en: /\bhow many yuan\b/giu, zh: "元" },
  { en: /\bhow many million(?: yuan)?\b/giu, zh: "百万元" },
];
/** "In yuan and thousand yuan": the second unit is a wish of its own. */
export const UNITS_BESIDE =
  /\b((?:in|into|to|as) (?:plain |rmb )?(?:yuan|wan|(?:ten |hundred )?(?:thousand|million)s?(?: yuan)?)),? (?:and|or)(?: also)? (?=(?:yuan|wan|(?:ten |hundred )?(?:thousand|million))\b)/giu;
/** What joined units that are read already. */
export const LEFT_JOINT = /\s+(?:and|or)(?=\s*(?:[?.,;!]|$))/giu;
export const DECIMAL_WISH =
  /,? ?\b(?:(?:rounded |round(?: it)? )?(?:(?:to|with) )?)(\d|one|two|three|four|no|zero) (?:decimals?|decimal places?|digits after the (?:decimal )?point)\b/iu;
/** Small numbers in words. */
export const SMALL_NUMBERS: Readonly<Record<string, string>> = {
  no: "0",
  zero: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
};
export const LARGEST_UNIT = "亿元";
export const MILLION = "百万元";
export const WAN = "万元";
/** Large numbers told in words, in digits. */
export const SPELLED_NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/\bhalf (?:of )?an? (?=million|billion)/giu, "0.5 "],
  [/\ba quarter (?:of )?an? (?=million|billion)|\ba quarter (?=million|billion)/giu, "0.25 "],
  [/\b(?:an?|one) hundred (?=thousand|million)/giu, "100 "],
  [/\b(?:an?|one) (?=million|billion|thousand)/giu, "1 "],
  [/\btwo (?=million|billion)/giu, "2 "],
  [/\bthree (?=million|billion)/giu, "3 "],
  [/\bfive (?=million|billion)/giu, "5 "],
  [/\bten (?=million|billion)/giu, "10 "],
];
