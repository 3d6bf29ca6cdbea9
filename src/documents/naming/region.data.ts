/**
 * Words for places, from the outer to the inner. `least` is the fewest characters before the word
 * (凉山州 is a place, 兰州 half of 兰州市).
 */
export interface PlaceLevel {
  readonly words: readonly string[];
  readonly least: number;
}

export const PLACE_LEVELS: readonly PlaceLevel[] = [
  { words: ["省", "自治区", "特别行政区", "兵团"], least: 2 },
  { words: ["市", "自治州", "地区", "盟", "州"], least: 2 },
  { words: ["自治县", "自治旗", "开发区", "新区", "高新区", "区", "县", "旗", "市"], least: 1 },
  { words: ["街道", "镇", "乡", "苏木", "开发区", "园区", "管理区"], least: 1 },
];

/** What stands before the place in the names of parties and leagues: 中共襄阳市委组织部. */
export const BEFORE_PLACE =
  /^(?:中国共产党|中共|中国共产主义青年团|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)/u;

/** Longest name of one place (双江拉祜族佤族布朗族傣族自治县 has fifteen). */
export const LONGEST_PLACE = 16;

/** What follows a word that is no end of a place's name there (市场, 区域, 县域, 乡镇). */
export const INSIDE: Readonly<Record<string, string>> = {
  市: "场容",
  区: "域块间",
  县: "域",
  旗: "舰",
  州: "市区县",
  镇: "级",
  乡: "镇村",
};

/** Words that end like a place and are none: 城市管理局, 社区服务中心, 风景区管理处. */
export const NO_PLACE: readonly string[] = [
  ..."城市 超市 都市 股市 上市 社区 农村社区 小区 园区 辖区 景区 风景区 校区 库区 林区 灾区".split(
    " ",
  ),
  ..."山区 市区 军区 地区 农区 牧区 城镇 乡镇 村镇 城乡 返乡 下乡 国旗 红旗 联盟 同盟".split(" "),
];

/** Characters that belong to an organisation and never to a place's name. */
export const NOT_IN_PLACE = /[局厅院队校委办]|中心|部门|政府|中学|小学/u;
/** Places with 市 inside their own name. */
export const DOUBLED = ["津市市", "沙市区", "市中区", "市北区", "市南区"] as const;

/** Some office, so that a place in front of it is read as one. */
export const ANY_OFFICE = "人民政府办公室";
/** Places above a town or street. */
export const WIDE_PLACE = /[省市区县旗州盟]$/;
