/** What a change is of when the question names nothing, as documents write it. */
export const WHOLE_NAMES: readonly string[] = [
  "收支总计",
  "支出总计",
  "收入总计",
  "收支预算",
  "支出合计",
  "收入支出",
];
/** The question itself names one side of it. */
export const SIDE_NAMED = /收入|支出/u;
/** Which things were added or dropped against the year before: the reason of the change names them. */
export const WHICH_ADDED =
  /(?:多|添|新增|增加|新添|新上|加)(?:了|出)?(?:的)?(?:是)?(?:哪|什么|啥)[^,?]{0,4}(?:项目|事|任务|开支)|(?:哪|什么|啥)[^,?]{0,3}项目(?:是)?(?:新增|新添|新上|新的)/u;
/** Right after a name: its own amount is told there. */
export const AMOUNT_NEXT = /^\d[\d.,]*(?:万|亿)?元/u;
/** How a document says it. */
export const ADDED_NAMES = "新增 增加 项目";
export const ADDED_NAMED = /新增|增加|新设|新上/u;
/** What people ask in words that documents write otherwise, with the documents' words. */
export const SAID_OTHERWISE: readonly {
  readonly asked: RegExp;
  readonly printed: readonly string[];
}[] = [
  {
    asked:
      /怎么来的|怎么成立|由来|来历|(?:哪(?:一)?年|什么时候|啥时候|何时)(?:成立|设立|组建|有的)/u,
    printed: ["组建成立", "组建", "成立", "设立"],
  },
  {
    asked: /谁(?:来)?(?:出(?:的)?(?:钱)?|掏(?:的)?(?:钱)?|付(?:的)?(?:钱)?|承担|买单)/u,
    printed: ["支付", "承担", "负担"],
  },
  {
    asked: /留不住|待不住|干不长|走人|跳槽|流失|老走|总走|老换人|总换人/u,
    printed: ["流动性大", "流动性"],
  },
  { asked: /用车|养车/u, printed: ["公务用车", "公务用车运行维护费"] },
  { asked: /邮费|快递费|邮寄费|寄件费/u, printed: ["送件费用", "邮寄费用"] },
  { asked: /快递到家|送到家|送上门|寄到家/u, printed: ["快递送达"] },
  { asked: /外聘人?|聘人|招人|雇人/u, printed: ["外聘人员", "招聘"] },
  {
    asked: /(?<![用花投使])在哪(?!些|个)|哪里|什么(?:位置|地方)|啥地方/u,
    printed: ["位于", "坐落", "地址"],
  },
];
