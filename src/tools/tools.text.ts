/** What a caller is told of arguments, where examples in Chinese say it best. */
export const DESCRIBED = {
  about:
    "What the figure is of, in Chinese words, several separated by 、: 三公经费, 支出总计, a project, a line item.",
  unit: "The unit of the result: 元, 万元, 亿元.",
} as const;
