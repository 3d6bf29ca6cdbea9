/** Parts of an office are asked for: how many, which, which of them does something. */
export const DIVISIONS_ASKED =
  /(?:哪|几|什么|啥|多少|所有|全部)[^,?]{0,4}(?:股(?!份|权|东)室?|科(?![目普研技学])室?|处室|(?<!好)处(?=[，,?？。]|$|管|负责)|内设机构)|(?:股室|科室|处室|内设机构|内设)[^?]{0,24}(?:哪|几|什么|啥|多少|少了|多了|换|变|添|不同|区别|列)|\p{Script=Han}{2}(?:股(?!份|权|东)|科(?![目普研技学])|处)(?:室)?[^?]{0,14}(?:叫(?:什么|啥|做)|改叫|改名|改成|换成)/u;
/** Offices under an office are asked for. */
export const OFFICES_ASKED =
  /(?:下属|所属|下辖|下面|下头|底下|二级|三级|直属|管着|局属)[^?]{0,8}(?:单位|机构|中心|事业)|(?:哪|几|多少)(?:几)?(?:个|家|些)?(?:下属|所属|预算|二级|三级|事业)(?:的)?(?:预算)?单位|(?:包(?:了|含|括|着|进)?|含|由|组成|构成|纳入|归进|归入|并入|算进|算上|囊括|涵盖|汇总|编制范围|管着)[^?,]{0,16}(?:哪|几|谁|什么|啥|多少)[^?,]{0,4}(?:单位|机构|部门)|(?:组成|构成|纳入|归进|归入|并入|算进|编制范围|(?:预算|决算)的?)[^?,]{0,10}单位[^?,]{0,6}(?:哪|几|谁|什么|啥|多少)|(?:预算|决算)单位(?:的)?(?:构成|组成|名单)/u;
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
/** Another heading is named, which has names of its own under it. */
export const OTHER_LIST = /实施主体|责任(?:单位|主体)|承办单位|主管单位/u;
/** The names themselves are asked for, not only how many there are. */
export const NAMES_ASKED = /哪|叫(?:什么|啥)|谁|什么|啥|列|名单|名字|名称|分别/u;
/** How the name of a body under an office ends; its own seat is none. */
export const UNIT_END = /(?:局|中心|队|站|所|院|校|馆|处|段|会|厅|公司)$/u;
