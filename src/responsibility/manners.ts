/** How something is done, not who does it: words before a verb that belong to it, and phrases like `按照职责分工`. */
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'

/** Words before a verb that belong to it. */
const BEFORE =
  '分别|分头|属地|归口|日常|共同|具体|分工|抓|并|且|积极|密切|全力|全程|一并|各自|主要|直接|同步|均|都|要|予以|给予|提供|联合|全面|通力|认真|依法|依规|依法依规|按要求|按规定|按程序|按时|按期|如期|定期|联系|研究|加强|强化|须|必须|需|需要|应当|均应|都应|务必|自行|综合|分项|分级|逐级|分层|分类|总体|整体|对口|分片|分线|自主|做好|参照|因地制宜|检查|监督检查|按需|按需要|按指令|按进度|按合同|按流程|自愿|踊跃|组队|随时|轮流|逐点|逐户|逐村|全过程|全流程|进行'
/**
 * How what is handed down is carried out; no field of work is called so. What a deadline begins with (持续推进) is none of
 * them: it stands behind a name in a line of its own.
 */
const DOWNWARD =
  '宣贯|学习|部署|统一部署|抓紧|抓细|抓实|狠|狠抓|紧抓|严抓|细化|深化|跟进|跟踪|对照|比照|遵照|按照要求|传达|坚决|切实|从严|严格|迅速|主动|合力|携手|接续|逐项|逐一|逐条|对标|对表'

/** The words before a verb that say how. */
export const MANNERS: readonly string[] = `${BEFORE}|${DOWNWARD}`.split('|')

/** `按照职责分工`, `依职责`, `根据各自职能`. Matched at the end of a short window. */
const PHRASE =
  /(?:按照|按|根据|依据|依照|依|结合|遵照|据)(?:各自|本部门|部门|有关|相关)?(?:的)?(?:工作|任务)?(?:职责|职能|分工|权限|任务|管辖|属地|行业|领域|条线)(?:任务|分工|范围|职责|权限|原则|和分工|和职责|及分工)?$|(?:结合|根据)(?:[^、，；“”结根]{0,8})实际(?:情况)?$|(?:按照|按|根据|依据|依照|遵照|本着)(?:[^、，；“”按]{1,14}|“[^“”]{1,30}”(?:的)?)(?:原则|要求|规定|部署|方案|责任|办法|模式|机制)$/
/** A level whose orders are followed. */
export const LEVEL =
  '(?:党中央|中央|国家|国务院|全国|部|上级|[省市州县区](?:级|委|政府|里)?|省委省政府)(?:有关|相关)?'
/** Several of them before a 、 that goes on with one more: `根据国家、省统一部署`. */
export const BY_LEVELS: Guarded = new Guarded(
  'last',
  '央家院国部级省市州县区委府里关',
  new RegExp(`(?:根据|按照?|依据|依照|结合|遵照|参照)(?:${LEVEL}、)*${LEVEL}$`),
)
/** What a phrase of any length may end in, which a name may end in too: only a verb behind it tells them apart. */
const BY =
  '职责|职能|分工|权限|任务|清单|事权|领域|辖区|附件|计划|方案|名单|部署|安排|要求|规定|程序|时限|标准|目标'
/** `按照职责和任务分工`, `按管理权限`, `在各自职责范围内` before a verb. */
const BEFORE_VERB = new RegExp(
  `(?:按照|按|根据|依据|依照|依(?=法定|职|规|权|事|清)|结合|遵照|对照|参照)(?:“[^“”]{1,12}”)?[^、，；“”按依根照据]{0,12}(?:${BY})$|(?:按照?|根据|依据|依照|遵照)(?:${LEVEL}、){1,4}[^、，；]{0,14}(?:${BY}|政策|精神)$|(?<!自)在[^、，；在]{0,10}(?:范围|职责|领域|权限|辖区)(?:之)?内$`,
)
const PHRASE_WINDOW = 40
/** The last characters of such phrases. */
const PHRASE_END = new Signs('责任能工限务辖地业域线围则求定署案法式制际况')
const BEFORE_VERB_END = new Signs('责能工限务单权域区件划案署排求定序准标内策神')

/**
 * The phrase that ends at `end` and does not begin before `from`.
 *
 * @param verb whether a verb follows
 */
export function phraseBefore(text: string, from: number, end: number, verb: boolean): string | undefined {
  const phrase = PHRASE_END.at(text, end - 1)
  const further = verb && BEFORE_VERB_END.at(text, end - 1)
  if (!phrase && !further) return undefined
  const window = text.slice(Math.max(from, end - PHRASE_WINDOW), end)
  return (phrase && PHRASE.exec(window)?.[0]) || (further ? BEFORE_VERB.exec(window)?.[0] : undefined)
}
