import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** The parser's own diagnostics that no other rule tells in its own way. */
const CODES: ReadonlySet<string> = new Set(['unplaced-text', 'empty-notice'])

/** Every paragraph has its place, and there is something to place. */
export const textUnplaced: Rule = defineRule({
  id: 'text-unplaced',
  category: 'text',
  level: 'warning',
  en: {
    title: 'text that fits nowhere, or no text at all',
    explanation:
      'A paragraph belongs neither to the letter nor to the plan, or nothing was found in the file: perhaps a page whose body is loaded by a script, or a scan. See `yaoyao-plan trace`.',
    messages: {
      unplaced: 'this paragraph fits nowhere in the notice',
      empty: 'no numbered node was found in this file',
    },
  },
  zh: {
    title: '文字无处归属，或没有正文',
    explanation:
      '某段文字既不属于通知也不属于方案，或文件中没有正文：可能是正文由脚本加载的网页，或是扫描件。可用 yaoyao-plan trace 查看。',
    messages: {
      unplaced: '该段文字无处归属',
      empty: '文件中没有带序号的事项',
    },
  },
  wrong: { text: '通知\n' },
  right: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n',
  },
  *run({ view, problem }) {
    for (const { code, position } of view.notice.diagnostics)
      if (CODES.has(code) && code !== 'empty-notice') yield problem('unplaced', {}, { position })
    if (view.entries.length === 0) yield problem('empty', {}, { position: view.lines.position(0, 0) })
  },
})
