/** Says that there is none of what follows, or of what stands in front. */
export const NONE_OF =
  /(?:并?没有?|并?未|不再|从未|均未|都没有?)(?:再|另行|专门|单独)?(?:安排|编列|列支|编制|设置)(?:了|任何|过)?|(?:没有|(?<![有毫])无)(?:任何)?/gu;
/** Such words of planning, behind which the clause may go on. */
export const NONE_TOLD = /安排|编列|列支|编制|设置/u;
/** Nothing but such words up to the end of the clause. */
export const NONE_ALONE =
  /^(?:并?没有?|并?未|不再|从未|均未|都没有?)(?:再|另行|专门|单独)?(?:安排|编列|列支|编制)(?:了|过)?(?:预算|支出|经费|资金)*$/u;
/** Behind a thing there is none of. */
export const NONE_END = /^(?:预算|支出|经费|费用|费|安排|采购|拨款|收入|资金|的)*/u;
/** The clause ends here. */
export const NONE_CLOSED = /^[，,；;。：]?\s*$|^[，,；;。]/u;
export const NONE_LISTED = /^(?:、|和|与|及|以及|或)$/u;
/** Measures that count things. */
export const COUNTED_WHOLE = /^(?:vehicles|equipment)/u;
export const COUNTED_UNIT = "辆";
