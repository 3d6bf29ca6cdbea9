/** "第二个", "最后那个项目": a row of the list that was shown last. */
export const ROW =
  /(?:第([一二三四五六七八九十\d]{1,3})|(?:最后|末尾|最末)(?:面)?(?:的)?(?:那|这)?一?)(?:个|项|条|笔|名|位)(?:项目)?/gu;
/** "它", "这个项目": the one thing that was told last. */
export const IT =
  /^(?:那么?|请问|还有)?(?:它|其(?![他它余中实])|(?:这|那|该)(?:一)?(?:个|项|笔)?项目|(?:这|那)(?:一)?(?:个|项|笔)(?=的))/u;
/** What a project has beside its amount, and why it is there. */
export const BESIDE_AMOUNT =
  /绩效|目标|指标|满意度|用途|用来|用处|干什么|干嘛|干啥|做什么|做啥|内容|概况|情况|依据|必要性|计划|质量|时效|数量|成本|效益|周期|起止|时间|为什么|为啥|原因|性质|单位/u;
/** The turn works on from the amount told last. */
export const WORKS_ON = /^(?:再|那|那么|如果)*(?:减|扣|除去|刨|去掉|剔除|拿掉|加上|算上)/u;
