/** Which of several is ahead: the word it is asked with is caught. */
export const WHICH_AHEAD =
  /(?:谁|哪(?:一)?(?:个|家|边|份|方|本|头)?(?:部门|单位|局|中心)?)(?!些|几|年)[^,.;?!、。，？\d]{0,10}?(宽松|宽裕|严格|宽|松|严|紧|高|大|多(?!少)|贵|猛|快|长|重|低|小|少|便宜|短|轻|省|慢)(?!少|些)/u;
/** Which of several years is ahead: the word it is asked with is caught. */
export const YEAR_AHEAD =
  /哪(?:一)?个?年(?:度|份)?[^,.;?!、。，？]{0,14}?(高|大|多(?!少)|贵|低|小|少|省)(?!少|些)|which year/u;
/** Words of the lower end. */
export const LOWER_END = /低|小|少|便宜|短|轻|省|慢/u;
/** Words for bounds: which end is meant depends on whether they are floors or ceilings. */
export const LOOSE_END = /宽|松/u;
export const STRICT_END = /严|紧/u;
/** How far apart they are is asked as well. */
export const HOW_FAR =
  /(?:高|低|多|少|大|小|贵|差|相差|差距|差额|猛)(?:了|出|着)?(?:是|有)?(?:多少|几)|by how much/u;
/** Whether they are the same is asked. */
export const ALIKE_ASKED = /一样|相同|一致|同一个|相等/u;
/** Put in order, without saying which end comes first. */
export const IN_ORDER =
  /(?<!安)排个?(?:高低|大小|多少|名次|座次|先后|顺序|队|序)|高低排|排(?:序|队|名)|从[高大多]到|由[高大多]到|怎么排/u;
/** A stretch that names nothing, and only compares. */
export const COMPARES_ONLY =
  /^(?:[这那]?[两二三四五六七八九十几]+[家个](?:单位|部门)?(?:里头?|中|当中|里面|之中)?)?(?:各|都|又)?(?:谁|哪(?!些|年)|(?:定|写|给|设|订|要求)?(?:得|的)?(?:是不是|一不)?(?:一样|相同|一致|同一个))|排个|从[高大多]到/u;
/** Between stretches of a question. */
export const STRETCH_ENDS = /[,，;；。?？]/gu;
/** Money is compared. */
export const MONEY_COMPARED = /贵|便宜|花(?:得|的|费)?(?:更|最)?[多少]|钱|经费|预算/u;
