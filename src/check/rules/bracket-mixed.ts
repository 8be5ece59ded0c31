import { unbalanced } from '../brackets.ts'
import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** A bracket is closed by its own partner. */
export const bracketMixed: Rule = defineRule({
  id: 'bracket-mixed',
  category: 'text',
  level: 'warning',
  en: {
    title: 'a bracket of mixed glyphs',
    explanation:
      'A full-width bracket closed by a half-width one, or a round one by a square one: （…) or （…〕. Close it with its own partner.',
    messages: { mixed: '{open} is closed by {close}' },
  },
  zh: {
    title: '括号前后不一致',
    explanation: '全角括号以半角括号闭合，或圆括号以方括号闭合，如“（…)”“（…〕”。请使用成对的括号。',
    messages: { mixed: '“{open}”以“{close}”闭合' },
  },
  wrong: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局)\n2.改造操场。（责任单位：市体育局）\n',
  },
  right: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n',
  },
  *run({ view, problem }) {
    for (const { kind, passage, index, bracket, open } of unbalanced(view.passages)) {
      if (kind !== 'mixed') continue
      const position = view.placeOf(passage, index, index + bracket.length)
      yield problem('mixed', { open: open ?? '', close: bracket }, { entry: passage.entry, position })
    }
  },
})
