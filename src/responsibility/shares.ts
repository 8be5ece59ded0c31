/** By what bodies share a task: `分行业牵头`, `按片区负责`. */
import { Guarded } from '../source/guarded.ts'

/** What a task falls into: `分行业牵头`, `按片区负责`. */
const KINDS =
  '行业|领域|板块|环节|区域|条线|条块|片区|层级|步骤|阶段|批次|品种|门类|类别|专业|系统|地区|县区|流域|河段|路段|战线|业务|项目|赛道|' +
  '产业|产业链|链条|方向|专题|任务|线条|网格|点位|标段|镇街|批|块|口|年度|级|类'
const BY = '分|按|依|按照|依照|依据'
const LAST_CHARS = [...new Set(KINDS.split('|').map(kind => kind.slice(-1)))].join('')

/** `分领域`, `按条线`: which share is whose. */
export const SHARES: readonly string[] = BY.split('|').flatMap(by => KINDS.split('|').map(kind => by + kind))

/** A name with such words behind it: `市商务局分品种、分环节负责`. */
export const SHARED_OUT: Guarded = new Guarded('last', LAST_CHARS, new RegExp(`(?:${BY})(?:${KINDS})$`))
