/** Names of the bodies that write notices and are addressed by them. */
import { Guarded } from '../source/guarded.ts'
import { SPACE, without } from '../source/signs.ts'
import { endsIn, lastWords } from './lastWords.ts'

/** What bodies are called, by their last words. */
const BODY = lastWords(
  '政府|厅|局|委|办|部|室|科|处|所|站|院|校|学|会|社|队|区|县|市|乡|镇|村|州|盟|旗|省|组|中心|公司|集团|企业|单位|部门|机构|机关|行|署|关|厂|场|园|库|台|馆|群团|团体|团|街道|联|司|支部|司令|成员' +
    '|廳|會|縣|區|鎮|鄉|單位|部門|機構|機關|門|處|辦|團|聯|們|同志们|代表|委员',
)
const BRACKET_BEHIND = new Guarded('last', '）)〕]〉', /[（(〔[〈][^（()）]{1,40}[）)〕\]〉]$/)

/** Whether the words, up to `end`, end in what a body is called, a bracket behind it or not. */
export function endsAsBody(chars: string, end: number = chars.length): boolean {
  const words = without(chars.slice(0, end), SPACE)
  return endsIn(BODY, words, BRACKET_BEHIND.exec(words)?.index)
}
