import type { Locale } from "../../kernel/errors.js";
import type { IngestSummary } from "../../model/library.js";

/** The words of the command line itself; what an answer says is not here. */
interface Words {
  readonly staleBuild: string;
  readonly unexpected: (message: string) => string;
  readonly badQuestionLine: (file: string, line: number) => string;
  readonly unwritableReport: (file: string, met: string) => string;
  readonly reportWritten: (file: string) => string;
  readonly status: Readonly<Record<IngestSummary["status"], string>>;
  readonly ingestHead: readonly string[];
  readonly ingestTotal: (files: number, failed: number) => string;
  readonly uncertain: (count: number) => string;
  readonly documentsHead: readonly string[];
  readonly noDocuments: string;
  readonly removed: (title: string) => string;
  readonly suggestions: string;
  readonly choices: string;
  readonly loaded: (files: number, figures: number) => string;
  readonly loading: (files: number) => string;
  readonly noCorpus: (folder: string) => string;
  readonly serving: (channel: string, username: string) => string;
  readonly stopping: string;
  readonly leave: string;
  readonly savedFile: (path: string) => string;
  readonly noFeedback: string;
  readonly fatal: (count: number) => string;
  readonly drafted: (files: string, blanks: number) => string;
}

export const WORDS: Readonly<Record<Locale, Words>> = {
  zh: {
    staleBuild: "注意：src/ 比 dist/ 新，请运行 npm run build；这次仍用旧的构建。",
    unexpected: (message) => `意外错误：${message}（设置 DEBUG=1 可看到出错位置）`,
    badQuestionLine: (file, line) =>
      `${file} 第 ${line} 行无法读取；应为 {"id","category","turns","expect"} 的一行 JSON。请修正该行。`,
    unwritableReport: (file, met) =>
      `${file} 写不进去（${met}）。请用 --report 指定一个可写的文件。`,
    reportWritten: (file) => `报告已写入 ${file}。`,
    status: {
      added: "新增",
      unchanged: "未变",
      replaced: "替换",
      skipped: "跳过",
      failed: "失败",
    },
    ingestHead: ["结果", "表", "数字", "段落", "不确定", "文件"],
    ingestTotal: (files, failed) =>
      failed === 0 ? `共 ${files} 个文件。` : `共 ${files} 个文件，其中 ${failed} 个失败。`,
    uncertain: (count) => `${count} 个数字的位置不能确定，不会默默使用。`,
    documentsHead: ["编号", "单位", "级别", "年度", "阶段", "表", "数字", "段落", "文件"],
    noDocuments: "还没有收录任何文件。用 ingest 命令收录，或用 npm start 载入内置文件。",
    removed: (title) => `已移除《${title}》。`,
    suggestions: "还可以问：",
    choices: "请选择（输入序号或重新提问）：",
    loaded: (files, figures) => `已载入内置文件 ${files} 份，共 ${figures} 个数字。`,
    loading: (files) => `首次运行：正在载入 ${files} 份内置文件……`,
    noCorpus: (folder) => `没有找到内置文件（${folder}）。请用 ingest 命令收录自己的文件。`,
    serving: (channel, username) => `${channel}：@${username} 已上线。按 Ctrl-C 停止。`,
    stopping: "正在停止……",
    leave: "输入问题或命令（/help 列出全部），序号选按钮；输入“退出”结束。",
    savedFile: (path) => `已存到 ${path}`,
    noFeedback: "还没有人反馈错误。",
    fatal: (count) => `注意：有 ${count} 项勾稽关系不成立，已列在稿件最前面，定稿前必须处理。`,
    drafted: (files, blanks) => `已写出 ${files}；待填 ${blanks} 处，列在稿件末尾。`,
  },
  en: {
    staleBuild: "note: src/ is newer than dist/: run npm run build; this run uses the old build.",
    unexpected: (message) => `unexpected error: ${message} (set DEBUG=1 for the stack)`,
    badQuestionLine: (file, line) =>
      `${file}: line ${line} cannot be read; expected one line of JSON {"id","category","turns","expect"}. Mend that line.`,
    unwritableReport: (file, met) =>
      `${file}: cannot be written (${met}). Name a file that can be with --report.`,
    reportWritten: (file) => `the report is in ${file}.`,
    status: {
      added: "added",
      unchanged: "unchanged",
      replaced: "replaced",
      skipped: "skipped",
      failed: "failed",
    },
    ingestHead: ["result", "tables", "figures", "passages", "uncertain", "file"],
    ingestTotal: (files, failed) =>
      failed === 0 ? `${files} files.` : `${files} files, ${failed} of them failed.`,
    uncertain: (count) => `${count} figures have no proved place; they are never used silently.`,
    documentsHead: [
      "id",
      "issuer",
      "level",
      "year",
      "stage",
      "tables",
      "figures",
      "passages",
      "file",
    ],
    noDocuments:
      "nothing is loaded. Use the command ingest, or npm start for the built-in documents.",
    removed: (title) => `removed "${title}".`,
    suggestions: "you could also ask:",
    choices: "choose one (type its number, or ask again):",
    loaded: (files, figures) => `loaded ${files} built-in documents, ${figures} figures.`,
    loading: (files) => `first run: loading ${files} built-in documents…`,
    noCorpus: (folder) =>
      `no built-in documents found (${folder}). Use the command ingest for your own.`,
    serving: (channel, username) => `${channel}: @${username} is online. Ctrl-C stops it.`,
    stopping: "stopping…",
    leave: 'type a question or a command (/help lists them), a number picks a button; "exit" ends.',
    savedFile: (path) => `saved as ${path}`,
    noFeedback: "nobody has reported an error yet.",
    fatal: (count) =>
      `note: ${count} identities fail; they stand at the top of the draft and must be settled before it is published.`,
    drafted: (files, blanks) => `wrote ${files}; ${blanks} blanks to fill in, listed at the end.`,
  },
};
