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
  },
} as const;
