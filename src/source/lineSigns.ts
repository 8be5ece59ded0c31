/** What the marks at the beginning and the end of a printed line say about whether a paragraph goes on. */
import { openBrackets } from './brackets.ts'
import { Guarded } from './guarded.ts'
import { ASCII_DIGITS, LATIN, Signs } from './signs.ts'

const TERMINAL = new Signs('。！？!?；;：:…')
const CLOSING = new Signs('”’"』」）)〕]】〉》')
/** So many closing marks may stand behind the end of a sentence. */
const MOST_CLOSING = 3
const OPENING = new Signs(`“‘《〈『「${ASCII_DIGITS}${LATIN}`)
const CONTINUES = new Signs('，、。；：！？）)〕]】〉》”’』」,;:!?%％')
const INCOMPLETE = new Signs('，、,“‘《〈（(〔[【『「—')
const PUNCTUATED = new Signs('，。、；：！？”’》〉）〕】,;:!?")]』」.．')

/** A line that ends a sentence, a clause of a list, or a salutation. */
export function endsSentence(chars: string): boolean {
  let last = chars.length - 1
  for (let n = 0; n < MOST_CLOSING && CLOSING.at(chars, last); n++) last--
  return TERMINAL.at(chars, last)
}

/** A line before which text extraction likes to break a row: it begins with a quotation, a number or a closing mark. */
export const breaksBefore = (chars: string): boolean => OPENING.at(chars, 0) || continues(chars)

/** A line that begins with a mark no paragraph begins with. */
export const continues = (chars: string): boolean => CONTINUES.at(chars, 0)

/** A line that ends with a mark no paragraph ends with. */
export const isIncomplete = (chars: string): boolean => INCOMPLETE.at(chars, chars.length - 1)

/** A line that ends with any mark: text extraction breaks justified rows there. */
export const endsPunctuated = (chars: string): boolean => PUNCTUATED.at(chars, chars.length - 1)

const ADDRESS = new Guarded(
  'last',
  '：:',
  /(?:单位|單位|部门|部門|机构|政府|局|办|委|会|公司|企业|处|所|中心|校|院|站|队|镇|街道|园区|集团|行|小组|专班|指挥部|区|县|市)[）)]?\s?[：:]$/,
)
const STOP = new Signs('。；')

/** A line that ends as a salutation does: in what whom it addresses is called, and a colon. */
export const isAddress = (chars: string): boolean =>
  ADDRESS.test(chars) && !STOP.in(chars) && openBrackets(0, chars) === 0

/** A statement's end: a number behind it begins a paragraph, though others before it are left out. */
export const ENDS_STATEMENT: Guarded = new Guarded(
  'last',
  '）)〕]］】',
  /(?:负责|落实|配合|牵头|参与|[局委办厅部府院心区县市镇乡司站团位门]|[年月底日末]前(?:完成)?)[）)〕\]］】]$/,
)
