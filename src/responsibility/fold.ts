/** A passage made easy to compare: white space out, width and script variants folded, every index traceable. */

/**
 * `chars` is what the grammar reads, `printed` the same characters as printed; both have the same length. `at[i]` is the
 * index in the passage of character `i`; `at[length]` is the passage's length.
 */
export interface Folded {
  readonly chars: string
  readonly printed: string
  readonly at: readonly number[]
}

const BLANK = /[\s\u200b\ufeff]/

const WIDTH: readonly [string, string][] = [
  ['(),;:?!', '（），；：？！'],
  ['﹙﹚﹐﹔﹕､｡', '（），；：、。'],
  ['［］﹝﹞＜＞', '[]〔〕<>'],
  ['０１２３４５６７８９', '0123456789'],
  ['＊★☆', '***'],
  ['∶︰', '：：'],
]

/** Traditional characters that occur in role words, group words, time words and endings of names. */
const SCRIPT: readonly [string, string][] = [
  [
    '責單牽頭門負實協辦參與導機構處廳縣區鄉鎮關團會學黨婦聯',
    '责单牵头门负实协办参与导机构处厅县区乡镇关团会学党妇联',
  ],
  [
    '銀總員時間進續長級務監組織證稅檢國錯領職業標動發資財環',
    '银总员时间进续长级务监组织证税检国错领职业标动发资财环',
  ],
  [
    '農農經計劃開園產黃張據無後復體電網資質審調統軍營華廣東',
    '农农经计划开园产黄张据无后复体电网资质审调统军营华广东',
  ],
  [
    '習術傳衛醫藥選設項轉運輸輔導顧問幹個們為並將對應該須屬',
    '习术传卫医药选设项转运输辅导顾问干个们为并将对应该须属',
  ],
  [
    '訂號壹貳參從來內兩島灣貫徹執報書認識試驗歷類約範圍適',
    '订号壹贰参从来内两岛湾贯彻执报书认识试验历类约范围适',
  ],
]

const FOLD = new Map<string, string>()
for (const [from, to] of [...WIDTH, ...SCRIPT]) {
  const target = [...to]
  for (const [i, char] of [...from].entries()) FOLD.set(char, target[i] ?? char)
}

/** The passage for the grammar. Takes time linear in its length. */
export function fold(passage: string): Folded {
  const at: number[] = []
  let printed = ''
  let chars = ''
  for (let i = 0; i < passage.length; i++) {
    const char = passage.charAt(i)
    if (BLANK.test(char)) continue
    at.push(i)
    printed += char
    chars += FOLD.get(char) ?? char
  }
  at.push(passage.length)
  return { chars, printed, at }
}
