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
  text: "请另存为 TXT 或 HTML 后重试 (save it as TXT or HTML)。",
  unpack: "请先解压，再读取其中的文件 (unpack it and read the files inside)。",
  recognise:
    "请先做文字识别，另存为 TXT 或 HTML 后重试 (run text recognition, save as TXT or HTML)。",
  unlock: "请去掉密码，另存后重试 (remove the password and save it again)。",
} as const;

/** PDFs that are not read, as people know them. */
export const PDF_NAMES = {
  encrypted: { name: "加密的 PDF (PDF with a password)", todo: "unlock" },
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

const ascii = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

export const SIGNATURES: readonly Signature[] = [
  { name: "PDF", bytes: ascii("%PDF-"), offset: 0, todo: "text" },
  { name: "Word (.docx)", bytes: ZIP, offset: 0, inside: ["word/document"], todo: "text" },
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
} as const;
