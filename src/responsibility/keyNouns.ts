/**
 * What keys call those who are charged, the same in brackets, on lines, in the headings of columns and where a page has cut a
 * line: `责任单位`, `牵头庭室`, `配合村（社区）`.
 */

/** Nouns that mean bodies behind any word of a role. */
const BODIES =
  '单位|部门|处级单位|科级单位|二级单位|基层单位|二级学院|处室|科室|股室|部室|庭室|所室|室所|站所|所站|科站|站室|部处|处部|院系|系部|系所|科局|局办|委办|委办局|部委办局|班组|专班|' +
  '处科室|处（科）室|科（股）室|处（室）|科（室）|股（室）|机构|主体|学院|方|' +
  '地区|区县|县区|县市|市县|县市区|市县区|旗县|旗县区|县（市）|区（县）|区县（市）|县市（区）|市州|市（州）|盟市|苏木镇|苏木乡镇|师市|团场|司局|厅局|部委|乡镇|镇乡|街道|镇街|街镇|乡街|镇办|乡镇（街道）|镇（街道）|县（市、区）'
/** Nouns in which the names of bodies end, too. */
const OFFICES = '支队|大队|中队|总队|部队|中心|处|科|股|室|站|所|队|部|厅'
/** Those of bodies that somebody may also look after: 负责企业. */
const HOLDERS =
  '公司|分公司|子公司|集团|企业|银行|医院|病区|学校|院校|高校|法院|检察院|院|海事处|站段|段|厂|电厂|煤矿|矿井|车间|工段|分局|支局|分行|支行|机关|局|庭|司|办|办公室|组|小组|工作组|教研室|教研组|年级组|' +
  '实验室|研究所|研究院|项目部|事业部|指挥部|管委会|党委|党支部|党总支|党组织|园区|开发区|功能区|管理区|林场|农场'
/** Those of areas; 负责片区 is what somebody looks after. */
const AREAS = '片区|社区|村（社区）|村（居）|村社区|村居|村组|镇村|乡村|镇|乡|村|居'

/** What charges those whom such a noun means. */
export const CHARGES = '牵头|责任|主责|主办|承办|配合|协办|落实'

/** Bodies by their level: 牵头市直单位. */
const OF_LEVEL = ['省', '市', '州', '县', '区', '旗'].flatMap(level =>
  ['直单位', '直部门', '级单位', '级部门'].map(noun => level + noun),
)

/** Those by what they are for: 责任职能部门. */
const OF_SORT = ['职能', '业务', '基层'].flatMap(sort =>
  ['单位', '部门', '处室', '科室', '股室', '站所'].map(noun => sort + noun),
)

export const BODY_NOUNS: readonly string[] = [...new Set([...BODIES.split('|'), ...OF_LEVEL, ...OF_SORT])]
/** Behind one of `CHARGES` or 负责, and nothing else. */
export const OFFICE_NOUNS: readonly string[] = OFFICES.split('|')
/** Behind one of `CHARGES`, and nothing else. */
export const HELD_NOUNS: readonly string[] = `${HOLDERS}|${AREAS}`.split('|')

/** The words as alternatives of a pattern, the longest first. */
export const anyOf = (...lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|')

/** A charge with such a noun, for patterns: `责任部队`, `负责中心`, but no 有限责任公司. */
export const CHARGED: string = `(?<!有限)(?:(?:${CHARGES}|负责)(?:${anyOf(OFFICE_NOUNS)})|(?:${CHARGES})(?:${anyOf(HELD_NOUNS)}))`
