/** Who signs a notice. */
import { readLabel } from '../outline/labels.ts'
import { compact } from '../outline/table/cells.ts'
import type { Paragraph } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { concat, slice, type Text } from '../source/text.ts'
import { endsIn, lastWords } from './lastWords.ts'

/** Who signs an order: 省长　某某, 主任：某某. */
const OFFICER = new Guarded(
  'first',
  '代省市州盟县縣区區旗镇鎮乡鄉部局厅廳署院行会會主总總专專',
  /^代?(?:[省市州盟县縣区區旗镇鎮乡鄉部局厅廳署院行会會]\s{0,4}[长長]|主\s{0,4}[任席]|[总總]\s{0,4}理|[专專]\s{0,4}[员員])\s{0,4}[：:]?\s{0,4}[\u3400-\u9fff](?:\s{0,4}[\u3400-\u9fff]){1,3}$/,
)
/** How names end, wherever they stand. */
const NAME_END = lastWords(
  '厅|局|委|办|室|部|府|院|会|署|行|社|处|组|中心|公司|集团|联|团|站|所|台|校|学|关|区|市|县|镇|队|司|盟|科|街道|（代章）|（章）|廳|會|辦|處',
)
/** How no name begins or ends, and what it never holds. */
const NO_NAME = new Guarded('first', '附（(', /^附\s?件|^[（(]/)
const NO_NAME_END = new Signs('。；;，,：:！!？?、》')
const SENTENCE = new Signs('。；;：:《')
/** What a letter's last words have where their stop is missing. */
const LAST_WORDS = new Guarded('any', '将请', /现将|请(?:认真|遵照|贯彻|结合|各|你)/)

const SHORTEST = 2
const LONGEST = 40
/** So far, in full-width characters, a name is indented that stands at the right. */
const PLACED = 10

/** Whether the paragraph can name one who signs: short, no sentence, no label. */
export const isSignatory = (block: Paragraph | undefined): boolean =>
  block !== undefined &&
  namesSignatory(block.text.chars, block.look.align === 'right' || (block.look.indent ?? 0) >= PLACED)

/** Whether the words can name one who signs; where they are placed as such a name is, whatever they end in. */
export function namesSignatory(chars: string, placed = false): boolean {
  if (OFFICER.test(chars)) return true
  if (chars.length > LONGEST || chars.length < SHORTEST || readLabel(chars)) return false
  if (NO_NAME_END.at(chars, chars.length - 1) || SENTENCE.in(chars) || NO_NAME.test(chars)) return false
  return (placed || endsIn(NAME_END, chars)) && !LAST_WORDS.test(chars)
}

const SHORTEST_NAME = 4
/** Ministries have shorter names. */
const MINISTRY = /^[\u3400-\u9fff]{2}部$/

/** Several who sign may stand on one line, parted by white space; a name that is set wide is one. */
export function namesIn(text: Text): Text[] {
  const words = compact(text.chars)
  if (words === text.chars) return [text]
  const names = [...text.chars.matchAll(/\S+/g)].map(({ index, 0: name }) =>
    slice(text, index, index + name.length),
  )
  if (names.length === words.length && !OFFICER.test(text.chars)) return [concat(names)]
  const whole = names.every(
    ({ chars }) => (chars.length >= SHORTEST_NAME || MINISTRY.test(chars)) && namesSignatory(chars),
  )
  return whole ? names : [text]
}
