export type Language = "zh" | "en";

/** How what a model had a part in is labelled, as the law on labelling asks. */
export const ASSISTED = { zh: "AI 辅助生成", en: "AI-assisted" } as const;

/**
 * The sentences answers are written in. `{name}` is a slot filled with a bound segment; everything
 * else is our own words and holds no numeral (the seal checks).
 */
export const TEXTS = {
  unitBelow: {
    zh: "没有收录“{name}”单独的文件：{issuer}的文件把它列为所属单位或内设机构 {cites}，它的数字包含在该部门的汇总里，没有单列。",
    en: "No document of “{name}” itself is loaded: the document of {issuer} lists it among its units and divisions {cites}; its figures are part of the total and not given apart.",
  },
  notTheGovernment: {
    zh: "没有收录“{name}”的文件；以上是{issuer}文件里的项目或目标。",
    en: "No document of “{name}” is loaded; this is a project or target in the document of {issuer}.",
  },
  unitUnknown: {
    zh: "没有收录“{name}”单独的文件，不能用它所在部门的数字代替。",
    en: "No document of “{name}” itself is loaded; the figures of the office it belongs to are not its own.",
  },
  courtesy: {
    zh: "好的。还想知道哪一项，可以接着问。",
    en: "You are welcome. Ask on whenever you like.",
  },
  greeting: {
    zh: "您好。我按已收录的部门预算回答问题：多少钱、占多少、增减多少、为什么、绩效目标，每个数字都注明出处。",
    en: "Hello. I answer from the loaded government budgets: amounts, shares, changes, reasons, performance targets; every figure cites its source.",
  },
  workedValue: {
    zh: "{value} = {formula}（{what}）{cites}",
    en: "{value} = {formula} ({what}) {cites}",
  },
  workedMore: {
    zh: "{left}比{right}高 {value} = {formula} {cites}",
    en: "{left} is {value} above {right} = {formula} {cites}",
  },
  workedLess: {
    zh: "{left}比{right}低 {value} = {formula} {cites}",
    en: "{left} is {value} below {right} = {formula} {cites}",
  },
  workedEqual: {
    zh: "{left}与{right}相同，相差 {value} = {formula} {cites}",
    en: "{left} equals {right}: difference {value} = {formula} {cites}",
  },
  workedPart: {
    zh: "・{what}：{value} = {formula} {cites}",
    en: "・{what}: {value} = {formula} {cites}",
  },
  workedFigure: { zh: "・{value}（{subject}）{cites}", en: "・{value} ({subject}) {cites}" },
  overlap: {
    zh: "{part}已包含在{whole}里，合在一起会重复计算，所以没有这样算。",
    en: "{part} is part of {whole}: taken together it would count twice, so this is not worked out.",
  },
  noDivisor: {
    zh: "算不出来：文件里没有印{what}，缺少用来除的数。请给出这个数再问。",
    en: "This cannot be worked out: the documents do not print {what} to divide by. Give the number and ask again.",
  },
  headcount: { zh: "在职人数", en: "the number of staff" },
  noOperand: {
    zh: "算不出来，缺少：",
    en: "This cannot be worked out. Missing:",
  },
  mixedStages: {
    zh: "口径说明：参与计算的数字既有预算也有决算。",
    en: "scope: some of the figures are budgeted and some are outturns.",
  },
  mixedScopes: {
    zh: "口径说明：参与计算的数字口径不同（{scopes}）。",
    en: "scope: the figures are of different scopes ({scopes}).",
  },
  mixedYears: {
    zh: "口径说明：相加的数字不是同一年的（{years}）。",
    en: "scope: the figures added are of different years ({years}).",
  },
  opSum: { zh: "{all}合计", en: "{all} together" },
  opMean: { zh: "{all}的平均数", en: "the mean of {all}" },
  opDifference: { zh: "{first}减去{others}", en: "{first} less {others}" },
  opGap: { zh: "{first}与{others}的差", en: "the gap of {first} and {others}" },
  opTimes: { zh: "{first}对{others}的倍数", en: "{first} as a multiple of {others}" },
  opPer: { zh: "{first}，按{others}平均", en: "{first} per {others}" },
  opShare: { zh: "{first}占{others}", en: "{first} as a share of {others}" },
  opRate: { zh: "{first}较{others}的增长率", en: "growth of {first} against {others}" },
  opYearly: { zh: "{others}的年均增长率（复合）", en: "yearly growth (compound), {others}" },
  opPercent: { zh: "{first}的{others}", en: "{others} of {first}" },
  opRaised: { zh: "{first}增加{others}后", en: "{first} raised by {others}" },
  opCut: { zh: "{first}减少{others}后", en: "{first} cut by {others}" },
  opEach: { zh: "每{size}{others}中的{first}", en: "{first} in every {size} of {others}" },
  opTop: {
    zh: "{issuer} {year} 年金额最大的几个{family}合计",
    en: "the largest {family} of {issuer} in {year}, together",
  },
  opBottom: {
    zh: "{issuer} {year} 年金额最小的几个{family}合计",
    en: "the smallest {family} of {issuer} in {year}, together",
  },
  opCount: {
    zh: "{issuer} {year} 年{family}的个数",
    en: "the number of {family} of {issuer} in {year}",
  },
  divisorNone: {
    zh: "没有可以平均的数：文件里{what}为零，所以没有往下除。",
    en: "There is nothing to divide by: the document has none of {what}.",
  },
  noExchangeRate: {
    zh: "文件里没有汇率，不能换算成外币；说出汇率就能换算。人民币金额：",
    en: "The documents print no exchange rate, so nothing is converted; give a rate and it can be. The amount in yuan:",
  },
  exchanged: {
    zh: "{value} = {formula}（按您给出的汇率 {echo}，文件里没有汇率）",
    en: "{value} = {formula} (at the rate of {echo} that you give; the documents print none)",
  },
  balanced: {
    zh: "按预算够用，收支平衡：",
    en: "By the budget it is enough, income and expenditure balance:",
  },
  moreIncome: {
    zh: "按预算够用，收入大于支出：",
    en: "By the budget it is enough, income exceeds expenditure:",
  },
  moreExpenditure: {
    zh: "按预算不够用，支出大于收入：",
    en: "By the budget it is not enough, expenditure exceeds income:",
  },
  someSetAside: { zh: "有，文件里安排了：", en: "Yes, the document sets money aside:" },
  noneSetAside: { zh: "没有，文件里没有安排钱：", en: "No, the document sets no money aside:" },
  noReason: {
    zh: "文件里没有写这一项变动的原因，与它有关的是：",
    en: "The document gives no reason for this change; what it says of it is:",
  },
  noReasonOf: {
    zh: "文件里没有写明原因，与它有关的是：",
    en: "The document gives no reason; what it says of it is:",
  },
  noReasonFigures: {
    zh: "文件里没有找到这一项的原因，只有数字：",
    en: "No reason for this was found in the document, only the figures:",
  },
  opQuarters: { zh: "季度数", en: "quarter" },
  opMonths: { zh: "月数", en: "month" },
  opDays: { zh: "天数", en: "day" },
  noSuchOffice: {
    zh: "已收录的单位里没有“{name}”。",
    en: "No office called “{name}” is among those loaded.",
  },
  strangeWords: {
    zh: "不明白“{words}”指什么，所以没有给出数字。请换个说法，或用中文名称再问。",
    en: "I do not know what “{words}” stands for in a budget, so no figure is given. Please ask again with another word, or with the Chinese name.",
  },
  value: { zh: "{value}（{subject}）{cites}", en: "{value} ({subject}) {cites}" },
  subject: { zh: "{issuer} {year} 年{stage}，{what}", en: "{issuer}, {year} {stage}, {what}" },
  subjectAsOf: { zh: "{issuer} {year} 年末，{what}", en: "{issuer}, end of {year}, {what}" },
  scoped: { zh: "{what}，{scope}口径", en: "{what}, scope {scope}" },
  coded: { zh: "{what}（{code}）", en: "{what} ({code})" },
  partOf: { zh: "{code} {line}的{part}部分", en: "{part} within {code} {line}" },
  parts: {
    zh: "同一科目分几行列示，相加：{value} = {formula} {cites}",
    en: "printed in several rows, added up: {value} = {formula} {cites}",
  },
  derived: {
    zh: "推算：{formula}（依据随后年度文件所写的增减）{cites}",
    en: "derived: {formula} (from the change the later document states) {cites}",
  },
  converted: {
    zh: "{value}（{subject}）= {formula} {cites}",
    en: "{value} ({subject}) = {formula} {cites}",
  },
  printedAs: { zh: "文件中印作 {value} {cites}", en: "printed as {value} {cites}" },
  blank: {
    zh: "空白：{subject}，表中这一格没有填数（计算时按零计）{cites}",
    en: "blank: {subject}; the table leaves this cell empty (it counts as nil in sums) {cites}",
  },
  rowCell: {
    zh: "{value}（{table}，{row}）{cites}",
    en: "{value} ({table}, {row}) {cites}",
  },
  rowBlank: {
    zh: "{table}里“{row}”这一格是空白，没有填数 {cites}",
    en: "{table}: the cell “{row}” is blank, no number is filled in {cites}",
  },
  wordsValue: { zh: "{value}（{subject}）{cites}", en: "{value} ({subject}) {cites}" },
  conflictLead: { zh: "{value}（{subject}）{cites}", en: "{value} ({subject}) {cites}" },
  conflictOther: {
    zh: "注意：文件前后不一致，另一处印的是 {value} {cites}，两个数都列出，不做取舍。",
    en: "Note: the documents contradict themselves; elsewhere they print {value} {cites}. Both are given, neither is chosen.",
  },
  conflictMessage: {
    zh: "同一项目前后不一致",
    en: "the same item is printed with different values",
  },
  narrower: {
    zh: "口径说明：其中{what}为 {value} {cites}",
    en: "scope: of this, {what} is {value} {cites}",
  },
  otherScope: {
    zh: "口径说明：{scope}口径为 {value} {cites}",
    en: "scope: under {scope} it is {value} {cites}",
  },
  share: {
    zh: "占{whole} {value} = {formula} {cites}",
    en: "{value} of {whole} = {formula} {cites}",
  },
  auditNote: { zh: "另注：{finding}{cites}", en: "Note: {finding}{cites}" },
  auditClash: {
    zh: "另注：文件里的数对不上：{finding}{cites}",
    en: "Note: figures of the document do not agree: {finding}{cites}",
  },
  auditFirst: {
    zh: "注意：文件里有对不上的地方：{finding}{cites}",
    en: "Note: the document does not agree with itself: {finding}{cites}",
  },
  sharePrinted: {
    zh: "另注：文件印的比例是 {printed} {cites}，按印出的金额计算为 {value}，两者不一致。",
    en: "Note: the document prints {printed} {cites}; computed from the printed amounts it is {value}; the two differ.",
  },
  sharePrintedSame: {
    zh: "文件印的比例也是 {printed} {cites}",
    en: "the document prints {printed} as well {cites}",
  },
  printedAsWell: {
    zh: "文件自己印的百分比是 {printed} {cites}（位数较少）。",
    en: "The document itself prints {printed} {cites} (fewer decimals).",
  },
  noYearAtAll: {
    zh: "没有收录 {year} 年的文件。",
    en: "No document of {year} is loaded.",
  },
  up: {
    zh: "{what}：{later} 年比 {earlier} 年增加 {value} = {formula} {cites}",
    en: "{what}: {later} is {value} more than {earlier} = {formula} {cites}",
  },
  down: {
    zh: "{what}：{later} 年比 {earlier} 年减少 {value} = {formula} {cites}",
    en: "{what}: {later} is {value} less than {earlier} = {formula} {cites}",
  },
  same: {
    zh: "{what}：{later} 年与 {earlier} 年持平，相差 {value} = {formula} {cites}",
    en: "{what}: {later} equals {earlier}, difference {value} = {formula} {cites}",
  },
  rateUp: {
    zh: "增长 {value} = {formula} {cites}",
    en: "an increase of {value} = {formula} {cites}",
  },
  rateDown: {
    zh: "下降 {value} = {formula} {cites}",
    en: "a decrease of {value} = {formula} {cites}",
  },
  noRate: {
    zh: "上年为零，不能计算增减百分比。",
    en: "the earlier amount is nil, so there is no percentage.",
  },
  printedChange: {
    zh: "文件写明的变化：{value} {cites}（{subject}）",
    en: "the change the document states: {value} {cites} ({subject})",
  },
  printedRateDiffers: {
    zh: "另注：文件印的百分比是 {printed} {cites}，与按金额计算的 {value} 不一致。",
    en: "Note: the document prints {printed} {cites}; computed from the amounts it is {value}.",
  },
  more: {
    zh: "{left}比{right}多 {value} = {formula} {cites}",
    en: "{left} is {value} more than {right} = {formula} {cites}",
  },
  less: {
    zh: "{left}比{right}少 {value} = {formula} {cites}",
    en: "{left} is {value} less than {right} = {formula} {cites}",
  },
  equal: {
    zh: "{left}与{right}相等，相差 {value} = {formula} {cites}",
    en: "{left} equals {right}: difference {value} = {formula} {cites}",
  },
  rateAbove: {
    zh: "比{right}高 {value} = {formula} {cites}",
    en: "above {right} by {value} = {formula} {cites}",
  },
  rateBelow: {
    zh: "比{right}低 {value} = {formula} {cites}",
    en: "below {right} by {value} = {formula} {cites}",
  },
  percentOf: { zh: "即 {value} = {formula} {cites}", en: "that is {value} = {formula} {cites}" },
  pointsAbove: {
    zh: "{left}的占比比{right}高 {value} = {formula} {cites}",
    en: "the share of {left} is above that of {right} by {value} = {formula} {cites}",
  },
  yearsDiffer: {
    zh: "注意：两边年度不同（{left} 年与 {right} 年）。",
    en: "Note: the years differ ({left} and {right}).",
  },
  levelAll: { zh: "都一样，没有高低：{subject}", en: "all the same: {subject}" },
  largestOf: { zh: "最多的是：{subject}", en: "the largest: {subject}" },
  blankRows: {
    zh: "另有 {count} 行表中没有填数。",
    en: "{count} more rows of the table are left empty.",
  },
  someMeet: { zh: "符合条件的共 {count} 个：", en: "{count} meet the condition:" },
  noneMeets: { zh: "已收录的没有符合条件的。", en: "none of those loaded meets the condition." },
  yearsMixed: {
    zh: "注意：所比的不是同一年度。",
    en: "Note: they are not of the same year.",
  },
  sumYears: {
    zh: "注意：相加的不是同一年度的预算，各是哪一年见上。",
    en: "Note: the amounts added up are not of the same year; each line names its year.",
  },
  sumScopes: {
    zh: "注意：相加的口径不同，各是什么口径见上。",
    en: "Note: the amounts added up are not of the same scope; each line names its scope.",
  },
  officesAdded: { zh: "共 {count} 家：", en: "{count} offices:" },
  officesAside: {
    zh: "未计入（收录的只有决算，没有预算）：{subject}",
    en: "left out (only final accounts are loaded, no budget): {subject}",
  },
  officesMissing: {
    zh: "未计入（没有这一项）：{subject}",
    en: "left out (no such item): {subject}",
  },
  otherNumber: {
    zh: "您问的是“{echo}”，已收录的是下面 {count} 家，请说明是哪几家，或问“所有单位”：",
    en: "You ask about “{echo}”; {count} are loaded, listed below. Say which, or ask about all offices:",
  },
  officesMeet: { zh: "符合条件的共 {count} 家：", en: "{count} meet the condition:" },
  noOffice: {
    zh: "没有符合条件的单位，各单位是：",
    en: "None of the offices meets the condition; they have:",
  },
  grewMost: {
    zh: "按百分比，增长最多的是：{subject}",
    en: "the largest increase in percent: {subject}",
  },
  fellMost: {
    zh: "按百分比，下降最多的是：{subject}",
    en: "the largest decrease in percent: {subject}",
  },
  officePlace: {
    zh: "{subject}，从高到低列第 {count} 位（比了 {all} 家）：",
    en: "{subject}: in place {count} from the highest, of {all} offices:",
  },
  officePlaceUp: {
    zh: "{subject}，从低到高列第 {count} 位（比了 {all} 家）：",
    en: "{subject}: in place {count} from the lowest, of {all} offices:",
  },
  officeUp: {
    zh: "{subject}：比 {earlier} 年增加 {value} = {formula}，增长 {rate} = {how} {cites}",
    en: "{subject}: up {value} from {earlier} = {formula}, an increase of {rate} = {how} {cites}",
  },
  officeDown: {
    zh: "{subject}：比 {earlier} 年减少 {value} = {formula}，下降 {rate} = {how} {cites}",
    en: "{subject}: down {value} from {earlier} = {formula}, a decrease of {rate} = {how} {cites}",
  },
  officeSame: {
    zh: "{subject}：与 {earlier} 年持平，相差 {value} = {formula} {cites}",
    en: "{subject}: the same as in {earlier}, difference {value} = {formula} {cites}",
  },
  officeEach: {
    zh: "{subject}：每{unit} {value} = {formula} {cites}",
    en: "{subject}: per {unit} {value} = {formula} {cites}",
  },
  noneCounted: {
    zh: "{subject}：文件写的是 {number} {cites}，没有可除的数",
    en: "{subject}: the document gives {number} {cites}, nothing to divide by",
  },
  noYearBefore: {
    zh: "{subject}：没有可比的上年数（或上年为零），不参与比较",
    en: "{subject}: no amount of the year before to compare with (or it is nil)",
  },
  isAhead: { zh: "是的，{name}是“{echo}”：", en: "Yes, {name} is “{echo}”:" },
  isNotAhead: { zh: "不是，{name}不是“{echo}”：", en: "No, {name} is not “{echo}”:" },
  placeFromAbove: {
    zh: "{issuer} {year} 年{stage}，{name}在 {all} 个{family}里按金额从高到低列第 {count} 位：",
    en: "{issuer}, {year} {stage}: {name} is in place {count} from the largest, of {all} {family}:",
  },
  placeFromBelow: {
    zh: "{issuer} {year} 年{stage}，{name}在 {all} 个{family}里按金额从低到高列第 {count} 位：",
    en: "{issuer}, {year} {stage}: {name} is in place {count} from the smallest, of {all} {family}:",
  },
  relationHolds: { zh: "是的，{bound}“{echo}”：", en: "Yes, {bound}“{echo}”:" },
  relationFails: { zh: "不是，并不是{bound}“{echo}”：", en: "No, not {bound}“{echo}”:" },
  partOfOther: {
    zh: "{left}是{right}的 {value} = {formula} {cites}",
    en: "{left} is {value} of {right} = {formula} {cites}",
  },
  scopesMixed: {
    zh: "注意：所比的不是同一口径，有的文件只印了其中一部分，见各行。",
    en: "Note: they are not of the same scope; some documents print only a part, as each line says.",
  },
  aheadOf: { zh: "最{word}的是：{subject}", en: "“{word}”: {subject}" },
  allAlike: { zh: "一样：", en: "They are the same:" },
  notAlike: { zh: "不一样：", en: "They are not the same:" },
  apart: {
    zh: "{left}比{right}高 {value} = {formula} {cites}",
    en: "{left} is {value} above {right} = {formula} {cites}",
  },
  smallestOf: { zh: "最少的是：{subject}", en: "the smallest: {subject}" },
  partsDiffer: {
    zh: "注意：各部分相加 {value}，与文件印的总数 {printed} {cites} 不一致，相差 {gap} = {formula}。",
    en: "Note: the parts add up to {value}, the document prints a total of {printed} {cites}; the two differ by {gap} = {formula}.",
  },
  partsAgree: {
    zh: "与文件印的总数 {printed} {cites} 一致。",
    en: "This equals the printed total {printed} {cites}.",
  },
  verdictYes: {
    zh: "对，是的，您说的“{echo}”与文件一致：",
    en: "Yes, “{echo}” agrees with the document:",
  },
  verdictPrinted: {
    zh: "文件里确有“{echo}”这个数（见下），但并不只有它：",
    en: "The document does print “{echo}” (see below), but not only that:",
  },
  verdictNo: {
    zh: "不对，并不是“{echo}”，与文件不符，文件里是：",
    en: "No, “{echo}” does not agree; the document has:",
  },
  verdictRounded: {
    zh: "大体是的，“{echo}”是取整的说法，准确的数是：",
    en: "Yes, as a round number: “{echo}”; exactly it is:",
  },
  verdictMixed: {
    zh: "不都对：“{right}”没错，“{wrong}”不对，文件里是：",
    en: "Not all of it: “{right}” is right, “{wrong}” is not; the document has:",
  },
  heldByRow: {
    zh: "{year} 年末列为{what} {cites}：",
    en: "end of {year}: listed as {what} {cites}:",
  },
  placeUnit: { zh: "位", en: "place" },
  placeFromTop: {
    zh: "{name}在{issuer} {year} 年{stage}的 {all} 个{family}里，按金额从高到低排第 {count} 位 {cites}：",
    en: "{name} is in place {count} of {all} {family} of {issuer}, {year} {stage}, the largest first {cites}:",
  },
  placeFromEnd: {
    zh: "{name}在{issuer} {year} 年{stage}的 {all} 个{family}里，按金额从低到高排第 {count} 位 {cites}：",
    en: "{name} is in place {count} of {all} {family} of {issuer}, {year} {stage}, the smallest first {cites}:",
  },
  placeLevel: {
    zh: "{name}与它金额相同，并列 {cites}",
    en: "{name} has the same amount {cites}",
  },
  placeOf: {
    zh: "{name} {value}，列第 {count} 位 {cites}",
    en: "{name} {value}, in place {count} {cites}",
  },
  listSum: {
    zh: "以上合计 {value} = {formula} {cites}",
    en: "together {value} = {formula} {cites}",
  },
  gap: {
    zh: "相差 {value} = {formula} {cites}",
    en: "the difference is {value} = {formula} {cites}",
  },
  restOf: {
    zh: "{subject}，扣除所问各项后为 {value} = {formula} {cites}",
    en: "{subject}, less the things named: {value} = {formula} {cites}",
  },
  rest: { zh: "其余 {value} = {formula} {cites}", en: "the rest: {value} = {formula} {cites}" },
  average: { zh: "平均 {value} = {formula} {cites}", en: "on average {value} = {formula} {cites}" },
  sumLabel: { zh: "合计", en: "total" },
  averageLabel: { zh: "平均", en: "average" },
  shareOfWhole: {
    zh: "占总数 {value} = {formula} {cites}",
    en: "{value} of the whole = {formula} {cites}",
  },
  listAverage: {
    zh: "平均每个 {value} = {formula} {cites}",
    en: "on average {value} each = {formula} {cites}",
  },
  tooLong: {
    zh: "这段话太长了，请把问题缩短后再问。",
    en: "This text is too long; please ask a shorter question.",
  },
  unsealed: {
    zh: "这个问题的答案没有通过逐数核对，因此不发出。请换一种问法。",
    en: "The answer failed the check of its figures and is not sent. Please ask in another way.",
  },
  sum: { zh: "合计 {value} = {formula} {cites}", en: "in total {value} = {formula} {cites}" },
  perUnit: {
    zh: "每{unit} {value} = {formula} {cites}",
    en: "per {unit}: {value} = {formula} {cites}",
  },
  perSmall: { zh: "即 {value} = {formula} {cites}", en: "that is {value} = {formula} {cites}" },
  perGiven: {
    zh: "每{unit} {value} = {formula}（{given} 是您给出的数）{cites}",
    en: "per {unit}: {value} = {formula} ({given} is the number you gave) {cites}",
  },
  noOutturn: {
    zh: "已收录的文件是预算，没有决算，决算数无从回答。",
    en: "The loaded documents are budgets; no final accounts are loaded, so actual figures cannot be given.",
  },
  item: { zh: "{number}{name} {value} {cites}", en: "{number}{name} {value} {cites}" },
  itemConverted: {
    zh: "{number}{name} {value} = {formula} {cites}",
    en: "{number}{name} {value} = {formula} {cites}",
  },
  itemBlank: { zh: "{number}{name}（空白）{cites}", en: "{number}{name} (blank) {cites}" },
  rankLargest: {
    zh: "{issuer} {year} 年{stage}，{family}中金额最高：",
    en: "{issuer}, {year} {stage}, largest among {family}:",
  },
  rankSmallest: {
    zh: "{issuer} {year} 年{stage}，{family}中金额最低：",
    en: "{issuer}, {year} {stage}, smallest among {family}:",
  },
  list: {
    zh: "{issuer} {year} 年{stage}，{family}：共 {count} 个",
    en: "{issuer}, {year} {stage}, {family}: {count} in all",
  },
  listFiltered: {
    zh: "{issuer} {year} 年{stage}，符合条件（{condition}）的{family}：共 {count} 个",
    en: "{issuer}, {year} {stage}, {family} that meet the condition ({condition}): {count} in all",
  },
  none: {
    zh: "{issuer} {year} 年{stage}，没有符合条件（{condition}）的{family}。",
    en: "{issuer}, {year} {stage}: no {family} meet the condition ({condition}).",
  },
  picked: {
    zh: "只在符合条件（{condition}）的 {count} 个里排。",
    en: "Only the {count} that meet the condition ({condition}) are ranked.",
  },
  inColumn: { zh: "其中{column} {value} {cites}", en: "of which {column}: {value} {cites}" },
  nilAbsent: {
    zh: "其中 {count} 个在“{table}”里没有单独一行，按{column}没有金额算 {cites}",
    en: "{count} of them have no row in “{table}” and are taken to have nothing under {column} {cites}",
  },
  nilBlank: {
    zh: "其中 {count} 个的{column}一栏空着，没有填数 {cites}",
    en: "for {count} of them {column} is left empty {cites}",
  },
  nilZero: {
    zh: "其中 {count} 个的{column}一栏印的是零 {cites}",
    en: "for {count} of them {column} is printed as nil {cites}",
  },
  nilWorked: {
    zh: "其中 {count} 个的合计全是基本支出，{column}算得为零 {cites}",
    en: "for {count} of them the basic expenditure is all there is, which leaves nothing for {column} {cites}",
  },
  zeroRows: {
    zh: "另有 {count} 行印的是零，没有列出。",
    en: "{count} more rows are printed as nil and are not listed.",
  },
  sameAmount: {
    zh: "按金额相同对上，文件没有写明两者的对应关系。",
    en: "Matched by the equal amount; the document does not state that the two belong together.",
  },
  nothingToProve: {
    zh: "前一个回答没有给出数字或原文，没有出处可查。",
    en: "The answer before gave no figure and no text, so there is nothing to prove.",
  },
  notWorkedOut: {
    zh: "前一个回答是文件里写的，不是算出来的。",
    en: "The answer before is what the document says; nothing was calculated.",
  },
  citedCell: { zh: "{name}：{value} {cites}", en: "{name}: {value} {cites}" },
  atLine: { zh: "位置：文件第 {line} 行", en: "place: line {line} of the file" },
  dutiesShown: {
    zh: "文件还列有其他职责，见出处所在的一节。",
    en: "The document lists further duties in the section cited.",
  },
  divisionsWord: { zh: "内设机构", en: "divisions" },
  officesWord: { zh: "所属单位", en: "offices under it" },
  makeupDivisions: {
    zh: "{subject}：共 {count} 个：{items} {cites}",
    en: "{subject}: {count} in all: {items} {cites}",
  },
  makeupOffices: {
    zh: "{subject}：共 {count} 家：{items} {cites}",
    en: "{subject}: {count} in all: {items} {cites}",
  },
  makeupOne: {
    zh: "{subject}中，从名称看是{item} {cites}",
    en: "{subject}: by its name, {item} {cites}",
  },
  ofYear: { zh: "{year} 年", en: "{year}" },
  heldOnly: {
    zh: "{has}有、{misses}没有：{items} {cites}",
    en: "in {has} and not in {misses}: {items} {cites}",
  },
  heldRenamed: {
    zh: "名称相近（可能是改名）：{left}{before}，{right}{after} {cites}",
    en: "alike (perhaps renamed): {before} in {left}, {after} in {right} {cites}",
  },
  heldSame: {
    zh: "{left}与{right}所列相同。{cites}",
    en: "{left} and {right} list the same. {cites}",
  },
  officeYear: { zh: "{issuer} {year} 年", en: "{issuer} {year}" },
  saysSo: { zh: "{side}的文件里有：{text} {cites}", en: "{side} has it: {text} {cites}" },
  saysNot: { zh: "{side}的{part}里没有{echo}。", en: "{side}: no {echo} in its {part}." },
  quote: { zh: "“{text}” {cites}", en: "“{text}” {cites}" },
  gist: { zh: "大意：{text} {cites}", en: "In substance (retold): {text} {cites}" },
  termQuote: { zh: "{term}：“{text}” {cites}", en: "{term}: “{text}” {cites}" },
  termGist: {
    zh: "{term}，大意：{text} {cites}",
    en: "{term}, in substance (retold): {text} {cites}",
  },
  readings: {
    zh: "这句话有不止一种读法，逐一列出：",
    en: "The question can be read in more than one way; each reading:",
  },
  notActual: {
    zh: "这是预算安排数，不是实际支出；已收录的文件是预算，没有决算数。",
    en: "This is the budgeted amount, not actual spending; the loaded documents are budgets, not final accounts.",
  },
  calendar: {
    zh: "没有收录 {asked} 年的文件，以下是已收录的最新年度。",
    en: "Nothing is loaded for {asked}; below is the newest year there is.",
  },
  missing: { zh: "文件里没有找到：{subject}。", en: "not found in the documents: {subject}." },
  mended: {
    zh: "您写的“{echo}”按“{name}”理解。",
    en: "“{echo}” was read as “{name}”.",
  },
  unknownItem: {
    zh: "已收录的文件里没有叫“{item}”的项目或科目，所以没有往下算。",
    en: "Nothing in the loaded documents is called “{item}”, so nothing was worked out.",
  },
  claimedElsewhere: {
    zh: "“{echo}”在文件里是另一项，两者不同：{value}（{what}）{cites}",
    en: "“{echo}” is printed for something else: {value} ({what}) {cites}",
  },
  agree: { zh: "一致，是同一个数：", en: "The two agree:" },
  disagree: { zh: "两个数不一致：", en: "The two do not agree:" },
  ratio: {
    zh: "{left}是{right}的 {value} = {formula} {cites}",
    en: "{left} is {value} of {right} = {formula} {cites}",
  },
  inUnit: { zh: "即 {value} = {formula} {cites}", en: "that is {value} = {formula} {cites}" },
  phased: { zh: "{what}的{phase}", en: "{what} ({phase})" },
  partMissing: {
    zh: "这一问没有找到答案：{part}",
    en: "no answer found for this part: {part}",
  },
  bothPrinted: {
    zh: "两个数文件里都有，不是同一口径（出处）的数，各是：",
    en: "The documents print both amounts; they are not of the same scope or place:",
  },
  eachPrinted: { zh: "{value}：{what}{cites}", en: "{value}: {what}{cites}" },
  nothingBefore: {
    zh: "上一问没有找到答案，接着它算的这一问也就没有依据。请先说清楚要算的是哪一项。",
    en: "The question before found nothing, so there is nothing to work on. Please name the item first.",
  },
  orderDeclined: {
    zh: "话里不是问题的部分（要求、设定等）没有照办，数字以文件为准。",
    en: "What stands beside the question (orders, rules, roles) is not followed; figures are as the documents print them.",
  },
  leftAside: {
    zh: "已收录的文件里没有按“{echo}”给出的数，整年、整项的数不能当作回答，所以不给出。",
    en: "The loaded documents give nothing by “{echo}”; the amount of the whole is no answer to that, so none is given.",
  },
  unreadCondition: {
    zh: "“{echo}”这个条件没有读懂，所以没有把全部列出来当作回答。可以换个说法，比如“没有基本支出的科目”“金额为零的项目”“比上年减少的项目”。",
    en: "The condition “{echo}” was not understood, so not all are listed as if they met it.",
  },
  cannotPick: {
    zh: "已收录的文件没有逐个{family}给出能判断“{condition}”的数，没法按这个条件挑，所以没有列。",
    en: "The loaded documents do not tell, for each of the {family}, whether “{condition}” holds, so none are listed.",
  },
  clarify: { zh: "请说明是哪一个：", en: "Which one do you mean?" },
  choice: { zh: "{number}{text}", en: "{number}{text}" },
  noYear: {
    zh: "没有收录{issuer} {year} 年的文件；已收录的是 {years} 年。",
    en: "No {year} document of {issuer} is loaded; loaded: {years}.",
  },
  noIssuer: { zh: "没有收录这个部门的文件。", en: "No document of this department is loaded." },
  noItem: {
    zh: "在已收录的文件里没有找到这一项。",
    en: "The loaded documents do not give this item.",
  },
  searched: {
    zh: "查过：{issuer} {years} 年的表格和说明。",
    en: "Searched: tables and explanations of {issuer}, {years}.",
  },
  nearest: { zh: "最接近的有：{names}。", en: "Nearest there is: {names}." },
  loadedLine: { zh: "已收录：", en: "Loaded:" },
  loadedItem: { zh: "・ {issuer}（{years} 年）", en: "・ {issuer} ({years})" },
  absentTable: {
    zh: "目录列了《{table}》，但文件里没有这张表。",
    en: "The contents promise {table}, but the document does not have it.",
  },
  emptyTable: {
    zh: "《{table}》在文件里印的是空表，附注写着：{note}",
    en: "{table} is printed empty, with this note: {note}",
  },
  lostCell: {
    zh: "《{table}》里“{row}”这一行的值，在文件转换成文字时丢失了：不是零，也不是空白。请看原文件。",
    en: "The value of {row} in {table} was lost when the file was turned into text: it is neither zero nor blank. See the original file.",
  },
  publishedWhere: {
    zh: "这类数字通常在财政部门或本部门网站的预决算公开栏目发布。",
    en: "Such figures are usually published in the budget disclosure section of the department's or the finance bureau's site.",
  },
  empty: {
    zh: "还没有收录任何文件。请先运行 ingest 命令加入部门预算文件（npm run -s cli -- ingest 文件或文件夹）。",
    en: "No document is loaded yet. Add budgets with the command ingest (npm run -s cli -- ingest FILE or FOLDER).",
  },
  withheld: {
    zh: "个人的姓名、手机号、证件号和账号不提供。需要联系，请通过该单位公开的办公渠道或政务服务便民热线。",
    en: "Personal names, phone numbers and account numbers are not given out. Please use the office's public channels or the public service hotline.",
  },
  outOfScope: {
    zh: "我只回答已收录的政府部门预算里的数字和说明，这个问题不在其中。",
    en: "I only answer from the loaded government budgets; this question is outside them.",
  },
  source: { zh: "{cite}《{title}》› {place}", en: "{cite} {title} › {place}" },
  and: { zh: "、", en: ", " },
  yearWord: { zh: "年", en: " " },
  /** Words that tie a turn to the one before: a question to choose stands alone. */
  leadingFollow: {
    zh: /^(?:那么|那|其中|里面|再|还有|另外|我问的是|我是说|不对|算了)+[,，、\s]*/u,
    en: /^(?:and|what about)\s+/u,
  },
  trailingAsk: { zh: /(?:的)?呢[?？]?$/u, en: /\?$/u },
  plainAsk: { zh: "是多少", en: "" },
  leadingParticle: { zh: /^[的,，、\s]+/u, en: /^\s+/u },
  fact: {
    zh: "{field}：{value}（{subject}）{cites}",
    en: "{field}: {value} ({subject}) {cites}",
  },
  factGist: {
    zh: "{field}大意：{value}（{subject}）{cites}",
    en: "{field}, in substance: {value} ({subject}) {cites}",
  },
  factQuote: {
    zh: "{field}：“{value}”（{subject}）{cites}",
    en: "{field}: “{value}” ({subject}) {cites}",
  },
  owner: { zh: "项目单位", en: "office" },
  targetsOf: {
    zh: "{issuer} {year} 年{stage}{whose}{classes}",
    en: "{issuer}, {year} {stage}{whose}{classes}",
  },
  targetsCount: { zh: "{subject}：绩效目标共 {count} 个", en: "{subject}: {count} targets in all" },
  targetsHead: { zh: "{subject}：绩效目标", en: "{subject}: targets" },
  targetsWord: { zh: "绩效目标个数", en: "number of targets" },
  noTargets: {
    zh: "{issuer} {year} 年的文件里没有符合所问的绩效目标。",
    en: "The {year} document of {issuer} has no target as asked.",
  },
  comma: { zh: "，", en: ", " },
  colon: { zh: "：", en: ": " },
  product: {
    zh: "{value} = {formula}（{subject}）{cites}",
    en: "{value} = {formula} ({subject}) {cites}",
  },
  productSame: { zh: "与{what}（{stated}）一致 {cites}", en: "equal to {what} ({stated}) {cites}" },
  productMore: {
    zh: "比{what}（{stated}）多 {value} = {formula}，两者不一致 {cites}",
    en: "{value} more than {what} ({stated}) = {formula}; the two differ {cites}",
  },
  productLess: {
    zh: "比{what}（{stated}）少 {value} = {formula}，两者不一致 {cites}",
    en: "{value} less than {what} ({stated}) = {formula}; the two differ {cites}",
  },
  productOver: {
    zh: "超出{what}（{stated}）{value} = {formula} {cites}",
    en: "{value} above {what} ({stated}) = {formula} {cites}",
  },
  productWithin: {
    zh: "没有超过{what}（{stated}），相差 {value} = {formula} {cites}",
    en: "within {what} ({stated}), by {value} = {formula} {cites}",
  },
  productRest: {
    zh: "{what}（{stated}）还剩 {value} = {formula} {cites}",
    en: "{value} of {what} ({stated}) remains = {formula} {cites}",
  },
  productShare: {
    zh: "占{what}（{stated}）{value} = {formula} {cites}",
    en: "{value} of {what} ({stated}) = {formula} {cites}",
  },
  productFactor: { zh: "其中 {name}：{value} {cites}", en: "of which {name}: {value} {cites}" },
  yourNumber: {
    zh: "{number} {unit}是您给的数，文件里没有。",
    en: "{number} {unit} is your number; the document does not state it.",
  },
  yourAmount: { zh: "您说的数", en: "your amount" },
  noFactor: {
    zh: "要相乘的数（标准、人数或数量）在文件里没有写全，不能相乘。",
    en: "The documents do not state all the numbers this product needs (rate, people or quantity), so it is not worked out.",
  },
  noRateStated: {
    zh: "文件没有写这样一个标准（每人每月或每期的金额），也不能用别的数代替。",
    en: "The documents do not state such a rate (per head and month, or per instalment), and no other figure stands for it.",
  },
  noField: {
    zh: "{issuer} {year} 年的文件里有{project}，但没有写所问的这一项。",
    en: "The {year} document of {issuer} has {project}, but does not say what is asked of it.",
  },
  perMonth: {
    zh: "每月 {value} = {formula}（全年平均到月）{cites}",
    en: "per month: {value} = {formula} (the year averaged over its months) {cites}",
  },
  perPiece: {
    zh: "每{unit} {value}（{subject}）= {formula} {cites}",
    en: "per {unit}: {value} ({subject}) = {formula} {cites}",
  },
  perPieceMonth: {
    zh: "每{unit}每月 {value}（{subject}）= {formula}（全年平均到月，文件没有另定标准）{cites}",
    en: "per {unit} and month: {value} ({subject}) = {formula} (the year averaged over its months; the document sets no rate) {cites}",
  },
  described: {
    zh: "问题没有写出项目名称，按描述对应到“{project}”。",
    en: "The question does not name the project; its description fits {project}.",
  },
  projectChoice: {
    zh: "{issuer}{year}年“{project}”多少钱？",
    en: "How much is {project} of {issuer} in {year}?",
  },
  withoutPart: {
    zh: "{value}（{subject}，扣除名称里写明的那部分）= {formula} {cites}",
    en: "{value} ({subject}, without the part its name tells) = {formula} {cites}",
  },
  withoutParts: {
    zh: "项目支出扣除各项目名称里写明的部分",
    en: "project spending without the parts that projects' names tell",
  },
  partsInNames: {
    zh: "各项目名称里写明的部分合计",
    en: "the parts that projects' names tell, added up",
  },
  workedOut: {
    zh: "{value}（{subject}）= {formula} {cites}",
    en: "{value} ({subject}) = {formula} {cites}",
  },
  namedPart: { zh: "・ {project}", en: "・ {project}" },
  targetSum: {
    zh: "合计 {value} = {formula}（各项目标值相加）{cites}",
    en: "in total {value} = {formula} (the targets added up) {cites}",
  },
  targetGap: {
    zh: "相差 {value} = {formula}（与目标值相减）{cites}",
    en: "a difference of {value} = {formula} (held against the target) {cites}",
  },
  uncertainTarget: {
    zh: "{name}：表中印有“{value}”，但这一格的位置不能确定，请以原件为准 {cites}",
    en: '{name}: the table prints "{value}", but the place of this cell is uncertain; please check the original {cites}',
  },
  sameAs: { zh: "金额与{project}相同的项目：", en: "projects with the amount of {project}:" },
  noSame: {
    zh: "{issuer} {year} 年没有别的项目与{project}金额相同。",
    en: "No other project of {issuer} in {year} has the amount of {project}.",
  },
  toldConverted: {
    zh: "{value} = {formula}（{given} 是您给的数，文件里没有对上是哪一项）",
    en: "{value} = {formula} ({given} is your number; no item of the documents was found for it)",
  },
  printedName: {
    zh: "{table}印作“{name}”：{value} {cites}",
    en: "{table} prints it as “{name}”: {value} {cites}",
  },
  namesDiffer: {
    zh: "这些表印的名称不一致，金额相同；文件没有说明哪一个为准。",
    en: "The tables print different names with the same amount; the document does not say which is right.",
  },
  namesAgree: {
    zh: "印的名称一致。",
    en: "The names printed agree.",
  },
  toldPartsSum: {
    zh: "文件写的几个数相加：{value} = {formula} {cites}",
    en: "the numbers the document states add up to {value} = {formula} {cites}",
  },
  toldSum: {
    zh: "您说的几个数相加：{value} = {formula}",
    en: "the numbers you gave add up to {value} = {formula}",
  },
  toldSumMeets: {
    zh: "与{what}（{stated}）不是同一个数，相差 {value} = {formula}，但达到这一目标 {cites}",
    en: "not the same number as {what} ({stated}), a difference of {value} = {formula}, but the target is met {cites}",
  },
  targetsDiffer: {
    zh: "名称相近的目标印的数值不一致，都列出，不做取舍。",
    en: "Targets of nearly the same name are printed with values that differ; all are given, none is chosen.",
  },
  alike: {
    zh: "{issuer} {year} 年{stage}，金额相同的{family}：",
    en: "{issuer}, {year} {stage}, {family} with the same amount:",
  },
  noneAlike: {
    zh: "{issuer} {year} 年{stage}中没有金额相同的{family}。",
    en: "{issuer}, {year} {stage}: no two of the {family} have the same amount.",
  },
  countLabel: { zh: "个数", en: "number" },
  countUnit: { zh: "个", en: "个" },
  stages: { zh: { 预算: "预算", 决算: "决算" }, en: { 预算: "budget", 决算: "final accounts" } },
} as const;

