/** How rules speak of what follows them: `后文各项同`, `上述及此后各条`. */
import { Guarded } from '../source/guarded.ts'

const FOLLOWING =
  '以下|以后|其后|此后|今后|之后|后文|后续|后面|后述|后列|下文|下面|下列|下述|其余|其他|其它|余下|剩余|[余后下]'
const PRECEDING = '以上|上述|上列|前述|前列|前文|上文'
const FIRST = '以其此今之后下余剩上前依照本'
/** Words for what a plan lists, as rules have them behind such a word: `各项任务`. */
const LISTED =
  '(?:各|所有|全部|每)?(?:条款|条目|条|项目|项|款|处|节|点|任务|事项|措施|举措|工作|内容|分工|表述|部分)'
const ALIKE =
  '(?:均|皆|都|亦|也|一律)?(?:(?:与此|与上)?相?同此?|类同|同理|同上|(?:照|按|依)此(?:办理|执行|理解|推)?|如此|(?:[依以照]此)?类推|(?:同样|参照)?适用|参照执行|略)'

const ALSO_BELOW = new Guarded(
  'first',
  FIRST,
  new RegExp(
    `^(?:本文)?(?:${FOLLOWING})的?(?:${LISTED}){0,3}(?:中|内|里)?${ALIKE}$|^[依以照]此类推$|^依次类推$`,
  ),
)

/** Whether the folded clause says only that the rule before it holds for what follows, too: `下同`, `其余各项均照此办理`. */
export const isAlsoBelow = (clause: string): boolean => ALSO_BELOW.test(clause)

const PART = `(?:${FOLLOWING}|${PRECEDING})`
/** A clause that says nothing but for what a rule holds: `以下各项`, `上述及此后各条`. */
const WHERE = new Guarded(
  'first',
  FIRST,
  new RegExp(`^${PART}(?:(?:以?及|[和与、])${PART})?的?(?:${LISTED}){1,3}(?:中|内|里)?$`),
)

/** Whether the folded clause says only for which of the plan's tasks a rule holds. */
export const isWhere = (clause: string): boolean => WHERE.test(clause)
