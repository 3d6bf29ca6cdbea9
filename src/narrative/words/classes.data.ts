/** 类、款、项 of the functional classification as prose marks them, with or without their digits. */
export const CLASS_MARK = /\((?:(\d{3})类?|类)\)/y;
export const CLASS_WORD = "支出";
export const GROUP_MARK = /\((?:(\d{2}|\d{5})款?|款)\)/g;
export const ITEM_MARK = /\((?:(\d{2}|\d{7})项?|项)\)/g;
/** The name after a printed code, up to the words before its amount. */
export const CODED_NAME =
  /[\p{Script=Han}()]{2,30}?(?=(?:预算支出|支出预算|预算数|预算|支出)?(?:为|是)?\d|，|：)/uy;
/** Spellings of the same word in the names of lines. */
export const SAME_SPELLINGS: Readonly<Record<string, string>> = { 其它: "其他" };
/** Classes whose name is also an ordinary word: they need the mark. */
export const MARKED_CLASSES: ReadonlySet<string> = new Set(["223", "227", "229", "230"]);
