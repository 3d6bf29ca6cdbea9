/** An amount of money is asked for. */
export const AMOUNT_ASKED =
  /(?:工资|薪酬|补助|补贴|经费|费用|费|钱|预算|成本)[^,，。?？]{0,6}(?:多少|几(?!号|日|月))/u;
/** A date. */
export const DATE_LIKE = /\d+日|月底|月\d*日?前|年\d+月|年底|日前/u;
