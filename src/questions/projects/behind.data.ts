/** Which project stands behind an amount: "这笔钱对应哪个项目". */
export const WHICH_PROJECT_BEHIND =
  /(?:对应|属于|来自|出自|归到|归在|算在|落在|就是|是)(?:的)?(?:是)?(?:哪|什么|啥)(?:一)?(?:个|些|几个|笔)?项目|(?:哪|什么|啥)(?:一)?个项目(?:的钱|出的|花的|对应|用的|在用)/u;
/** The amount of the answer before is meant. */
export const POINTS_BACK =
  /(?:这|那|此|该)(?:一)?(?:笔|个|项|些|块)?(?:钱|数|费|支出|经费|金额|款|资金)|它|这个|那个/u;
