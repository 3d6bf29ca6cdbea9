/** Asks for what one piece costs: the piece is caught ("每套多少钱", "短信一条几分钱"). */
export const PIECE_PRICE =
  /(?:每|一)(?:个)?(条|套|身|台|件|次|份|枚|辆|部|张|本)(?:\p{Script=Han}{0,4}?)?(?:多少|几)(?:个)?(?:钱|元|块|毛|角|分(?=钱))/u;
/** The price of one, of whatever it is counted in. */
export const UNIT_PRICE = /单价/u;
/** Units of targets that count such a piece, where they are called otherwise. */
export const PIECE_UNITS: readonly (readonly string[])[] = [
  ["套", "身"],
  ["台", "部", "台/套", "台/个/套"],
];
/** Words of a question that only say that a piece is priced. */
export const PRICE_WORDS: ReadonlySet<string> = new Set([
  "单价",
  "价格",
  "价钱",
  "目标",
  "购买",
  "采购",
]);
/** Words of a question made of a piece and its price ("几毛", "每条"). */
export const OF_PRICE = /[几毛角块]|分钱|钱|^[每一][条套身台件次份枚辆部张本]/u;
/** A verb that is run together with the thing ("发短信"). */
export const GIVEN = /^[发买给配换](?=\p{Script=Han}{2})/u;
