/** 附注 and what else is printed around a signature: 抄送, contact persons, the imprint. */
import { Guarded } from '../source/guarded.ts'
import { Signs, SPACES } from '../source/signs.ts'
import { isImprint } from './imprint.ts'

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
  new Guarded(
    'last',
    `份）)${SPACES}`,
    /^(?:[（(]\s?)?(?:共\s?)?印\s?(?:发|刷)?\s?[0-9０-９]{1,6}\s?份\s?[）)]?$/,
  ),
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
/** Whether the paragraph is a note to the notice: （此件公开发布）, contact persons, 抄送, the imprint. */
export function isNote(chars: string): boolean {
  if (chars.length > 300) return false
  if (!STARTS.at(chars, 0))
    return chars.length <= LONGEST_IMPRINT && (isImprint(chars) || REGISTERED.test(chars))
  for (const pattern of NOTE) if (pattern.test(chars)) return true
  return isImprint(chars)
}
