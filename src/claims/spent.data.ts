/** Money said to be really spent or received, which a budget does not tell. */
export const SPENT =
  /(?:实际|真正)(?:上)?(?:已经|已|全年|共|总共|一共|累计|只|仅|就|一年)*(?:支出|花|使用|执行|完成|用(?!于)|开支|发生|列支|支付|收入|收到|到账|入账|拨付)|预算执行数|执行数|(?:支出|收入|收支)?决算(?!真实|编制|公开|信息)|(?:已经|已)(?:实际)?(?:支出|花|支付|使用|执行|列支)|actual(?:ly)? (?:spending|spent|expenditure|outlays?|revenue|paid|received)|actually|outturn|final accounts/gu;
/** Money said to be planned: what follows is the budget's again. */
export const PLANNED =
  /(?:年初|当初|原定|原|最初)预算|(?<!公共|基金|经营|度)预算(?:安排|为|是|批复|编列|下达)|(?<![算公共金营])预算数|计划(?:安排|支出)|(?:was|were|had been|is) (?:originally )?budgeted|budget of/gu;
/** In front of such a word: it is only held against. */
export const PLANNED_AGAINST = /(?:比|较|与|和|同|跟|占|超|超出|than|from|against) ?(?:the )?$/u;
/** In front of a word for spending: what was spent is only held against. */
export const SPENT_AGAINST =
  /(?:比|较|与|和|同|跟)(?:上年度?|去年|前一?年|(?:19|20)\d{2}年度?)(?:的|当年|全年)?(?:预算)?$/u;
/** A budget told as one, not in the name of a kind of money ("一般公共预算"). */
export const AS_BUDGET = /(?<!公共|基金|经营|部门|全面|绩效)预算(?:安排|为|是|数|批复|编列|总额)/u;
/** How far in front of a printed number its word for spending is looked for. */
export const SPENT_REACH = 40;
