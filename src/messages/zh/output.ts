/** Words of the views, of the command `report` and of the progress, in Chinese. */
import type { output as english } from '../en/output.ts'

export const output: Readonly<Record<keyof typeof english, string>> = {
  'option.view': '输出内容：plan 为整个方案，items 每项任务一行，units 每个单位一行',
  'option.bom': 'CSV 以字节顺序标记开头，便于 Excel 打开',
  'option.expandGroups': '把配置中单位组的各成员分别计入，代替该组',
  'command.report': '生成单个网页文件：单位、章节、时限和任务全文',
  'option.reportPage': '把网页写入此文件（否则写到标准输出）',
  'progress.line': '已读 {done}/{total} · 每秒 {rate} 份 · 还需 {left} 秒',
  'progress.summary': '共读 {total} 份，用时 {time} 秒（每秒 {rate} 份）',
}
