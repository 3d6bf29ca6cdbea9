const LEAD = "(?:再|那|那么|然后|如果|若|要是|把它|从中|从里面|其中|这里面|用它|拿它)*";
const END =
  "(?:后|之后|以后|的话|呢|,|，|它|这个数|还剩下?|剩下?|剩余|余下?|还有|结果|等于|就?是|得|会|变成|多少|几|亿元|万元|千元|元|钱)*";
const onward = (middle: string): RegExp => new RegExp(`^${LEAD}${middle}${END}$`, "u");

/** "减去三公还剩多少": what is taken from the result before. */
export const TAKE_AWAY = onward(
  `(?:减去|减掉|减|扣除|扣掉|扣去|扣减|扣|除去|除掉|刨去|刨掉|刨除|去掉|剔除|拿掉)(?:了)?(.+?)`,
);
/** "乘以3", "的3倍": the result before so many times. */
export const MULTIPLY = onward(
  String.raw`(?:(?:乘以|乘上|乘|×|\*)|(?:它|这个数|其)?的?(?=[\d两二三四五六七八九十.]+倍))(\d+(?:\.\d+)?|[两二三四五六七八九十])(?:倍)?`,
);
/** "除以12": the result before, divided by a number that is told. */
export const DIVIDE = onward(
  String.raw`(?:除以|÷|/)(\d+(?:\.\d+)?|[两二三四五六七八九十])(?:个)?(?:人|名|位|月|年|天|家|辆|个|台)?`,
);
/** "除以人数", "那平均每人呢": the result before, by the people it is for. */
export const DIVIDE_HEADS = onward(
  `(?:除以|除|按|÷|/|平均到|摊到|平均)?(?:总)?(?:人数|人员数|人头数?|每个?人(?:头)?|人均)(?:平均|摊|算|分|下来)*`,
);
/** "最大的那个项目": the largest of the projects. */
export const LARGEST_PROJECTS =
  /^(?:其中)?(?:金额|钱|花钱|预算)?(最[大高多贵]|最[小低少])(?:的)?(?:那|这)?([一两二三四五六七八九十\d]*)个?(?:项目)?$/u;
export const SMALL = /最[小低少]/u;
/** "两个加起来": the two results before. */
export const ADD_BOTH =
  /^(?:那么?|把)?(?:(?:这|那|它们|他们)?(?:两|俩|二)(?:个|项|笔|者|家|样|年|个数)?(?:数|数字|金额)?)(?:的)?(?:加起来|加在一起|加一起|相加|合起来|合计|之和|总和|一共|总共|加总|加)(?:是|有|等于|多少|几|呢|万元|元|钱)*$/u;
