/** Words of the diagnostics, in Chinese. */
import type { DiagnosticWords } from '../en/diagnostics.ts'

export const diagnostics: DiagnosticWords = {
  'diagnostic.undecodable-bytes': '有 {count} 个字符不能按 {encoding} 解码',
  'diagnostic.replacement-character': '有 {count} 个字符在文件保存之前已经丢失（U+FFFD）',
  'diagnostic.unclosed-bracket': '这处责任表述的括号没有闭合',
  'diagnostic.mixed-bracket': '括号由另一种形状的括号闭合',
  'diagnostic.no-body': '输入中没有找到公文',
  'diagnostic.no-title': '公文没有标题',
  'diagnostic.no-numbered-node': '这一部分没有编号的条目',
  'diagnostic.number-skipped': '此处应为 {expected}，却是 {label}',
  'diagnostic.number-repeated': '{label} 在此处再次出现',
  'diagnostic.unnumbered-heading': '没有编号的小标题；其下文字保留在本部分的段落中',
  'diagnostic.unread-statement': '这里像是责任表述，但没有写出单位',
}
