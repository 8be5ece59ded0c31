import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** An item says what is to be done. */
export const itemEmpty: Rule = defineRule({
  id: 'item-empty',
  category: 'text',
  level: 'error',
  en: {
    title: 'an item is empty',
    explanation:
      'There is a number, perhaps a statement of responsibility, but no words: the text was lost, or the number was left behind.',
    messages: { empty: '{path} has no text' },
  },
  zh: {
    title: '事项没有内容',
    explanation: '只有序号（或责任单位）而没有正文：正文遗漏，或序号是删去正文后遗留的。',
    messages: { empty: '{path} 没有内容' },
  },
  wrong: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n2.（责任单位：市体育局）\n3.添置图书。（责任单位：市文旅局）\n',
  },
  right: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n3.添置图书。（责任单位：市文旅局）\n',
  },
  *run({ view, problem }) {
    for (const entry of view.entries) {
      const { type, title, paragraphs, tables } = entry.node
      if (type !== 'item' || /[\p{L}\p{N}]/u.test(title ?? '')) continue
      if (tables?.length || paragraphs?.some(text => /[\p{L}\p{N}]/u.test(text))) continue
      yield problem('empty', { path: entry.path.join(' ') }, { entry, position: view.headOf(entry) })
    }
  },
})
