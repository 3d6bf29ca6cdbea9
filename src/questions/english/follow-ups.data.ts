import type { Frame } from "./grammar.data.js";

const LEAD = "(?:and|so|then|ok|okay|now|well|but|please|,| )*";
const END = "(?: please| then| now| again)?";
const whole = (en: string, zh: string): Frame => ({
  en: new RegExp(`^${LEAD}(?:${en})${END}$`, "u"),
  zh,
});

const SHARE = "(?:share|percentage|percent|per cent|%|proportion|portion|fraction)";
const TOTAL =
  "(?:(?:the |all )?(?:total|whole|overall|everything|all)(?: (?:expenditure|spending|expenses?|budget|outlays?))?|(?:expenditure|spending|the budget))";
const ONE = "(?:one|project|item|office|row|line|of (?:them|these|those))";
const ASKED =
  "(?:what about |how about |what is |what s |what are |which is |show (?:me )?|tell me (?:about )?|give me )?";
const DOES =
  "(?: (?:is|are|was|were|does|do|did) (?:it|that|this|they|these|those))?(?: (?:make up|account for|represent))?";

const PLACES = [
  ["first|1st", "第一个"],
  ["second|2nd", "第二个"],
  ["third|3rd", "第三个"],
  ["fourth|4th", "第四个"],
  ["fifth|5th", "第五个"],
  ["last", "最后一个"],
] as const;

const COUNTS = [
  ["two|2", "两"],
  ["three", "三"],
  ["four", "四"],
  ["five", "五"],
] as const;

const ADDED = "(?:together|combined|in (?:all|total)|added (?:up|together)|added|sum|total)";

/** Whole questions that only go on from the answer before, in lower case without marks. */
export const FOLLOW_UPS: readonly Frame[] = [
  whole(
    `(?:what|which|its|their)? ?${SHARE}(?: (?:of|in) ${TOTAL})?${DOES}(?: (?:of|in) ${TOTAL})?`,
    "占支出总计的百分之几",
  ),
  whole(
    "by how (?:much|many)(?: more| less| higher| lower)?|how (?:much|many) (?:more|less|higher|lower|apart)(?: is it)?",
    "差多少",
  ),
  whole(
    "(?:what is |what s )?(?:the )?(?:difference|gap)(?: between (?:them|the two|both))?",
    "差多少",
  ),
  whole(
    "by (?:what|how many|how much|which) (?:percent|per cent|percentage|percentage wise|%)(?: (?:did|has|does|is|was) (?:it|that|this|the (?:total|figure|amount|budget)) ?(?:have |been )?(?:fall|fallen|drop|dropped|rise|risen|change|changed|grow|grown|increase|increased|decrease|decreased|decline|declined|go (?:up|down)|gone (?:up|down)|down|up|lower|higher|shrink|shrunk))?|in percent|as (?:a )?percentage",
    "变化百分之几",
  ),
  ...PLACES.map(([en, zh]) => whole(`${ASKED}(?:the )?(?:${en})(?: ${ONE})?`, `${zh}呢`)),
  ...PLACES.map(([en, zh]) =>
    whole(
      `(?:${ASKED}|what are )(?:the )?(?:performance )?(?:targets?|indicators?) (?:of|for) (?:the )?(?:${en})(?: ${ONE})?|${ASKED}(?:the )?(?:${en})(?: ${ONE})?(?: s|s) (?:performance )?(?:targets?|indicators?|goals?)`,
      `${zh}的绩效目标是什么`,
    ),
  ),
  whole(
    `(?:${ASKED}|what are )(?:its|their|the) (?:performance )?(?:targets?|indicators?|goals?)`,
    "它的绩效目标是什么",
  ),
  ...COUNTS.map(([en, zh]) =>
    whole(
      `(?:${ASKED}|what are |how much are |how much is )?(?:the )?(?:top|first|largest|biggest) (?:${en}) ${ADDED}`,
      `前${zh}个加起来`,
    ),
  ),
  ...COUNTS.map(([en, zh]) =>
    whole(
      `(?:${ASKED}|what are |how much are )?(?:the |all |these |those )*(?:${en})(?: of them)? ${ADDED}`,
      `${zh}个加起来`,
    ),
  ),
  whole(
    `(?:(?:how much (?:is|are) )?(?:both|the two|the both)(?: of them)?(?: ${ADDED})?|(?:add|sum) (?:them|both|the two)(?: up| together)?|${ADDED}|(?:what is |what s )(?:the |their )(?:sum|total))`,
    "两个加起来",
  ),
  whole(
    "(?:why|why so|why is (?:that|this|it)|why was (?:that|this|it)|what is the reason|the reasons?|how come)",
    "为什么",
  ),
  whole(`${ASKED}(?:the )?other (?:one|office|department|agency|bureau|unit|center)`, "另一家呢"),
  whole(
    `${ASKED}(?:the )?(?:others|rest|remaining (?:ones)?|other (?:ones|projects|items|lines))`,
    "其他的呢",
  ),
  whole(
    "(?:which|who|which one|which of them|which office)(?: is| was| has| had)? (?:the )?(?:higher|larger|bigger|more|most|highest|largest|biggest|greater)(?: one)?",
    "哪个高",
  ),
  whole(
    "(?:which|who|which one|which of them|which office)(?: is| was| has| had)? (?:the )?(?:lower|smaller|less|least|lowest|smallest)(?: one)?",
    "哪个低",
  ),
  whole("(?:times|multiplied by|multiply (?:it |that )?by) (\\d+(?:\\.\\d+)?)", "乘以$1"),
  whole(
    "(?:divided by|divide (?:it |that )?by) (?:the )?(?:number of )?(?:people|staff|headcount|employees|persons)",
    "除以人数",
  ),
  whole("(?:divided by|divide (?:it |that )?by) (\\d+(?:\\.\\d+)?)", "除以$1"),
  whole(
    "(?:per (?:person|head|capita)|for each person|how much (?:is that |is it )?per (?:person|head))",
    "那平均每人呢",
  ),
];

/** What is taken from the amount told last. */
export const TAKEN_FRAMES: readonly Frame[] = [
  {
    en: /^(?:and |so |then )*(?:minus|less|without|subtract(?:ing)?|take away|deduct(?:ing)?|excluding) ([TF]\d+(?: and [TF]\d+)*)$/u,
    zh: "减去$1还剩多少",
  },
  {
    en: /^(?:and |so |then )*(?:what|which) (?:share|percentage|percent|per cent|%|proportion|portion|fraction) (?:of|in) ([TF]\d+)$/u,
    zh: "占$1的百分之几",
  },
];
