export type Locale = "zh" | "en";

/** What a person reads when something fails: what was met, what was expected, where, what to do. */
export const MESSAGES = {
  wrongUsage: {
    zh: "用法不对：遇到 {met}；应为 {expected}。用 --help 查看用法。",
    en: "wrong usage: met {met}; expected {expected}. See --help.",
  },
  badSettings: {
    zh: "配置有 {count} 处不对，应为（每个键的说明见 .env.example）：\n{list}",
    en: "{count} settings are wrong; expected (see .env.example for each key):\n{list}",
  },
  badPrompt: {
    zh: "{path}：提示词文件不对（遇到 {met}；应为 {expected}）。请恢复随程序附带的文件。",
    en: "{path}: the prompt file is wrong (met {met}; expected {expected}). Put back the file that comes with the program.",
  },
  noSuchFile: {
    zh: "{path}：文件或文件夹不存在。请检查路径。",
    en: "{path}: no such file or folder. Check the path.",
  },
  unreadableFile: {
    zh: "{path}：无法读取（{met}）。请检查文件是否还在、是否有权限。",
    en: "{path}: cannot be read ({met}). Check that the file is still there and may be read.",
  },
  unknownFileType: {
    zh: "{path}：无法识别的文件类型（{met}）；可读 {expected}。请另存为其中一种后重试。",
    en: "{path}: unknown file type ({met}); expected {expected}. Save it as one of these and try again.",
  },
  unreadableFormat: {
    zh: "{path}：不读取 {met} 文件。{todo}",
    en: "{path}: {met} files are not read. {todo}",
  },
  damagedFile: {
    zh: "{path}：文件损坏（{met}，位置：{where}），未收录。请重新下载，或用原软件打开后另存。",
    en: "{path}: the file is damaged ({met}, at {where}); nothing was added. Download it again, or open and save it with its own program.",
  },
  emptyFile: {
    zh: "{path}：文件是空的；应为一份部门预算。请重新下载或另存。",
    en: "{path}: the file is empty; expected a departmental budget. Download or save it again.",
  },
  notABudget: {
    zh: "{path}：不像一份部门预算（缺少：{missing}），未收录。请确认文件内容。",
    en: "{path}: not a departmental budget (missing: {missing}); nothing was added. Check the file.",
  },
  blankForm: {
    zh: "blank_form: {path} 是一张没有填写的空白表，未收录。请换成已填写的文件。",
    en: "blank_form: {path} is a form without figures; nothing was added. Use the filled-in file.",
  },
  noDocuments: {
    zh: "{path}：文件夹里没有可读的文件；可读 {expected}。",
    en: "{path}: no readable document in this folder; expected {expected}.",
  },
  overLimit: {
    zh: "{path}：{what} 为 {met}，超过上限 {limit}，未收录。请拆分后重试。",
    en: "{path}: {what} is {met}, over the limit of {limit}; nothing was added. Split it and try again.",
  },
  otherDataVersion: {
    zh: "{folder}：数据文件夹的版本是 {met}，本程序需要 {expected}。请换一个 --data 文件夹，或删除它后重新 ingest。",
    en: "{folder}: the data folder has version {met}, this program needs {expected}. Use another --data folder, or delete it and ingest again.",
  },
  noSuchDocument: {
    zh: "没有收录“{met}”。用 documents 命令查看已收录的文件。",
    en: 'no document "{met}" is loaded. The command "documents" lists what is.',
  },
  notAudited: {
    zh: "没有核对：{reason}",
    en: "not audited: {reason}",
  },
  ambiguousDocument: {
    zh: "“{met}”对得上不止一份文件：{choices}。请写全单位名称和年度，或用文件编号。",
    en: '"{met}" can mean more than one document: {choices}. Name office and year in full, or use the id.',
  },
  notDrafted: {
    zh: "没有起草：{reason}",
    en: "not drafted: {reason}",
  },
  noTables: {
    zh: "《{title}》没有可用的预算表，无法起草说明；应为含收支、支出、“三公”等预算表的文件。请换成带表的文件。",
    en: '"{title}" has no budget tables to write an explanation from; expected a document with the budget tables. Use one that has them.',
  },
  noSuchSection: {
    zh: "没有“{met}”这一节。可用：{expected}。",
    en: 'there is no section "{met}". These exist: {expected}.',
  },
  notEarlier: {
    zh: "--previous 给的是《{met}》（{year} 年），应为 {own} 年以前的文件。请换成上年的文件。",
    en: '--previous is "{met}" ({year}); expected a document of a year before {own}. Use last year\'s.',
  },
  unknownOutput: {
    zh: "{path}：写不了这种文件；--out 的扩展名应为 {expected}。请改用其中一种。",
    en: "{path}: this kind of file is not written; --out must end in {expected}. Use one of these.",
  },
  unwritableFile: {
    zh: "{path}：写不进去（{met}），没有写出任何文件。请检查文件夹是否存在、是否有权限。",
    en: "{path}: cannot be written ({met}); nothing was written. Check that the folder exists and may be written to.",
  },
  noFont: {
    zh: "{path}：找不到画图用的中文字体，没有画图。请重新安装本程序的依赖（npm ci）。",
    en: "{path}: the font for pictures is missing; no picture was drawn. Install the dependencies again (npm ci).",
  },
  badInputLine: {
    zh: "标准输入第 {line} 行无法读取；应为 {expected}。",
    en: "line {line} of the input cannot be read; expected {expected}.",
  },
  nothingToServe: {
    zh: "没有配置任何渠道。请设置 {keys}（见 .env.example）。",
    en: "no channel is configured. Set {keys} (see .env.example).",
  },
  unusableStore: {
    zh: "{folder}：数据文件夹无法使用（{met}）；需要可读写的文件夹。请检查权限，或换一个 --data 文件夹。",
    en: "{folder}: the data folder cannot be used ({met}); a readable and writable folder is needed. Check permissions or use another --data folder.",
  },
  storeBusy: {
    zh: "{folder}：另一个进程正在写入，等待超时。请稍后再试。",
    en: "{folder}: another process has been writing for too long. Try again later.",
  },
} as const;
