import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** Shorter texts are the same by chance. */
const ENOUGH = 8

/** No item stands twice. */
export const itemRepeated: Rule = defineRule({
  id: 'item-repeated',
  category: 'text',
  level: 'warning',
  en: {
    title: 'an item stands twice',
    explanation: 'Two items have the same words: one was copied and not changed, or pasted twice.',
    messages: { repeated: '{path} has the same words as {earlier}' },
  },
  zh: {
    title: '事项内容重复',
    explanation: '两个事项文字完全相同：复制后未修改，或粘贴了两次。',
    messages: { repeated: '{path} 与 {earlier} 内容相同' },
  },
  wrong: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学两所、中学一所。（责任单位：市教育局）\n2.新建小学两所、中学一所。（责任单位：市教育局）\n',
  },
  right: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学两所、中学一所。（责任单位：市教育局）\n2.改造小学操场、中学礼堂。（责任单位：市教育局）\n',
  },
  *run({ view, problem }) {
    const seen = new Map<string, string>()
    for (const entry of view.entries) {
      const { type, title, paragraphs, responsibilities } = entry.node
      if (type !== 'item') continue
      const words = [title ?? '', ...(paragraphs ?? [])].join('').replace(/\s+/g, '')
      if (words.length < ENOUGH) continue
      const statements = (responsibilities ?? []).map(({ text }) => text)
      const key = JSON.stringify([words, statements])
      const earlier = seen.get(key)
      if (earlier === undefined) seen.set(key, entry.path.join(' '))
      else
        yield problem(
          'repeated',
          { path: entry.path.join(' '), earlier },
          { entry, position: view.headOf(entry) },
        )
    }
  },
})
