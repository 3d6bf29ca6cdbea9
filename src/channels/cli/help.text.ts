import type { Locale } from "../../kernel/errors.js";

type Said = Readonly<Record<Locale, string>>;

/** What each command does, for `--help`; a test compares the names with the commands. */
export const SUMMARIES: Readonly<Record<string, Said>> = {
  ingest: {
    zh: "收录预算文件或文件夹（可用 --source 网址、--published 日期注明出处）",
    en: "add budget documents or folders (--source URL, --published DATE say where they are from)",
  },
  documents: { zh: "列出已收录的文件", en: "list what is loaded" },
  remove: { zh: "移除一份文件（编号或路径）", en: "take a document out (id or path)" },
  figures: {
    zh: "逐行输出台账中的每个数字（JSON Lines）",
    en: "print every figure of the ledger (JSON Lines)",
  },
  ask: {
    zh: "问一个问题；--jsonl 从标准输入逐行读取 {id, turns}",
    en: "ask one question; --jsonl reads {id, turns} lines from standard input",
  },
  chat: { zh: "在终端里连续对话", en: "a conversation in the terminal" },
  audit: {
    zh: "勾稽核对：一份已收录的文件、一个未收录的文件，或全部已收录的文件",
    en: "reconcile a loaded document, a file that is not loaded, or everything loaded",
  },
  check: {
    zh: "核对一段文字（文件或标准输入）里的每个数字；--jsonl 逐行读取 {id, text}",
    en: "check every figure of a text (a file or standard input); --jsonl reads {id, text} lines",
  },
  draft: {
    zh: "从预算表起草情况说明（已收录的文件、“单位 年度”，或未收录的文件），输出 Markdown，或用 --out 写成 .docx、.md",
    en: 'draft the explanation of a budget from its tables (a loaded document, "issuer year", or a file); Markdown, or --out FILE.docx|FILE.md',
  },
  evaluate: {
    zh: "跑一套带标准答案的问题并打分（--blind 只给合计）；--self 用已收录文件自身的数字出题",
    en: "run a question set with gold answers and score it (--blind: totals only); --self makes the questions from what is loaded",
  },
  serve: { zh: "启动已配置的聊天渠道", en: "start the chat channels that are configured" },
  doctor: {
    zh: "逐项检查配置、令牌、数据文件夹和字体",
    en: "check the configuration, tokens, the data folder and the font",
  },
  feedback: {
    zh: "列出聊天里收到的有误反馈（连同当时的问题和回答）",
    en: "list the errors people reported in the chats, with question and answer",
  },
  start: {
    zh: "首次运行载入内置文件，演示一问一答，然后进入对话",
    en: "load the built-in documents on a first run, show one question, then converse",
  },
};

/** The fixed parts of the help pages. */
export const HELP = {
  zh: {
    about: "问政府部门预算：每个数字都有出处（非官方工具）",
    commands: "命令：",
    globals: `通用选项：
  --data DIR        数据文件夹（默认 ./data 或 DATA_DIR）
  --json            输出 JSON
  --locale zh|en    提示信息的语言（默认 zh）
  --help, --version`,
    exits: "退出码：0 完成，1 工作失败，2 用法不对。结果写到标准输出，日志与进度写到标准错误。",
  },
  en: {
    about: "ask about government budgets; every figure has its source (not an official tool)",
    commands: "commands:",
    globals: `global options:
  --data DIR        the data folder (default ./data, or DATA_DIR)
  --json            print JSON
  --locale zh|en    language of messages (default zh)
  --help, --version`,
    exits:
      "exit codes: 0 done, 1 the work failed, 2 wrong usage. Results on stdout, logs on stderr.",
  },
} as const;
