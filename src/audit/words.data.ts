/** Words and marks the rules go by. Code knows kinds; what is written stands here. */

/** Heads of a column that totals its neighbours. */
export const TOTAL_HEAD =
  /^[“”"三公经费资金项目收入支出预算年初本年]*(总计|合计|共计|小计|总额)(数)?$/u;
/** Brackets at the end of a head: a unit or a remark, no part of its name. */
export const HEAD_TAIL = /[（(][^（()）]*[）)]$/u;
/** Heads and labels of a part that is listed beside its whole, not added to it. */
export const AMONG = /^其中[：:]?/u;
/** Heads of columns that compare or repeat, never parts of a total. */
export const NO_PART = /增减|比上年|较上年|同比|占比|比重|上年|上一年|去年|执行数|完成|备注|%|％/u;
/** Words that make a named amount a decrease. */
export const DOWN = /减少|下降|压减|压缩|降低|核减|减支/u;
/** Words of a cost target that name a price per head, month or piece, not the whole cost. */
export const PER_UNIT =
  /人均|每人|每月|月均|每次|每天|每日|每年每|单价|单位成本|标准|\/|每(?=[\p{Script=Han}])/u;
export const PER_MONTH = /每月|月均|按月/u;
export const PER_HEAD = /人均|每人/u;
/** First level of cost indicators and of satisfaction indicators. */
export const COST_TARGET = /成本/u;
export const SATISFACTION = /满意/u;
/** Names of targets that are rates by their nature and cannot pass one hundred per cent. */
export const BOUNDED_RATE =
  /满意|合格率|覆盖率|及时率|准确率|完成率|到位率|公开率|通过率|到岗率|办结率/u;
/** Names of targets that are counted in a ratio, so that a bare number lacks its sign. */
export const RATE_NAME = /率$|满意度$|程度$/u;
export const MONTHS_OF_YEAR = "12";
export const PEOPLE = "人";
/** A money amount with its last character forgotten ("36万"). */
export const CUT_UNIT = /[\d.]\s*[万亿]$/u;
/** A target that is a year or a date, whose number is no quantity. */
export const YEAR_LIKE = /^(19|20)\d{2}$/u;
/** Targets whose bare number is a rank or a mark. */
export const NO_UNIT_NEEDED = /排名|名次|位次|得分|评分|分值/u;
/** Words around the name of a project in running text. */
export const PROJECT_LEAD = /^(新增|增加|减少|选定|安排|其中|用于|将)+/u;
export const PROJECT_TAIL = /(等|等项目|项目增加|项目减少|增加|减少)+$/u;
/** A count of projects in running text ("等 1 个项目"), the marks between names, the tasks of the year. */
export const PROJECT_COUNT = /\d个[^，。；]{0,4}项目/u;
export const PROJECT_LIST = /[、，,；;]|以及|和(?=[^、]*$)/u;
export const TASKS = /主要任务$/u;
/** What of a line's label is no part of its name. */
export const LABEL_NOISE = /[（(][^（()）]*[）)]|支出$|\s+|[“”"'、.．:：]/gu;
/** Left over from the form: a fill-in mark, an instruction, a stop printed twice. */
export const LEFTOVERS: readonly RegExp[] = [
  /(?<![A-Za-z])[XＸ×]{2,}(?![A-Za-z\d])/u,
  /[〇○]{3,}/u,
  /填写说明|填表说明|（略）|此处填写|请填写|请根据实际/u,
  /[（(](?:请|此处|如有|如无|按实际|根据实际)[^（()）]{2,}[）)]/u,
  /。。|，，|；；|、、/u,
  /[_＿]{3,}/u,
];
/** Notes under a table that say what money it covers. */
export const NOTE_FISCAL_ONLY = /(仅|只)(包?含|包括|反映|列示?|是|有)?.{0,8}财政拨款/u;
/** Notes under a table that say that it is empty. */
export const NOTE_EMPTY = /(此表|本表|该表).{0,4}(无数据|没有数据|为空|空表)|空表|无数据/u;
/** Years printed in a text. */
export const YEARS_IN_TEXT = /(?<![\d〔（([【])((?:19|20)\d{2})\s*年/gu;
/** Fields of a project form that speak of the year the money is for. */
export const YEAR_FIELD = /^年度绩效目标$|^年度目标$|^实施计划$/u;
/** Headings over the explanation of a budget. */
export const BUDGET_HEADING = /(预算|决算)(情况)?(的)?说明$/u;
/** Heads of columns whose amounts are not added up: prices, standards. */
export const NO_SUM_HEAD = /单价|标准|均价|人均/u;
/** Labels of money that goes on to another year. */
export const CARRIED = /结转|结余/u;
/** Words before the amounts that explain a change. */
export const REASON = /原因|主要是|主要系|主要为/u;
/** What the note under an empty table of a kind names. */
export const NOTE_NAMES: readonly { readonly kind: string; readonly names: RegExp }[] = [
  { kind: "fund_expenditure", names: /政府性基金/u },
  { kind: "capital_expenditure", names: /国有资本/u },
  { kind: "three_public", names: /三公/u },
];
