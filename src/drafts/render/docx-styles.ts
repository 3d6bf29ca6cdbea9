import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";
import { BODY_FONT, HEADING_FONT } from "./docx-styles.data.js";

/** Sizes in half points, lengths in twentieths of a point. */
const BODY = 28;
export const FIRST_LINE = 560;
const LINE = 440;

/** How a draft is set: 公文 sizes, first lines indented by two characters. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: BODY_FONT, size: BODY },
      paragraph: { spacing: { line: LINE, lineRule: LineRuleType.AT_LEAST } },
    },
    title: {
      run: { font: HEADING_FONT, size: 32, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 360 } },
    },
    heading1: {
      run: { font: HEADING_FONT, size: 30, bold: true, color: "000000" },
      paragraph: { spacing: { before: 280, after: 120 } },
    },
    heading2: {
      run: { font: HEADING_FONT, size: BODY, bold: true, color: "000000" },
      paragraph: { spacing: { before: 200, after: 80 } },
    },
  },
};
