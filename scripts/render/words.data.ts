/** What a rendering prints that the document's blocks do not hold. */
export const CONTENTS_TITLE = "目录";
export const PROSE_SHEET = "说明";
