/** Traditional characters that the words of notices and the labels of their pages are printed with. */

/** Each with the simplified one that it is read as. */
export const SCRIPT: readonly (readonly [traditional: string, simplified: string])[] = [
  [
    '責單牽頭門負實協辦參與導機構處廳縣區鄉鎮關團會學黨婦聯銀',
    '责单牵头门负实协办参与导机构处厅县区乡镇关团会学党妇联银',
  ],
  [
    '總員時間進續長級務監組織證稅檢國錯領職業標動發資財環農經',
    '总员时间进续长级务监组织证税检国错领职业标动发资财环农经',
  ],
  [
    '計劃開園產黃張據無後復體電網質審調統軍營華廣東習術傳衛醫',
    '计划开园产黄张据无后复体电网质审调统军营华广东习术传卫医',
  ],
  [
    '藥選設項轉運輸輔顧問幹個們為並將對應該須屬訂號貳從來內兩',
    '药选设项转运输辅顾问干个们为并将对应该须属订号贰从来内两',
  ],
  [
    '島灣貫徹執報書認識試驗歷類約範圍適題稱編頒製狀態廢點擊瀏',
    '岛湾贯彻执报书认识试验历类约范围适题称编颁制状态废点击浏',
  ],
  ['覽數輯詞鍵', '览数辑词键'],
]

const TRADITIONAL = new Map(
  SCRIPT.flatMap(([from, to]) => Array.from(to, (char, at): [string, string] => [char, from.charAt(at)])),
)

/** The words in traditional characters. */
export const traditional = (words: string): string =>
  Array.from(words, char => TRADITIONAL.get(char) ?? char).join('')
