/** Words of the diagnostics, in Chinese. */
import type { diagnostics as english } from '../en/diagnostics.ts'

export const diagnostics: Readonly<Record<keyof typeof english, string>> = {
  'diagnostic.undecodable-bytes': '有字节不是有效的 {encoding} 编码，读作 U+FFFD（{count} 处）',
  'diagnostic.replacement-character': '文件写出之前已有字符丢失：文中为 U+FFFD（{count} 处，{encoding}）',
  'diagnostic.empty-notice': '没有找到正文：既无标题也无要点',
  'diagnostic.unclosed-bracket': '括号“{bracket}”没有闭合',
  'diagnostic.mixed-bracket': '括号“{open}”由“{close}”闭合，两者不配对',
  'diagnostic.number-skipped': '序号“{label}”接在“{previous}”之后：中间缺号',
  'diagnostic.number-repeated': '序号“{label}”重复',
  'diagnostic.number-restarted': '序号“{label}”接在“{previous}”之后：重新编号',
  'diagnostic.unplaced-text': '这一段在方案中无处可归：{text}',
  'diagnostic.item-without-unit': '“{path}”没有写明责任单位',
}
