/** What an answer begins with when it begins with its value: "1.50 万元", "0.21%", "约 3 人". */
export const LEADING_VALUE =
  /^(?:[约≥≤><＞＜≈]\s*)?[-−]?\d[\d,.]*\s*(?:万元|亿元|元|万|亿|[%％‰]|[\p{Script=Han}]{1,3}(?=\s*[（([]))?(?=\s|[（([]|$)/u;
