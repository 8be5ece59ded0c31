/** 落款: who signed the notice and when, and the notes (附注), imprint and list of attachments around it. */
import { readLabel } from '../outline/labels.ts'
import { compact } from '../outline/table/cells.ts'
import type { Block, Paragraph } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { slice, type Text, trim } from '../source/text.ts'
import { isImprint, readDateLine } from './dates.ts'
import { endsIn, lastWords } from './lastWords.ts'
import { paragraphAt } from './paragraphs.ts'

/** A signature, and the blocks `[from, to)` that it takes up, notes included. */
export interface Signature {
  readonly from: number
  readonly to: number
  readonly signatories: readonly Text[]
  readonly date: { readonly iso: string; readonly text: Text }
  readonly notes: readonly Text[]
}

/** 规范性文件统一编号, printed under the number or the signature: ZJAC00-2024-0001. */
const REGISTERED = new Guarded(
  'last',
  '0123456789',
  /^[A-Z]{2,10}[0-9]{0,4}[-－—–]\s?(?:19|20)[0-9]{2}\s?[-－—–]\s?[0-9]{3,6}$/,
)

const NOTE: readonly Guarded[] = [
  new Guarded(
    'first',
    '（(【[',
    /^[（(【[]\s?(?:此件|此页|联系人|联系电话|联系方式|联系单位|联系地址|信息公开|公开方式|公开属性|主动公开|依申请公开|不予公开|由于篇幅|咨询电话|本文有删减)/,
  ),
  new Guarded(
    'first',
    '联信公抄分主印咨传电校打',
    /^(?:联系人|联系电话|联系方式|联系单位|联系地址|信息公开选项|公开方式|公开属性|公开类型|抄送|抄报|抄发|分送|主题词|印发份数|印数|咨询电话|传真|电子邮箱|校对|打字|打印)\s?[:：]/,
  ),
  new Guarded('first', '（(共印', /^(?:[（(]\s?)?(?:共\s?)?印\s?(?:发|刷)?\s?[0-9０-９]{1,6}\s?份\s?[）)]?$/),
  new Guarded('first', '主依不此', /^(?:主动公开|依申请公开|不予公开|此件公开发布|此件主动公开)$/),
  new Guarded('last', '）)', /^[（(][^（）()]{2,40}(?:公开(?![办处科股室局司领])|印发)[^（）()]{0,12}[）)]$/),
  // With a request, for who is to 落实 is told in such a bracket, too: （县司法局落实）.
  new Guarded(
    'last',
    '）)',
    /^[（(](?=[^（）()]{0,40}(?:请|遵照|本文|本通知|此文|特此))[^（）()]{2,40}(?:执行|落实)[^（）()]{0,12}[）)]$/,
  ),
]
const STARTS = new Signs('（(【[此联信公抄分主印咨传电校打共依不')
const LONGEST_IMPRINT = 60
const MOST_SIGNATORIES = 20
const LONGEST_NAME = 40

/** Whether the paragraph is a note to the notice: （此件公开发布）, contact persons, 抄送, the imprint. */
export function isNote(chars: string): boolean {
  if (chars.length > 300) return false
  if (!STARTS.at(chars, 0))
    return chars.length <= LONGEST_IMPRINT && (isImprint(chars) || REGISTERED.test(chars))
  for (const pattern of NOTE) if (pattern.test(chars)) return true
  return isImprint(chars)
}

/** Whether the paragraph can name one who signs: short, no sentence, no label. */
export function isSignatory(block: Paragraph | undefined): boolean {
  if (!block) return false
  const { chars } = block.text
  if (OFFICER.test(chars)) return true
  if (chars.length > LONGEST_NAME || chars.length < 2 || readLabel(chars)) return false
  if (NO_NAME_END.at(chars, chars.length - 1) || SENTENCE.in(chars) || NO_NAME.test(chars)) return false
  const placed = block.look.align === 'right' || (block.look.indent ?? 0) >= 10
  return (placed || endsIn(NAME_END, chars)) && !LAST_WORDS.test(chars)
}

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

const SHORTEST_NAME = 4
/** Ministries have shorter names. */
const MINISTRY = /^[\u3400-\u9fff]{2}部$/

/** Several who sign may stand on one line, parted by white space. */
function namesIn(text: Text): Text[] {
  if (compact(text.chars) === text.chars) return [text]
  const names = [...text.chars.matchAll(/\S+/g)].map(({ index, 0: name }) =>
    slice(text, index, index + name.length),
  )
  const whole = names.every(
    name =>
      (name.chars.length >= SHORTEST_NAME || MINISTRY.test(name.chars)) &&
      isSignatory({ kind: 'paragraph', text: name, look: {} }),
  )
  return whole ? names : [text]
}

/** A note that the date stands behind, on its line. */
const NOTE_BEFORE = new Guarded(
  'first',
  '（(',
  /^[（(](?:此件|此文|主动公开|依申请公开|不予公开)[^（）()]{0,40}[）)]\s{0,60}(?=\S)/,
)

/** The note before a line's other words, and those; all of a line without one. */
function apartFromNote(text: Text): readonly [Text | undefined, Text] {
  const note = NOTE_BEFORE.exec(text.chars)?.[0].length
  return note === undefined ? [undefined, text] : [trim(slice(text, 0, note)), slice(text, note)]
}

/** （此页无正文）, printed on a page of its own between who signs and the date. */
const EMPTY_PAGE = new Guarded('first', '（(', /^[（(]\s?此页无正文\s?[）)]$/)
const isEmptyPage = (block: Paragraph | undefined): boolean =>
  block !== undefined && EMPTY_PAGE.test(block.text.chars)

/** All signatures from `start` on, in order. */
export function findSignatures(blocks: readonly Block[], start: number): Signature[] {
  const found: Signature[] = []
  let floor = start
  for (let at = start; at < blocks.length; at++) {
    const block = paragraphAt(blocks, at)
    if (!block) continue
    const [before, text] = apartFromNote(block.text)
    const line = readDateLine(text.chars)
    if (!line || readLabel(text.chars)) continue
    let from = at > floor && isEmptyPage(paragraphAt(blocks, at - 1)) ? at - 1 : at
    const named = from
    while (from > floor && at - from < MOST_SIGNATORIES && isSignatory(paragraphAt(blocks, from - 1))) from--
    const signed = trim(slice(text, 0, line.start))
    if (signed.chars !== '' && !isSignatory({ ...block, text: signed, look: {} })) continue
    const signatories: Text[] = []
    for (let name = from; name < named; name++) {
      const block = paragraphAt(blocks, name)
      if (block) signatories.push(...namesIn(block.text))
    }
    if (signed.chars !== '') signatories.push(...namesIn(signed))
    if (!line.formal && signed.chars === '' && from === named) continue
    const empty = named < at ? paragraphAt(blocks, named)?.text : undefined
    const notes: Text[] = [empty, before].filter(text => text !== undefined)
    let to = at + 1
    for (
      let note = paragraphAt(blocks, to);
      note && isNote(note.text.chars);
      note = paragraphAt(blocks, to)
    ) {
      notes.push(note.text)
      to++
    }
    found.push({ from, to, signatories, date: { iso: line.iso, text: slice(text, line.start) }, notes })
    floor = to
    at = to - 1
  }
  return found
}
