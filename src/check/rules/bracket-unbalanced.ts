import { unbalanced } from '../brackets.ts'
import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** Every bracket is closed. */
export const bracketUnbalanced: Rule = defineRule({
  id: 'bracket-unbalanced',
  category: 'text',
  level: 'error',
  en: {
    title: 'a bracket is not closed, or never opened',
    explanation:
      'A bracket without its partner: the reader, and this tool, must guess where the statement of responsibility ends. Round, square, angle and title brackets are looked at within an item; 1） and a) are numbers.',
    messages: { unclosed: '{bracket} is never closed', unopened: '{bracket} was never opened' },
  },
  zh: {
    title: '括号不成对',
    explanation:
      '括号缺少另一半，读者和本工具都只能猜测责任表述到何处为止。在一个事项之内检查圆括号、方括号、尖括号和书名号；“1）”“a)”视为序号。',
    messages: { unclosed: '“{bracket}”没有闭合', unopened: '“{bracket}”没有对应的前括号' },
  },
  wrong: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局\n2.改造操场。（责任单位：市体育局）\n',
  },
  right: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n',
  },
  *run({ view, problem }) {
    for (const { kind, passage, index, bracket } of unbalanced(view.passages)) {
      if (kind === 'mixed') continue
      const position = view.placeOf(passage, index, index + bracket.length)
      yield problem(kind, { bracket }, { entry: passage.entry, position })
    }
  },
})
