/** What `doctor` says. */
export const DOCTOR = {
  zh: {
    works: "正常",
    off: (key: string) => `未启用：没有设置 ${key}`,
    isOff: "未用",
    fails: "有问题",
    oldNode: (own: string, least: string) => `${own}，至少要 ${least}；请升级 Node.js`,
    noData: (folder: string) =>
      `${folder} 还没有数据；用 ingest 收录文件，或 npm start 载入内置文件`,
    documents: (folder: string, count: number) => `${folder}，收录 ${count} 份文件`,
    chats: (groups: number | null, admins: number) =>
      `${groups === null ? "所有群都回答" : `只回答 ${groups} 个群`}，管理员 ${admins} 人`,
    unchecked: "已设置；要到 serve 启动时才试连（现在试连会顶掉正在运行的那个）",
    capabilities: (found: readonly string[], set: readonly string[]) =>
      `可用 ${found.join("、") || "（都不可用，格式只在文字里说明）"}；${
        found.join() === set.join() ? "与 LLM_CAN 一致" : `请设置 LLM_CAN=${found.join(",")}`
      }`,
    width: (model: string, width: number) => `${model}：${width} 维`,
    otherWidth: (met: number, expected: number) =>
      `给出 ${met} 维，应为 ${expected} 维（EMBED_DIMENSIONS，或已有的索引）`,
    modelFailure: {
      deadline: "超过时限没有答复",
      stalled: "答复中途停住",
      cancelled: "已取消",
      unreachable: "连接不上，请检查地址",
      busy: "请求过多，稍后再试",
      server: "服务端出错",
      unpaid: "欠费或额度用完",
      forbidden: "密钥不被接受",
      refused: "请求被拒绝，请检查模型名和地址（应止于 /v1）",
      malformed: "答复无法读取",
      resting: "连续失败，暂停请求",
    },
  },
  en: {
    works: "works",
    off: (key: string) => `not started: ${key} is not set`,
    isOff: "off",
    fails: "FAILS",
    oldNode: (own: string, least: string) => `${own}, at least ${least} is needed; upgrade Node.js`,
    noData: (folder: string) =>
      `${folder} holds nothing yet; use ingest, or npm start for the built-in documents`,
    documents: (folder: string, count: number) => `${folder}, ${count} documents`,
    chats: (groups: number | null, admins: number) =>
      `${groups === null ? "every group is answered" : `${groups} groups are answered`}, ${admins} administrators`,
    unchecked: "configured; tried when serve starts (a try now would end the one that runs)",
    capabilities: (found: readonly string[], set: readonly string[]) =>
      `it can do ${found.join(", ") || "none of them (the form is told in words)"}; ${
        found.join() === set.join() ? "LLM_CAN says so" : `set LLM_CAN=${found.join(",")}`
      }`,
    width: (model: string, width: number) => `${model}: ${width} numbers a vector`,
    otherWidth: (met: number, expected: number) =>
      `${met} numbers a vector, expected ${expected} (EMBED_DIMENSIONS, or the index there is)`,
    modelFailure: {
      deadline: "no answer in time",
      stalled: "the answer stopped in the middle",
      cancelled: "cancelled",
      unreachable: "cannot be reached; check the address",
      busy: "too many requests, try later",
      server: "the server failed",
      unpaid: "not paid, or nothing left of the quota",
      forbidden: "the key is not accepted",
      refused: "refused; check the model's name and the address (it ends with /v1)",
      malformed: "the answer cannot be read",
      resting: "failed too often, nothing is sent for a while",
    },
  },
} as const;
