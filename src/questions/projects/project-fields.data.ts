/** What a project's form says beside its targets: in which words it prints a field, and how one asks for it. */
export interface FieldWords {
  readonly id: string;
  /** Printed labels of the field. */
  readonly label: RegExp;
  readonly asked: RegExp;
  /** A short fact beside its label, a running text, an amount, or the office the project belongs to. */
  readonly kind: "fact" | "text" | "amount" | "owner";
}

const WHEN = "(?:什么时候|啥时候|啥时|何时|哪(?:一)?(?:天|年|月|日)|几月(?:份)?(?:几号)?|多会儿)";

/** The fields in the order they are told in. */
export const FIELDS: readonly FieldWords[] = [
  {
    id: "start",
    kind: "fact",
    label: /开始|起始|启动|起止|期限|周期/u,
    asked: new RegExp(
      `${WHEN}(?:[^,?]{0,4})(?:开始|启动|起(?!草)|动工|开工)|(?:开始|起始|启动|起止|实施|执行)(?:的)?(?:时间|日期|年月|期限)|从${WHEN}|项目(?:周期|期限)|when (?:does|did|will)[^?]* (?:start|begin)|start date`,
      "u",
    ),
  },
  {
    id: "end",
    kind: "fact",
    label: /结束|终止|截止|完成|起止|期限|周期/u,
    asked: new RegExp(
      `${WHEN}(?:[^,?]{0,4})(?:结束|截止|到期|终止|完成|完工|为止|收尾)|到${WHEN}(?!开始)|(?:结束|终止|截止|截至|完成|完工|起止|实施|执行)(?:的)?(?:时间|日期|年月|期限)|项目(?:周期|期限)|when (?:does|did|will)[^?]* end|end date`,
      "u",
    ),
  },
  {
    id: "owner",
    kind: "owner",
    label: /项目单位|实施单位|主管部门/u,
    asked:
      /(?:哪个|哪家|哪一个|什么|是谁)(?:的)?(?:单位|部门|机构)(?!预算)|项目单位|实施单位|由谁(?:负责|实施|承担|来)/u,
  },
  {
    id: "purpose",
    kind: "fact",
    label: /资金用途|项目类型|项目属性|项目类别|项目分类/u,
    asked:
      /资金用途|项目(?:类型|属性|类别|分类)|(?:用途|项目|资金)(?:[^,?]{0,4})(?:哪(?:一)?类|什么类型|什么性质)/u,
  },
  {
    id: "code",
    kind: "fact",
    label: /单位编码|项目编码/u,
    asked: /(?:单位|项目)(?:的)?(?:编码|代码)/u,
  },
  {
    id: "overview",
    kind: "text",
    label: /概况|概述|项目内容|项目简介|主要内容/u,
    asked:
      /概况|概述|简介|介绍|(?:是|做|搞)(?:个)?(?:什么|啥)(?:的)?项目|(?:是|要)?(?:干|做)(?:什么|啥|嘛)(?:用)?的|(?:用来|拿来|拿去|要)(?:干|做)(?:什么|啥|嘛)|用(?:在|到)(?:哪|什么|啥)|花(?:在|到)(?:哪|什么|啥)|用途是|用于(?:什么|哪|啥)|(?:主要|具体|项目)内容|(?:包括|包含)(?:哪|什么|几)|(?<!有|一)些(?:什么|啥)|what is [^?]* for|what does [^?]* cover|overview/u,
  },
  {
    id: "basis",
    kind: "text",
    label: /依据/u,
    asked:
      /依据(?!文件写|文件里)|(?:根据|凭|按照?|依照?)(?:的)?(?:什么|啥|哪)|哪(?:个|份|些|几个|几份)(?:文件|合同|规定)|什么文件|政策根据|legal basis|based on what|basis of/u,
  },
  {
    id: "need",
    kind: "text",
    label: /必要性/u,
    asked:
      /必要性|图(?:个)?(?:啥|什么)|为(?:了|的(?:是|就是)?)(?:什么|啥)|(?:什么|啥)(?:好处|用处|意义)|(?:怎么|咋)(?=(?!少|多|变|涨|降)[^?,]{0,8}(?:还|又|才|老|总|非))|(?:为什么|为啥|为何|凭什么|何必)(?![^?]*(?:减少|增加|下降|上升|增长|降|涨|多了|少了|没有|不一致|变))|有(?:什么|啥|何)必要|why (?!did|was)/u,
  },
  {
    id: "rules",
    kind: "text",
    label: /制度|措施/u,
    asked:
      /怎么(?:个)?考核|考核(?:是)?(?:怎么|如何)|配套(?:的)?(?:制度|措施)|制度(?:和|、|与)?措施|保障措施|(?:哪些|什么|啥)(?:管理)?(?:制度|措施)/u,
  },
  {
    id: "plan",
    kind: "text",
    label: /实施计划|实施方案|进度/u,
    asked:
      /付的(?:到底|究竟)?(?:是)?(?:个)?(?:什么|啥)(?:钱|款|费)?|实施(?:的)?(?:计划|方案|步骤|进度|安排)|计划分几|(?:怎么|如何|怎样)实施|进度(?:安排|计划)|(?:分|有)?(?:哪)?几(?:个)?(?:步骤|步|阶段|环节)|怎么(?:个)?(?:发|付|给|搞|弄|安排|推进)(?:法)?(?!生)|按月|按季/u,
  },
  { id: "note", kind: "text", label: /备注/u, asked: /备注/u },
  {
    id: "goal",
    kind: "text",
    label: /总目标|总体目标/u,
    asked:
      /总(?:体)?目标|长期目标|(?:什么|啥)(?:样的)?目的|目的(?:是|何在)|[要想]达到(?:什么|啥|怎)|overall (?:goal|objective)/u,
  },
  {
    id: "annual",
    kind: "text",
    label: /(?:年度|当年|本年)(?:绩效)?目标/u,
    asked: /(?:年度|当年|本年)(?:绩效|总体)?(?:的)?目标/u,
  },
  {
    id: "lifetime",
    kind: "amount",
    label: /项目总/u,
    asked:
      /(?<!上年度(?:的)?(?:项目)?|上一年度(?:的)?(?:项目)?)(?:总金额|总投资|项目总额|总预算额)/u,
  },
  {
    id: "current",
    kind: "amount",
    label: /本年/u,
    asked: /本年度?(?:的)?(?:项目)?(?:预算)?(?:金额|数额)/u,
  },
  {
    id: "earlier",
    kind: "amount",
    label: /上年/u,
    asked: /上(?:一)?年度?(?:的)?(?:项目)?(?:总)?(?:预算)?(?:金额|数额)/u,
  },
];

