/**
 * How little a bigram tells in a departmental budget: part of the embedder's version, never
 * changed without a new one. What is not listed weighs 1. Ranked by how many passages of public
 * budgets hold the bigram, with the function words of questions and forms added.
 */
export const BIGRAM_WEIGHTS: readonly { readonly weight: number; readonly bigrams: string }[] = [
  {
    weight: 0.1,
    bigrams:
      "什么 多少 哪些 哪个 哪里 怎么 怎样 如何 请问 告诉 一下 一个 这个 那个 我们 他们 你们 是不 不是 有没 没有 可以 能否 是否 以及 或者 并且 而且 但是 因为 所以 如果 关于 对于 根据 按照 通过 进行 其中 具体 主要 情况 说明 万元 单位 部门 预算 年度 部分 如下 等等 等方 方面 相关 有关 其他 各项 以下 上述 该项 本单 本部 我单 我部 附件 第一 第二 第三 的是 的工 是指 指的 为了 用于 所需 的各 和其 及其 的支",
  },
  {
    weight: 0.3,
    bigrams:
      "支出 收入 项目 经费 资金 工作 目标 管理 服务 政府 人民 财政 拨款 行政 事业 一般 公共 金额 合计 总计 小计 本年 上年 年初 安排 使用 开支 费用 费支 费等 人员 办公 业务 绩效 指标 完成 实施 开展 负责 保障 制度 规定 要求 建设 运行 信息 数据 政务 中心 务服 务中 公室 般公 共预 府性 性基 基金 有资 资本 本经 国有 经营 营预 年预 度预 预算 算支 算收 算安 算拨 政拨 出预 入预 算情 况说 年一 门预 算编 算表 情况 全市 全区 全县 全省 我市 我区 我县 县政 市政 区政 省政 市人 区人 县人",
  },
  {
    weight: 0.6,
    bigrams:
      "基本 本支 目支 项支 公用 用经 三公 公经 公务 务用 用车 运转 维护 购置 采购 政采 府采 资产 车辆 专项 转移 移支 支付 主管 机关 机构 下属 所属 社会 系统 平台 网络 电子 安全 技术 专业 网站 培训 会议 差旅 接待 用房 正常 需要 任务 年度 重点 提高 加强 推进 促进 落实 组织 协调 指导 监督 检查 考核 评价 规划 计划 方案 办法 通知 文件 合同 协议 名称 内容 数量 质量 时效 成本 效益 满意 意度",
  },
];

/** Characters that say little alone. */
export const COMMON_CHARACTERS =
  "的了是在和与及或等为由对中上下其各之于以有不这那个一二三四五六七八九十年月日元万支出收入预算项目工作务服管理政府部门单位人民公共财经费用资金";
