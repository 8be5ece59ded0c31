import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** The notice has a title. */
export const titleMissing: Rule = defineRule({
  id: 'title-missing',
  category: 'frame',
  level: 'warning',
  en: {
    title: 'the notice has no title',
    explanation:
      'Neither the notice nor a plan in it has a title: it cannot be cited, and lists cannot name it.',
    messages: { missing: 'no title was found' },
  },
  zh: {
    title: '没有标题',
    explanation: '通知及其所附方案均没有标题，无法引用，也无法列入目录。',
    messages: { missing: '没有标题' },
  },
  wrong: { text: '一、办好学校\n1.新建小学。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n' },
  right: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n',
  },
  *run({ view, problem }) {
    const { title, parts } = view.notice
    if (title !== undefined || parts.some(part => part.title !== undefined)) return
    yield problem('missing', {}, { position: view.lines.position(0, 0) })
  },
})