/** A point of time is asked, of what event stays open: both ends are told. */
export const OPEN_TIME = new RegExp(WHEN, "u");
/** Events that a form has no field for: their day is not the start nor the end. */
export const OTHER_EVENT =
  /验收|审计|评审|评估|招标|中标|签订|签|采购|批复|批准|付款|支付|拨付|发放|发(?=[^,?]{0,3}$)|开标|公示|备案|测评|整改|举办|举行|培训|调研|印发|成立/u;
/** Targets that say when a project starts or ends, where no form does. */
export const TIMED_TARGETS: Readonly<Record<string, RegExp>> = {
  start: /(?:开始|启动|开展|开工)(?:的)?时间/u,
  end: /(?:完成|完工|竣工|结束|截止)(?:的)?(?:时间|期限|时限)|工期|(?:改造|建设|施工|实施|项目)时[间效限]/u,
};
/** Words that ask for an amount of money beside a field. */
export const MONEY_ASKED =
  /多少钱|(?:多少|几)(?:万|个?亿|元|块|资金)|(?:安排|给|批|编|拨|花|预算)(?:了)?多少|钱是多少|how much/u;
/** Asks for money of something described. */
export const DESCRIBED_MONEY = /(?:多少|几何|几(?=万|个亿|元|块))|how much/u;
/** An amount per something: no project's whole amount answers it. */
export const PER_PIECE =
  /每(?!个项目)|人均|月均|单价|一(?:个)?(?:人|月|套|台|次|辆|户|条)|(?:工资|薪水|时薪|月薪)(?:是)?(?:多少|几)/u;