/** The parts of a document's text, by what a passage of them is. */
export const TEXT_PARTS = {
  duty: { zh: "职责", en: "duties" },
  term: { zh: "名词解释", en: "glossary" },
  section: { zh: "文字说明", en: "explanations" },
  any: { zh: "文字部分", en: "texts" },
} as const;

/** Names of families, in the plural where a language has one. */
/** Conditions on nought, in words. */
export const NOUGHT: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ">": { zh: "有金额", en: "with an amount" },
  "=": { zh: "金额是零", en: "with no amount" },
};

/** What must hold of an amount, told after the column it stands in. */
export const HOLDS = {
  nil: { zh: "没有金额", en: "nothing" },
  some: { zh: "有金额", en: "an amount" },
  all: { zh: "等于全部金额", en: "all of it" },
  partly: { zh: "不是全部金额", en: "not all of it" },
  above: { zh: "多于", en: "more than " },
  below: { zh: "少于", en: "less than " },
} as const;
export const HOLDS_JOINT = { zh: "，", en: ", " } as const;
/** A member's own amount, and that of the year before. */
export const OWN_AMOUNT = { zh: "", en: "" } as const;
export const YEAR_BEFORE = { zh: "上年", en: "the year before: " } as const;

export const FAMILY_NAMES = {
  projects: { zh: "项目", en: "projects" },
  classes: { zh: "支出大类", en: "expenditure classes" },
  functions: { zh: "功能科目", en: "functional line items" },
  economics: { zh: "经济科目", en: "economic line items" },
} as const;

