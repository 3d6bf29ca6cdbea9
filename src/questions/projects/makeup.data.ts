/** Parts of an office are asked for: how many, which, which of them does something. */
export const DIVISIONS_ASKED =
  /(?:哪|几|什么|啥|多少|所有|全部)[^,?]{0,4}(?:股(?!份|权|东)室?|科(?![目普研技学])室?|处室|(?<!好)处(?=[，,?？。]|$|管|负责)|内设机构)|(?:股室|科室|处室|内设机构|内设)[^?]{0,24}(?:哪|几|什么|啥|多少|少了|多了|换|变|添|不同|区别|列)|\p{Script=Han}{2}(?:股(?!份|权|东)|科(?![目普研技学])|处)(?:室)?[^?]{0,14}(?:叫(?:什么|啥|做)|改叫|改名|改成|换成)/u;
/** Offices under an office are asked for. */
export const OFFICES_ASKED =
  /(?:下属|所属|下辖|下面|下头|底下|二级|三级|直属|管着|局属)[^?]{0,8}(?:单位|机构|中心|事业)|(?:哪|几|多少)(?:几)?(?:个|家|些)?(?:下属|所属|预算|二级|三级|事业)(?:的)?(?:预算)?单位/u;
/** Duties are asked for. */
export const DUTIES_ASKED = /(?:哪|几|什么|啥)[^,?]{0,4}(?:职责|职能)|(?:职责|职能)/u;
/** Two enumerations are held against each other. */
export const HELD_AGAINST =
  /(?:多|少|没|缺|减|砍|撤|裁|换|添|增|新增|新设|增设|取消|去掉|消失)(?:了|掉|没|有|出|成|哪|什么|啥)|不再|没再|再没|没有了|没了|变化|变动|变了|改了|不同|不一样|区别|差别|两样|新(?:增|设|添)/u;
/** Each division or office on its own is asked for by what it does. */
export const WHICH_DIVISION =
  /(?:哪|什么|啥)(?:一)?(?:个)?(?:股(?!份|权|东)室?|科(?![目普研技学])室?|处室?)[^?]{0,10}(?:管|负责|承担|办|干|做)|(?:管|负责|承担|归|由|找|属于)[^?]{0,16}(?:哪|什么|啥)(?:一)?(?:个)?(?:股(?!份|权|东)室?|科(?![目普研技学])室?|处室?|内设)/u;
/** The office's own seat is left out: only what is under it is asked for. */
export const SUBORDINATE =
  /下属|所属|下辖|下面|下头|底下|二级|三级|直属|局属|除(?:了|去)?[^,?]{0,6}(?:本部|本级|机关)/u;
