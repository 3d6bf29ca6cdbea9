/** Notes as clerks write them, each with what it says. */
export const SHORTHAND: readonly (readonly [note: RegExp, said: string])[] = [
  [/\s*(?<![a-z])vs\.?(?![a-z])\s*/giu, "比"],
  [/增减额?[、,，和及/]\s*(?:增减|变动|变化)?(?:率|幅度?|比例)/gu, "增减多少、百分之几"],
  [
    /^([^/÷]{2,30}?)\s*[/÷]\s*([^/÷\d]{2,20}?)\s*(?:[%％]|占比|百分比)\s*[?？]?$/u,
    "$1占$2的百分之几",
  ],
  [/俩(?=项目|单位|部门|科目|大类)/gu, "两个"],
];