export const CONNECT = {
  and: { zh: "、", en: ", " },
  path: " › ",
  pageOf: { zh: "（第", en: " (p. " },
  pageEnd: { zh: "页）", en: ")" },
} as const;

/** What Chinese units come to, for readers of English. */
export const UNIT_NOTES: readonly {
  readonly unit: string;
  readonly text: { zh: string; en: string };
}[] = [
  { unit: "万元", text: { zh: "", en: "Unit: 万元 is ten thousand yuan." } },
  { unit: "亿元", text: { zh: "", en: "Unit: 亿元 is a hundred million yuan." } },
  { unit: "百万元", text: { zh: "", en: "Unit: 百万元 is a million yuan." } },
];

/** The opening of the bot and of an empty prompt. */
export const WELCOME = {
  greeting: {
    zh: "我回答已公开的部门预算里的数字：每个数都注明出自哪张表、哪一行、哪一列，或当场算给你看。",
    en: "I answer from published departmental budgets: every figure names the table, row and column it was printed in, or is worked out in the open.",
  },
  unofficial: { zh: "非官方，以原文件为准。", en: "Unofficial; the original documents prevail." },
  examples: { zh: "可以这样问：", en: "For example:" },
  loaded: { zh: "已收录：", en: "Loaded:" },
  item: { zh: "・ {issuer}（{years} 年）", en: "・ {issuer} ({years})" },
  example: "・ {question}",
  and: "、",
} as const;

