/**
 * Signatures of files we know by name. `bytes` stand at `offset`; `inside`, where given, must
 * occur further on (a member's name in a zip, a stream's name in an OLE file). The first entry
 * that fits wins, so containers come after what they contain.
 */
export interface Signature {
  readonly name: string;
  readonly bytes: readonly number[];
  readonly offset: number;
  readonly inside?: readonly string[];
  readonly wide?: boolean;
  readonly todo: keyof typeof TODO;
}

/** What to do with a file that is not read; both languages, because the message takes one text. */
export const TODO = {
  text: "请另存为 DOCX、XLSX、PDF、TXT 或 HTML 后重试 (save it as DOCX, XLSX, PDF, TXT or HTML)。",
  sheet: "请另存为 XLSX 后重试 (save it as XLSX)。",
  decrypt: "请去掉打开密码，另存后重试 (remove its password and save it again)。",
  unpack: "请先解压，再读取其中的文件 (unpack it and read the files inside)。",
  recognise:
    "请先做文字识别，另存为 DOCX、TXT 或 HTML 后重试 (run text recognition, save as DOCX, TXT or HTML)。",
} as const;

/** PDFs that are not read, as people know them. */
export const PDF_NAMES = {
  encrypted: { name: "加密的 PDF (PDF with a password)", todo: "decrypt" },
  scanned: { name: "扫描的 PDF，没有文字 (scanned PDF without text)", todo: "recognise" },
  undecodable: {
    name: "文字无法还原的 PDF (PDF whose fonts do not tell their characters)",
    todo: "recognise",
  },
  damaged: "PDF",
} as const;

/** What is limited in a PDF. */
export const LIMITED = {
  pages: "页数 (pages)",
  operators: "一页的绘图指令数 (drawing operators on a page)",
  characters: "一页的字符数 (characters on a page)",
  stream: "解压后的数据流字节数 (bytes of an unpacked stream)",
  memory: "读取所用内存 MB (memory for reading, MB)",
  seconds: "读取所用秒数 (seconds for reading)",
} as const;

/** How an encrypted file is named, whatever its inner format. */
export const ENCRYPTED = "加密的 Office (password-protected Office)";

const ascii = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

export const SIGNATURES: readonly Signature[] = [
  { name: "PDF", bytes: ascii("%PDF-"), offset: 0, todo: "text" },
  { name: "Word (.docx)", bytes: ZIP, offset: 0, inside: ["word/document"], todo: "text" },
  { name: "Excel (.xlsb)", bytes: ZIP, offset: 0, inside: ["xl/workbook.bin"], todo: "sheet" },
  { name: "Excel (.xlsx)", bytes: ZIP, offset: 0, inside: ["xl/workbook"], todo: "text" },
  { name: "PowerPoint (.pptx)", bytes: ZIP, offset: 0, inside: ["ppt/presentation"], todo: "text" },
  { name: "OFD", bytes: ZIP, offset: 0, inside: ["OFD.xml"], todo: "text" },
  {
    name: "OpenDocument",
    bytes: ZIP,
    offset: 0,
    inside: ["application/vnd.oasis.opendocument"],
    todo: "text",
  },
  { name: "ZIP", bytes: ZIP, offset: 0, todo: "unpack" },
  {
    name: ENCRYPTED,
    bytes: OLE,
    offset: 0,
    inside: ["EncryptedPackage"],
    wide: true,
    todo: "decrypt",
  },
  {
    name: "Word (.doc)",
    bytes: OLE,
    offset: 0,
    inside: ["WordDocument"],
    wide: true,
    todo: "text",
  },
  { name: "Excel (.xls)", bytes: OLE, offset: 0, inside: ["Workbook"], wide: true, todo: "text" },
  { name: "WPS (.wps)", bytes: OLE, offset: 0, inside: ["WpsDocument"], wide: true, todo: "text" },
  { name: "WPS (.et)", bytes: OLE, offset: 0, inside: ["ETExtData"], wide: true, todo: "text" },
  { name: "Office 97 (.doc .xls .wps .et)", bytes: OLE, offset: 0, todo: "text" },
  { name: "RTF", bytes: ascii("{\\rtf"), offset: 0, todo: "text" },
  { name: "MHTML", bytes: ascii("MIME-Version:"), offset: 0, todo: "text" },
  { name: "RAR", bytes: ascii("Rar!"), offset: 0, todo: "unpack" },
  { name: "7z", bytes: [0x37, 0x7a, 0xbc, 0xaf], offset: 0, todo: "unpack" },
  { name: "GZIP", bytes: [0x1f, 0x8b], offset: 0, todo: "unpack" },
  { name: "PNG", bytes: [0x89, 0x50, 0x4e, 0x47], offset: 0, todo: "recognise" },
  { name: "JPEG", bytes: [0xff, 0xd8, 0xff], offset: 0, todo: "recognise" },
  { name: "GIF", bytes: ascii("GIF8"), offset: 0, todo: "recognise" },
  { name: "TIFF", bytes: [0x49, 0x49, 0x2a, 0x00], offset: 0, todo: "recognise" },
  { name: "TIFF", bytes: [0x4d, 0x4d, 0x00, 0x2a], offset: 0, todo: "recognise" },
  { name: "WebP", bytes: ascii("WEBP"), offset: 8, todo: "recognise" },
  { name: "SQLite", bytes: ascii("SQLite format 3"), offset: 0, todo: "text" },
];

export const WHAT = {
  bytes: "文件大小 (file size)",
  cells: "单元格数 (cells)",
  nesting: "嵌套层数 (nesting)",
  binary: "二进制内容 (binary content)",
  entries: "压缩包内的文件数 (members of the archive)",
  unpacked: "解压后的大小 (unpacked size)",
  ratio: "压缩比 (compression ratio)",
} as const;

/** What is damaged in a file, in both languages because the message takes one text. */
export const DAMAGE = {
  truncated: "压缩结构不完整，可能没有下载完 (truncated archive)",
  member: "内部文件损坏 (damaged member)",
  method: "未知的压缩方式 (unknown compression)",
  entities: "内含 XML 实体定义 (XML entity declarations)",
  content: "内容结构无法解析 (content cannot be parsed)",
} as const;

/** What a workbook hides, in both languages because a note takes one text. */
export const HIDDEN = {
  sheet: "隐藏的工作表，未读取 (hidden sheet, not read)",
  rows: "隐藏的行，未读取 (hidden rows, not read)",
  columns: "隐藏的列，未读取 (hidden columns, not read)",
  expected: "可见的单元格 (visible cells)",
} as const;