/** Operations that make of a field's words something else. */
export const OTHER_WISH = ["share", "sum", "rank", "count", "average"] as const;
/** A sentence that tells a day or a month. */
export const DATED = /\d{1,4}\s*[年月日]|[上中下]旬|季度/u;
/** Whether what a project is for may be told in any text about it. */
export const TOLD_ANYWHERE: ReadonlySet<string> = new Set(["overview", "plan", "rules"]);
/** Words that only ask, and say nothing of which project is meant. */
export const ASKING_WORDS =
  /请问|一下|介绍|项目|经费|专项|那笔|这笔|那个|这个|的钱|工作|是什么|是啥|是多少|多少|怎么写|写了|什么|哪些|哪个|哪份|哪几|怎么|分别|各是|是|的|吗|呢|里|在|说|有|里面|目标值|目标|指标|绩效|每人|每月|按|算|全年|一年/gu;
/** A part of an amount that a project's name tells: "（含22年16.75万）". */
export const PART_IN_NAME =
  /含(?:有|着)?(?:\d{2,4}\s*年(?:度)?|上年|去年)?\s*(\d+(?:\.\d+)?)\s*(万元|万|元)/u;
/** What the name tells is to be taken out. */
export const TAKEN_OUT =
  /(?:刨|扣|除|减|剔|抛|去)(?:掉|除|去|开|了)|不(?:算|含|包括)(?:那|这|上年|去年|\d{2,4}年)|(?:纯|净)?本年(?:的)?(?:实际)?(?:部分|那部分|是|各)/u;
/** The part told in a project's name is spoken of. */
export const NAME_PART = /含|里面|里头|其中|上年|去年|往年|前年|\d{2}年的/u;
/** Other projects with the amount of one are asked for. */
export const SAME_AMOUNT =
  /(?:哪|什么|有没有|几)[^,?]{0,6}项目[^,?]{0,8}(?:跟|和|与|同)[^,?]{0,14}(?:一样|相同|相等|一致|同额)|(?:跟|和|与|同)[^,?]{0,14}(?:金额|数额|钱|预算)?(?:一样|相同|相等|同额)(?:多|大)?(?:金额)?的(?:[^,?]{0,4})(?:哪|什么|项目|几)/u;
/** Members of a family that share an amount are asked for: "哪两个项目的金额一模一样". */
export const SAME_AMONG =
  /(?:哪|有没有|有几|几|多少|[两三四]个|存在)[^,?]{0,6}(?:项目|科目|大类)(?![^,?]{0,14}(?:跟|和|与|同|比|上年|去年|上一年))[^,?]{0,10}(?:一模一样|一样|相同|相等|同额|撞)|^(?!.*(?:跟|和|与|同|比|上年|去年|上一年)[^,?]{0,14}(?:一样|相同|相等)).*(?:金额|预算|数额|钱|数)(?:完全|正好|刚好)?(?:一模一样|一样|相同|相等)的[^,?]{0,6}(?:项目|科目|大类)/u;
/** What the names of all projects tell of an earlier year's money is spoken of. */
export const PARTS_IN_NAMES =
  /项目(?:的)?(?:名称|名字|名|支出)?(?:里面|里头|里|中|当中|上)?[^,?]{0,10}(?:注明|写明|标明|标注|写着|标着|夹带|夹着|混着|包着|含)(?:了|有|着|的|属于|是)*[^,?]{0,8}(?:上年|去年|往年|前年|\d{2,4}年)/u;
