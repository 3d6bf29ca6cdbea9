/** There is no document an exam could be made of. */
export const NO_EXAM = {
  zh: "没有可以出题的文件。请先用 ingest 命令收录。",
  en: "there is no document to make questions from. Add one with the command ingest.",
} as const;
