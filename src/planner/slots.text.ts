/** What stands in the prompt where there is nothing to list. */
export const NOTHING = "（无）";
export const FAMILIES =
  "projects 项目\nclasses 功能分类的类\nfunctions 功能科目（项级）\neconomics 经济科目（款级）";
