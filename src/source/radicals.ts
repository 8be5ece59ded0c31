/**
 * Ideographs that text extraction takes for their look-alikes: the radicals of the Kangxi dictionary (U+2F00 to U+2FD5), their
 * supplement (U+2E80 to U+2EF3) and the compatibility ideographs (U+F900 to U+FAFF). Each is one code unit, as what it
 * stands for is: offsets stay.
 */

const LOOK_ALIKE = /[\u2e80-\u2fd5\uf900-\ufaff]/
const LOOK_ALIKES = new RegExp(LOOK_ALIKE, 'g')

/** Radicals that Unicode gives no equivalent, and the ideographs that they look like. */
const SUPPLEMENT = [
  '⺁⺎⺝⺠⺩⺪⺭⺮⺼⻁⻄⻅⻆⻉⻋⻑⻒⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻯⻰⻲',
  '厂兀月民王疋示竹月虎西见角贝车長长长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿竜龙龟',
] as const

const UNIFIED: ReadonlyMap<string, string> = new Map(
  Array.from(SUPPLEMENT[0], (radical, at): [string, string] => [radical, SUPPLEMENT[1].charAt(at)]),
)

/** The ideograph that a look-alike stands for; itself where that is none of the basic plane. */
function unifiedOf(char: string): string {
  const known = UNIFIED.get(char)
  if (known !== undefined) return known
  const composed = char.normalize('NFKC')
  return composed.length === 1 ? composed : char
}

/** Whether a text has a look-alike. */
export const hasLookAlike = (text: string): boolean => LOOK_ALIKE.test(text)

/** The text with the ideographs that its look-alikes stand for; of the same length. */
export const unified = (text: string): string =>
  hasLookAlike(text) ? text.replace(LOOK_ALIKES, unifiedOf) : text
