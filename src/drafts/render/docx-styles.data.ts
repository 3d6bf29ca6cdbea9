/** The faces an official document is set in; a machine without them takes its own. */
export const BODY_FONT = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "仿宋" };
export const HEADING_FONT = {
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  eastAsia: "黑体",
};
