/** Nouns that end or begin as verbs do. */
import { Signs } from '../source/signs.ts'
import { DOES } from './doing.ts'
import { suffixOf } from './suffixes.ts'

/**
 * Offices and fields whose names end as a verb does: those for the control of aims (目标督查办公室), of a consultative
 * conference, and for posts.
 */
const OFFICES = ['目督办', '政协办', '机构编制'] as const
const OFFICE_END = new Signs('办制')

/** Whether the text up to `end` ends in such a name. */
export const endsOffice = (text: string, end: number): boolean =>
  OFFICE_END.at(text, end - 1) && OFFICES.some(name => text.endsWith(name, end))

/** A department by a word that is a verb elsewhere. */
const DEPARTMENT = '编制'

/** Whether the stretch is that department among others: `编制、财政、人社`; beside other verbs it is one: `起草、编制`. */
export function isDepartment(text: string, start: number, end: number): boolean {
  if (end - start !== DEPARTMENT.length || !text.startsWith(DEPARTMENT, start)) return false
  const [behind, before] = [text[end] === '、', text[start - 1] === '、']
  if (behind && suffixOf(DOES, text, end + 1, Math.min(text.length, end + 3))) return false
  if (before && suffixOf(DOES, text, 0, start - 1)) return false
  return behind || before
}

/** What 组织 makes a noun of: 群团组织配合 is no 组织配合. */
const ORGANISED =
  /(?:群团|社会|群众|[村镇乡]级|工会|妇女|青年|两新|行业|党|团|经济|自治|中介|志愿|合作|民间|基层)$/
const ORGANISATION = '组织'

/** How many characters at the start of a verb phrase end the name before it. */
export const nounBefore = (text: string, from: number, start: number): number =>
  text.startsWith(ORGANISATION, start) && ORGANISED.test(text.slice(Math.max(from, start - 2), start))
    ? ORGANISATION.length
    : 0
