/** Asks for the place of one thing among others by amount; "排第一" tells one. */
export const PLACE_ASKED =
  /(?:排名?|位列|列|居)(?:到|在|于)?(?:倒数)?(?:第几|老几|多少(?:名|位))|第几(?:大|高|多|名|位|贵|小|少|低)|(?:什么|啥|哪个?)(?:名次|位次|位置)|排名(?:如何|怎么样|是?多少|第几)/u;
/** The place is counted from the least amount on. */
export const FROM_END = /倒数|从(?:小|低|少)到|由(?:小|低|少)到|第几(?:小|少|低)/u;
