/** What a change is of when the question names nothing, as documents write it. */
export const WHOLE_NAMES: readonly string[] = [
  "收支总计",
  "支出总计",
  "收入总计",
  "收支预算",
  "支出合计",
  "收入支出",
];
/** Words of a change. */
export const CHANGES =
  /涨|跌|降|升|增|减|缩水|缩|砍|多了|少了|多出|少掉|变多|变少|翻|大幅|压/u;
/** Which things were added or dropped against the year before: the reason of the change names them. */
export const WHICH_ADDED =
  /(?:多|添|新增|增加|新添|新上|加)(?:了|出)?(?:的)?(?:是)?(?:哪|什么|啥)[^,?]{0,4}(?:项目|事|任务|开支)|(?:哪|什么|啥)[^,?]{0,3}项目(?:是)?(?:新增|新添|新上|新的)/u;
/** How a document says it. */
export const ADDED_NAMES = "新增 增加 项目";
