/** Words of a change. */
export const CHANGES =
  /涨|跌|降|升|增|减|缩水|缩|砍|多了|少了|多出|少掉|变多|变少|翻|大幅|压|要加|加了|多加|往上加|加钱|加这么|小于|低于|高于|大于|比(?:年初|全年|调整)?(?:预算|决算)(?:数)?[小低高大]|没花完|没用完|花超|超支/u;
/** Words of there being no change. */
export const STAYS = /一样|没变|没怎么变|不变|没动|没涨|没降|没增|没减|持平|一致|原地/u;
/** Words of there being no money at all. */
export const NOTHING =
  /一分(?:钱)?(?:都|也)?没|一毛|空着|空的|空白|为零|(?:是|为|成|成了)零|(?<![\d.])0(?![\d.%])|没有|没安排|没编|没列|没花/u;
/** Before an amount whose reason is asked: "为什么是15.5万". */
export const JUST_THAT = /(?:是|要|有|花|才|就|给|列|安排|编)(?:了)?(?:这么多)?[^,?]{0,3}\d/u;
/** How a change is explained is asked. */
export const EXPLAINED =
  /(?:怎么|咋|如何|怎样|作何|给的?|有(?:什么|啥|何)?)(?:个)?(?:解释|说明|交代|说法)/u;
/** What is asked of the reasons themselves: each of them, with its amount. */
export const REASONS_LISTED = /原因(?:里|中|当中|里面)|(?:哪些|哪几[个条]|几[个条])原因/u;