/** Questions made from what is loaded; slots are filled with names and years of the ledger. */
export const EXAMPLE_QUESTIONS = {
  three_public: "{issuer}{year}年“三公”经费多少，占支出总计百分之几？",
  change: "{issuer}{year}年支出总计比{earlier}年变化了多少？",
  projects: "{issuer}{year}年金额最高的三个项目是哪些？",
  basic: "{issuer}{year}年基本支出和项目支出各是多少？",
  define: "什么是“三公”经费？",
  duty: "{issuer}的主要职责是什么？",
} as const;

/** How members of a family moved against the year before. */
export const MOVED_TEXTS = {
  all: {
    up: {
      zh: "{issuer} {year} 年{stage}，比 {earlier} 年增加的{family}：共 {count} 个（前后都有数的 {all} 个里）",
      en: "{issuer}, {year} {stage}, {family} above {earlier}: {count} of {all} with amounts in both years",
    },
    down: {
      zh: "{issuer} {year} 年{stage}，比 {earlier} 年减少的{family}：共 {count} 个（前后都有数的 {all} 个里）",
      en: "{issuer}, {year} {stage}, {family} below {earlier}: {count} of {all} with amounts in both years",
    },
    same: {
      zh: "{issuer} {year} 年{stage}，与 {earlier} 年相同的{family}：共 {count} 个（前后都有数的 {all} 个里）",
      en: "{issuer}, {year} {stage}, {family} as in {earlier}: {count} of {all} with amounts in both years",
    },
    any: {
      zh: "{issuer} {year} 年{stage}，与 {earlier} 年相比的{family}：共 {count} 个（前后都有数的 {all} 个里）",
      en: "{issuer}, {year} {stage}, {family} held against {earlier}: {count} of {all} with amounts in both years",
    },
  },
  most: {
    up: {
      zh: "{issuer} {year} 年{stage}，比 {earlier} 年增加最多的{family}：",
      en: "{issuer}, {year} {stage}, {family} that rose most from {earlier}:",
    },
    down: {
      zh: "{issuer} {year} 年{stage}，比 {earlier} 年减少最多的{family}：",
      en: "{issuer}, {year} {stage}, {family} that fell most from {earlier}:",
    },
    same: {
      zh: "{issuer} {year} 年{stage}，与 {earlier} 年相同的{family}：",
      en: "{issuer}, {year} {stage}, {family} as in {earlier}:",
    },
    any: {
      zh: "{issuer} {year} 年{stage}，与 {earlier} 年相比变化最大的{family}：",
      en: "{issuer}, {year} {stage}, {family} that changed most from {earlier}:",
    },
  },
  item: {
    up: {
      zh: "{number}{name} 增加 {value} = {formula} {cites}",
      en: "{number}{name} up {value} = {formula} {cites}",
    },
    down: {
      zh: "{number}{name} 减少 {value} = {formula} {cites}",
      en: "{number}{name} down {value} = {formula} {cites}",
    },
    same: {
      zh: "{number}{name} 持平，相差 {value} = {formula} {cites}",
      en: "{number}{name} unchanged, {value} = {formula} {cites}",
    },
  },
} as const;

/** How a told part is bounded, where its own words do not say it. */
export const BOUND_NAMES = {
  none: { zh: "", en: "" },
  below: { zh: "不到", en: "less than " },
  above: { zh: "超过", en: "more than " },
  reached: { zh: "达到", en: "at least " },
} as const;
